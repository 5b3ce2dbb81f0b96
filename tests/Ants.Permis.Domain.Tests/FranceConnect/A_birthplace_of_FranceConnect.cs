using Ants.Permis.Findings;
using Ants.Permis.Geography;
using NodaTime;

namespace Ants.Permis.FranceConnect;

public class A_birthplace_of_FranceConnect
{
    private static FranceConnectClaims Born(string? date, string? code, string? country = "99100") =>
        Citizens.Complete with { Birthdate = date, IdpBirthdate = date, Birthplace = code, BirthCountry = country };

    [Theory]
    [InlineData("99350")]
    [InlineData("99131")]
    [InlineData("99352")]
    [InlineData("99217")]
    [InlineData("99115")]
    public void Abroad_is_a_country_alone(string country)
    {
        var identity = Citizens.Of(Citizens.Abroad with { BirthCountry = country });
        Assert.Equal((country, null, null), (identity.Answers.BirthCountry, identity.Answers.BirthDepartement, identity.Answers.BirthCommune));
        Assert.Null(identity.BirthplaceCode);
        Assert.Empty(identity.Codes());
    }

    [Theory]
    [InlineData("Casablanca")]
    [InlineData("75107")]
    [InlineData("99350")]
    public void Abroad_with_a_text_or_a_wrong_code_is_dropped_with_its_reason(string place)
    {
        var identity = Citizens.Of(Citizens.Abroad with { Birthplace = place });
        Assert.Equal("99350", identity.Answers.BirthCountry);
        Assert.Null(identity.BirthplaceCode);
        Assert.Equal([FranceConnectCodes.BirthplaceAbroad], identity.Codes());
    }

    [Theory]
    [InlineData("", FranceConnectCodes.CountryMissing)]
    [InlineData("99999", FranceConnectCodes.CountryUnknown)]
    [InlineData("FR", FranceConnectCodes.CountryNotACode)]
    [InlineData("FRA", FranceConnectCodes.CountryNotACode)]
    [InlineData("France", FranceConnectCodes.CountryNotACode)]
    [InlineData("AZERTY", FranceConnectCodes.CountryNotACode)]
    [InlineData("98000", FranceConnectCodes.CountryNotACode)]
    public void In_a_country_that_is_not_known_keeps_its_code_and_fills_nothing(string country, string code)
    {
        var identity = Citizens.Of(Born("1991-02-12", "53130", country));
        Assert.Equal((null, null, null), (identity.Answers.BirthCountry, identity.Answers.BirthDepartement, identity.Answers.BirthCommune));
        Assert.Equal("53130", identity.BirthplaceCode);
        Assert.Equal([code, FranceConnectCodes.BirthplaceWithoutCountry], identity.Codes().OrderBy(found => found == FranceConnectCodes.BirthplaceWithoutCountry));
    }

    [Theory]
    [InlineData("", FranceConnectCodes.BirthplaceMissing)]
    [InlineData(null, FranceConnectCodes.BirthplaceMissing)]
    [InlineData("Laval", FranceConnectCodes.BirthplaceNotACode)]
    [InlineData("AAAAA", FranceConnectCodes.BirthplaceNotACode)]
    [InlineData("2C004", FranceConnectCodes.BirthplaceNotACode)]
    [InlineData("3A004", FranceConnectCodes.BirthplaceNotACode)]
    [InlineData("5313", FranceConnectCodes.BirthplaceNotACode)]
    public void In_France_without_a_code_is_asked_for(string? place, string code)
    {
        var identity = Citizens.Of(Born("1991-02-12", place));
        Assert.Equal(("99100", null, null), (identity.Answers.BirthCountry, identity.Answers.BirthDepartement, identity.BirthplaceCode));
        Assert.Equal([code], identity.Codes());
    }

    [Theory]
    [InlineData("1979-10-23", "53130", "53", "Laval")]
    [InlineData("1972-06-14", "75107", "75", "Paris 7e Arrondissement")]
    [InlineData("1962-08-24", "75107", "75", "Paris 7e Arrondissement")]
    [InlineData("1991-02-12", "2A004", "2A", "Ajaccio")]
    [InlineData("1970-02-12", "20004", "20", "Ajaccio")]
    [InlineData("1988-07-09", "98735", "987", "Papeete")]
    public void In_France_has_the_departement_and_the_name_of_its_code(string date, string code, string departement, string commune)
    {
        var identity = Citizens.Of(Born(date, code));
        Assert.Equal((departement, commune, code), (identity.Answers.BirthDepartement, identity.Answers.BirthCommune, identity.BirthplaceCode));
        Assert.Empty(identity.Codes());
    }

