using Ants.Permis.Primitives;

namespace Ants.Permis.FranceConnect;

/// <summary>Where the answers that FranceConnect fills stand in an application, and where its claims stand that fill none.</summary>
internal static class FranceConnectPaths
{
    public static readonly JsonPath Claims = JsonPath.Of("/franceConnect");
    public static readonly JsonPath Subject = Claims.Then("sub");
    public static readonly JsonPath Level = Claims.Then("acr");

    public static readonly JsonPath Email = JsonPath.Of("/contact/email");

    private static readonly JsonPath EtatCivil = JsonPath.Of("/etatCivil");

    public static readonly JsonPath BirthName = EtatCivil.Then("birthName");
    public static readonly JsonPath NomUsage = EtatCivil.Then("nomUsage");
    public static readonly JsonPath Sex = EtatCivil.Then("sex");
    public static readonly JsonPath GivenNames = EtatCivil.Then("givenNames");
    public static readonly JsonPath BirthDate = EtatCivil.Then("birthDate");
    public static readonly JsonPath BirthCountry = EtatCivil.Then("birthCountry");
    public static readonly JsonPath BirthDepartement = EtatCivil.Then("birthDepartement");
    public static readonly JsonPath BirthCommune = EtatCivil.Then("birthCommune");
}
