using Ants.Permis.Findings;
using Ants.Permis.Rules;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Rules;

public sealed class A_medical_opinion_by_case
{
    private static RuleTable<MedicalCase, MedicalOpinion> Table => Rulebook.Current.MedicalOpinionByCase;

    [Theory]
    [InlineData(MedicalCase.PaidDriving, MedicalOpinion.Required, RuleStatus.Verified)]
    [InlineData(MedicalCase.HeavyExpired, MedicalOpinion.Required, RuleStatus.Verified)]
    [InlineData(MedicalCase.HeavyLost, MedicalOpinion.Required, RuleStatus.Verified)]
    [InlineData(MedicalCase.HeavyStolen, MedicalOpinion.Required, RuleStatus.Reported)]
    [InlineData(MedicalCase.HeavyDamaged, MedicalOpinion.NotRequired, RuleStatus.Verified)]
    [InlineData(MedicalCase.HeavyCivilStatusChanged, MedicalOpinion.Required, RuleStatus.Reported)]
    public void Is_asked_for_or_not_today(MedicalCase medicalCase, MedicalOpinion opinion, RuleStatus status) =>
        Assert.Equal((opinion, status), Table.Find(medicalCase, new LocalDate(2026, 11, 23)) is { } rule ? (rule.Value, rule.Status) : default);

    [Fact]
    public void Was_asked_for_with_a_damaged_card_and_is_optional_since_the_sheet_of_2026() =>
        Assert.Equal(
            [MedicalOpinion.Required, MedicalOpinion.NotRequired, MedicalOpinion.NotRequired],
            RuleChange.Around(Table, MedicalCase.HeavyDamaged, new LocalDate(2026, 6, 17)));

    [Fact]
    public void Only_warned_with_a_damaged_card_as_the_older_text_was_a_copy() =>
        Assert.Equal(Severity.Warning, Table.Find(MedicalCase.HeavyDamaged, new LocalDate(2026, 6, 16))!.Gravest);

    [Fact]
    public void Is_known_for_every_case() => Assert.Equal(Enum.GetValues<MedicalCase>(), Table.Rows.Select(row => row.Key).Distinct());
}
