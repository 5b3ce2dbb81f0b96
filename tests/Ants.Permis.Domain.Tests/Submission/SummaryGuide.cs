using Ants.Permis.Conventions;
using Ants.Permis.Demandes;
using Ants.Permis.Primitives;
using Ants.Permis.Submission;
using Ants.Permis.Testing;

namespace Ants.Permis.Domain.Tests.Submission;

/// <summary>The code of <c>docs/guide/summary.md</c>, compiled and run.</summary>
public sealed class The_guide_to_the_summary
{
    [Fact]
    public void Is_compiled() => QuotedCode.IsCompiled("docs/guide/summary.md", "tests/Ants.Permis.Domain.Tests/Submission/SummaryGuide.cs");

    [Fact]
    public void Writes_the_page_of_step_6()
    {
        var html = Page(SummarySamples.All["changed"], Samples.ContextOn(Samples.Today));
        Assert.Contains("<a href=\"/demande/etape-2#/etatCivil/birthName\" aria-label=\"Modifier&#xA0;: Nom de naissance\">", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Lets_a_host_lay_the_answers_out_itself() =>
        Assert.Contains("Nom de naissance = Marten", Lines(SummarySamples.All["changed"], Samples.ContextOn(Samples.Today)));

    [Theory]
    [InlineData("changed", true)]
    [InlineData("diploma", false)]
    public void Knows_when_to_ask_again(string name, bool asks) => Assert.Equal(asks, AsksAgain(SummarySamples.Of(name)) is not null);

    #region page
    private static string Page(Demande demande, DecisionContext context)
    {
        var summary = DemandeSummary.Of(demande, context);
        return SummaryHtml.Write(summary, Language.French, SummaryHtmlOptions.Page with
        {
            EditLink = (step, path) => $"/demande/etape-{(int)step}#{path}",
        });
    }
    #endregion

    #region own
    private static IEnumerable<string> Lines(Demande demande, DecisionContext context) =>
        from section in DemandeSummary.Of(demande, context).Sections
        from entry in section.Entries
        select $"{entry.Label(Language.French)} = {entry.Text(Language.French)}";
    #endregion

    #region ask
    private static Step? AsksAgain(DemandeSummary summary) => summary.Changes is { MustAttest: true } changes ? changes.Step : null;
    #endregion
}
