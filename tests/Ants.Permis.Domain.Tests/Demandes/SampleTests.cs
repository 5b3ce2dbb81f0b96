using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Requirements;
using Ants.Permis.SupportingDocuments;
using Ants.Permis.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Ants.Permis.Domain.Tests.Demandes;

/// <summary>The generators must reach what the properties speak of, or the properties say nothing.</summary>
public sealed class The_test_kit
{
    private const int Samples = 300;

    public static TheoryData<Motif> Motifs => [.. Enum.GetValues<Motif>()];

    public static TheoryData<string> Defects => [.. NearMissGen.DefectNames];

    [Theory]
    [MemberData(nameof(Motifs))]
    public void Has_journeys_that_end_submitted(Motif motif)
    {
        foreach (var answers in (DemandeAnswers[])[SampleAnswers.For(motif), SampleAnswers.ForMinor(motif), SampleAnswers.Hosted(motif)])
        {
            var submitted = Assert.IsType<Demande.Submitted>(DemandeDecider.Fold(new DemandeJourney(answers).Events));
            Assert.Equal(answers, submitted.Content.Answers);
            Assert.Equal(Verdict.Acceptable, submitted.Verdict);
        }
    }

    [Theory]
    [MemberData(nameof(Motifs))]
    public void Has_samples_against_which_nothing_is_found(Motif motif)
    {
        foreach (var answers in (DemandeAnswers[])[SampleAnswers.For(motif), SampleAnswers.ForMinor(motif), SampleAnswers.Hosted(motif)])
            Assert.Empty(Assessed.Findings(answers, Testing.Samples.Today));
    }

    [Theory]
    [MemberData(nameof(Motifs))]
    public void Makes_valid_answers_of_every_motif(Motif motif) =>
        Assert.Contains(Drawn(AnswersGen.Valid(Testing.Samples.Today)), answers => answers.Motif.Motif == motif);

    [Fact]
    public void Makes_histories_of_which_a_third_and_more_end_submitted()
    {
        var submitted = Drawn(HistoryGen.Any).Count(history => history.Play().IsSubmitted);
        Assert.InRange(submitted, Samples / 3, Samples * 9 / 10);
    }

    [Fact]
    public void Makes_histories_with_every_command()
    {
        var made = Drawn(HistoryGen.Any).SelectMany(history => history.Commands).Select(command => command.GetType()).ToHashSet();
        Assert.Equal(typeof(DemandeCommand).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(DemandeCommand))).ToHashSet(), made);
    }

    [Fact]
    public void Makes_histories_with_every_event()
    {
        var made = Drawn(HistoryGen.Any).SelectMany(history => history.Play().Events).Select(happened => happened.GetType()).ToHashSet();
        Assert.Equal(typeof(DemandeEvent).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(DemandeEvent))).ToHashSet(), made);
    }

    [Theory]
    [MemberData(nameof(Defects))]
    public void Plants_every_defect(string defect)
    {
        foreach (var miss in NearMissGen.Of(defect, Testing.Samples.Today).Sample(20))
            Assert.Equal([miss.Code], Assessed.NewCodes(miss), StringComparer.Ordinal);
    }

    [Fact]
    public void Shrinks_a_history_by_leaving_commands_out()
    {
        var history = new CommandHistory(DemandeJourney.For(Motif.InscriptionExamen).Commands, Testing.Samples.ContextOn(Testing.Samples.Today));
        var shorter = history.Shorter().ToList();
        Assert.Empty(shorter[0].Commands);
        Assert.All(shorter, cut => Assert.True(cut.Commands.Count < history.Commands.Count));
        Assert.Equal(history.Commands.Count, shorter.Where(cut => cut.Commands.Count == history.Commands.Count - 1).TakeLast(history.Commands.Count).Distinct().Count());
    }

    // The same draws on every run: what a generator reaches must not depend on luck.
    private static IReadOnlyCollection<T> Drawn<T>(Gen<T> generator)
    {
        var drawn = generator.Sample(Samples, new Rnd(1789, 1791), Samples);
        Assert.Equal(Samples, drawn.Length);
        return [.. drawn];
    }
}

/// <summary>Findings of answers, whatever step they are of.</summary>
internal static class Assessed
{
    public static IEnumerable<Finding> Findings(DemandeAnswers answers, NodaTime.LocalDate today)
    {
        var context = Testing.Samples.ContextOn(today);
        var journey = new DemandeJourney(answers);
        var state = DemandeRun.Of([new DemandeCommand.Start(null), .. journey.AllAnswers], context).State;
        Assert.Equal(answers, ((Demande.Draft)state).Answers);
        return Assessment.Of(state, context).Findings;
    }

    public static IEnumerable<string> NewCodes(NearMiss miss) => Codes(miss.Answers, miss.Today).Except(Codes(miss.Sound, miss.Today), StringComparer.Ordinal);

    private static IEnumerable<string> Codes(DemandeAnswers answers, NodaTime.LocalDate today) => Findings(answers, today).Select(finding => finding.Code).Distinct(StringComparer.Ordinal);
}
