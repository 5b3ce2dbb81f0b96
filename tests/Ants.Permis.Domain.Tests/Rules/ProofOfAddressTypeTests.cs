using Ants.Permis.Findings;
using Ants.Permis.Rules;
using Ants.Permis.Situations;
using Ants.Permis.SupportingDocuments;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Rules;

public sealed class A_sort_of_proof_of_address
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    [Theory]
    [InlineData(ProofOfAddressType.UtilityBill)]
    [InlineData(ProofOfAddressType.PhoneBill)]
    public void Ages_when_it_is_a_bill(ProofOfAddressType type)
    {
        var rule = Rule(ResidenceKind.Home, type, Today);
        Assert.Equal((new ProofOfAddressRule(true, 6), RuleStatus.Verified), (rule.Value, rule.Status));
    }

    [Theory]
    [InlineData(ProofOfAddressType.TaxNotice)]
    [InlineData(ProofOfAddressType.RentReceipt)]
    public void Has_two_readings_when_the_list_gives_no_age(ProofOfAddressType type)
    {
        var rule = Rule(ResidenceKind.Home, type, Today);
        Assert.Equal((new ProofOfAddressRule(true, null, 6), RuleStatus.Conflict), (rule.Value, rule.Status));
        Assert.Contains("F2825", rule.Note, StringComparison.Ordinal);
        Assert.Contains("F31847", rule.Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ResidenceKind.Home, RuleStatus.Verified)]
    [InlineData(ResidenceKind.Hotel, RuleStatus.Verified)]
    [InlineData(ResidenceKind.Caravan, RuleStatus.Verified)]
    [InlineData(ResidenceKind.Boat, RuleStatus.Assumed)]
    [InlineData(ResidenceKind.NoFixedAddress, RuleStatus.Assumed)]
    public void Is_not_taken_when_written_by_hand(ResidenceKind residence, RuleStatus status)
    {
        var rule = Rule(residence, ProofOfAddressType.HandWrittenRentReceipt, Today);
        Assert.Equal((false, status), (rule.Value.IsAccepted, rule.Status));
    }

    [Theory]
    [InlineData(-1, false, RuleStatus.Assumed)]
    [InlineData(0, true, RuleStatus.Verified)]
    [InlineData(1, true, RuleStatus.Verified)]
    public void Is_replaced_by_the_automatic_check_from_its_first_known_day_on(int days, bool accepted, RuleStatus status)
    {
        var rule = Rule(ResidenceKind.Home, ProofOfAddressType.JustifAdresse, new LocalDate(2023, 5, 1).PlusDays(days));
        Assert.Equal((accepted, status), (rule.Value.IsAccepted, rule.Status));
        Assert.Null(rule.Value.Months);
    }

    [Theory]
    [InlineData(ProofOfAddressType.UtilityBill, false)]
    [InlineData(ProofOfAddressType.PhoneBill, true)]
    [InlineData(ProofOfAddressType.TaxNotice, true)]
    [InlineData(ProofOfAddressType.RentReceipt, true)]
    public void Of_a_boat_is_a_telephone_bill_a_tax_notice_or_a_rent_receipt_of_under_six_months(ProofOfAddressType type, bool accepted) =>
        Assert.Equal(accepted ? new ProofOfAddressRule(true, 6) : new ProofOfAddressRule(false), Rule(ResidenceKind.Boat, type, Today).Value);

    [Theory]
    [InlineData(ResidenceKind.Hotel)]
    [InlineData(ResidenceKind.Caravan)]
    public void Of_a_lodging_always_ages(ResidenceKind residence) =>
        Assert.All(
            [ProofOfAddressType.UtilityBill, ProofOfAddressType.PhoneBill, ProofOfAddressType.TaxNotice, ProofOfAddressType.RentReceipt],
            type => Assert.Equal((new ProofOfAddressRule(true, 6), RuleStatus.Verified), (Rule(residence, type, Today).Value, Rule(residence, type, Today).Status)));

    [Theory]
    [InlineData(ProofOfAddressType.UtilityBill, true)]
    [InlineData(ProofOfAddressType.PhoneBill, true)]
    [InlineData(ProofOfAddressType.TaxNotice, false)]
    [InlineData(ProofOfAddressType.RentReceipt, false)]
    public void Of_a_person_without_a_fixed_address_is_a_bill(ProofOfAddressType type, bool accepted) =>
        Assert.Equal(accepted, Rule(ResidenceKind.NoFixedAddress, type, Today).Value.IsAccepted);

    [Fact]
    public void Is_only_assumed_not_to_be_taken_when_no_list_names_it() =>
        Assert.All(Enum.GetValues<ResidenceKind>(), residence =>
        {
            var rule = Rule(residence, ProofOfAddressType.OtherProof, Today);
            Assert.Equal((false, RuleStatus.Assumed, Severity.Warning), (rule.Value.IsAccepted, rule.Status, rule.Gravest));
        });

    [Fact]
    public void Is_known_for_every_place_to_live() =>
        Assert.Equal(
            (from residence in Enum.GetValues<ResidenceKind>() from type in Enum.GetValues<ProofOfAddressType>() select new ProofOfAddressKey(residence, type)).ToHashSet(),
            Rulebook.Current.ProofOfAddressTypes.Rows.Select(row => row.Key).ToHashSet());

    [Fact]
    public void Has_no_rule_in_the_profile_of_the_tutorial() => Assert.Empty(Rulebook.Ants2019.ProofOfAddressTypes.Rows);

    [Fact]
    public void Ages_today_without_the_stricter_reading_of_the_tutorial()
    {
        var rule = Rulebook.Current.At(Today).ProofOfAddressAge()!;
        Assert.Equal((new ProofOfAddressAge(6, null), RuleStatus.Verified), (rule.Value, rule.Status));
    }

    private static RuleRow<ProofOfAddressKey, ProofOfAddressRule> Rule(ResidenceKind residence, ProofOfAddressType type, LocalDate day) =>
        Rulebook.Current.ProofOfAddressTypes.Find(new(residence, type), day)!;
}
