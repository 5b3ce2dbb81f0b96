using System.Buffers;
using System.Globalization;
using System.Text;

namespace Ants.Permis.Primitives;

/// <summary>Brings what keyboards, telephones and word processors produce back to plain characters.</summary>
internal static class TypedText
{
    /// <summary>No answer of the procedure comes near it: a longer text is refused before any work is done on it.</summary>
    public const int HardStop = 1024;

    private static readonly SearchValues<char> Apostrophes = SearchValues.Create("'\u2019\u2018\u02BC\u00B4`\u2032\uFF07");
    private static readonly SearchValues<char> Hyphens = SearchValues.Create("-\u2010\u2011\u2012\u2013\u2014\u2212\uFE63\uFF0D");

    /// <summary>
    /// Typographic apostrophes and hyphens become <c>'</c> and <c>-</c>; any blank becomes a space, runs of them one, none at the ends;
    /// invisible format characters go; letters and marks are composed. Applying it twice changes nothing more.
    /// </summary>
    public static string Normalise(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return "";
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
            Append(plain, c);
        if (plain.Length > 0 && plain[^1] == ' ')
            plain.Length--;

        // A text is blank exactly when it is white space: one of invisible characters only is left as it is, to be refused for them.
        if (plain.Length == 0)
            return text.Trim();
        return LatinText.Compose(plain.ToString());
    }

    /// <summary>The text without its blanks and invisible characters: for codes and numbers that people write in groups.</summary>
    public static string Squeeze(string? text) => Normalise(text).Replace(" ", "", StringComparison.Ordinal);

    private static void Append(StringBuilder plain, char c)
    {
        if (char.IsWhiteSpace(c))
            AppendSpace(plain);
        else if (Apostrophes.Contains(c))
            plain.Append('\'');
        else if (Hyphens.Contains(c))
            plain.Append('-');
        else if (char.GetUnicodeCategory(c) != UnicodeCategory.Format)
            plain.Append(c);
    }

    private static void AppendSpace(StringBuilder plain)
    {
        if (plain.Length > 0 && plain[^1] != ' ')
            plain.Append(' ');
    }
}
