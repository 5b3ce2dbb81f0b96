using Ants.Permis.Findings;
using Ants.Permis.Rules;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Rules;

public sealed class The_theory_test
{
    private static RuleTable<TheoryTestTopic, Years> Table => Rulebook.Current.TheoryTest;

    [Fact]
    public void Was_good_for_three_years_and_is_good_for_five() =>
        Assert.Equal([new(3), new(5), new(5)], RuleChange.Around(Table, TheoryTestTopic.PassIsGoodFor, new LocalDate(2019, 1, 1)));

    [Fact]
    public void Need_not_be_sat_for_five_years_after_a_category() =>
        Assert.Equal([new(5), new(5), new(5)], RuleChange.Around(Table, TheoryTestTopic.ExemptAfterCategory, new LocalDate(2025, 5, 26)));

    [Theory]
    [InlineData(TheoryTestTopic.PassIsGoodFor, "2018-12-31", RuleStatus.Reported)]
    [InlineData(TheoryTestTopic.PassIsGoodFor, "2019-01-01", RuleStatus.Verified)]
    [InlineData(TheoryTestTopic.ExemptAfterCategory, "2025-05-25", RuleStatus.Assumed)]
    [InlineData(TheoryTestTopic.ExemptAfterCategory, "2025-05-26", RuleStatus.Verified)]
    public void Says_how_far_it_can_be_relied_on(TheoryTestTopic topic, string day, RuleStatus status) => Assert.Equal(status, Table.Find(topic, RuleChange.Day(day))!.Status);

    [Fact]
    public void Is_known_for_every_topic() => Assert.Equal(Enum.GetValues<TheoryTestTopic>(), Table.Rows.Select(row => row.Key).Distinct());
}
