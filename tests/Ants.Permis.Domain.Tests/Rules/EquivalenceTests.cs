using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Rules;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Rules;

public sealed class A_category_that_stands_for_another
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    private static RuleTable<EquivalenceKey, AlsoAllowed> Table => Rulebook.Current.Equivalences;

    [Theory]
    [InlineData(LicenceCategory.A, null, "A1+A2")]
    [InlineData(LicenceCategory.A2, null, "A1")]
    [InlineData(LicenceCategory.B, null, "B1")]
    [InlineData(LicenceCategory.C1E, null, "BE")]
    [InlineData(LicenceCategory.CE, null, "BE")]
    [InlineData(LicenceCategory.D1E, null, "BE")]
    [InlineData(LicenceCategory.DE, null, "BE")]
    [InlineData(LicenceCategory.C1E, LicenceCategory.D1, "D1E")]
    [InlineData(LicenceCategory.CE, LicenceCategory.D, "DE")]
    public void Allows(LicenceCategory held, LicenceCategory? with, string categories)
    {
        var rule = Table.Find(new(held, with), Today)!;
        Assert.Equal((categories, RuleStatus.Verified), (((IRuleTerm)rule.Value).Code, rule.Status));
    }

    [Theory]
    [InlineData(LicenceCategory.AM)]
    [InlineData(LicenceCategory.A1)]
    [InlineData(LicenceCategory.B1)]
    [InlineData(LicenceCategory.BE)]
    [InlineData(LicenceCategory.C1)]
    [InlineData(LicenceCategory.C)]
    [InlineData(LicenceCategory.D1)]
    [InlineData(LicenceCategory.D)]
    public void Is_none_of_these(LicenceCategory held) => Assert.Null(Table.Find(new(held), Today));

    [Theory]
    [InlineData(LicenceCategory.BE, "EQUIV-C1E EQUIV-CE EQUIV-D1E EQUIV-DE")]
    [InlineData(LicenceCategory.A1, "EQUIV-A EQUIV-A2")]
    [InlineData(LicenceCategory.DE, "EQUIV-CE-D")]
    [InlineData(LicenceCategory.B, "")]
    public void Is_found_from_the_other_one_since_the_reform(LicenceCategory other, string rules)
    {
        Assert.Equal(rules, string.Join(' ', Rulebook.Current.At(Today).Equivalents(other).Select(row => row.Id)));
        Assert.Empty(Rulebook.Current.At(new LocalDate(2013, 1, 18)).Equivalents(other));
    }

    [Fact]
    public void Needs_the_other_one_for_a_trailer_behind_a_coach()
    {
        Assert.DoesNotContain(LicenceCategory.DE, Table.Find(new(LicenceCategory.CE), Today)!.Value.Categories);
        Assert.DoesNotContain(LicenceCategory.D1E, Table.Find(new(LicenceCategory.C1E), Today)!.Value.Categories);
    }

    [Fact]
    public void Has_stood_so_since_the_reform_of_2013() =>
        Assert.All(Table.Rows, row => Assert.Equal(InForce.Since(new LocalDate(2013, 1, 19)), row.Period));
}
