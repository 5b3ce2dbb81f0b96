using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Ants.Permis.Domain.Tests.Json;
using Ants.Permis.Identity;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Submission;
using Ants.Permis.SupportingDocuments;
using Ants.Permis.Testing;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Ants.Permis.Domain.Tests.Submission;

[Properties(Arbitrary = [typeof(Hostile)], MaxTest = 300)]
public sealed class A_rendering_of_hostile_answers
{
    private static readonly XNamespace None = XNamespace.None;

    [Property]
    public void In_HTML_is_well_formed_and_says_what_was_typed(HostileText typed, Language language)
    {
        var summary = Of(typed.Value);
        var html = XDocument.Parse(SummaryHtml.Write(summary, language, new() { EditLink = (_, path) => $"/a?b=1&c=\"{path}\"'" }), LoadOptions.PreserveWhitespace);
        var shown = html.Descendants(None + "section").Where(section => (string?)section.Attribute("class") == "summary-answers").Descendants(None + "dd")
            .Select(definition => Text(definition.Element("span")!));
        Assert.Equal(Values(summary, language), shown);
        Assert.Equal([.. Names], html.Descendants().Select(element => element.Name.LocalName).ToHashSet(StringComparer.Ordinal).Except(Names, StringComparer.Ordinal).Concat(Names));
        Assert.All(html.Descendants("a"), link => Assert.StartsWith("/a?b=1&c=\"/", link.Attribute("href")!.Value, StringComparison.Ordinal));
    }

    [Property]
    public void In_Markdown_is_a_list_whose_text_is_what_was_typed(HostileText typed, Language language)
    {
        var summary = Of(typed.Value);
        var markdown = SummaryMarkdown.Write(summary, language);
        var document = Markdown.Parse(markdown, new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().UseEmphasisExtras().Build());
        Assert.Empty(document.Descendants<HtmlInline>());
        Assert.Empty(document.Descendants<HtmlBlock>());
        Assert.Empty(document.Descendants<LinkInline>());
        Assert.Empty(document.Descendants<AutolinkInline>());
        Assert.Empty(document.Descendants<CodeInline>());
        Assert.Empty(document.Descendants<CodeBlock>());
        var items = document.SkipWhile(block => block is not HeadingBlock { Level: 2 }).Skip(1).SkipWhile(block => block is not HeadingBlock { Level: 2 })
            .OfType<ListBlock>().SelectMany(list => list.OfType<ListItemBlock>()).Select(item => item.OfType<ParagraphBlock>().Single().Inline!).Where(inline => inline.FirstChild is EmphasisInline { DelimiterCount: 2 });
        Assert.Equal(Values(summary, language).Select(Squeezed), items.Select(inline => Squeezed(Text(inline)[(Text(inline.FirstChild!).Length + (language == Language.French ? 3 : 2))..])));
    }

    [Property]
    public void As_text_is_at_most_80_columns_wide_and_holds_every_letter(HostileText typed, Language language)
    {
        var summary = Of(typed.Value);
        var text = SummaryText.Write(summary, language);
        Assert.All(text.Split('\n'), line =>
        {
            Assert.InRange(new StringInfo(line).LengthInTextElements, 0, SummaryText.Width);
            Assert.False(line.EndsWith(' '));
            Assert.DoesNotContain(line.EnumerateRunes(), rune => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format);
        });
        // Labels and values stand side by side, so that the letters are counted, whatever the lines.
        var letters = text.Where(character => !char.IsWhiteSpace(character)).CountBy(character => character).ToDictionary();
        Assert.All(string.Concat(Values(summary, language)).Where(character => !char.IsWhiteSpace(character)).CountBy(character => character), pair => Assert.True(letters.GetValueOrDefault(pair.Key) >= pair.Value));
    }

