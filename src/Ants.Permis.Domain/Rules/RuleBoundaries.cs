using System.Runtime.CompilerServices;
using NodaTime;

namespace Ants.Permis.Rules;

/// <summary>The days on which a rule of a rule book begins, or no longer applies.</summary>
internal static class RuleBoundaries
{
    // Kept beside the rule books, not in them: a copy made by "with" must not take over the days of its original,
    // and two equal rule books must stay equal when only one of them was asked.
    private static readonly ConditionalWeakTable<Rulebook, LocalDate[]> Known = [];

    /// <summary>The next such day after a day, or null.</summary>
    public static LocalDate? After(Rulebook book, LocalDate day)
    {
        var days = Known.GetValue(book, Of);
        var found = Array.BinarySearch(days, day);
        var next = found < 0 ? ~found : found + 1;
        return next < days.Length ? days[next] : null;
    }

    private static LocalDate[] Of(Rulebook book) =>
        [.. new SortedSet<LocalDate>(book.Tables.SelectMany(table => table.Lines).SelectMany(line => DaysOf(line.Period)))];

    private static LocalDate[] DaysOf(InForce period) => period.To is { } end ? [period.From, end] : [period.From];
}
