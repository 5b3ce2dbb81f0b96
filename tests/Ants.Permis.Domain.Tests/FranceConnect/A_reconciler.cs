using Ants.Permis.Findings;
using Ants.Permis.Identity;
using Ants.Permis.Primitives;
using static Ants.Permis.Primitives.ThreeValued;

namespace Ants.Permis.FranceConnect;

public class A_reconciler
{
    private static readonly FranceConnectIdentity Given = Citizens.Of(Citizens.Complete);

    [Fact]
    public void Finds_the_given_answers_the_same()
    {
        var comparison = IdentityReconciler.Compare(Given.Answers, Given);
        Assert.Equal(8, comparison.Fields.Count);
        Assert.All(comparison.Fields, field => Assert.Equal((Yes, FranceConnectCodes.CompareSame), (field.IsSame, field.Why.Code)));
        Assert.Equal(Yes, comparison.IsSame);
    }

    [Theory]
    [InlineData("KERVADEC", "KERVADEC", Yes, FranceConnectCodes.CompareSame)]
    [InlineData("KERVADEC", "Kervadec", Yes, FranceConnectCodes.CompareSameLetters)]
    [InlineData("CŒUR-D'ÉTÉ", "coeur d’ete", Yes, FranceConnectCodes.CompareSameLetters)]
    [InlineData("KERVADEC--ROUX", "Kervadec Roux", Yes, FranceConnectCodes.CompareSameLetters)]
    [InlineData("ESSAI  DOUBLE", "essai double", Yes, FranceConnectCodes.CompareSameLetters)]
    [InlineData("KERVADEC", "Kervadecq", No, FranceConnectCodes.CompareDifferent)]
    [InlineData("KERVADEC", "Roussilhe", No, FranceConnectCodes.CompareBirthNameIsNomUsage)]
    [InlineData("KERVADEC", "", CannotTell, FranceConnectCodes.CompareNotTyped)]
    [InlineData(null, "Kervadec", CannotTell, FranceConnectCodes.CompareNotGiven)]
    public void Compares_birth_names(string? given, string typed, ThreeValued isSame, string code) =>
        AssertCompared(isSame, code, "birthName", Given.Answers with { BirthName = typed }, Citizens.Complete with { FamilyName = given });

    [Theory]
    [InlineData("ROUSSILHE", "Roussilhe", Yes, FranceConnectCodes.CompareSameLetters)]
    [InlineData("ROUSSILHE", "Morvan", No, FranceConnectCodes.CompareDifferent)]
    [InlineData("ROUSSILHE", null, CannotTell, FranceConnectCodes.CompareNotTyped)]
    [InlineData("ROUSSILHE", "Kervadec", CannotTell, FranceConnectCodes.CompareNotTyped)]
    [InlineData("", null, Yes, FranceConnectCodes.CompareNoNomUsage)]
    [InlineData("KERVADEC", "kervadec", Yes, FranceConnectCodes.CompareNoNomUsage)]
    [InlineData(null, "Roussilhe", CannotTell, FranceConnectCodes.CompareNotGiven)]
    public void Compares_names_in_use(string? given, string? typed, ThreeValued isSame, string code) =>
        AssertCompared(isSame, code, "nomUsage", Given.Answers with { NomUsage = typed }, Citizens.Complete with { PreferredUsername = given });

    [Theory]
    [InlineData("female", Sex.Female, Yes, FranceConnectCodes.CompareSame)]
    [InlineData("female", Sex.Male, No, FranceConnectCodes.CompareDifferent)]
    [InlineData("female", null, CannotTell, FranceConnectCodes.CompareNotTyped)]
    [InlineData("unspecified", Sex.Male, CannotTell, FranceConnectCodes.CompareNotGiven)]
    public void Compares_sexes(string given, Sex? typed, ThreeValued isSame, string code) =>
        AssertCompared(isSame, code, "sex", Given.Answers with { Sex = typed }, Citizens.Complete with { Gender = given });

