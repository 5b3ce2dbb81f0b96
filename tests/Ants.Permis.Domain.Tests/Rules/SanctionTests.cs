using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using Ants.Permis.Situations;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Rules;

public sealed class A_check_of_fitness
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    private static RuleTable<FitnessCheckKey, FitnessCheckRule> Table => Rulebook.Current.FitnessChecks;

    [Theory]
    [InlineData(Sanction.None, FitnessCheck.MedicalOpinion, "never", RuleStatus.Assumed)]
    [InlineData(Sanction.None, FitnessCheck.Psychotechnical, "never", RuleStatus.Assumed)]
    [InlineData(Sanction.Suspension, FitnessCheck.MedicalOpinion, ">1|alcoholOrDrugs", RuleStatus.Verified)]
    [InlineData(Sanction.Suspension, FitnessCheck.Psychotechnical, ">=6", RuleStatus.Verified)]
    [InlineData(Sanction.Annulment, FitnessCheck.MedicalOpinion, ">=0", RuleStatus.Verified)]
    [InlineData(Sanction.Annulment, FitnessCheck.Psychotechnical, ">=0", RuleStatus.Verified)]
    [InlineData(Sanction.Invalidation, FitnessCheck.MedicalOpinion, ">=0", RuleStatus.Verified)]
    [InlineData(Sanction.Invalidation, FitnessCheck.Psychotechnical, ">=0", RuleStatus.Verified)]
    public void Follows_from_the_sanction_and_its_length(Sanction sanction, FitnessCheck check, string code, RuleStatus status) =>
        Assert.Equal((code, status), Table.Find(new(sanction, check), Today) is { } rule ? (((IRuleTerm)rule.Value).Code, rule.Status) : default);

    [Fact]
    public void Is_known_for_every_sanction() =>
        Assert.Equal(
            from sanction in Enum.GetValues<Sanction>() from check in Enum.GetValues<FitnessCheck>() select new FitnessCheckKey(sanction, check),
            Table.Rows.Select(row => row.Key).Distinct());

    [Theory]
    [InlineData("2019-07-03", RuleStatus.Reported)]
    [InlineData("2019-11-25", RuleStatus.Reported)]
    [InlineData("2019-11-26", RuleStatus.Verified)]
    [InlineData("2019-11-27", RuleStatus.Verified)]
    public void Is_psychotechnical_from_six_months_of_suspension_and_verified_since_the_sheet_of_2019(string day, RuleStatus status) =>
        Assert.Equal((new FitnessCheckRule(6), status), Table.Find(new(Sanction.Suspension, FitnessCheck.Psychotechnical), RuleChange.Day(day)) is { } rule ? (rule.Value, rule.Status) : default);

    [Theory]
    [InlineData(0, false, false, "toujours", "always")]
    [InlineData(null, false, false, "jamais", "never")]
    [InlineData(null, false, true, "en cas d'alcool ou de stupéfiants", "when alcohol or drugs were the cause")]
    [InlineData(1, true, false, "plus de 1 mois", "more than 1 months")]
    [InlineData(1, true, true, "plus de 1 mois, ou quelle que soit la durée en cas d'alcool ou de stupéfiants", "more than 1 months, or of any length when alcohol or drugs were the cause")]
    [InlineData(6, false, false, "6 mois ou plus", "6 months or more")]
    [InlineData(6, false, true, "6 mois ou plus, ou quelle que soit la durée en cas d'alcool ou de stupéfiants", "6 months or more, or of any length when alcohol or drugs were the cause")]
    public void Reads(int? fromMonths, bool moreThan, bool alcohol, string french, string english)
    {
        IRuleTerm term = new FitnessCheckRule(fromMonths, moreThan, alcohol);
        Assert.Equal((french, english), (term.Words(Language.French), term.Words(Language.English)));
    }
}

public sealed class The_wait_after_an_invalidation
{
    [Theory]
    [InlineData(InvalidationCase.First, 6)]
    [InlineData(InvalidationCase.Repeated, 12)]
    public void Depends_on_an_earlier_loss_of_all_points(InvalidationCase invalidation, int months) =>
        Assert.Equal((new Months(months), RuleStatus.Verified), Rulebook.Current.InvalidationWaits.Find(invalidation, new LocalDate(2019, 7, 3)) is { } rule ? (rule.Value, rule.Status) : default);

    [Fact]
    public void Is_known_for_every_case() => Assert.Equal(Enum.GetValues<InvalidationCase>(), Rulebook.Current.InvalidationWaits.Rows.Select(row => row.Key));
}

public sealed class The_validation_of_a_diploma
{
    [Theory]
    [InlineData(Sanction.None, false)]
    [InlineData(Sanction.Suspension, true)]
    [InlineData(Sanction.Annulment, true)]
    [InlineData(Sanction.Invalidation, true)]
    public void Is_closed_while_a_sanction_runs(Sanction sanction, bool closed) =>
        Assert.Equal((closed, RuleStatus.Verified), Rulebook.Current.DiplomaBlocks.Find(sanction, new LocalDate(2019, 7, 3)) is { } rule ? (rule.Value, rule.Status) : default);

    [Fact]
    public void Is_decided_for_every_sanction() => Assert.Equal(Enum.GetValues<Sanction>(), Rulebook.Current.DiplomaBlocks.Rows.Select(row => row.Key));
}
