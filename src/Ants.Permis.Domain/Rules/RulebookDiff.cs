using Ants.Permis.Primitives;

namespace Ants.Permis.Rules;

/// <summary>What differs between two states of the rules: two days, two profiles, or both.</summary>
/// <remarks>
/// Only rules that are in force count. Before the first day of a table it has none, so the first day of a rule lets it appear; that a day
/// comes before the first that the whole rule book covers changes nothing here, and <see cref="RulesInForce.IsCovered"/> of
/// <see cref="Before"/> and <see cref="After"/> tells. French term: « ce qui change d'une date à l'autre ».
/// </remarks>
public sealed class RulebookDiff
{
    private RulebookDiff(RulesInForce before, RulesInForce after, ValueList<RuleTableDiff> tables)
    {
        Before = before;
        After = after;
        Tables = tables;
    }

    /// <summary>The first state.</summary>
    public RulesInForce Before { get; }

    /// <summary>The second state.</summary>
    public RulesInForce After { get; }

    /// <summary>The tables in which something differs, in the order of the rule book.</summary>
    public ValueList<RuleTableDiff> Tables { get; }

    /// <summary>Whether both states have the same rules.</summary>
    public bool IsEmpty => Tables.Count == 0;

    /// <summary>Compares two states of the rules.</summary>
    /// <param name="before">The first, such as <c>Rulebook.Current.At(yesterday)</c>.</param>
    /// <param name="after">The second; its day may also come before that of the first.</param>
    /// <returns>What differs.</returns>
    public static RulebookDiff Between(RulesInForce before, RulesInForce after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var tables = before.Book.Tables.Zip(after.Book.Tables, (left, right) => RuleTableDiff.Between(left, before, right, after));
        return new(before, after, tables.Where(table => table.Changes.Count > 0).ToValueList());
    }

    /// <summary>The same differences seen from the second state: what appeared disappears.</summary>
    /// <returns>What <see cref="Between"/> gives for the two states in the other order.</returns>
    public RulebookDiff Reversed() => new(After, Before, Tables.Select(table => table.Reversed()).ToValueList());
}
