using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Rules;
using Ants.Permis.Situations;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Rules;

public sealed class The_minimum_age
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    private static RuleTable<MinimumAgeKey, Years> Table => Rulebook.Current.MinimumAges;

    [Theory]
    [InlineData(LicenceCategory.AM, 14)]
    [InlineData(LicenceCategory.A1, 16)]
    [InlineData(LicenceCategory.A2, 18)]
    [InlineData(LicenceCategory.A, 20)]
    [InlineData(LicenceCategory.B1, 16)]
    [InlineData(LicenceCategory.B, 17)]
    [InlineData(LicenceCategory.BE, 18)]
    [InlineData(LicenceCategory.C1, 18)]
    [InlineData(LicenceCategory.C1E, 18)]
    [InlineData(LicenceCategory.C, 21)]
    [InlineData(LicenceCategory.CE, 21)]
    [InlineData(LicenceCategory.D1, 21)]
    [InlineData(LicenceCategory.D1E, 21)]
    [InlineData(LicenceCategory.D, 24)]
    [InlineData(LicenceCategory.DE, 24)]
    public void Is_known_for_every_category_today(LicenceCategory category, int age)
    {
        var rule = Find(category, AgeRoute.Ordinary, Today)!;
        Assert.Equal((age, RuleStatus.Verified), (rule.Value.Value, rule.Status));
    }

    [Fact]
    public void Is_known_for_every_category_since_2013() =>
        Assert.All(Enum.GetValues<LicenceCategory>(), category =>
        {
            Assert.NotNull(Find(category, AgeRoute.Ordinary, new LocalDate(2013, 1, 19)));
            Assert.Null(Find(category, AgeRoute.Ordinary, new LocalDate(2013, 1, 18)));
        });

    [Theory]
    [InlineData(LicenceCategory.A, AgeRoute.Ordinary, "2016-06-03", 24, 20)]
    [InlineData(LicenceCategory.B, AgeRoute.Ordinary, "2024-01-01", 18, 17)]
    [InlineData(LicenceCategory.D1, AgeRoute.LongQualificationFranceOnly, "2021-05-03", 21, 18)]
    [InlineData(LicenceCategory.D1E, AgeRoute.LongQualificationFranceOnly, "2021-05-03", 21, 18)]
    [InlineData(LicenceCategory.D, AgeRoute.LongQualificationFranceOnly, "2021-05-03", 21, 20)]
    [InlineData(LicenceCategory.DE, AgeRoute.LongQualificationFranceOnly, "2021-05-03", 21, 20)]
    [InlineData(LicenceCategory.D, AgeRoute.LongQualificationShortLines, "2021-05-03", 21, 18)]
    [InlineData(LicenceCategory.DE, AgeRoute.LongQualificationShortLines, "2021-05-03", 21, 18)]
    public void Changes_on_the_day_of_the_reform(LicenceCategory category, AgeRoute route, string day, int before, int after) =>
        Assert.Equal([new(before), new(after), new(after)], RuleChange.Around(Table, new(category, route), RuleChange.Day(day)));

    [Theory]
    [InlineData(LicenceCategory.C1, 18)]
    [InlineData(LicenceCategory.C1E, 18)]
    [InlineData(LicenceCategory.C, 18)]
    [InlineData(LicenceCategory.CE, 18)]
    [InlineData(LicenceCategory.D1, 21)]
    [InlineData(LicenceCategory.D1E, 21)]
    [InlineData(LicenceCategory.D, 21)]
    [InlineData(LicenceCategory.DE, 21)]
    public void Is_lowered_by_the_long_qualification(LicenceCategory category, int age)
    {
        var rule = Find(category, AgeRoute.LongQualification, Today)!;
        Assert.Equal((age, RuleStatus.Verified, true), (rule.Value.Value, rule.Status, rule.Source.Article.StartsWith("art. R. 3314-4", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(LicenceCategory.C1, 18)]
    [InlineData(LicenceCategory.C1E, 18)]
    [InlineData(LicenceCategory.C, 21)]
    [InlineData(LicenceCategory.CE, 21)]
    [InlineData(LicenceCategory.D1, 21)]
    [InlineData(LicenceCategory.D1E, 21)]
    [InlineData(LicenceCategory.D, 23)]
    [InlineData(LicenceCategory.DE, 23)]
    public void Is_only_assumed_for_the_accelerated_qualification(LicenceCategory category, int age)
    {
        var rule = Find(category, AgeRoute.Fimo, Today)!;
        Assert.Equal((age, RuleStatus.Assumed, Severity.Warning), (rule.Value.Value, rule.Status, rule.Gravest));
        Assert.Contains("R. 3314-6", rule.Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(LicenceCategory.C)]
    [InlineData(LicenceCategory.CE)]
    [InlineData(LicenceCategory.D1)]
    [InlineData(LicenceCategory.D1E)]
    [InlineData(LicenceCategory.D)]
    [InlineData(LicenceCategory.DE)]
    public void Says_in_its_ordinary_rule_that_no_current_source_opens_the_category_by_the_accelerated_qualification_alone(LicenceCategory category)
    {
        var rule = Find(category, AgeRoute.Ordinary, Today)!;
        Assert.Equal(Severity.Blocking, rule.Gravest);
        Assert.Contains("aucune source actuelle n'ouvre la catégorie par la FIMO seule", rule.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Has_no_other_route_for_the_light_categories() =>
        Assert.Empty(
            from category in Enum.GetValues<LicenceCategory>()
            where category <= LicenceCategory.BE
            from route in Enum.GetValues<AgeRoute>()
            where route != AgeRoute.Ordinary && Find(category, route, Today) is not null
            select (category, route));

    [Fact]
    public void Is_never_above_the_ordinary_one_on_another_route() =>
        Assert.All(Table.Rows.Where(row => row.Key.Route != AgeRoute.Ordinary), row =>
            Assert.InRange(row.Value.Value, 18, Find(row.Key.Category, AgeRoute.Ordinary, row.Period.From)!.Value.Value));

    [Fact]
    public void Is_only_assumed_for_driving_in_France_before_the_reform_of_2021() =>
        Assert.All(
            Table.Rows.Where(row => row.Key.Route is AgeRoute.LongQualificationFranceOnly or AgeRoute.LongQualificationShortLines),
            row => Assert.Equal(row.Period.To is null ? RuleStatus.Verified : RuleStatus.Assumed, row.Status));

    [Fact]
    public void Is_unknown_to_the_form_of_2019() => Assert.Empty(Rulebook.Ants2019.MinimumAges.Rows);

    private static RuleRow<MinimumAgeKey, Years>? Find(LicenceCategory category, AgeRoute route, LocalDate day) => Table.Find(new(category, route), day);
}
