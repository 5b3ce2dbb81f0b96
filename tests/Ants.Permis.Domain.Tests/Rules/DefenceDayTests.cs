using Ants.Permis.Findings;
using Ants.Permis.Rules;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Rules;

public sealed class The_paper_of_the_defence_day
{
    private static RuleTable<string, DefenceDayAges> Table => Rulebook.Current.DefenceDay;

    [Fact]
    public void Had_two_readings_until_the_sheet_of_2025() =>
        Assert.Equal(
            [new DefenceDayAges(16, 25, OtherFrom: 17), new DefenceDayAges(17, 25), new DefenceDayAges(17, 25)],
            RuleChange.Around(Table, DefenceDayTable.Key, new LocalDate(2025, 5, 26)));

    [Theory]
    [InlineData("2019-07-03", RuleStatus.Conflict)]
    [InlineData("2025-05-25", RuleStatus.Conflict)]
    [InlineData("2025-05-26", RuleStatus.Verified)]
    public void Says_how_far_it_can_be_relied_on(string day, RuleStatus status) => Assert.Equal(status, Table.Find(DefenceDayTable.Key, RuleChange.Day(day))!.Status);

    [Fact]
    public void Names_both_readings()
    {
        var note = Table.Find(DefenceDayTable.Key, new LocalDate(2019, 7, 3))!.Note;
        Assert.Contains("de 16 à moins de 18 ans", note, StringComparison.Ordinal);
        Assert.Contains("de 17 à moins de 25 ans", note, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_the_four_papers_of_today() =>
        Assert.All(
            ["certificat individuel de participation", "exemption", "attestation de situation administrative", "attestation provisoire"],
            paper => Assert.Contains(paper, Table.Find(DefenceDayTable.Key, new LocalDate(2026, 11, 23))!.Note, StringComparison.Ordinal));
}
