using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using Ants.Permis.Situations;

namespace Ants.Permis.Requirements;

/// <summary>The ages: to register for the tests of a category, and to be given it.</summary>
internal static class AgeRequirements
{
    private static readonly JsonPath Place = DemandePaths.Of(MotifQuestion.Categories);

    public static IEnumerable<Requirement> Of(AnswerFacts facts) =>
        Concerned.Categories(facts).SelectMany(category => new[] { Registration(category, facts), ByDiploma(category, facts), Ordinary(category, facts) }).OfType<Requirement>();

    private static Requirement? Registration(LicenceCategory category, AnswerFacts facts)
    {
        if (facts.Rules.RegistrationAge(category) is not { } row)
            return null;
        var lowest = row.Value.LowerReading ?? row.Value.Value;
        return new()
        {
            Id = $"registrationAge/{category}",
            Topic = RequirementTopic.RegistrationAge,
            Path = Place,
            Rule = row.Reference,
            Subject = AnswerFacts.Category(category),
            Applies = new Proof.All([facts.IsMotif(Motif.InscriptionExamen), facts.AsksFor(category, row.Reference)]),
            Satisfied = facts.HasReached(lowest, row.Reference),
            Failures = [TooYoung(LawCodes.RegistrationAgeNotReached, row.Gravest, category, lowest, facts, row.Reference)],
            Remarks = [.. OtherReading(category, row.Value.Value, row.Value.LowerReading, facts, row.Reference), .. Later(category, row, facts)],
        };
    }

    private static Requirement? ByDiploma(LicenceCategory category, AnswerFacts facts)
    {
        if (facts.Rules.DiplomaAge(category) is not { } row)
            return null;
        var lowest = row.Value.LowerReading ?? row.Value.Value;
        return MinimumAge(category, facts, row.Reference) with
        {
            Id = $"diplomaAge/{category}",
            Applies = new Proof.All([facts.IsMotif(Motif.ValidationDiplomeProfessionnel), Concerned.Proof(category, facts, row.Reference)]),
            Satisfied = facts.HasReached(lowest, row.Reference),
            Failures = [TooYoung(LawCodes.MinimumAgeNotReached, row.Gravest, category, lowest, facts, row.Reference)],
            Remarks = OtherReading(category, row.Value.Value, row.Value.LowerReading, facts, row.Reference).ToValueList(),
        };
    }

    private static Requirement? Ordinary(LicenceCategory category, AnswerFacts facts)
    {
        if (facts.Rules.MinimumAge(category, AgeRoute.Ordinary) is not { } row)
            return null;
        return MinimumAge(category, facts, row.Reference) with
        {
            Applies = new Proof.All(
            [
                new Proof.Not(facts.IsMotif(Motif.InscriptionExamen)),
                .. facts.Rules.DiplomaAge(category) is null ? [] : new[] { new Proof.Not(facts.IsMotif(Motif.ValidationDiplomeProfessionnel)) },
                Concerned.Proof(category, facts, row.Reference),
            ]),
            Satisfied = AgeRoutes.Proof(category, facts),
            Failures = [Ordinarily(AgeRoutes.LowestOpen(category, facts) ?? row, category, facts)],
            Remarks = AgeRoutes.FimoOpensNothing(category, facts) is { } fimo ? [fimo] : [],
        };
    }

    // The lowest age among the ways that are open is the one to wait for.
    private static Finding Ordinarily(RuleRow<MinimumAgeKey, Years> row, LicenceCategory category, AnswerFacts facts) =>
        TooYoung(LawCodes.MinimumAgeNotReached, row.Gravest, category, row.Value.Value, facts, row.Reference);

    private static Requirement MinimumAge(LicenceCategory category, AnswerFacts facts, RuleReference rule) => new()
    {
        Id = $"minimumAge/{category}",
        Topic = RequirementTopic.MinimumAge,
        Path = Place,
        Rule = rule,
        Subject = AnswerFacts.Category(category),
        Applies = facts.AsksFor(category, rule),
        Satisfied = new Proof.All([]),
    };

    private static Finding TooYoung(string code, Severity severity, LicenceCategory category, int age, AnswerFacts facts, RuleReference rule) => new(code, severity, Place)
    {
        Rule = rule,
        Parameters = [AnswerFacts.Category(category), AnswerFacts.Number("age", age), .. facts.ReachesOn(age) is { } day ? [AnswerFacts.Day("on", day)] : Array.Empty<FindingParameter>()],
    };

    // Good by one reading and not by the other: both are named, and it only warns.
    private static IEnumerable<Finding> OtherReading(LicenceCategory category, int age, int? lower, AnswerFacts facts, RuleReference rule) =>
        lower is { } other && facts.HasReached(other).Truth == ThreeValued.Yes && facts.HasReached(age).Truth != ThreeValued.Yes
            ? [TooYoung(LawCodes.AgeOtherReading, Severity.Warning, category, age, facts, rule) with { Parameters = [AnswerFacts.Category(category), AnswerFacts.Number("age", age), AnswerFacts.Number("other", other)] }]
            : [];

    // One may register before the age at which the licence can be given: the day is worth knowing, and for a heavy category worth a warning.
    private static IEnumerable<Finding> Later(LicenceCategory category, RuleRow<LicenceCategory, RegistrationAge> registration, AnswerFacts facts)
    {
        if (AgeRoutes.LowestOpen(category, facts) is not { } row || facts.HasReached(row.Value.Value).Truth != ThreeValued.No)
            return [];
        var severity = registration.Gravest == Severity.Blocking ? Severity.Information : Severity.Warning;
        var finding = TooYoung(LawCodes.MinimumAgeLater, severity, category, row.Value.Value, facts, row.Reference);
        return AgeRoutes.FimoOpensNothing(category, facts) is { } fimo ? [finding, fimo] : [finding];
    }
}
