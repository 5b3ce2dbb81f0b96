using System.Globalization;
using System.Text;
using PreCheck.Dossiers;

namespace PreCheck.Output;

/// <summary>Turns what may hold anything into what may be shown.</summary>
internal static class Wording
{
    public static FindingText Of(Finding finding, Language language) => FileCodes.TextOf(finding.Code, language) ?? FindingTexts.For(finding, language);

    /// <summary>A name from outside, safe for a terminal: no control sequences, nothing that turns the text around, no half characters.</summary>
    public static string Printable(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            safe.Append(Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator ? "?" : rune.ToString());
        return safe.ToString();
    }

    /// <summary>The same text with half characters replaced: JSON cannot hold them.</summary>
    public static string WellFormed(string text) => string.Concat(text.EnumerateRunes());
}
