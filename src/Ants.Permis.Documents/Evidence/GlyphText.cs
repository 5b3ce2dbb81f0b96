using System.Globalization;
using System.Text;

namespace Ants.Permis.Documents.Evidence;

/// <summary>Makes of what a font says a glyph means what a person would type for it.</summary>
internal static class GlyphText
{
    /// <summary>Longest text of one glyph: ligatures have three letters, and one in Arabic has eighteen.</summary>
    private const int Longest = 18;

    /// <summary>The letters of a glyph. Ligatures fall apart; control characters, soft hyphens, marks of direction and private characters vanish.</summary>
    public static string Clean(string text)
    {
        if (text.Length == 1 && IsPlain(text[0]))
            return text;
        var clean = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            var letters = Letters(rune);
            if (clean.Length + letters.Length <= Longest)
                clean.Append(letters);
        }
        return clean.ToString();
    }

    private static bool IsPlain(char letter) => letter is (>= ' ' and < '\u007F') or (> '\u00AD' and < '\u0300');

    private static string Letters(Rune rune) => rune.Value switch
    {
        0xFB00 => "ff",
        0xFB01 => "fi",
        0xFB02 => "fl",
        0xFB03 => "ffi",
        0xFB04 => "ffl",
        0xFB05 or 0xFB06 => "st",
        // What replaces half a character that was cut.
        0xFFFD => "",
        _ => IsVisible(rune) ? Rune.IsWhiteSpace(rune) ? " " : rune.ToString() : "",
    };

    private static bool IsVisible(Rune rune) => Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
