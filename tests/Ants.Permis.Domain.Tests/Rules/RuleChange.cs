using Ants.Permis.Rules;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Rules;

/// <summary>What a table says around the day on which the law changes.</summary>
internal static class RuleChange
{
    /// <summary>The values of the day before, of the day and of the day after.</summary>
    public static IReadOnlyList<TValue> Around<TKey, TValue>(RuleTable<TKey, TValue> table, TKey key, LocalDate day)
        where TKey : notnull => [.. Enumerable.Range(-1, 3).Select(days => table.Find(key, day.PlusDays(days))!.Value)];

    /// <summary>The identifiers of the same three days.</summary>
    public static IReadOnlyList<string> IdsAround<TKey, TValue>(RuleTable<TKey, TValue> table, TKey key, LocalDate day)
        where TKey : notnull => [.. Enumerable.Range(-1, 3).Select(days => table.Find(key, day.PlusDays(days))!.Id)];

    /// <summary>A date of a theory.</summary>
    public static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
