using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;

namespace Ants.Permis.Requirements;

/// <summary>How a requirement differs between two days or two profiles.</summary>
/// <remarks>French term: « différence ».</remarks>
public enum RequirementChange
{
    /// <summary>Asked only by the second.</summary>
    Appears,

    /// <summary>Asked only by the first.</summary>
    Disappears,

    /// <summary>Asked by both, with another outcome.</summary>
    OutcomeChanges,

    /// <summary>Asked by both with the same outcome, by another rule.</summary>
    RuleChanges,
}

/// <summary>A requirement of one application that two days or two profiles see differently.</summary>
/// <remarks>French term: « différence d'exigence ».</remarks>
/// <param name="Change">How.</param>
/// <param name="Before">The requirement by the first rules, or <see langword="null"/> when it does not concern the application.</param>
/// <param name="After">The requirement by the second rules, or <see langword="null"/>.</param>
public sealed record RequirementDifference(RequirementChange Change, Requirement? Before, Requirement? After)
{
    /// <summary>The name of the requirement.</summary>
    public string Id => (After ?? Before)!.Id;

    /// <summary>The name of the requirement.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => $"{Change} {Id}";
}

/// <summary>Compares what two days, or two profiles, ask of one application.</summary>
public static class RequirementDiff
{
    /// <summary>The differences, in the order of the form.</summary>
    /// <param name="answers">The application.</param>
    /// <param name="before">The first rules.</param>
    /// <param name="after">The second rules.</param>
    /// <returns>
    /// The requirements that appear, disappear or change; none when both say the same. Nothing can be compared with a day that is not covered:
    /// <see cref="NotCovered"/> says so.
    /// </returns>
    public static ValueList<RequirementDifference> Of(DemandeAnswers answers, RulesInForce before, RulesInForce after)
    {
        ArgumentNullException.ThrowIfNull(answers);
        if (NotCovered(before, after).Count > 0)
            return [];
        var first = Concerning(answers, before);
        var second = Concerning(answers, after);
        return first.Keys.Union(second.Keys, StringComparer.Ordinal)
            .Select(id => Between(first.GetValueOrDefault(id), second.GetValueOrDefault(id)))
            .OfType<RequirementDifference>()
            .ToValueList();
    }

    /// <summary>What to say when one of two days cannot be compared.</summary>
    /// <param name="before">The first rules.</param>
    /// <param name="after">The second rules.</param>
    /// <returns>A finding for each of the two that is asked about a day that it does not cover; empty when they can be compared.</returns>
    public static ValueList<Finding> NotCovered(RulesInForce before, RulesInForce after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new[] { before, after }.Where(rules => !rules.IsCovered).Select(rules => rules.NotCovered()).Distinct().ToValueList();
    }

    private static Dictionary<string, Requirement> Concerning(DemandeAnswers answers, RulesInForce rules) =>
        ApplicationVerdict.Of(answers, rules).Requirements.Where(requirement => requirement.Outcome != Outcome.NotApplicable).ToDictionary(requirement => requirement.Id, StringComparer.Ordinal);

    private static RequirementDifference? Between(Requirement? before, Requirement? after) => (before, after) switch
    {
        (null, not null) => new(RequirementChange.Appears, before, after),
        (not null, null) => new(RequirementChange.Disappears, before, after),
        ({ } old, { } now) when old.Outcome != now.Outcome => new(RequirementChange.OutcomeChanges, old, now),
        ({ } old, { } now) when !string.Equals(old.Rule?.Id, now.Rule?.Id, StringComparison.Ordinal) => new(RequirementChange.RuleChanges, old, now),
        _ => null,
    };
}
