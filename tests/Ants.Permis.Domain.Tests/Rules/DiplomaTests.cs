using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Rules;
using Ants.Permis.Situations;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Rules;

public sealed class A_diploma
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    private static RuleTable<DiplomaTitle, DiplomaGrant> Table => Rulebook.Current.Diplomas;

    [Theory]
    [InlineData(DiplomaTitle.CapDemenageur, "B+BE|B+BE", RuleStatus.Verified)]
    [InlineData(DiplomaTitle.CapLivreur, "B+C|B", RuleStatus.Verified)]
    [InlineData(DiplomaTitle.CapRoutier, "B+C+CE|B+C", RuleStatus.Verified)]
    [InlineData(DiplomaTitle.BacProRoutier, "B+C+CE|B+C", RuleStatus.Verified)]
    [InlineData(DiplomaTitle.BacProIntermediate, "C", RuleStatus.Reported)]
    [InlineData(DiplomaTitle.CapServiceLivraison, "B", RuleStatus.Verified)]
    [InlineData(DiplomaTitle.CapAutobusAutocar, "D", RuleStatus.Reported)]
    [InlineData(DiplomaTitle.TitrePorteur, "C", RuleStatus.Verified)]
    [InlineData(DiplomaTitle.TitreTousVehicules, "CE", RuleStatus.Verified)]
    [InlineData(DiplomaTitle.TitreInterurbain, "", RuleStatus.Assumed)]
    [InlineData(DiplomaTitle.TitreTransportEnCommun, "D", RuleStatus.Verified)]
    [InlineData(DiplomaTitle.OlderRoadDiploma, "B+C+CE|B+C", RuleStatus.Reported)]
    [InlineData(DiplomaTitle.Other, "", RuleStatus.Assumed)]
    public void Gives_its_categories_today(DiplomaTitle title, string grant, RuleStatus status) =>
        Assert.Equal((grant, status), Table.Find(title, Today) is { } rule ? (((IRuleTerm)rule.Value).Code, rule.Status) : default);

    [Theory]
    [InlineData(DiplomaTitle.BacProIntermediate, "2022-07-22", "", "C")]
    [InlineData(DiplomaTitle.CapAutobusAutocar, "2024-01-01", "", "D")]
    [InlineData(DiplomaTitle.TitreInterurbain, "2018-08-07", "D", "")]
    public void Begins_or_ceases_to_give_them(DiplomaTitle title, string day, string before, string after) =>
        Assert.Equal([before, after, after], RuleChange.Around(Table, title, RuleChange.Day(day)).Select(grant => ((IRuleTerm)grant).Code));

    [Theory]
    [InlineData(DiplomaTitle.CapServiceLivraison, "2018-06-24")]
    [InlineData(DiplomaTitle.TitreTransportEnCommun, "2018-08-07")]
    public void Is_unknown_the_day_before_it_was_listed(DiplomaTitle title, string day)
    {
        Assert.Null(Table.Find(title, RuleChange.Day(day).PlusDays(-1)));
        Assert.NotNull(Table.Find(title, RuleChange.Day(day)));
        Assert.NotNull(Table.Find(title, RuleChange.Day(day).PlusDays(1)));
    }

    [Fact]
    public void Is_decided_for_every_title() => Assert.Equal(Enum.GetValues<DiplomaTitle>(), Table.Rows.Select(row => row.Key).Distinct());

    [Fact]
    public void Gives_no_more_when_it_was_failed() =>
        Assert.All(Table.Rows, row => Assert.All(row.Value.GrantsWhenFailed, category => Assert.Contains(category, row.Value.Grants)));

    [Fact]
    public void Gives_only_categories_whose_age_is_known() =>
        Assert.All(Table.Rows.SelectMany(row => row.Value.Grants), category => Assert.NotNull(Rulebook.Current.DiplomaAges.Find(category, Today)));

    [Fact]
    public void Is_never_refused_for_good_because_of_a_text_that_was_not_read() =>
        Assert.All(Table.Rows.Where(row => row.Value.Grants.IsEmpty), row => Assert.Equal(Severity.Warning, row.Gravest));
}

public sealed class The_age_for_a_diploma
{
    private static RuleTable<LicenceCategory, DiplomaAge> Table => Rulebook.Current.DiplomaAges;

    [Theory]
    [InlineData(LicenceCategory.BE)]
    [InlineData(LicenceCategory.C)]
    [InlineData(LicenceCategory.CE)]
    public void Is_eighteen(LicenceCategory category) =>
        Assert.Equal((new DiplomaAge(18), RuleStatus.Verified), Table.Find(category, new LocalDate(2026, 11, 23)) is { } rule ? (rule.Value, rule.Status) : default);

    [Fact]
    public void Has_two_readings_for_coaches_since_the_national_ages()
    {
        var day = new LocalDate(2021, 5, 3);
        Assert.Equal([new DiplomaAge(21), new DiplomaAge(21, 18), new DiplomaAge(21, 18)], RuleChange.Around(Table, LicenceCategory.D, day));
        Assert.Equal(["DIPLOMA-AGE-D-1", "DIPLOMA-AGE-D-2", "DIPLOMA-AGE-D-2"], RuleChange.IdsAround(Table, LicenceCategory.D, day));
    }

    [Fact]
    public void Has_two_readings_for_cars_since_the_ordinary_age_is_lower()
    {
        var day = new LocalDate(2024, 1, 1);
        Assert.Equal([new DiplomaAge(18), new DiplomaAge(18, 17), new DiplomaAge(18, 17)], RuleChange.Around(Table, LicenceCategory.B, day));
        Assert.Equal(["DIPLOMA-AGE-B-1", "DIPLOMA-AGE-B-2", "DIPLOMA-AGE-B-2"], RuleChange.IdsAround(Table, LicenceCategory.B, day));
    }

    [Fact]
    public void Is_a_conflict_exactly_where_there_are_two_readings() =>
        Assert.All(Table.Rows, row => Assert.Equal(row.Value.LowerReading is not null, row.Status == RuleStatus.Conflict));

    [Fact]
    public void Names_every_reading_for_coaches() =>
        Assert.All(["21 ans", "20 ans", "18 ans"], age => Assert.Contains(age, Table.Find(LicenceCategory.D, new LocalDate(2026, 11, 23))!.Note, StringComparison.Ordinal));
}
