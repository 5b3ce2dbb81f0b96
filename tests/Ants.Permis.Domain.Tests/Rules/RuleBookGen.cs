using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Rules;
using Ants.Permis.SupportingDocuments;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Rules;

/// <summary>Rule books of few keys and days, so that rules begin, end, come back and stay the same often.</summary>
internal static class RuleBookGen
{
    public static readonly LocalDate FirstDay = new(2013, 1, 1);

    private const int Days = 12;

    /// <summary>A day around those on which the generated rules begin and end.</summary>
    public static Gen<LocalDate> Day { get; } = Gen.Choose(-2, Days + 2).Select(FirstDay.PlusDays);

    /// <summary>A rule book that comes with the library, or a generated one.</summary>
    public static Gen<Rulebook> Book { get; } = Gen.OneOf(Gen.Elements<Rulebook>([.. Rulebook.Profiles]), Generated);

    /// <summary>A state of the rules on any day that may matter to it.</summary>
    public static Gen<RulesInForce> State { get; } =
        from book in Book
        from day in Gen.OneOf(Day, Gen.Elements(DaysAround(book)))
        select book.At(day);

    private static Gen<Rulebook> Generated =>
        from pages in Table("page-limits", Enum.GetValues<DocumentKind>().Take(4), Gen.Choose(1, 2).Select(count => new Pages(count)))
        from medical in Table("medical-opinion-by-category", Enum.GetValues<LicenceCategory>().Take(3), Gen.Elements(Enum.GetValues<MedicalOpinion>()))
        from first in Day
        select Rulebook.Ants2019 with { Name = "generated", CoveredFrom = first, PageLimits = pages, MedicalOpinionByCategory = medical };

    private static Gen<RuleTable<TKey, TValue>> Table<TKey, TValue>(string name, IEnumerable<TKey> keys, Gen<TValue> value)
        where TKey : notnull =>
        from order in Gen.Shuffle(keys.ToArray())
        from kept in Gen.Choose(0, order.Length)
        from rows in Gen.CollectToList(order.Take(kept), key => Rows(key, value))
        select new RuleTable<TKey, TValue>(name, [.. rows.SelectMany(list => list)]);

    // Rules of one key follow each other without overlap, now and then with a gap, and the last may have no end.
    private static Gen<List<RuleRow<TKey, TValue>>> Rows<TKey, TValue>(TKey key, Gen<TValue> value)
        where TKey : notnull =>
        from days in Gen.Choose(0, Days).ListOf()
        let boundaries = days.Distinct().Order().Take(4).Select(FirstDay.PlusDays).ToList()
        from rows in Gen.CollectToList(Enumerable.Range(0, boundaries.Count), i => Row(key, boundaries[i], i + 1 < boundaries.Count ? boundaries[i + 1] : null, value))
        from kept in Gen.Choose(0, rows.Count)
        select rows.Where((_, i) => i != kept).ToList();

    private static Gen<RuleRow<TKey, TValue>> Row<TKey, TValue>(TKey key, LocalDate first, LocalDate? end, Gen<TValue> value)
        where TKey : notnull =>
        from content in value
        from id in Gen.Choose(1, 3)
        from status in Gen.Elements(RuleStatus.Verified, RuleStatus.Assumed)
        let source = new LegalSource($"text {id}", "", "", FirstDay, FirstDay)
        select new RuleRow<TKey, TValue>($"ROW-{id}-{key}-{first.DayOfYear}", key, content, end is { } last ? InForce.Between(first, last) : InForce.Since(first), source, status);

    private static LocalDate[] DaysAround(Rulebook book) =>
        [.. RuleTables.Of(book).SelectMany(table => table.Lines).SelectMany(line => new[] { line.Period.From, line.Period.To ?? line.Period.From })
            .Append(book.CoveredFrom).Distinct().SelectMany(day => new[] { day.PlusDays(-1), day, day.PlusDays(1) })];
}
