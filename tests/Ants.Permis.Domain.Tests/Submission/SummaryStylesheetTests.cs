using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Ants.Permis.Primitives;
using Ants.Permis.Submission;

namespace Ants.Permis.Domain.Tests.Submission;

public sealed partial class The_page_of_the_summary
{
    private static readonly Dictionary<string, string> Colours = Property().Matches(SummaryHtml.Stylesheet).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["value"].Value, StringComparer.Ordinal);

    [Theory]
    [InlineData("ink", "paper")]
    [InlineData("ink", "ground")]
    [InlineData("muted", "paper")]
    [InlineData("muted", "ground")]
    [InlineData("accent", "paper")]
    [InlineData("blocking", "blocking-ground")]
    [InlineData("warning", "warning-ground")]
    [InlineData("information", "information-ground")]
    [InlineData("ink", "blocking-ground")]
    [InlineData("ink", "warning-ground")]
    [InlineData("ink", "information-ground")]
    public void Has_a_contrast_of_at_least_4_5(string text, string ground) => Assert.True(Contrast(Colours[text], Colours[ground]) >= 4.5);

    [Fact]
    public void Has_no_colour_but_those_that_are_named() => Assert.DoesNotMatch("#[0-9a-fA-F]{3}", SummaryHtml.Stylesheet[SummaryHtml.Stylesheet.IndexOf('}', StringComparison.Ordinal)..]);

    [Theory]
    [InlineData(Language.French, "fr")]
    [InlineData(Language.English, "en")]
    public void Is_well_formed_and_says_its_language(Language language, string code)
    {
        var html = XDocument.Parse(SummaryHtml.Write(SummarySamples.Of("with-findings"), language, SummaryHtmlOptions.Page));
        Assert.Equal((code, code), (html.Root!.Attribute("lang")!.Value, html.Descendants("article").Single().Attribute("lang")!.Value));
        Assert.Single(html.Descendants("h1"));
        Assert.Equal(html.Descendants("section").Count(), html.Descendants("h2").Count());
        Assert.Single(html.Descendants("style"));
        Assert.Empty(html.Descendants().Attributes("style"));
    }

    [Fact]
    public void Leaves_the_stylesheet_and_the_links_to_the_host()
    {
        var html = SummaryHtml.Write(SummarySamples.Of("changed"), Language.French, new() { IsWholePage = true });
        Assert.DoesNotContain("<style>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<a ", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_each_link_by_what_it_edits()
    {
        var html = XDocument.Parse(SummaryHtml.Write(SummarySamples.Of("changed"), Language.English, SummaryHtmlOptions.Page with { EditLink = (_, path) => "#" + path }));
        Assert.All(html.Descendants("a"), link => Assert.StartsWith(link.Value, link.Attribute("aria-label")?.Value ?? link.Value, StringComparison.Ordinal));
        Assert.Contains(html.Descendants("a"), link => link.Attribute("aria-label")?.Value == "Edit: Birth name");
    }

    [Fact]
    public void Has_no_link_once_submitted() =>
        Assert.DoesNotContain("<a ", SummaryHtml.Write(SummarySamples.Of("submitted"), Language.French, SummaryHtmlOptions.Page with { EditLink = (_, _) => "/x" }), StringComparison.Ordinal);

    [Fact]
    public void Is_refused_in_a_language_that_does_not_exist() => Assert.Throws<ArgumentOutOfRangeException>(() => SummaryHtml.Write(SummarySamples.Of("empty"), (Language)7));

    // WCAG 2.2, relative luminance and contrast ratio.
    private static double Contrast(string one, string other)
    {
        var (high, low) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (high + 0.05) / (low + 0.05);
    }

    private static double Luminance(string colour) => (0.2126 * Channel(colour, 1)) + (0.7152 * Channel(colour, 3)) + (0.0722 * Channel(colour, 5));

    private static double Channel(string colour, int start)
    {
        var value = int.Parse(colour.AsSpan(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex("--(?<name>[a-z-]+): (?<value>#[0-9a-f]{6});", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Property();
}
