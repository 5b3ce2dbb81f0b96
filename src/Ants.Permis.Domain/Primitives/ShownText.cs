using System.Globalization;
using System.Text;

namespace Ants.Permis.Primitives;

/// <summary>Turns what may hold anything into what may be shown, and gives French signs the spaces that keep them with their word.</summary>
internal static class ShownText
{
    private const char NoBreakSpace = '\u00A0';

    private static readonly string[] LineEnds = ["\r\n", "\n", "\r", "\v", "\f", "\u0085", "\u2028", "\u2029"];

    /// <summary>The lines of a text that was typed. Signs that control or turn a text are replaced by one that can be seen; nothing else changes.</summary>
    public static IReadOnlyList<string> Lines(string typed) => [.. typed.Split(LineEnds, StringSplitOptions.None).Select(Visible)];

    /// <summary>The same on one line.</summary>
    public static string Line(string typed) => string.Join(' ', Lines(typed));

    /// <summary>A text of our own, by the typography of its language.</summary>
    public static string Own(string text, Language language)
    {
        var line = Line(text);
        if (language != Language.French)
            return line;
        var spaced = new StringBuilder(line);
        for (var i = 1; i < spaced.Length - 1; i++)
        {
            if (spaced[i] == ' ' && (spaced[i + 1] is ':' or ';' or '?' or '!' or '»' || spaced[i - 1] is '«' or '°'))
                spaced[i] = NoBreakSpace;
        }

        return spaced.ToString();
    }

    private static string Visible(string line)
    {
        var text = new StringBuilder(line.Length);
        // Half of a pair is given as the sign of replacement by the enumeration itself.
        foreach (var rune in line.EnumerateRunes())
            text.Append(rune.Value == '\t' ? " " : IsShown(rune) ? rune.ToString() : "\uFFFD");
        return text.ToString();
    }

    // Marks of direction and other invisible signs could make a reader see another text than the one that is sent; XML has no U+FFFE nor U+FFFF.
    private static bool IsShown(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format) && rune.Value is not (0xFFFE or 0xFFFF);
}
