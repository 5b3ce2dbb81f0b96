using Ants.Permis.Demandes;
using Ants.Permis.Domain.Tests.Json;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Submission;
using Ants.Permis.SupportingDocuments;
using Ants.Permis.Testing;
using FsCheck.Xunit;

namespace Ants.Permis.Domain.Tests.Submission;

[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 300)]
public sealed class What_the_summary_shows
{
    [Property]
    public void Is_every_answered_field_once_and_no_other(int seed) => HoldsFor(Any(seed));

    [Property]
    public void Is_that_after_any_history_too(CommandHistory history)
    {
        if (history.Play().State is Demande.Draft draft)
            HoldsFor(draft.Answers);
    }

    [Fact]
    public void Is_all_of_a_full_form_and_nothing_of_an_empty_one()
    {
        HoldsFor(SampleFactory.Full.Create<DemandeAnswers>());
        HoldsFor(DemandeAnswers.Empty);
        Assert.True(AnsweredFields.Of(SampleFactory.Full.Create<DemandeAnswers>()).Count(field => field.IsAnswered) > 55, "The walk through the answers misses fields.");
        Assert.DoesNotContain(AnsweredFields.Of(DemandeAnswers.Empty), field => field.IsAnswered);
    }

    [Property]
    public void Is_every_finding_once(CommandHistory history)
    {
        var state = history.Play().State;
        var summary = DemandeSummary.Of(state, history.Context);
        var placed = summary.Sections.SelectMany(section => section.Findings.Concat(section.Entries.SelectMany(entry => entry.Findings))).Concat(summary.GeneralFindings);
        Assert.Equal(Assessment.Of(state, history.Context).Findings, summary.Findings);
        Assert.Equal(summary.Findings, placed.Order(Finding.DisplayOrder));
    }

    [Property]
    public void Is_worded_in_both_languages(int seed)
    {
        var sections = Of(Any(seed)).Sections;
        Assert.All(sections.SelectMany(section => section.Entries), entry => Assert.All(Enum.GetValues<Language>(), language =>
        {
            Assert.False(string.IsNullOrWhiteSpace(entry.Label(language)));
            Assert.False(string.IsNullOrWhiteSpace(entry.Text(language)));
        }));
    }

    [Property]
    public void Leads_to_the_step_that_asks_for_it(int seed) =>
        Assert.All(Of(Any(seed)).Sections, section => Assert.All(section.Entries, entry =>
        {
            Assert.Equal(section.Step, entry.Step);
            Assert.True(entry.Path.IsWithin(section.Path));
        }));

    // Any answers at all, hostile texts among them; two places of one document are one.
    internal static DemandeAnswers Any(int seed)
    {
        var answers = SampleFactory.Random(seed).Create<DemandeAnswers>();
        return answers with { Documents = answers.Documents.Slots.Aggregate(answers.Documents with { Slots = [] }, (documents, slot) => documents.With(slot)) };
    }

    private static void HoldsFor(DemandeAnswers answers)
    {
        var shown = Of(answers).Sections.SelectMany(section => section.Entries).Select(entry => entry.Path.Value).Order(StringComparer.Ordinal);
        Assert.Equal(AnsweredFields.Of(answers).Where(field => field.IsAnswered).Select(field => field.Path.Value).Order(StringComparer.Ordinal), shown);
    }

    private static DemandeSummary Of(DemandeAnswers answers) => DemandeSummary.Of(SummarySamples.Draft(answers), Samples.ContextOn(Samples.Today));
}
