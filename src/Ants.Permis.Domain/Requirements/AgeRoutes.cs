using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using Ants.Permis.Situations;

namespace Ants.Permis.Requirements;

/// <summary>The ways to a category: the ordinary age, or a lower one through a professional qualification.</summary>
internal static class AgeRoutes
{
    private static readonly AgeRoute[] ByQualification = [AgeRoute.LongQualification, AgeRoute.LongQualificationFranceOnly, AgeRoute.LongQualificationShortLines];

    /// <summary>The age is reached by one of the ways.</summary>
    public static Proof Proof(LicenceCategory category, AnswerFacts facts) => new Proof.Any(
        Enum.GetValues<AgeRoute>()
            .Select(route => facts.Rules.MinimumAge(category, route))
            .OfType<RuleRow<MinimumAgeKey, Years>>()
            .Select(row => (Proof)new Proof.All([.. Conditions(row.Key.Route, facts), facts.HasReached(row.Value.Value, row.Reference)]))
            .ToValueList());

    /// <summary>A diploma or a title opens the category before its ordinary age.</summary>
    public static bool HasLowerAgeByTraining(LicenceCategory category, AnswerFacts facts) =>
        facts.Rules.MinimumAge(category, AgeRoute.Ordinary) is { } ordinary
        && ByQualification.Any(route => facts.Rules.MinimumAge(category, route) is { } row && row.Value.Value < ordinary.Value.Value);

    /// <summary>The way with the lowest age among those that the answers open; what no text opens is not one of them.</summary>
    public static RuleRow<MinimumAgeKey, Years>? LowestOpen(LicenceCategory category, AnswerFacts facts) =>
        new[] { AgeRoute.Ordinary }.Concat(ByQualification)
            .Select(route => facts.Rules.MinimumAge(category, route))
            .OfType<RuleRow<MinimumAgeKey, Years>>()
            .Where(row => new Proof.All(Conditions(row.Key.Route, facts)).Truth == ThreeValued.Yes)
            .MinBy(row => row.Value.Value);

    /// <summary>A FIMO alone under the ordinary age: no text that was read opens it.</summary>
    public static Finding? FimoOpensNothing(LicenceCategory category, AnswerFacts facts)
    {
        if (facts.Rules.MinimumAge(category, AgeRoute.Fimo) is not { } fimo || facts.Rules.MinimumAge(category, AgeRoute.Ordinary) is not { } ordinary)
            return null;
        return facts.Trains(ComplementaryTraining.Fimo).Truth == ThreeValued.Yes && facts.HasReached(ordinary.Value.Value).Truth == ThreeValued.No
            ? new Finding(LawCodes.FimoOpensNothing, Severity.Warning, DemandePaths.Of(MotifQuestion.ComplementaryTraining))
            {
                Rule = fimo.Reference,
                Parameters = [AnswerFacts.Category(category), AnswerFacts.Number("age", ordinary.Value.Value)],
                IsUndetermined = true,
            }
            : null;
    }

    private static ValueList<Proof> Conditions(AgeRoute route, AnswerFacts facts) => route switch
    {
        AgeRoute.LongQualification => [facts.Trains(ComplementaryTraining.DiplomaOrTitle)],
        AgeRoute.LongQualificationFranceOnly => [facts.Trains(ComplementaryTraining.DiplomaOrTitle), facts.Situation.WillDrive(DrivingScope.FranceOnly)],
        AgeRoute.LongQualificationShortLines => [facts.Trains(ComplementaryTraining.DiplomaOrTitle), facts.Situation.WillDrive(DrivingScope.FranceShortLines)],
        AgeRoute.Fimo => [facts.Trains(ComplementaryTraining.Fimo)],
        _ => [],
    };
}