    [Theory]
    [InlineData("Jean|Philippe", "Jean|Philippe", Yes, FranceConnectCodes.CompareSame)]
    [InlineData("JEAN|PHILIPPE", "Jean||Philippe", Yes, FranceConnectCodes.CompareSameLetters)]
    [InlineData("Jean Philippe|Noël", "Jean-Philippe|Noel", Yes, FranceConnectCodes.CompareSameLetters)]
    [InlineData("Jean-Philippe|Noël", "Jean|Philippe|Noël", No, FranceConnectCodes.CompareGivenNamesCut)]
    [InlineData("Jean|Philippe", "Jean", CannotTell, FranceConnectCodes.CompareFewerGivenNamesTyped)]
    [InlineData("Jean", "Jean|Philippe", CannotTell, FranceConnectCodes.CompareFewerGivenNamesGiven)]
    [InlineData("Jean-Philippe", "Jean", No, FranceConnectCodes.CompareDifferent)]
    [InlineData("Jean|Philippe", "Philippe|Jean", No, FranceConnectCodes.CompareGivenNamesReordered)]
    [InlineData("Jean|Philippe", "Luc|Philippe", No, FranceConnectCodes.CompareDifferent)]
    [InlineData("Jean_1|Philippe", "Jean|Philippe", CannotTell, FranceConnectCodes.CompareGivenNamesIncomplete)]
    [InlineData("Jean", "", CannotTell, FranceConnectCodes.CompareNotTyped)]
    [InlineData("", "Jean", CannotTell, FranceConnectCodes.CompareNotGiven)]
    public void Compares_given_names_of_an_array(string given, string typed, ThreeValued isSame, string code) =>
        AssertCompared(isSame, code, "givenNames", Given.Answers with { GivenNames = Names(typed) }, Citizens.Complete with { GivenNames = Names(given), GivenName = null });

    [Theory]
    [InlineData("Jean Philippe Noël", "Jean|Philippe|Noel", Yes, FranceConnectCodes.CompareSameLetters)]
    [InlineData("Jean Philippe Noël", "Jean-Philippe|Noël", CannotTell, FranceConnectCodes.CompareGivenNamesCutUncertain)]
    [InlineData("Jean Philippe Noël", "Jean-Philippe", CannotTell, FranceConnectCodes.CompareFewerGivenNamesTyped)]
    [InlineData("Jean Philippe", "Jean-Philippe|Noël", CannotTell, FranceConnectCodes.CompareFewerGivenNamesGiven)]
    [InlineData("Jean Philippe Noël", "Noël|Jean-Philippe", No, FranceConnectCodes.CompareGivenNamesReordered)]
    [InlineData("Jean Philippe Noël", "Jean-Luc", No, FranceConnectCodes.CompareDifferent)]
    [InlineData("Jean-Philippe", "Jean|Philippe", No, FranceConnectCodes.CompareGivenNamesCut)]
    public void Compares_given_names_of_a_text(string given, string typed, ThreeValued isSame, string code) =>
        AssertCompared(isSame, code, "givenNames", Given.Answers with { GivenNames = Names(typed) }, Citizens.Complete with { GivenNames = null, GivenName = given });

    [Theory]
    [InlineData("1992-11-05", null, "05/11/1992", Yes, FranceConnectCodes.CompareSame)]
    [InlineData("1992-11-05", null, "1992-11-05", Yes, FranceConnectCodes.CompareSame)]
    [InlineData("1992-11-05", null, "11/05/1992", No, FranceConnectCodes.CompareBirthDateSwapped)]
    [InlineData("1992-11-05", null, "06/11/1992", No, FranceConnectCodes.CompareDifferent)]
    [InlineData("1992-11-05", null, "00/11/1992", CannotTell, FranceConnectCodes.CompareBirthDatePartial)]
    [InlineData("1992-11-01", "1992-11-00", "05/11/1992", CannotTell, FranceConnectCodes.CompareBirthDatePartial)]
    [InlineData("1992-01-01", "1992-00-00", "05/11/1992", CannotTell, FranceConnectCodes.CompareBirthDatePartial)]
    [InlineData("1992-11-01", "1992-11-00", "05/12/1992", No, FranceConnectCodes.CompareDifferent)]
    [InlineData("1992-01-01", "1992-00-00", "05/11/1993", No, FranceConnectCodes.CompareDifferent)]
    [InlineData("1992-01-01", null, "05/11/1992", CannotTell, FranceConnectCodes.CompareBirthDateMayBeFilled)]
    [InlineData("1992-01-01", null, "00/11/1992", CannotTell, FranceConnectCodes.CompareBirthDateMayBeFilled)]
    [InlineData("1992-01-01", "1992-01-01", "05/11/1992", No, FranceConnectCodes.CompareDifferent)]
    [InlineData("1992-11-01", null, "05/11/1992", CannotTell, FranceConnectCodes.CompareBirthDateMayBeFilled)]
    [InlineData("1992-11-01", null, "05/12/1992", No, FranceConnectCodes.CompareDifferent)]
    [InlineData("1992-11-05", null, "bientôt", CannotTell, FranceConnectCodes.CompareBirthDateUnreadable)]
    [InlineData("1992-11-05", null, null, CannotTell, FranceConnectCodes.CompareNotTyped)]
    [InlineData("1977-00-03", null, "03/07/1977", CannotTell, FranceConnectCodes.CompareNotGiven)]
    public void Compares_dates(string given, string? raw, string? typed, ThreeValued isSame, string code) =>
        AssertCompared(isSame, code, "birthDate", Given.Answers with { BirthDate = typed }, Citizens.Complete with { Birthdate = given, IdpBirthdate = raw });

