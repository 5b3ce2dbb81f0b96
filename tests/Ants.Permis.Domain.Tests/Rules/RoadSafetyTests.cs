using Ants.Permis.Findings;
using Ants.Permis.Rules;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Rules;

public sealed class A_road_safety_certificate
{
    private static readonly RoadSafetyRule BornFrom1988 = new(null, new LocalDate(1988, 1, 1));
    private static readonly RoadSafetyRule Under21 = new(21, null);

    private static RuleTable<RoadSafetyCase, RoadSafetyRule> Table => Rulebook.Current.RoadSafety;

    [Fact]
    public void Was_asked_by_birth_date_and_is_now_asked_by_age() =>
        Assert.Equal([BornFrom1988, Under21, Under21], RuleChange.Around(Table, RoadSafetyCase.FirstLicence, new LocalDate(2017, 8, 14)));

    [Theory]
    [InlineData("2013-01-19")]
    [InlineData("2019-07-03")]
    [InlineData("2026-11-23")]
    public void Is_still_asked_by_birth_date_for_mopeds(string day) => Assert.Equal(BornFrom1988, Table.Find(RoadSafetyCase.Am, RuleChange.Day(day))!.Value);

    [Fact]
    public void Is_asked_by_texts_that_were_read() => Assert.All(Table.Rows, row => Assert.Equal(RuleStatus.Verified, row.Status));

    [Fact]
    public void Says_that_the_day_of_the_change_is_not_known() =>
        Assert.Contains("La date du changement", Table.Find(RoadSafetyCase.FirstLicence, new LocalDate(2019, 7, 3))!.Note, StringComparison.Ordinal);

    [Fact]
    public void Is_known_for_every_case() => Assert.Equal(Enum.GetValues<RoadSafetyCase>(), Table.Rows.Select(row => row.Key).Distinct());
}
