using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using Ants.Permis.Situations;
using NodaTime;

namespace Ants.Permis.Requirements;

/// <summary>What depends on who the person is: who files, how long a foreign national has lived in France, how long to wait after an invalidation.</summary>
internal static class SituationRequirements
{
    public static IEnumerable<Requirement> Of(AnswerFacts facts) => [.. Filing(facts), .. Residence(facts), .. Wait(facts)];

    private static IEnumerable<Requirement> Filing(AnswerFacts facts)
    {
        if (facts.Answers.Motif.Motif is not { } motif)
            yield break;
        // Only some motifs are told apart by a reason; one that was left behind by another motif counts for nothing.
        var rows = Enum.GetValues<Filer>()
            .Select(filer => facts.Rules.Filing(filer, motif, facts.Answers.Motif.NewLicenceReason) ?? facts.Rules.Filing(filer, motif, reason: null))
            .OfType<RuleRow<FilerKey, Filing>>()
            .ToList();
        if (rows.Count == 0)
            yield break;
        var rule = (rows.FirstOrDefault(row => row.Key.Filer == facts.Answers.Situation?.Filer) ?? rows[0]).Reference;
        yield return new()
        {
            Id = "filer",
            Topic = RequirementTopic.Filer,
            Path = SituationFacts.Path("filer"),
            Rule = rule,
            ChosenBy = [DemandePaths.Motif, DemandePaths.Of(MotifQuestion.NewLicenceReason)],
            Applies = facts.IsMotif(motif),
            Satisfied = new Proof.Any(rows.Where(row => row.Value != Rules.Filing.Closed).Select(row => MayFile(row, facts)).ToValueList()),
            Failures = [new Finding(LawCodes.FilerNotAllowed, rule.Gravest, SituationFacts.Path("filer")) { Rule = rule }],
        };
    }

    private static Proof MayFile(RuleRow<FilerKey, Filing> row, AnswerFacts facts)
    {
        var files = facts.Situation.IsFiledBy(row.Key.Filer) with { Rule = row.Reference };
        return row.Value == Rules.Filing.ForMinor ? new Proof.All([files, facts.IsForMinor()]) : files;
    }

    private static IEnumerable<Requirement> Residence(AnswerFacts facts)
    {
        var nationality = facts.Answers.Situation?.Nationality;
        if (!facts.Rules.KnowsResidence || (nationality is { } known && facts.Rules.Residence(known) is { Value.Months: 0 }))
            yield break;
        var row = facts.Rules.Residence(nationality ?? NationalityGroup.Other);
        if (row is null)
            yield break;
        yield return new()
        {
            Id = "residence",
            Topic = RequirementTopic.Residence,
            Path = SituationFacts.Path("livesInFranceSince"),
            Rule = row.Reference,
            ChosenBy = [SituationFacts.Path("nationality")],
            Applies = new Proof.Not(facts.Situation.Is(NationalityGroup.French)),
            Satisfied = Since(facts, "livesInFranceSince", facts.Answers.Situation?.LivesInFranceSince, row.Value.Months, row.Reference),
            Failures = [TooSoon(LawCodes.ResidenceTooShort, facts.Answers.Situation?.LivesInFranceSince, "livesInFranceSince", row.Value.Months, row.Gravest, row.Reference)],
        };
    }

    private static IEnumerable<Requirement> Wait(AnswerFacts facts)
    {
        if (facts.Rules.InvalidationWait(InvalidationCase.First) is not { } first || facts.Rules.InvalidationWait(InvalidationCase.Repeated) is not { } repeated)
            yield break;
        var row = facts.Answers.Situation?.LostAllPointsBefore == true ? repeated : first;
        var surrendered = facts.Answers.Situation?.LicenceSurrenderedOn;
        yield return new()
        {
            Id = "invalidationWait",
            Topic = RequirementTopic.InvalidationWait,
            Path = SituationFacts.Path("licenceSurrenderedOn"),
            Rule = row.Reference,
            Applies = new Proof.All([facts.IsMotif(Motif.SuiteInvalidationOuAnnulation), facts.Situation.IsUnder(Sanction.Invalidation)]),
            Satisfied = new Proof.Any(
            [
                Since(facts, "licenceSurrenderedOn", surrendered, repeated.Value.Value, repeated.Reference),
                new Proof.All([new Proof.Not(facts.Situation.LostAllPointsBefore()), Since(facts, "licenceSurrenderedOn", surrendered, first.Value.Value, first.Reference)]),
            ]),
            Failures = [TooSoon(LawCodes.InvalidationWait, surrendered, "licenceSurrenderedOn", row.Value.Value, row.Gravest, row.Reference)],
        };
    }

    private static Proof.Fact Since(AnswerFacts facts, string member, LocalDate? day, int months, RuleReference rule) =>
        facts.Situation.HasPassed(member, "fact.months-since", day, start => start.Later(months: months), rule, AnswerFacts.Number("months", months));

    private static Finding TooSoon(string code, LocalDate? day, string member, int months, Severity severity, RuleReference rule) => new(code, severity, SituationFacts.Path(member))
    {
        Rule = rule,
        Parameters = [AnswerFacts.Number("months", months), .. day is { } start ? [AnswerFacts.Day("on", start.Later(months: months))] : Array.Empty<FindingParameter>()],
    };
}
