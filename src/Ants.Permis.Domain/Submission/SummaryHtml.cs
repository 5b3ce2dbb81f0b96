using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Ants.Permis.Primitives;

namespace Ants.Permis.Submission;

/// <summary>Writes a summary as HTML that is also well-formed XML: one <c>h1</c>, a <c>h2</c> and a list of definitions for each part, findings as lists with their gravity as a word.</summary>
/// <remarks>French term: « récapitulatif ». Nothing that was typed becomes markup. Classes are for the looks only: without any stylesheet nothing is lost.</remarks>
public static class SummaryHtml
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>A small stylesheet for the classes of the fragment, for screens and for paper. Contrast is at least 4.5 to 1 everywhere.</summary>
    public static string Stylesheet => SummaryStylesheet.Text;

    /// <summary>Writes a summary.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="language">The reader's language, which the markup names.</param>
    /// <param name="options">Fragment or whole page, and where the links lead; a fragment without links when absent.</param>
    /// <returns>The markup, encoded for UTF-8. It is personal.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Not a language.</exception>
    public static string Write(DemandeSummary summary, Language language, SummaryHtmlOptions? options = null)
    {
        var page = SummaryPages.Of(summary, language);
        var html = new StringBuilder();
        options ??= SummaryHtmlOptions.Fragment;
        if (options.IsWholePage)
            Head(html, page, options.HasStylesheet);
        Article(html, page, options);
        if (options.IsWholePage)
            html.Append("</main>\n</body>\n</html>\n");
        return html.ToString();
    }

    private static void Head(StringBuilder html, SummaryPage page, bool hasStylesheet)
    {
        html.Append("<!DOCTYPE html>\n<html lang=\"").Append(Code(page.Language)).Append("\">\n<head>\n<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        Element(html, "title", page.Title).Append('\n');
        if (hasStylesheet)
            html.Append("<style>\n").Append(Stylesheet).Append("</style>\n");
        html.Append("</head>\n<body>\n<main>\n");
    }

    private static void Article(StringBuilder html, SummaryPage page, SummaryHtmlOptions options)
    {
        html.Append("<article class=\"summary\" lang=\"").Append(Code(page.Language)).Append("\">\n");
        Element(html, "h1", page.Title).Append('\n');
        foreach (var line in page.Lead)
            Element(html, "p", line).Append('\n');
        foreach (var part in page.Parts)
            Section(html, part, page.Language, options);
        html.Append("</article>\n");
    }

    private static void Section(StringBuilder html, PagePart part, Language language, SummaryHtmlOptions options)
    {
        html.Append("<section class=\"summary-").Append(Class(part.Kind)).Append("\">\n");
        Element(html, "h2", part.Title).Append('\n');
        foreach (var line in part.Lead)
            Element(html, "p", line).Append('\n');
        if (part.Rows.Count > 0)
        {
            html.Append("<dl>\n");
            foreach (var row in part.Rows)
                Row(html, row, language, options);
            html.Append("</dl>\n");
        }

        Remarks(html, part.Remarks, language);
        Link(html, part.Edit, options, "<p class=\"summary-edit\">", "</p>\n");
        html.Append("</section>\n");
    }

    private static void Row(StringBuilder html, PageRow row, Language language, SummaryHtmlOptions options)
    {
        html.Append("<div>");
        Element(html, "dt", row.Label);
        // The direction follows the letters that were typed, and stays inside.
        html.Append("<dd><span dir=\"auto\">").AppendJoin("<br/>", row.Lines.Select(Encoder.Encode)).Append("</span>");
        Link(html, row.Edit, options, " ", "");
        Remarks(html, row.Remarks, language);
        html.Append("</dd></div>\n");
    }

    private static void Remarks(StringBuilder html, IReadOnlyList<PageRemark> remarks, Language language)
    {
        if (remarks.Count == 0)
            return;
        // Without its marks, a list is none for VoiceOver unless it says so.
        html.Append("\n<ul class=\"summary-findings\" role=\"list\">\n");
        foreach (var remark in remarks)
        {
            html.Append("<li class=\"summary-").Append(EnumKey.Of(remark.Severity).Split('.')[1]).Append("\">");
            Element(html, "strong", remark.Word);
            html.Append(Encoder.Encode(SummaryPages.ColonOf(language))).Append(Encoder.Encode(remark.Text)).Append("</li>\n");
        }

        html.Append("</ul>\n");
    }

    private static void Link(StringBuilder html, PageEdit? edit, SummaryHtmlOptions options, string before, string after)
    {
        if (edit is null || options.EditLink?.Invoke(edit.Step, edit.Path) is not { } href)
            return;
        html.Append(before).Append("<a href=\"").Append(Encoder.Encode(href)).Append('"');
        // The name begins with the words that are seen, so that it can also be called by voice.
        if (!string.Equals(edit.Name, edit.Text, StringComparison.Ordinal))
            html.Append(" aria-label=\"").Append(Encoder.Encode(edit.Name)).Append('"');
        html.Append('>').Append(Encoder.Encode(edit.Text)).Append("</a>").Append(after);
    }

    private static StringBuilder Element(StringBuilder html, string name, string text) =>
        html.Append('<').Append(name).Append('>').Append(Encoder.Encode(text)).Append("</").Append(name).Append('>');

    private static string Code(Language language) => language == Language.French ? "fr" : "en";

    private static string Class(PageKind kind) => kind switch
    {
        PageKind.Judgement => "judgement",
        PageKind.Changes => "changes",
        PageKind.Attestation => "attestation",
        _ => "answers",
    };
}
