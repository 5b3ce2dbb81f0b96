using Ants.Permis.Findings;
using Ants.Permis.Rules;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Rules;

public sealed class A_form_of_the_administration
{
    [Theory]
    [InlineData(-1, "14880*01", null, RuleStatus.Reported)]
    [InlineData(0, "14880*02", "51676*03", RuleStatus.Verified)]
    [InlineData(1, "14880*02", "51676*03", RuleStatus.Verified)]
    public void For_the_medical_opinion_has_a_second_version(int days, string number, string? notice, RuleStatus status)
    {
        var rule = Rule(AdministrativeForm.AvisMedical, new LocalDate(2022, 5, 2).PlusDays(days))!;
        Assert.Equal((new FormNumber(number, notice), status), (rule.Value, rule.Status));
    }

    [Theory]
    [InlineData(AdministrativeForm.RegistrationOnPaper, "14866*01", RuleStatus.Verified)]
    [InlineData(AdministrativeForm.CardOnPaper, "14882*01", RuleStatus.Verified)]
    [InlineData(AdministrativeForm.ConversionOnPaper, "14883*01", RuleStatus.Verified)]
    [InlineData(AdministrativeForm.CollectionSheet, "14948*01", RuleStatus.Verified)]
    [InlineData(AdministrativeForm.ForeignExchange, "14879", RuleStatus.Reported)]
    [InlineData(AdministrativeForm.InternationalLicence, "14881", RuleStatus.Reported)]
    public void Has_a_number(AdministrativeForm form, string number, RuleStatus status)
    {
        var rule = Rule(form, new LocalDate(2026, 11, 23))!;
        Assert.Equal((new FormNumber(number), status), (rule.Value, rule.Status));
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    public void For_photo_and_signature_began_on_16_September_2013(int days, bool known) =>
        Assert.Equal(known, Rule(AdministrativeForm.CollectionSheet, new LocalDate(2013, 9, 16).PlusDays(days)) is not null);

    [Fact]
    public void Is_known_whatever_it_is_for() =>
        Assert.Equal(Enum.GetValues<AdministrativeForm>(), Rulebook.Current.Forms.Rows.Select(row => row.Key).Distinct());

    [Fact]
    public void Is_in_no_table_of_the_tutorial() => Assert.Empty(Rulebook.Ants2019.Forms.Rows);

    private static RuleRow<AdministrativeForm, FormNumber>? Rule(AdministrativeForm form, LocalDate day) => Rulebook.Current.Forms.Find(form, day);
}