    [Fact]
    public void Shows_what_cannot_be_seen_as_a_sign_of_its_own()
    {
        var text = SummaryText.Write(Of("Mar\u202Enit\0\uD800\u200B\u2066"), Language.English);
        Assert.Contains("Mar\uFFFDnit\uFFFD\uFFFD\uFFFD\uFFFD", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("**gras**")]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("<script>alert('x')</script>")]
    [InlineData("a@example.org")]
    [InlineData("https://example.org www.example.org")]
    [InlineData("# titre\n# titre\n- liste\n1. un\n2) deux\n> cité\n+ plus\n---\n===\n    code\n| a | b |")]
    [InlineData("&lt;b&gt; \\* `code` ~~non~~ ![](x)")]
    public void Never_lets_what_was_typed_become_markup(string typed)
    {
        In_Markdown_is_a_list_whose_text_is_what_was_typed(new(typed), Language.French);
        In_HTML_is_well_formed_and_says_what_was_typed(new(typed), Language.French);
        Assert.DoesNotContain(SummaryHtml.Write(Of(typed), Language.French).Replace("<", "\n<", StringComparison.Ordinal).Split('\n'), line => line.StartsWith("<script", StringComparison.Ordinal));
    }

    private static readonly string[] Names = ["article", "h1", "p", "section", "h2", "dl", "div", "dt", "dd", "span", "br", "a", "ul", "li", "strong"];

    private static DemandeSummary Of(string typed)
    {
        var answers = DemandeAnswers.Empty with
        {
            EtatCivil = new() { BirthName = typed, GivenNames = [typed, "Zoé"], BirthDate = typed, BirthCountry = typed, Sex = Sex.Female },
            Address = new() { StreetName = typed, Prefecture = typed },
            Contact = new() { Email = typed, FollowUpConsent = true },
            Documents = new() { Slots = [new(DocumentKind.IdentityDocument) { Files = [SampleDocuments.File("a", SampleDocuments.Facts(), typed), SampleDocuments.File("b", 2)], Comment = typed }] },
        };
        return DemandeSummary.Of(SummarySamples.Draft(answers), Samples.ContextOn(Samples.Today));
    }

    // Read a second time: what a reader may see of each answer, line by line.
    private static IEnumerable<string> Values(DemandeSummary summary, Language language) =>
        summary.Sections.SelectMany(section => section.Entries).Select(entry => Shown(entry.Text(language)));

    private static string Shown(string text)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029');
        return string.Join('\n', lines.Select(line => string.Concat(line.EnumerateRunes().Select(Shown))));
    }

    private static string Shown(Rune rune) => rune.Value switch
    {
        '\t' => " ",
        0xFFFE or 0xFFFF => "\uFFFD",
        _ => char.GetUnicodeCategory(rune.ToString(), 0) is UnicodeCategory.Control or UnicodeCategory.Format ? "\uFFFD" : rune.ToString(),
    };

    private static string Text(XElement element) => string.Concat(element.Nodes().Select(node => node is XElement { Name.LocalName: "br" } ? "\n" : ((XText)node).Value));

    private static string Text(Inline inline) => inline switch
    {
        LineBreakInline => "\n",
        LiteralInline literal => literal.Content.ToString(),
        ContainerInline container => string.Concat(container.Select(Text)),
        _ => throw new NotSupportedException(inline.GetType().Name),
    };

    // Blanks at both ends of a line, which Markdown drops, are written as no-break spaces.
    private static string Squeezed(string text) => string.Join('\n', text.Replace('\u00A0', ' ').Split('\n').Select(line => line.Trim()));
}

/// <summary>A text as hostile people and programs type it.</summary>
public sealed record HostileText(string Value);

/// <summary>Makes such texts.</summary>
public static class Hostile
{
    private static readonly string[] Pieces =
    [
        "<", ">", "&", "\"", "'", "`", "*", "_", "\\", "[", "](x)", "![", "#", "- ", "+ ", "1. ", "2) ", "=", "---", "|", "~~", "$", "@", "://", "www.", ":", "!", " ", "    ", "\t", "\n", "\r\n", "\u2028", "\0", "\u001B[31m",
        "\u202E", "\u2066", "\u200F", "\u200D", "\uFEFF", "\uFFFE", "\uD83D", "\uDE00", "😀", "漢", "e\u0301", "é", "«", "»", " ;", " ?", "a", "Z", "0", "]]>", "<!--", "</article>", "&amp;", "{field}", "{step}", new string('x', 500), new string('é', 100), new string('漢', 90),
    ];

    /// <summary>The arbitrary; a text shrinks by losing pieces.</summary>
    public static Arbitrary<HostileText> Texts() => Gen.Frequency((4, Gen.Elements(Pieces).ListOf().Select(string.Concat)), (1, TextGen.Any)).Select(text => new HostileText(text)).ToArbitrary();
}
