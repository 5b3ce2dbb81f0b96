using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using Ants.Permis.Situations;
using Ants.Permis.SupportingDocuments;

namespace Ants.Permis.Requirements;

/// <summary>When each document is asked for, as proofs.</summary>
internal static class DocumentConditions
{
    private static readonly LicenceCategory[] Heavy = [LicenceCategory.C, LicenceCategory.CE, LicenceCategory.D, LicenceCategory.DE];

    public static Proof Of(DocumentPresence presence, AnswerFacts facts) => presence switch
    {
        DocumentPresence.Required => new Proof.All([]),
        DocumentPresence.NotAsked => new Proof.Any([]),
        DocumentPresence.WhenMedicalOpinion => MedicalProof.Of(facts),
        DocumentPresence.WhenHosted => facts.IsHosted(),
        DocumentPresence.WhenMinor => facts.IsForMinor(),
        DocumentPresence.WhenHostedOrMinor => new Proof.Any([facts.IsHosted(), facts.IsForMinor()]),
        DocumentPresence.WhenRoadSafetyAge => RoadSafety(facts),
        DocumentPresence.WhenDefenceDayAge => DefenceDay(facts),
        DocumentPresence.WhenForeign => new Proof.Not(facts.Situation.Is(NationalityGroup.French)),
        DocumentPresence.WhenAnotherCategoryNeeded => AnotherCategory(facts),
        DocumentPresence.WhenAFromA2 => WithTraining(facts),
        DocumentPresence.WhenYoungPassengerDriver => YoungPassengerDriver(facts),
        DocumentPresence.WhenConversionTraining => ConversionTraining(facts),
        DocumentPresence.WhenHeavyConversion => new Proof.Any(Heavy.Select(category => (Proof)facts.AsksFor(category)).ToValueList()),
        DocumentPresence.WhenLowerAgeByTraining => LowerAgeByTraining(facts),
        DocumentPresence.WhenPsychotechnical => MedicalProof.Checks(FitnessCheck.Psychotechnical, facts),
        DocumentPresence.WhenAccommodation => new Proof.Any([facts.Situation.LivesIn(ResidenceKind.Hotel), facts.Situation.LivesIn(ResidenceKind.Caravan), facts.Situation.LivesIn(ResidenceKind.Boat)]),
        DocumentPresence.WhenNoFixedAddress => facts.Situation.LivesIn(ResidenceKind.NoFixedAddress),
        DocumentPresence.WhenStolen => facts.NewLicenceBecause(NewLicenceReason.Stolen),
        DocumentPresence.WhenCardIsShown => new Proof.Any(new[] { NewLicenceReason.Damaged, NewLicenceReason.Expired, NewLicenceReason.CivilStatusChanged }.Select(reason => (Proof)facts.NewLicenceBecause(reason)).ToValueList()),
        DocumentPresence.WhenCivilStatusChanged => facts.NewLicenceBecause(NewLicenceReason.CivilStatusChanged),
        _ => throw new ArgumentOutOfRangeException(nameof(presence)),
    };

    private static Proof.Any RoadSafety(AnswerFacts facts) => new(
    [
        .. facts.Rules.RoadSafety(RoadSafetyCase.FirstLicence) is { } first ? [new Proof.All([facts.IsFirstLicence(), NotOnlyAm(facts), Concerns(first, facts)])] : Array.Empty<Proof>(),
        .. facts.Rules.RoadSafety(RoadSafetyCase.Am) is { } am ? [new Proof.All([facts.AsksFor(LicenceCategory.AM, am.Reference), Concerns(am, facts)])] : Array.Empty<Proof>(),
    ]);

    private static Proof.Any NotOnlyAm(AnswerFacts facts) =>
        new(LicenceCategorySet.All.Where(category => category != LicenceCategory.AM).Select(category => (Proof)facts.AsksFor(category)).ToValueList());

    private static Proof Concerns(RuleRow<RoadSafetyCase, RoadSafetyRule> row, AnswerFacts facts) => row.Value switch
    {
        { BelowAge: { } age } => new Proof.Not(facts.HasReached(age, row.Reference)),
        { BornFrom: { } day } => facts.IsBornFrom(day, row.Reference),
        _ => new Proof.Any([]),
    };

    private static Proof DefenceDay(AnswerFacts facts) => facts.Rules.DefenceDay() is { } row
        ? new Proof.All([facts.Situation.Is(NationalityGroup.French), facts.HasReached(row.Value.From, row.Reference), new Proof.Not(facts.HasReached(row.Value.Below, row.Reference))])
        : new Proof.Any([]);

    private static Proof.Any AnotherCategory(AnswerFacts facts) => new(
        LicenceCategorySet.All.Select(facts.Rules.Prerequisite).OfType<RuleRow<LicenceCategory, Prerequisite>>()
            .Where(row => row.Value.Needed is not null).Select(row => (Proof)facts.AsksFor(row.Key, row.Reference)).ToValueList());

    private static Proof.Any WithTraining(AnswerFacts facts) => new(
        LicenceCategorySet.All.Select(facts.Rules.Prerequisite).OfType<RuleRow<LicenceCategory, Prerequisite>>()
            .Where(row => row.Value.WithTraining).Select(row => (Proof)facts.AsksFor(row.Key, row.Reference)).ToValueList());

    private static Proof.Any YoungPassengerDriver(AnswerFacts facts) => new(
        new[] { LicenceCategory.D, LicenceCategory.DE }.Select(category => (Proof)UnderOrdinaryAge(category, facts)).ToValueList());

    // The paper counts where a training opens a lower age than the ordinary one; an accelerated qualification has a paper of its own.
    private static Proof.Any LowerAgeByTraining(AnswerFacts facts) => new(
        LicenceCategorySet.All.Where(category => AgeRoutes.HasLowerAgeByTraining(category, facts))
            .Select(category => (Proof)new Proof.All([UnderOrdinaryAge(category, facts), facts.Trains(ComplementaryTraining.DiplomaOrTitle)]))
            .ToValueList());

    // C below its ordinary age; D at any age.
    private static Proof.Any ConversionTraining(AnswerFacts facts) => new(
    [
        .. new[] { LicenceCategory.C, LicenceCategory.CE }.Select(category => (Proof)UnderOrdinaryAge(category, facts)),
        .. new[] { LicenceCategory.D, LicenceCategory.DE }.Select(category => (Proof)facts.AsksFor(category)),
    ]);

    private static Proof.All UnderOrdinaryAge(LicenceCategory category, AnswerFacts facts) => facts.Rules.MinimumAge(category, AgeRoute.Ordinary) is { } row
        // One fact for all categories of an age: each with its own rule, they would give as many reasons as there are ways to combine them.
        ? new([facts.AsksFor(category, row.Reference), new Proof.Not(facts.HasReached(row.Value.Value))])
        : new([new Proof.Any([])]);
}
