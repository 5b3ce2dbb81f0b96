using Ants.Permis.Findings;
using Ants.Permis.Rules;
using Ants.Permis.Situations;
using Ants.Permis.SupportingDocuments;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Rules;

public sealed class An_identity_document
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    [Theory]
    [InlineData(IdentityDocumentType.NationalIdentityCard, 5)]
    [InlineData(IdentityDocumentType.Passport, 5)]
    [InlineData(IdentityDocumentType.OlderPassport, 2)]
    public void Of_a_French_person_had_no_end_before_the_first_known_change_and_is_tolerated_for_some_years_since(IdentityDocumentType type, int years)
    {
        var before = Rule(NationalityGroup.French, type, new(2017, 7, 6));
        var first = Rule(NationalityGroup.French, type, new(2017, 7, 7));
        Assert.Equal((new IdentityDocumentRule(true, null), RuleStatus.Reported), (before.Value, before.Status));
        Assert.Equal((new IdentityDocumentRule(true, years), RuleStatus.Verified), (first.Value, first.Status));
        Assert.Same(first, Rule(NationalityGroup.French, type, new(2017, 7, 8)));
    }

    [Fact]
    public void Of_a_French_person_may_be_a_licence_only_while_it_is_in_force() =>
        Assert.Equal(new IdentityDocumentRule(true, 0), Rule(NationalityGroup.French, IdentityDocumentType.EuropeanLicence, Today).Value);

    [Theory]
    [InlineData(-1, "IDENTITY-FR-FRANCE-IDENTITE-1", false)]
    [InlineData(0, "IDENTITY-FR-FRANCE-IDENTITE-2", true)]
    [InlineData(1, "IDENTITY-FR-FRANCE-IDENTITE-2", true)]
    public void May_be_a_single_use_proof_from_16_October_2024_on(int days, string id, bool accepted)
    {
        var rule = Rule(NationalityGroup.French, IdentityDocumentType.FranceIdentite, new LocalDate(2024, 10, 16).PlusDays(days));
        Assert.Equal((id, accepted, RuleStatus.Verified), (rule.Id, rule.Value.IsAccepted, rule.Status));
    }

    [Theory]
    [InlineData(IdentityDocumentType.NationalIdentityCard)]
    [InlineData(IdentityDocumentType.Passport)]
    [InlineData(IdentityDocumentType.EuropeanLicence)]
    [InlineData(IdentityDocumentType.ResidencePermit)]
    public void Of_a_European_is_in_force(IdentityDocumentType type)
    {
        var rule = Rule(NationalityGroup.European, type, Today);
        Assert.Equal((new IdentityDocumentRule(true, 0), RuleStatus.Verified), (rule.Value, rule.Status));
    }

    [Theory]
    [InlineData(IdentityDocumentType.Passport, true, RuleStatus.Verified)]
    [InlineData(IdentityDocumentType.ResidencePermit, true, RuleStatus.Verified)]
    [InlineData(IdentityDocumentType.AsylumPaper, true, RuleStatus.Verified)]
    [InlineData(IdentityDocumentType.NationalIdentityCard, false, RuleStatus.Assumed)]
    [InlineData(IdentityDocumentType.EuropeanLicence, false, RuleStatus.Assumed)]
    public void Of_another_nationality_is_a_passport_or_a_paper_issued_by_France(IdentityDocumentType type, bool accepted, RuleStatus status)
    {
        var rule = Rule(NationalityGroup.Other, type, Today);
        Assert.Equal((accepted, status), (rule.Value.IsAccepted, rule.Status));
    }

    [Theory]
    [InlineData(-1, RuleStatus.Assumed)]
    [InlineData(0, RuleStatus.Verified)]
    [InlineData(1, RuleStatus.Verified)]
    public void Of_an_asylum_seeker_is_known_from_the_sheet_that_shows_it_on(int days, RuleStatus status) =>
        Assert.Equal(status, Rule(NationalityGroup.Other, IdentityDocumentType.AsylumPaper, new LocalDate(2025, 4, 9).PlusDays(days)).Status);

    [Theory]
    [InlineData(NationalityGroup.European, "IDENTITY-EU-CHILD")]
    [InlineData(NationalityGroup.Other, "IDENTITY-OTHER-CHILD")]
    public void Of_a_foreign_minor_may_be_an_old_travel_paper_until_the_end_of_2024(NationalityGroup nationality, string id)
    {
        var change = new LocalDate(2025, 1, 1);
        var last = Rule(nationality, IdentityDocumentType.MinorTravelPaper, change.PlusDays(-1));
        Assert.Equal(($"{id}-1", RuleStatus.Reported), (last.Id, last.Status));
        Assert.All([change, change.PlusDays(1)], day => Assert.Equal($"{id}-2", Rule(nationality, IdentityDocumentType.MinorTravelPaper, day).Id));
    }

    [Fact]
    public void Of_an_Andorran_is_read_like_that_of_another_nationality_and_never_blocks()
    {
        Assert.All(Enum.GetValues<IdentityDocumentType>(), type =>
        {
            var rule = Rule(NationalityGroup.Andorran, type, Today);
            Assert.Equal(Rule(NationalityGroup.Other, type, Today).Value, rule.Value);
            Assert.Equal((RuleStatus.Assumed, Severity.Warning), (rule.Status, rule.Gravest));
            Assert.NotEmpty(rule.Note);
        });
    }

    [Fact]
    public void Blocks_by_what_a_list_says_and_not_by_what_it_leaves_out() =>
        Assert.Equal(
            ["IDENTITY-FR-FRANCE-IDENTITE-1"],
            Rulebook.Current.IdentityDocuments.Rows.Where(row => !row.Value.IsAccepted && row.Gravest == Severity.Blocking).Select(row => row.Id));

    [Fact]
    public void Is_known_for_every_nationality_and_every_sort() =>
        Assert.Equal(
            (from nationality in Enum.GetValues<NationalityGroup>() from type in Enum.GetValues<IdentityDocumentType>() select new IdentityDocumentKey(nationality, type)).ToHashSet(),
            Rulebook.Current.IdentityDocuments.Rows.Select(row => row.Key).ToHashSet());

    [Fact]
    public void Has_no_rule_in_the_profile_of_the_tutorial() => Assert.Empty(Rulebook.Ants2019.IdentityDocuments.Rows);

    private static RuleRow<IdentityDocumentKey, IdentityDocumentRule> Rule(NationalityGroup nationality, IdentityDocumentType type, LocalDate day) =>
        Rulebook.Current.IdentityDocuments.Find(new(nationality, type), day)!;
}

public sealed class The_extension_of_identity_cards
{
    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    public void Began_on_1_January_2014(int days, bool known) =>
        Assert.Equal(known, Rulebook.Current.IdentityCardExtensions.Find(IdentityCardExtensionTable.Key, new LocalDate(2014, 1, 1).PlusDays(days)) is not null);

    [Fact]
    public void Adds_five_years_to_ten_years_of_cards()
    {
        var rule = Assert.Single(Rulebook.Current.IdentityCardExtensions.Rows);
        Assert.Equal(new IdentityCardExtension(new(2004, 1, 2), new(2013, 12, 31), 5), rule.Value);
        Assert.Equal(RuleStatus.Verified, rule.Status);
        Assert.Contains("tolérance", rule.Note, StringComparison.Ordinal);
    }
}
