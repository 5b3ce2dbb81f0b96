using Ants.Permis.Findings;
using Ants.Permis.Identity;
using Ants.Permis.Primitives;

namespace Ants.Permis.FranceConnect;

/// <summary>The table « Mapping to the wizard », line by line; dates and places have classes of their own.</summary>
public class A_FranceConnect_identity
{
    [Fact]
    public void Fills_step_2_and_says_nothing_when_nothing_is_uncertain()
    {
        var identity = Citizens.Of(Citizens.Complete);
        Assert.Empty(identity.Codes());
        Assert.Equal(
            new EtatCivilAnswers
            {
                BirthName = "KERVADEC",
                NomUsage = "ROUSSILHE",
                Sex = Sex.Female,
                GivenNames = ["Solène", "Jeanne-Marie"],
                BirthDate = "23/10/1979",
                BirthCountry = "99100",
                BirthDepartement = "53",
                BirthCommune = "Laval",
            },
            identity.Answers);
        Assert.Equal(("53130", "solene.kervadec@example.org", AssuranceLevel.Substantial), (identity.BirthplaceCode, identity.Email, identity.Level));
        Assert.Equal(Citizens.Complete.Sub, identity.Subject!.Value);
    }

    [Fact]
    public void Gives_answers_that_step_2_takes_without_a_blocking_finding()
    {
        Assert.True(EtatCivil.TryCreate(Citizens.Of(Citizens.Complete).Answers, new(2026, 3, 2), out _));
        Assert.True(EtatCivil.TryCreate(Citizens.Of(Citizens.Abroad).Answers, new(2026, 3, 2), out _));
    }

    [Fact]
    public void Flags_every_claim_that_is_absent()
    {
        var identity = FranceConnectIdentity.Of(new());
        Assert.Equal(EtatCivilAnswers.Empty, identity.Answers);
        Assert.Empty(identity.Provenance);
        Assert.Equal(
            [
                FranceConnectCodes.SubjectMissing,
                FranceConnectCodes.LevelMissing,
                FranceConnectCodes.EmailMissing,
                FranceConnectCodes.BirthplaceMissing,
                FranceConnectCodes.CountryMissing,
                FranceConnectCodes.BirthDateMissing,
                FranceConnectCodes.BirthNameMissing,
                FranceConnectCodes.GivenNamesMissing,
                FranceConnectCodes.GenderMissing,
            ],
            identity.Codes());
    }

    [Theory]
    [InlineData("KERVADEC")]
    [InlineData("kervadec")]
    [InlineData("Kervadec de la Houssaye")]
    [InlineData("Essai  Doublé")]
    [InlineData("D'ORMESSINE-L'HÉRAULT")]
    [InlineData("DURBANTéàèùòœæŒÆ")]
    [InlineData("ZKVTRPLMNBGDFHJSQWXCZKVTRPLMNBGDFHJSQWXCZKVTRPLMNBGDF")]
    public void Keeps_the_birth_name_as_it_is_given(string name)
    {
        var identity = Citizens.Of(Citizens.Complete with { FamilyName = name });
        Assert.Equal(name, identity.Answers.BirthName);
        Assert.Empty(identity.Codes());
    }