    [Theory]
    [InlineData("1991-02-12", "75056", "75")]
    [InlineData("1991-02-12", "2B002", "2B")]
    [InlineData("1988-07-09", "97411", "974")]
    [InlineData("2000-07-09", "97123", "971")]
    [InlineData("2008-07-09", "97701", "977")]
    [InlineData("1988-07-09", "98611", "986")]
    [InlineData("1988-07-09", "98729", "987")]
    [InlineData("1960-07-09", "78600", "78")]
    public void Without_a_directory_keeps_its_code_and_asks_for_the_name(string date, string code, string departement)
    {
        var identity = FranceConnectIdentity.Of(Born(date, code));
        Assert.Equal((departement, null, code), (identity.Answers.BirthDepartement, identity.Answers.BirthCommune, identity.BirthplaceCode));
        Assert.Equal([FranceConnectCodes.CommuneToAsk], identity.Codes());
    }

    [Fact]
    public void That_the_directory_does_not_know_keeps_its_code()
    {
        var identity = Citizens.Of(Born("1942-02-12", "01215"));
        Assert.Equal(("01", null, "01215"), (identity.Answers.BirthDepartement, identity.Answers.BirthCommune, identity.BirthplaceCode));
        Assert.Equal([FranceConnectCodes.CommuneUnknown], identity.Codes());
    }

    [Theory]
    [InlineData("1970-02-12", "2A004", "2A")]
    [InlineData("1980-02-12", "20004", "20")]
    [InlineData("1965-02-12", "91228", "91")]
    [InlineData("1965-02-12", "92012", "92")]
    [InlineData("1999-02-12", "97701", "977")]
    public void Under_a_code_of_another_time_is_filled_in_and_looked_at(string date, string code, string departement)
    {
        var identity = FranceConnectIdentity.Of(Born(date, code));
        Assert.Equal((departement, code), (identity.Answers.BirthDepartement, identity.BirthplaceCode));
        Assert.Equal([FranceConnectCodes.DepartementNotAtBirth, FranceConnectCodes.CommuneToAsk], identity.Codes());
    }

    [Theory]
    [InlineData("91352")]
    [InlineData("92352")]
    [InlineData("93352")]
    [InlineData("94352")]
    public void In_a_departement_of_Algeria_is_not_taken_for_todays(string code)
    {
        var identity = FranceConnectIdentity.Of(Born("1958-05-13", code));
        Assert.Equal(code[..2], identity.Answers.BirthDepartement);
        Assert.Contains(FranceConnectCodes.DepartementOfAlgeria, identity.Codes());
        Assert.DoesNotContain(FranceConnectCodes.DepartementOfAlgeria, FranceConnectIdentity.Of(Born("1970-05-13", code)).Codes());
    }

    [Theory]
    [InlineData("00123")]
    [InlineData("96123")]
    [InlineData("99350")]
    [InlineData("97000")]
    [InlineData("98500")]
    public void Of_no_departement_is_asked_for(string code)
    {
        var identity = Citizens.Of(Born("1991-02-12", code));
        Assert.Equal((null, code), (identity.Answers.BirthDepartement, identity.BirthplaceCode));
        Assert.Equal([FranceConnectCodes.DepartementUnknown], identity.Codes());
    }

    [Theory]
    [InlineData("1975-00-00", "20004", true)]
    [InlineData("1976-00-00", "20004", false)]
    [InlineData("1976-00-00", "2A004", true)]
    [InlineData("1962-00-00", "91352", true)]
    [InlineData("1968-01-00", "91228", true)]
    [InlineData("1967-12-00", "91228", false)]
    public void Is_good_when_its_code_was_in_use_on_any_possible_day(string date, string code, bool isGood) =>
        Assert.Equal(isGood, !FranceConnectIdentity.Of(Born(date, code)).Codes().Contains(FranceConnectCodes.DepartementNotAtBirth));

    [Fact]
    public void Is_good_on_any_day_that_a_filled_date_may_hide()
    {
        var claims = Born("1962-01-01", "93352") with { IdpBirthdate = null };
        Assert.Contains(FranceConnectCodes.DepartementOfAlgeria, FranceConnectIdentity.Of(claims).Codes());
        Assert.Equal((new LocalDate(1962, 1, 1), new LocalDate(1962, 12, 31)), FranceConnectIdentity.Of(claims).PossibleBirth);
        Assert.Equal((new LocalDate(1962, 4, 1), new LocalDate(1962, 4, 30)), FranceConnectIdentity.Of(claims with { Birthdate = "1962-04-01" }).PossibleBirth);
    }

    [Fact]
    public void Is_filled_in_without_a_birth_date()
    {
        var identity = Citizens.Of(Born(null, "2A004"));
        Assert.Equal(("2A", "Ajaccio"), (identity.Answers.BirthDepartement, identity.Answers.BirthCommune));
        Assert.Equal([FranceConnectCodes.BirthDateMissing], identity.Codes());
    }

    [Fact]
    public void Stays_unchecked_in_a_directory_without_codes() =>
        Assert.Equal(CommuneMatch.NotChecked, ((ICommuneDirectory)NoCommuneDirectory.Instance).FindByCode("53130", new(1991, 2, 12), new(1991, 2, 12)));
}