    [Theory]
    [InlineData("99350", "99350", Yes, FranceConnectCodes.CompareSame)]
    [InlineData("99350", "99351", No, FranceConnectCodes.CompareDifferent)]
    [InlineData("99141", "99109", CannotTell, FranceConnectCodes.CompareCountryFormer)]
    [InlineData("99350", "Maroc", CannotTell, FranceConnectCodes.CompareCountryUnreadable)]
    [InlineData("99350", "", CannotTell, FranceConnectCodes.CompareNotTyped)]
    [InlineData("MA", "99350", CannotTell, FranceConnectCodes.CompareNotGiven)]
    public void Compares_countries(string given, string typed, ThreeValued isSame, string code) =>
        AssertCompared(isSame, code, "birthCountry", Given.Answers with { BirthCountry = typed }, Citizens.Abroad with { BirthCountry = given });

    [Theory]
    [InlineData("1958-05-13", "91", CannotTell, FranceConnectCodes.CompareCountryAlgeria)]
    [InlineData("1958-05-13", "75", No, FranceConnectCodes.CompareDifferent)]
    [InlineData("1970-05-13", "91", No, FranceConnectCodes.CompareDifferent)]
    public void Knows_that_places_in_Algeria_were_in_France(string birth, string departement, ThreeValued isSame, string code)
    {
        var algeria = Citizens.Complete with { Birthdate = birth, IdpBirthdate = birth, Birthplace = "", BirthCountry = "99352" };
        AssertCompared(isSame, code, "birthCountry", Given.Answers with { BirthDepartement = departement }, algeria);
        var france = algeria with { Birthplace = departement + "352", BirthCountry = "99100" };
        AssertCompared(isSame, code, "birthCountry", Given.Answers with { BirthCountry = "99352", BirthDepartement = null }, france);
    }

    [Theory]
    [InlineData("53130", "53", Yes, FranceConnectCodes.CompareSame)]
    [InlineData("53130", "35", No, FranceConnectCodes.CompareDifferent)]
    [InlineData("75107", "92", CannotTell, FranceConnectCodes.CompareDepartementReform)]
    [InlineData("92012", "75", CannotTell, FranceConnectCodes.CompareDepartementReform)]
    [InlineData("20004", "2B", CannotTell, FranceConnectCodes.CompareDepartementReform)]
    [InlineData("53130", " ", CannotTell, FranceConnectCodes.CompareNotTyped)]
    [InlineData("Laval", "53", CannotTell, FranceConnectCodes.CompareNotGiven)]
    public void Compares_departements(string given, string typed, ThreeValued isSame, string code) =>
        AssertCompared(isSame, code, "birthDepartement", Given.Answers with { BirthDepartement = typed }, Citizens.Complete with { Birthplace = given });

    [Theory]
    [InlineData("53130", "LAVAL", Yes, FranceConnectCodes.CompareSameLetters)]
    [InlineData("53130", "Ahuillé", No, FranceConnectCodes.CompareDifferent)]
    [InlineData("53130", "Grenoux", CannotTell, FranceConnectCodes.CompareCommuneMayBeRenamed)]
    [InlineData("53999", "Laval", No, FranceConnectCodes.CompareDifferent)]
    [InlineData("53999", "Grenoux", CannotTell, FranceConnectCodes.CompareCommuneWithoutName)]
    [InlineData("75107", "Paris", Yes, FranceConnectCodes.CompareCityDistrict)]
    [InlineData("75107", "PARIS 07", Yes, FranceConnectCodes.CompareCityDistrict)]
    [InlineData("75107", "Paris 7ème", Yes, FranceConnectCodes.CompareCityDistrict)]
    [InlineData("75107", "Paris 17e arrondissement", No, FranceConnectCodes.CompareDifferent)]
    [InlineData("75056", "Paris 17", Yes, FranceConnectCodes.CompareCityDistrict)]
    [InlineData("69386", "Lyon", Yes, FranceConnectCodes.CompareCityDistrict)]
    [InlineData("13216", "Marseille 16", Yes, FranceConnectCodes.CompareCityDistrict)]
    [InlineData("75107", "Parisot", CannotTell, FranceConnectCodes.CompareCommuneMayBeRenamed)]
    [InlineData("53130", "", CannotTell, FranceConnectCodes.CompareNotTyped)]
    [InlineData("", "Laval", CannotTell, FranceConnectCodes.CompareNotGiven)]
    public void Compares_communes(string given, string typed, ThreeValued isSame, string code) =>
        AssertCompared(isSame, code, "birthCommune", Given.Answers with { BirthCommune = typed }, Citizens.Complete with { Birthplace = given });

