using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using NodaTime;

namespace Ants.Permis.Identity;

public class An_etat_civil
{
    private static readonly LocalDate Today = new(2026, 2, 28);

    private static readonly EtatCivilAnswers Whole = new()
    {
        BirthName = "Le Cléac’h",
        NomUsage = "Martin",
        Sex = Sex.Female,
        GivenNames = ["Zoë", "Anne-Marie"],
        BirthDate = "29/02/2000",
        BirthCountry = "99100",
        BirthDepartement = "29",
        BirthCommune = "Brest",
    };

    public static TheoryData<EtatCivilAnswers> Incomplete => new(
        Whole with { BirthName = null },
        Whole with { Sex = null },
        Whole with { GivenNames = [] },
        Whole with { BirthDate = " " },
        Whole with { BirthCountry = null },
        Whole with { BirthDepartement = null },
        Whole with { BirthCommune = "" });

    [Fact]
    public void Is_made_of_all_its_answers()
    {
        Assert.True(EtatCivil.TryCreate(Whole, Today, out var etatCivil));
        Assert.Equal(
            ("Le Cléac'h", "Martin", Sex.Female, "Zoë", "2000-02-29", "Brest"),
            (etatCivil.BirthName.Value, etatCivil.NomUsage!.Value, etatCivil.Sex, etatCivil.GivenNames.First.Value, etatCivil.BirthDate.Value, etatCivil.BirthPlace.Commune!.Value));
        Assert.True(EtatCivil.TryCreate(Whole with { BirthName = "Le Cléac'h", BirthDate = "2000-02-29" }, Today, out var same));
        Assert.Equal(etatCivil, same);
        Assert.Equal("EtatCivil", etatCivil.ToString());
    }

    [Theory]
    [MemberData(nameof(Incomplete), DisableDiscoveryEnumeration = true)]
    public void Is_not_made_when_an_answer_is_missing_which_is_no_finding_here(EtatCivilAnswers answers)
    {
        Assert.False(EtatCivil.TryCreate(answers, Today, out _));
        Assert.Empty(EtatCivil.Check(answers, JsonPath.Root, Today));
    }

    [Fact]
    public void Does_not_need_a_name_in_use() => Assert.True(EtatCivil.TryCreate(Whole with { NomUsage = " " }, Today, out var etatCivil) && etatCivil.NomUsage is null);

    [Fact]
    public void Is_not_made_with_a_wrong_optional_answer_or_a_birth_to_come()
    {
        Assert.False(EtatCivil.TryCreate(Whole with { NomUsage = "M4rtin" }, Today, out _));
        Assert.False(EtatCivil.TryCreate(Whole, new LocalDate(2000, 2, 28), out _));
    }

    [Fact]
    public void Is_made_with_a_warning() => Assert.True(EtatCivil.TryCreate(Whole with { BirthName = "Muñoz", BirthDate = "2000" }, Today, out _));

    [Fact]
    public void Does_not_look_at_the_departement_and_commune_of_a_birth_abroad()
    {
        var abroad = Whole with { BirthCountry = "99352", BirthDepartement = "zz", BirthCommune = "???" };
        Assert.Empty(EtatCivil.Check(abroad, JsonPath.Root, Today));
        Assert.True(EtatCivil.TryCreate(abroad, Today, out _));
    }

    [Fact]
    public void Reports_each_answer_at_its_place()
    {
        var wrong = new EtatCivilAnswers
        {
            BirthName = "1",
            NomUsage = "2",
            GivenNames = ["3"],
            BirthDate = "4",
            BirthCountry = Geography.Countries.France,
            BirthDepartement = "5",
            BirthCommune = "6",
        };
        Assert.Equal(
            ["/e/birthName", "/e/nomUsage", "/e/givenNames/0", "/e/birthDate", "/e/birthDepartement", "/e/birthCommune"],
            EtatCivil.Check(wrong, JsonPath.Of("/e"), Today).Select(finding => finding.Path.Value),
            StringComparer.Ordinal);
        var finding = Assert.Single(EtatCivil.Check(new EtatCivilAnswers { BirthCountry = "FR" }, JsonPath.Of("/e"), Today));
        Assert.Equal((EtatCivilCodes.BirthCountryUnknown, "/e/birthCountry"), (finding.Code, finding.Path.Value));
    }
}