    [Theory]
    [InlineData("KERVADEC--ROUX", FranceConnectCodes.DoubleHyphen)]
    [InlineData("R2D2", FranceConnectCodes.BirthNameUnusable)]
    [InlineData("\uD800", FranceConnectCodes.BirthNameUnusable)]
    [InlineData("", FranceConnectCodes.BirthNameMissing)]
    [InlineData(null, FranceConnectCodes.BirthNameMissing)]
    public void Flags_a_birth_name(string? name, string code)
    {
        var identity = Citizens.Of(Citizens.Complete with { FamilyName = name });
        Assert.Equal([code], identity.Codes());
        Assert.Equal(code == FranceConnectCodes.DoubleHyphen ? name : null, identity.Answers.BirthName);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void Has_no_nom_usage_when_it_is_empty(string? name)
    {
        var identity = Citizens.Of(Citizens.Complete with { PreferredUsername = name });
        Assert.Null(identity.Answers.NomUsage);
        Assert.Empty(identity.Codes());
    }

    [Theory]
    [InlineData("KERVADEC", FranceConnectCodes.NomUsageSameAsBirthName)]
    [InlineData("Kervadec", FranceConnectCodes.NomUsageSameAsBirthName)]
    [InlineData("Kérvadec ", FranceConnectCodes.NomUsageSameAsBirthName)]
    [InlineData("KERVADEC_2", FranceConnectCodes.NomUsageUnusable)]
    public void Drops_a_nom_usage_with_its_reason(string name, string code)
    {
        var identity = Citizens.Of(Citizens.Complete with { PreferredUsername = name });
        Assert.Null(identity.Answers.NomUsage);
        Assert.Equal([code], identity.Codes());
    }

    [Theory]
    [InlineData("female", Sex.Female)]
    [InlineData("Female", Sex.Female)]
    [InlineData("male", Sex.Male)]
    [InlineData("Male", Sex.Male)]
    public void Has_the_sex(string gender, Sex sex)
    {
        var identity = Citizens.Of(Citizens.Complete with { Gender = gender });
        Assert.Equal(sex, identity.Answers.Sex);
        Assert.Empty(identity.Codes());
    }

    [Theory]
    [InlineData("unspecified", FranceConnectCodes.GenderUnspecified)]
    [InlineData("Indeterminate", FranceConnectCodes.GenderUnspecified)]
    [InlineData("", FranceConnectCodes.GenderMissing)]
    [InlineData(null, FranceConnectCodes.GenderMissing)]
    [InlineData("femme", FranceConnectCodes.GenderUnknown)]
    public void Asks_for_a_sex_that_is_not_one_of_two(string? gender, string code)
    {
        var identity = Citizens.Of(Citizens.Complete with { Gender = gender });
        Assert.Null(identity.Answers.Sex);
        Assert.Equal([code], identity.Codes());
    }

    [Theory]
    [InlineData(null, FranceConnectCodes.EmailMissing)]
    [InlineData("solene.kervadec", FranceConnectCodes.EmailUnusable)]
    public void Flags_an_address_that_nobody_can_be_written_to(string? email, string code)
    {
        var identity = Citizens.Of(Citizens.Complete with { Email = email });
        Assert.Null(identity.Email);
        Assert.Equal([code], identity.Codes());
        Assert.Equal("/contact/email", identity.Findings[0].Path.Value);
    }

    [Theory]
    [InlineData(null, FranceConnectCodes.SubjectMissing)]
    [InlineData(" ", FranceConnectCodes.SubjectMissing)]
    [InlineData("a b", FranceConnectCodes.SubjectUnusable)]
    [InlineData("é", FranceConnectCodes.SubjectUnusable)]
    public void Is_nobodys_without_a_subject(string? sub, string code)
    {
        var identity = Citizens.Of(Citizens.Complete with { Sub = sub });
        Assert.Null(identity.Subject);
        Assert.Equal((code, Severity.Blocking), (Assert.Single(identity.Findings).Code, identity.Findings[0].Severity));
    }

    [Fact]
    public void Has_a_subject_of_255_characters_at_most()
    {
        Assert.True(FranceConnectSubject.TryCreate(new string('a', 255), out var longest));
        Assert.Equal(longest, FranceConnectSubject.Create(longest.Value));
        Assert.Equal(nameof(FranceConnectSubject), longest.ToString());
        Assert.False(FranceConnectSubject.TryCreate(new string('a', 256), out _));
        Assert.DoesNotContain("secret", Assert.Throws<ArgumentException>(() => FranceConnectSubject.Create("a secret")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("eidas1", AssuranceLevel.Low)]
    [InlineData("eidas2", AssuranceLevel.Substantial)]
    [InlineData("eidas3", AssuranceLevel.High)]
    public void Has_the_level_that_was_reached(string acr, AssuranceLevel level) => Assert.Equal(level, Citizens.Of(Citizens.Complete with { Acr = acr }).Level);

    [Theory]
    [InlineData("", FranceConnectCodes.LevelMissing)]
    [InlineData("eidas4", FranceConnectCodes.LevelUnknown)]
    [InlineData("EIDAS3", FranceConnectCodes.LevelUnknown)]
    public void Has_no_level_that_FranceConnect_does_not_have(string acr, string code)
    {
        var identity = Citizens.Of(Citizens.Complete with { Acr = acr });
        Assert.Null(identity.Level);
        Assert.Equal([code], identity.Codes());
    }

    [Theory]
    [InlineData("eidas3", AssuranceLevel.High, null)]
    [InlineData("eidas3", AssuranceLevel.Low, null)]
    [InlineData("eidas1", AssuranceLevel.Low, null)]
    [InlineData("eidas1", AssuranceLevel.Substantial, FranceConnectCodes.LevelTooLow)]
    [InlineData("eidas2", AssuranceLevel.High, FranceConnectCodes.LevelTooLow)]
    [InlineData("", AssuranceLevel.Low, FranceConnectCodes.LevelRequired)]
    [InlineData("eidas9", AssuranceLevel.Low, FranceConnectCodes.LevelRequired)]
    public void Is_refused_below_the_level_that_is_required(string acr, AssuranceLevel required, string? code)
    {
        var here = JsonPath.Of("/franceConnect/acr");
        var findings = Citizens.Of(Citizens.Complete with { Acr = acr }).CheckLevel(required, rule: null, here);
        Assert.Equal(code is null ? [] : [code], findings.Select(finding => finding.Code));
        Assert.All(findings, finding => Assert.Equal((Severity.Blocking, here), (finding.Severity, finding.Path)));
        Assert.All(findings, finding => Assert.Equal(new FindingValue.Label(EnumKey.Of(required)), finding.Parameters.Single(parameter => parameter.Name == "required").Value));
    }

    [Theory]
    [InlineData("2011-05-04")]
    [InlineData("2009-12-31")]
    [InlineData("2003-01-17")]
    public void May_be_a_minors_or_a_young_persons(string birth) =>
        Assert.Empty(Citizens.Remarks(Citizens.Complete with { Birthdate = birth, IdpBirthdate = birth }));
}
