using Ants.Permis.Conventions;
using Ants.Permis.Primitives;
using Ants.Permis.Submission;

namespace Ants.Permis.Domain.Tests.Submission;

public sealed class The_golden_files_of_the_summary
{
    private const string Folder = "tests/Ants.Permis.Domain.Tests/Submission/Golden";

    public static TheoryData<string, Language> Cases => [.. from name in SummarySamples.All.Keys from language in Enum.GetValues<Language>() select (name, language)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Are_what_is_written_as_text(string name, Language language) => Match(name, language, "txt", SummaryText.Write(SummarySamples.Of(name), language));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Are_what_is_written_as_Markdown(string name, Language language) => Match(name, language, "md", SummaryMarkdown.Write(SummarySamples.Of(name), language));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Are_what_is_written_as_a_fragment_of_HTML(string name, Language language) =>
        Match(name, language, "html", SummaryHtml.Write(SummarySamples.Of(name), language, new SummaryHtmlOptions { EditLink = (step, path) => $"/demande/{(int)step}#{path}" }));

    [Fact]
    public void Are_what_is_written_as_a_whole_page() =>
        Golden.Match($"{Folder}/page.fr.html", SummaryHtml.Write(SummarySamples.Of("changed"), Language.French, SummaryHtmlOptions.Page with { EditLink = (step, _) => $"/demande/{(int)step}" }));

    private static void Match(string name, Language language, string extension, string text) =>
        Golden.Match($"{Folder}/{name}.{(language == Language.French ? "fr" : "en")}.{extension}", text);
}
