using Ants.Permis.Findings;
using Ants.Permis.Geography;
using Ants.Permis.Primitives;
using NodaTime;

namespace Ants.Permis.FranceConnect;

/// <summary>Invented people, in the shapes that FranceConnect's own test identities have.</summary>
internal static class Citizens
{
    public static readonly FranceConnectClaims Complete = new()
    {
        Sub = "5f1d0c8ab35f4e2f9d6f0a41c9be7702e8d44b1c6f3a9025d7c1b8e4a6f39d10v1",
        GivenName = "Solène Jeanne-Marie",
        GivenNames = ["Solène", "Jeanne-Marie"],
        FamilyName = "KERVADEC",
        PreferredUsername = "ROUSSILHE",
        Gender = "female",
        Birthdate = "1979-10-23",
        IdpBirthdate = "1979-10-23",
        Birthplace = "53130",
        BirthCountry = "99100",
        Email = "solene.kervadec@example.org",
        Acr = "eidas2",
    };

    public static readonly FranceConnectClaims Abroad = Complete with { Birthplace = "", BirthCountry = "99350" };

    public static FranceConnectIdentity Of(FranceConnectClaims claims) => FranceConnectIdentity.Of(claims, FewCommunes.Instance);

    public static IEnumerable<string> Codes(this FranceConnectIdentity identity) => identity.Findings.Select(finding => finding.Code);

    /// <summary>The findings that the complete identity does not have.</summary>
    public static IEnumerable<string> Remarks(FranceConnectClaims claims) => Of(claims).Codes();
}

/// <summary>A directory of a few communes, with the dates between which their codes were in use.</summary>
internal sealed class FewCommunes : ICommuneDirectory
{
    public static readonly FewCommunes Instance = new();

    private static readonly (string Code, string Name, int From, int To)[] Rows =
    [
        ("53130", "Laval", 1943, 2999),
        ("75107", "Paris 7e Arrondissement", 1943, 2999),
        ("2A004", "Ajaccio", 1976, 2999),
        ("20004", "Ajaccio", 1943, 1976),
        ("49220", "Morannes", 1943, 2017),
        ("53001", "Ahuillé", 1943, 2999),
        ("98735", "Papeete", 1943, 2999),
    ];

    public string Edition => "a few communes";

    public CommuneMatch FindBirthplace(CommuneName name, string departement, LocalDate earliest, LocalDate latest) =>
        Match(row => CommuneName.Create(row.Name).ComparisonKey == name.ComparisonKey && row.Code.StartsWith(departement, StringComparison.Ordinal), earliest, latest);

    public CommuneMatch FindResidence(CommuneName name, string postalCode) => CommuneMatch.NotChecked;

    public CommuneMatch FindByCode(string inseeCode, LocalDate earliest, LocalDate latest) => Match(row => row.Code == inseeCode, earliest, latest);

    private CommuneMatch Match(Func<(string Code, string Name, int From, int To), bool> isMeant, LocalDate earliest, LocalDate latest)
    {
        var found = Rows.FirstOrDefault(row => isMeant(row) && row.From <= latest.Year && earliest.Year < row.To);
        return found.Code is null ? new(CommuneRecognition.Unknown, Edition) : new(CommuneRecognition.Recognised, Edition, found.Code, found.Name);
    }
}
