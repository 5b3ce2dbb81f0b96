using Ants.Permis.Findings;
using Ants.Permis.Geography;
using Ants.Permis.Primitives;

namespace Ants.Permis.Identity;

public class A_birth_place
{
    private static readonly JsonPath Here = JsonPath.Of("/etatCivil/birthCommune");

    [Fact]
    public void In_France_has_a_departement_and_a_commune()
    {
        Assert.True(BirthPlace.TryCreate("99100", "2A", "Ajaccio", out var place));
        Assert.True(place.IsInFrance);
        Assert.Equal(("France", "Corse-du-Sud", "Ajaccio"), (place.Country.FrenchName, place.Departement!.Name, place.Commune!.Value));
    }

    [Theory]
    [InlineData(null, "Ajaccio")]
    [InlineData("99", "Ajaccio")]
    [InlineData("2A", "")]
    [InlineData("2A", "???")]
    public void In_France_is_not_made_without_both(string? departement, string? commune) =>
        Assert.False(BirthPlace.TryCreate("99100", departement, commune, out _));

    [Theory]
    [InlineData("99352")]
    [InlineData("99115")]
    public void Abroad_is_a_country_alone_whatever_else_was_typed(string country)
    {
        Assert.True(BirthPlace.TryCreate(country, "zz", "Oran", out var place));
        Assert.False(place.IsInFrance);
        Assert.Null(place.Commune);
        Assert.True(BirthPlace.TryCreate(country, null, null, out var same));
        Assert.Equal(same, place);
    }

    [Theory]
    [InlineData("20")]
    [InlineData("91")]
    [InlineData("976")]
    [InlineData("987")]
    public void Keeps_the_departement_that_was_declared(string departement)
    {
        Assert.Empty(BirthPlace.CheckDepartement(departement, Here));
        Assert.True(BirthPlace.TryCreate("99100", departement, "X", out var place));
        Assert.Equal(departement, place.Departement!.Code);
    }

    [Fact]
    public void Reports_what_is_not_in_the_lists()
    {
        Assert.Equal(EtatCivilCodes.BirthCountryUnknown, Assert.Single(BirthPlace.CheckCountry("FR", Here)).Code);
        Assert.Equal(EtatCivilCodes.BirthDepartementUnknown, Assert.Single(BirthPlace.CheckDepartement("96", Here)).Code);
        Assert.Equal(EtatCivilCodes.BirthCommuneForbiddenCharacter, Assert.Single(BirthPlace.CheckCommune("Лион", Here)).Code);
        Assert.Equal(EtatCivilCodes.BirthCommuneMalformed, Assert.Single(BirthPlace.CheckCommune("69123", Here)).Code);
        Assert.Equal(EtatCivilCodes.BirthCommuneTooLong, Assert.Single(BirthPlace.CheckCommune(new string('a', 101), Here)).Code);
    }

    [Fact]
    public void Has_no_finding_for_what_was_not_typed()
    {
        Assert.Empty(BirthPlace.CheckCountry(" ", Here));
        Assert.Empty(BirthPlace.CheckDepartement(null, Here));
        Assert.Empty(BirthPlace.CheckCommune("", Here));
    }

    [Fact]
    public void Is_only_warned_about_when_a_directory_does_not_know_it()
    {
        Assert.Empty(BirthPlace.CheckCommune(CommuneMatch.NotChecked, Here));
        Assert.Empty(BirthPlace.CheckCommune(new CommuneMatch(CommuneRecognition.Recognised, "2026", "2A004", "Ajaccio"), Here));
        Assert.Equal(Severity.Warning, Assert.Single(BirthPlace.CheckCommune(new CommuneMatch(CommuneRecognition.Unknown, "2026"), Here)).Severity);
    }

    [Theory]
    [InlineData("99100", true)]
    [InlineData(" 99100 ", true)]
    [InlineData("99352", false)]
    [InlineData(null, false)]
    public void Asks_for_a_commune_in_France_only(string? country, bool asks) => Assert.Equal(asks, BirthPlace.AsksForCommune(country));
}
