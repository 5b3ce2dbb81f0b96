using Ants.Permis.Primitives;

namespace Ants.Permis.Rules;

/// <summary>What differs between two states of one table.</summary>
/// <remarks>French term: « modifications d'un sujet ».</remarks>
public sealed record RuleTableDiff
{
    private RuleTableDiff(IRuleTable before, IRuleTable after, ValueList<RuleChange> changes)
    {
        Before = before;
        After = after;
        Changes = changes;
    }

    /// <summary>The table in the first state.</summary>
    public IRuleTable Before { get; }

    /// <summary>The table in the second state: the same one, unless two profiles with tables of their own are compared.</summary>
    public IRuleTable After { get; }

    /// <summary>One change for each key whose rules differ, in the order of the tables.</summary>
    public ValueList<RuleChange> Changes { get; }

    internal static RuleTableDiff Between(IRuleTable left, RulesInForce before, IRuleTable right, RulesInForce after)
    {
        var (old, now) = (ByKey(before.LinesOf(left)), ByKey(after.LinesOf(right)));
        var changes = from key in old.Keys.Union(now.Keys)
                      let change = new RuleChange(old.GetValueOrDefault(key), now.GetValueOrDefault(key))
                      where change.Before != change.After
                      select change;
        return new(left, right, InOrder(changes, Places(left), Places(right)));
    }

    internal RuleTableDiff Reversed() => new(After, Before, Changes.Select(change => change.Reversed()).ToValueList());

    // Where a key comes first in either table; of two keys at the same place, that of the lower code. It is the order of the book
    // when there is one table, and the same in both directions when there are two.
    private static ValueList<RuleChange> InOrder(IEnumerable<RuleChange> changes, Dictionary<object, int> left, Dictionary<object, int> right) =>
        changes
            .OrderBy(change => Math.Min(left.GetValueOrDefault(change.Latest.Key, int.MaxValue), right.GetValueOrDefault(change.Latest.Key, int.MaxValue)))
            .ThenBy(change => RuleText.KeyCode(change.Latest), StringComparer.Ordinal)
            .ToValueList();

    private static Dictionary<object, RuleLine> ByKey(ValueList<RuleLine> lines)
    {
        var byKey = new Dictionary<object, RuleLine>(lines.Count);
        foreach (var line in lines)
            byKey.TryAdd(line.Key, line);
        return byKey;
    }

    private static Dictionary<object, int> Places(IRuleTable table)
    {
        var places = new Dictionary<object, int>();
        foreach (var line in table.Lines)
            places.TryAdd(line.Key, places.Count);
        return places;
    }
}
