using Ants.Permis.Primitives;
using NodaTime;

namespace Ants.Permis.Rules;

/// <summary>The rules of one legal topic, for every key and every covered date.</summary>
/// <typeparam name="TKey">What each rule is about.</typeparam>
/// <typeparam name="TValue">What each rule says.</typeparam>
public sealed class RuleTable<TKey, TValue> : IRuleTable
    where TKey : notnull
{
    private readonly Dictionary<TKey, RuleRow<TKey, TValue>[]> byKey;

    /// <summary>Makes a table, for a host that has rules of its own.</summary>
    /// <param name="name">The name of the topic: that of the table it takes the place of.</param>
    /// <param name="rows">The rules. Two rules for one key may not cover one day.</param>
    /// <exception cref="ArgumentException">Two rules for one key cover one day, or two have one identifier.</exception>
    public RuleTable(string name, params ReadOnlySpan<RuleRow<TKey, TValue>> rows)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
        Rows = ValueList.Create(rows);
        byKey = Rows.GroupBy(row => row.Key).ToDictionary(group => group.Key, group => group.ToArray());
        if (byKey.Values.Any(Overlap) || Rows.DistinctBy(row => row.Id, StringComparer.Ordinal).Count() < Rows.Count)
            throw new ArgumentException("One rule a key and day, one identifier a rule.", nameof(rows));
    }

    /// <summary>The name of the topic in kebab case: the key of its title and the name of its generated page.</summary>
    public string Name { get; }

    /// <summary>The rules, in the order of the text.</summary>
    public ValueList<RuleRow<TKey, TValue>> Rows { get; }

    // Made when first asked for; two threads that ask at once make equal lists.
    IReadOnlyList<RuleLine> IRuleTable.Lines =>
        field ??= Rows.Select(row => new RuleLine(row.Id, row.Key, row.Value!, row.Period, row.Source, row.Status, row.Note)).ToValueList();

    /// <summary>This table with one rule exchanged for another of the same identifier: for a host that knows better, or wants to be stricter.</summary>
    /// <param name="row">The new rule.</param>
    /// <returns>The new table.</returns>
    /// <exception cref="ArgumentException">No rule has that identifier, or the new one covers a day of another rule for its key.</exception>
    public RuleTable<TKey, TValue> With(RuleRow<TKey, TValue> row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var rows = Rows.Select(own => string.Equals(own.Id, row.Id, StringComparison.Ordinal) ? row : own).ToArray();
        return rows.Contains(row) ? new(Name, rows) : throw new ArgumentException("No rule has that identifier.", nameof(row));
    }

    /// <summary>The rule for a key on a date.</summary>
    /// <param name="key">What the rule is about.</param>
    /// <param name="date">The day.</param>
    /// <returns>The rule, or <see langword="null"/> when no rule is known for that key on that day.</returns>
    public RuleRow<TKey, TValue>? Find(TKey key, LocalDate date)
    {
        if (!byKey.TryGetValue(key, out var rows))
            return null;
        foreach (var row in rows)
        {
            if (row.Period.Covers(date))
                return row;
        }

        return null;
    }

    private static bool Overlap(RuleRow<TKey, TValue>[] rows) =>
        rows.Where((row, index) => rows.Skip(index + 1).Any(other => row.Period.Covers(other.Period.From) || other.Period.Covers(row.Period.From))).Any();
}

/// <summary>A table seen without its types, to print it and to check its coverage.</summary>
public interface IRuleTable
{
    /// <summary>The name of the topic in kebab case.</summary>
    string Name { get; }

    /// <summary>The rules, in the order of the text.</summary>
    IReadOnlyList<RuleLine> Lines { get; }
}

/// <summary>A rule seen without its types.</summary>
/// <param name="Id">The stable identifier.</param>
/// <param name="Key">What the rule is about.</param>
/// <param name="Value">What it says.</param>
/// <param name="Period">When it applies.</param>
/// <param name="Source">Where it is written.</param>
/// <param name="Status">How far it can be relied on.</param>
/// <param name="Note">What a reader should know.</param>
public sealed record RuleLine(string Id, object Key, object Value, InForce Period, Findings.LegalSource Source, Findings.RuleStatus Status, string Note);
