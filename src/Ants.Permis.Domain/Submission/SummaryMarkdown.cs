using System.Text;
using Ants.Permis.Primitives;

namespace Ants.Permis.Submission;

/// <summary>Writes a summary as Markdown (CommonMark 0.31): headings and lists, without any HTML.</summary>
/// <remarks>French term: « récapitulatif ». Nothing that was typed becomes markup: every sign that could is escaped.</remarks>
public static class SummaryMarkdown
{
    /// <summary>Writes a summary.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="language">The reader's language.</param>
    /// <returns>The text. Lines end with LF. It is personal.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Not a language.</exception>
    public static string Write(DemandeSummary summary, Language language)
    {
        var page = SummaryPages.Of(summary, language);
        var text = new StringBuilder().Append("# ").Append(Escaped(page.Title)).Append('\n');
        foreach (var line in page.Lead)
            text.Append('\n').Append(Escaped(line)).Append('\n');
        foreach (var part in page.Parts)
            Append(text, part, language);
        return text.ToString();
    }

    private static void Append(StringBuilder text, PagePart part, Language language)
    {
        text.Append("\n## ").Append(Escaped(part.Title)).Append('\n');
        foreach (var line in part.Lead)
            text.Append('\n').Append(Escaped(line)).Append('\n');
        if (part.Rows.Count + part.Remarks.Count > 0)
            text.Append('\n');
        foreach (var row in part.Rows)
        {
            text.Append("- **").Append(Escaped(row.Label)).Append("**").Append(SummaryPages.ColonOf(language));
            // A backslash at the end of a line is a line break, unless nothing follows it.
            text.AppendJoin("\\\n  ", row.Lines.Select(line => line.Length == 0 ? "\u00A0" : Escaped(line))).Append('\n');
            Append(text, row.Remarks, "  ", language);
        }

        Append(text, part.Remarks, "", language);
    }

    private static void Append(StringBuilder text, IReadOnlyList<PageRemark> remarks, string indent, Language language)
    {
        foreach (var remark in remarks)
            text.Append(indent).Append("- *").Append(Escaped(remark.Word)).Append('*').Append(SummaryPages.ColonOf(language)).Append(Escaped(remark.Text)).Append('\n');
    }

    // Blanks at the beginning of a line would be dropped, and four of them can make a block of code: they are written as no-break spaces.
    private static string Escaped(string line)
    {
        var text = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            if (MustEscape(line, i))
                text.Append('\\');
            text.Append(line[i] == ' ' && IsAtAnEnd(line, i) ? '\u00A0' : line[i]);
        }

        return text.ToString();
    }

    private static bool IsAtAnEnd(string line, int i) => line.AsSpan(0, i).Trim(' ').IsEmpty || line.AsSpan(i).Trim(' ').IsEmpty;

    // Signs that mean something anywhere, those that do at the beginning of a line, and those of the links that common extensions make by themselves.
    private static bool MustEscape(string line, int i) => line[i] switch
    {
        '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '&' or '|' or '~' or '$' or '^' or '@' or '{' or '}' => true,
        '!' => i + 1 < line.Length && line[i + 1] == '[',
        ':' => i + 1 < line.Length && line[i + 1] == '/',
        '#' or '+' or '-' or '=' => i == 0,
        '.' or ')' => IsAfterDigits(line, i) || (line[i] == '.' && line.AsSpan(0, i).EndsWith("www", StringComparison.OrdinalIgnoreCase)),
        _ => false,
    };

    private static bool IsAfterDigits(string line, int i) => i > 0 && line.AsSpan(0, i).IndexOfAnyExceptInRange('0', '9') < 0;
}
