using System.Text;
using Ants.Permis.Primitives;

namespace Ants.Permis.Submission;

/// <summary>Writes a summary as plain text for a terminal or a mail: two columns, at most 80 wide, without any control sequence.</summary>
/// <remarks>French term: « récapitulatif ».</remarks>
public static class SummaryText
{
    /// <summary>The greatest width of a line, in columns of a terminal.</summary>
    public const int Width = 80;

    private const string Margin = "  ";
    private const string Gap = "  ";
    private const string Mark = "• ";
    private const int LabelWidth = 28;
    private const int ValueWidth = 48;

    /// <summary>Writes a summary.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="language">The reader's language.</param>
    /// <returns>The text. Lines end with LF, none with a blank. It is personal.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Not a language.</exception>
    public static string Write(DemandeSummary summary, Language language)
    {
        var page = SummaryPages.Of(summary, language);
        var text = new StringBuilder();
        Heading(text, page.Title.ToUpperInvariant(), '═');
        Paragraphs(text, page.Lead);
        foreach (var part in page.Parts)
            Append(text, part, language);
        return text.ToString();
    }

    private static void Append(StringBuilder text, PagePart part, Language language)
    {
        text.Append('\n');
        Heading(text, part.Title, '─');
        Paragraphs(text, part.Lead);
        if (part.Rows.Count > 0)
            text.Append('\n');
        foreach (var row in part.Rows)
            Append(text, row, language);
        if (part.Remarks.Count > 0)
            text.Append('\n');
        foreach (var remark in part.Remarks)
            Lines(text, Margin, Remark(remark, language, Width - Margin.Length));
    }

    private static void Append(StringBuilder text, PageRow row, Language language)
    {
        var labels = TextColumns.Broken(row.Label, LabelWidth);
        var values = row.Lines.SelectMany(line => TextColumns.Broken(line, ValueWidth)).Concat(row.Remarks.SelectMany(remark => Remark(remark, language, ValueWidth))).ToList();
        for (var i = 0; i < Math.Max(labels.Count, values.Count); i++)
            Line(text, Margin + TextColumns.Padded(labels.ElementAtOrDefault(i) ?? "", LabelWidth) + Gap + values.ElementAtOrDefault(i));
    }

    private static IEnumerable<string> Remark(PageRemark remark, Language language, int width) =>
        TextColumns.Broken($"{remark.Word}{SummaryPages.ColonOf(language)}{remark.Text}", width - Mark.Length).Select((line, i) => (i == 0 ? Mark : Margin) + line);

    private static void Heading(StringBuilder text, string title, char rule)
    {
        Lines(text, "", TextColumns.Broken(title, Width));
        text.Append(rule, Math.Min(Width, TextColumns.WidthOf(title))).Append('\n');
    }

    private static void Paragraphs(StringBuilder text, IReadOnlyList<string> paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            text.Append('\n');
            Lines(text, Margin, TextColumns.Broken(paragraph, Width - Margin.Length));
        }
    }

    private static void Lines(StringBuilder text, string indent, IEnumerable<string> lines)
    {
        foreach (var line in lines)
            Line(text, indent + line);
    }

    private static void Line(StringBuilder text, string line) => text.Append(line.TrimEnd(' ')).Append('\n');
}
