using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Ants.Permis.Documents.Formats;
using UglyToad.PdfPig.Fonts;
using UglyToad.PdfPig.Fonts.Encodings;

namespace Ants.Permis.Documents.Evidence;

/// <summary>What the names of glyphs mean, after the Adobe Glyph List and the rules for names that are not in it.</summary>
/// <remarks>
/// The list is the library's, its rules are not: it keeps every name that it derives in a static dictionary without a lock, and names come from uploads.
/// Only names that are in the list, or that it is known to reject, are looked up there.
/// </remarks>
internal static class GlyphNames
{
    private const int LongestName = 64;
    private const int UnicodeDigits = 4;

    /// <summary>The names of the list that look as if they were derived from a number.</summary>
    private static readonly FrozenSet<string> Listed = FrozenSet.ToFrozenSet(
    [
        "Cdot", "Chi", "cdot", "cent", "chi", "club", "uacute", "ubreve", "ucaron", "ucircle", "udeva", "ugrave", "uhorn", "ukorean", "umacron", "union",
        "unionsqtext", "uogonek", "uparen", "upblock", "upsilon", "uring", "utilde", "uudeva",
    ], StringComparer.Ordinal);

    /// <summary>The text of a glyph, or null when its name does not say it.</summary>
    public static string? TextOf(string name, bool isDingbat)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var stem = dot > 0 ? name[..dot] : name;
        if (stem.Length is 0 or > LongestName)
            return null;
        if (!stem.Contains('_', StringComparison.Ordinal))
            return TextOfPart(stem, isDingbat);
        var parts = stem.Split('_').Select(part => TextOfPart(part, isDingbat)).ToList();
        return parts.Contains(null) ? null : string.Concat(parts);
    }

    /// <summary>The text of a code in the encoding of Windows, or null.</summary>
    public static string? TextOfCode(int code) => WinAnsiEncoding.Instance.ContainsCode(code) ? GlyphList.AdobeGlyphList.NameToUnicode(WinAnsiEncoding.Instance.GetName(code)) : null;

    private static string? TextOfPart(string name, bool isDingbat)
    {
        if (FromDigits(name) is { } text)
            return text;
        if (IsDerived(name))
            return null;
        return (isDingbat ? GlyphList.ZapfDingbats.NameToUnicode(name) : null) ?? GlyphList.AdobeGlyphList.NameToUnicode(name);
    }

    /// <summary><c>uni</c> and groups of four digits, or <c>u</c> and four to six.</summary>
    private static string? FromDigits(string name)
    {
        if (name.Length > 3 && name.StartsWith("uni", StringComparison.Ordinal) && name.Length % UnicodeDigits == 3)
            return FromGroups(name.AsSpan(3));
        return name is ['u', ..] && name.Length is >= 5 and <= 7 && TryParse(name.AsSpan(1), out var value) && Rune.IsValid(value) ? new Rune(value).ToString() : null;
    }

    private static string? FromGroups(ReadOnlySpan<char> digits)
    {
        var text = new StringBuilder();
        for (; !digits.IsEmpty; digits = digits[UnicodeDigits..])
        {
            if (!TryParse(digits[..UnicodeDigits], out var value) || !Rune.IsValid(value))
                return null;
            text.Append((char)value);
        }
        return text.ToString();
    }

    /// <summary>Whether the library would derive the text of a name, or try to.</summary>
    private static bool IsDerived(string name) => !Listed.Contains(name) && name.Length switch
    {
        3 or 4 when name[0] is 'c' or 'C' => true,
        >= 5 and <= 7 when name[0] == 'u' => true,
        _ => name.Length == 0 || (name.StartsWith("uni", StringComparison.Ordinal) && name.Length % UnicodeDigits == 3),
    };

    private static bool TryParse(ReadOnlySpan<char> digits, out int value) => int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
}
