using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using Ants.Permis.Situations;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Rules;

public sealed class Living_in_France
{
    private static readonly LocalDate SheetDate = new(2025, 5, 26);

    [Fact]
    public void Is_not_asked_of_the_French()
    {
        var rule = Rule(NationalityGroup.French, SheetDate);
        Assert.Equal((new ResidenceRule(0, false), RuleStatus.Assumed), (rule.Value, rule.Status));
    }

    [Theory]
    [InlineData(NationalityGroup.European)]
    [InlineData(NationalityGroup.Andorran)]
    public void Is_asked_of_Europeans_and_Andorrans_for_six_months_without_a_permit(NationalityGroup nationality)
    {
        var rule = Rule(nationality, SheetDate);
        Assert.Equal((new ResidenceRule(6, false), RuleStatus.Verified), (rule.Value, rule.Status));
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 6)]
    [InlineData(1, 6)]
    public void Is_asked_of_others_with_a_permit_and_for_six_months_since_a_sheet_shows_it(int days, int months)
    {
        var rule = Rule(NationalityGroup.Other, SheetDate.PlusDays(days));
        Assert.Equal((new ResidenceRule(months, true), RuleStatus.Verified), (rule.Value, rule.Status));
    }

    [Fact]
    public void Is_known_for_every_nationality() =>
        Assert.Equal(Enum.GetValues<NationalityGroup>(), Rulebook.Current.Residence.Rows.Select(row => row.Key).Distinct());

    [Fact]
    public void Has_no_rule_in_the_profile_of_the_tutorial() => Assert.Empty(Rulebook.Ants2019.Residence.Rows);

    [Theory]
    [InlineData("RESIDENCE-FR", "rien n'est demandé", "0")]
    [InlineData("RESIDENCE-EU", "6 mois de vie en France", "6")]
    [InlineData("RESIDENCE-OTHER-1", "titre de séjour en cours de validité", "0/permit")]
    [InlineData("RESIDENCE-OTHER-2", "6 mois de vie en France et titre de séjour en cours de validité", "6/permit")]
    public void Tells_a_permit_from_none(string id, string words, string code)
    {
        IRuleTerm value = Rulebook.Current.Residence.Rows.Single(row => row.Id == id).Value;
        Assert.Equal((words, code, "months"), (value.Words(Language.French), value.Code, value.Unit));
    }

    private static RuleRow<NationalityGroup, ResidenceRule> Rule(NationalityGroup nationality, LocalDate day) => Rulebook.Current.Residence.Find(nationality, day)!;
}
