using Ants.Permis.Findings;

namespace Ants.Permis.Rules;

/// <summary>One dated and sourced rule: what holds for a key, during a period, by which text.</summary>
/// <typeparam name="TKey">What the rule is about, such as a category or a kind of document.</typeparam>
/// <typeparam name="TValue">What it says, with the unit in the type.</typeparam>
/// <param name="Id">The stable identifier, such as <c>PROOF-AGE-1</c>.</param>
/// <param name="Key">What the rule is about.</param>
/// <param name="Value">What it says.</param>
/// <param name="Period">When it applies.</param>
/// <param name="Source">Where it is written.</param>
/// <param name="Status">How far it can be relied on.</param>
/// <param name="Note">What a reader should know: the other reading of a conflict, why something is assumed. Empty when there is nothing.</param>
public sealed record RuleRow<TKey, TValue>(string Id, TKey Key, TValue Value, InForce Period, LegalSource Source, RuleStatus Status, string Note = "")
{
    /// <summary>What a finding says of this rule.</summary>
    public RuleReference Reference => new(Id, Source, Status);

    /// <summary>The gravest severity that this rule may give: what is only assumed or reported only ever warns.</summary>
    public Severity Gravest => Reference.Gravest;
}
