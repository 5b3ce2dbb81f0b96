using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Rules;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Rules;

public sealed class A_category_needed_before_another
{
    private static readonly LocalDate Today = new(2026, 11, 23);
    private static readonly LocalDate MotorcycleReform = new(2016, 6, 3);

    private static RuleTable<LicenceCategory, Prerequisite> Table => Rulebook.Current.Prerequisites;

    [Theory]
    [InlineData(LicenceCategory.AM, null)]
    [InlineData(LicenceCategory.A1, null)]
    [InlineData(LicenceCategory.A2, null)]
    [InlineData(LicenceCategory.B1, null)]
    [InlineData(LicenceCategory.B, null)]
    [InlineData(LicenceCategory.BE, LicenceCategory.B)]
    [InlineData(LicenceCategory.C1, LicenceCategory.B)]
    [InlineData(LicenceCategory.C1E, LicenceCategory.C1)]
    [InlineData(LicenceCategory.C, LicenceCategory.B)]
    [InlineData(LicenceCategory.CE, LicenceCategory.C)]
    [InlineData(LicenceCategory.D1, LicenceCategory.B)]
    [InlineData(LicenceCategory.D1E, LicenceCategory.D1)]
    [InlineData(LicenceCategory.D, LicenceCategory.B)]
    [InlineData(LicenceCategory.DE, LicenceCategory.D)]
    public void Is_the_one_of_the_code(LicenceCategory category, LicenceCategory? needed) => Assert.Equal(new Prerequisite(needed), Table.Find(category, Today)!.Value);

    [Fact]
    public void Is_held_for_two_years_with_training_for_a_large_motorcycle() =>
        Assert.Equal(new Prerequisite(LicenceCategory.A2, 2, WithTraining: true), Table.Find(LicenceCategory.A, Today)!.Value);

    [Fact]
    public void Was_none_for_a_large_motorcycle_until_the_reform() =>
        Assert.Equal(
            [Prerequisite.None, new Prerequisite(LicenceCategory.A2, 2, WithTraining: true), new Prerequisite(LicenceCategory.A2, 2, WithTraining: true)],
            RuleChange.Around(Table, LicenceCategory.A, MotorcycleReform));

    [Fact]
    public void Is_known_for_every_category() => Assert.Equal(Enum.GetValues<LicenceCategory>(), Table.Rows.Select(row => row.Key).Distinct());

    [Fact]
    public void Is_verified_except_for_mopeds_whose_sheet_bears_no_date() =>
        Assert.Equal([LicenceCategory.AM], Table.Rows.Where(row => row.Status != RuleStatus.Verified).Select(row => row.Key));

    [Fact]
    public void Never_leads_back_to_itself() =>
        Assert.All(Enum.GetValues<LicenceCategory>(), category => Assert.DoesNotContain(category, Chain(category)));

    [Theory]
    [InlineData(null, 0, false, "none", "aucune catégorie")]
    [InlineData(LicenceCategory.C1, 0, false, "C1", "catégorie C1")]
    [InlineData(LicenceCategory.A2, 0, true, "A2+training", "catégorie A2, et la formation")]
    [InlineData(LicenceCategory.A2, 2, false, "A2>=2y", "catégorie A2 détenue depuis au moins 2 ans")]
    [InlineData(LicenceCategory.A2, 2, true, "A2>=2y+training", "catégorie A2 détenue depuis au moins 2 ans, et la formation")]
    public void Is_written_whole(LicenceCategory? needed, int years, bool withTraining, string code, string words)
    {
        IRuleTerm term = new Prerequisite(needed, years, withTraining);
        Assert.Equal((code, words), (term.Code, term.Words(Ants.Permis.Primitives.Language.French)));
    }

    private static IEnumerable<LicenceCategory> Chain(LicenceCategory category)
    {
        for (var needed = Table.Find(category, Today)!.Value.Needed; needed is { } next; needed = Table.Find(next, Today)!.Value.Needed)
            yield return next;
    }
}