    [Fact]
    public void Knows_a_commune_by_its_code_in_a_directory()
    {
        var given = FranceConnectIdentity.Of(Citizens.Complete);
        Assert.Equal(FranceConnectCodes.CompareCommuneWithoutName, Field(IdentityReconciler.Compare(Given.Answers, given), "birthCommune").Why.Code);
        var withDirectory = Field(IdentityReconciler.Compare(Given.Answers, given, FewCommunes.Instance), "birthCommune");
        Assert.Equal((Yes, FranceConnectCodes.CompareCommuneSameCode), (withDirectory.IsSame, withDirectory.Why.Code));
    }

    [Fact]
    public void Leaves_out_the_place_of_a_birth_abroad()
    {
        var abroad = Citizens.Of(Citizens.Abroad);
        Assert.Equal(6, IdentityReconciler.Compare(abroad.Answers, abroad).Fields.Count);
        Assert.Equal(6, IdentityReconciler.Compare(Given.Answers, abroad).Fields.Count);
        Assert.Equal(6, IdentityReconciler.Compare(abroad.Answers, Given).Fields.Count);
    }

    [Fact]
    public void Says_no_before_it_says_that_it_cannot_tell()
    {
        var one = IdentityReconciler.Compare(Given.Answers with { Sex = null }, Given);
        var two = IdentityReconciler.Compare(Given.Answers with { Sex = null, BirthName = "Morvan" }, Given);
        Assert.Equal((CannotTell, No), (one.IsSame, two.IsSame));
        Assert.Equal((FranceConnectCodes.CompareDifferent, Severity.Warning), (two.Findings[0].Code, two.Findings[0].Severity));
        Assert.True(Field(one, "sex").Why.IsUndetermined);
    }

    [Theory]
    [InlineData("Kervadec", "Solene", Yes, Yes)]
    [InlineData("Kervadec", "Solène Jeanne-Marie", Yes, CannotTell)]
    [InlineData("Kervadec", "Jeanne-Marie", Yes, No)]
    [InlineData("Roussilhe", "Solène", No, Yes)]
    [InlineData("", "", CannotTell, CannotTell)]
    public void Compares_what_is_asked_for_an_account(string birthName, string firstGivenName, ThreeValued isSameName, ThreeValued isSameGivenName) =>
        Assert.Equal([isSameName, isSameGivenName], IdentityReconciler.Compare(birthName, firstGivenName, Given).Fields.Select(field => field.IsSame));

    [Theory]
    [InlineData("Jean", Yes)]
    [InlineData("Jean-Philippe", CannotTell)]
    [InlineData("Philippe", No)]
    public void Cannot_tell_a_compound_first_name_in_a_text(string typed, ThreeValued isSame)
    {
        var given = Citizens.Of(Citizens.Complete with { GivenNames = null, GivenName = "Jean Philippe Noël" });
        Assert.Equal(isSame, IdentityReconciler.Compare("Kervadec", typed, given).Fields[1].IsSame);
    }

    private static void AssertCompared(ThreeValued isSame, string code, string field, EtatCivilAnswers typed, FranceConnectClaims claims)
    {
        var compared = Field(IdentityReconciler.Compare(typed, Citizens.Of(claims), FewCommunes.Instance), field);
        Assert.Equal((isSame, code), (compared.IsSame, compared.Why.Code));
        Assert.Equal(isSame == CannotTell, compared.Why.IsUndetermined);
    }

    private static FieldComparison Field(IdentityComparison comparison, string field) => comparison.Fields.Single(compared => compared.Field.Value == "/etatCivil/" + field);

    private static ValueList<string> Names(string text) => text.Length == 0 ? [] : text.Split('|').ToValueList();
}
