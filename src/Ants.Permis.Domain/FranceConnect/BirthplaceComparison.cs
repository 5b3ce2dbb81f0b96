using Ants.Permis.Findings;
using Ants.Permis.Geography;
using Ants.Permis.Identity;
using Ants.Permis.Primitives;

namespace Ants.Permis.FranceConnect;

/// <summary>Compares countries and départements of birth, which had other names and other limits.</summary>
internal static class BirthplaceComparison
{
    private const string Algeria = "99352";

    /// <summary>Codes whose communes passed to others: until 1968, 1976 and 2007. Source: geohisto and the Code officiel géographique.</summary>
    private static readonly (string Before, string[] After)[] Reforms =
    [
        ("75", ["92", "93", "94"]),
        ("78", ["91", "92", "93", "94", "95"]),
        ("20", ["2A", "2B"]),
        ("971", ["977", "978"]),
        ("38", ["69"]),
        ("01", ["69"]),
    ];

    /// <summary>Whether the département and the commune are asked for on both sides.</summary>
    public static bool AreAsked(EtatCivilAnswers typed, EtatCivilAnswers given) => MayBeInFrance(typed.BirthCountry) && MayBeInFrance(given.BirthCountry);

    public static FieldComparison OfCountry(EtatCivilAnswers typed, FranceConnectIdentity given)
    {
        var path = FranceConnectPaths.BirthCountry;
        var known = given.Answers.BirthCountry;
        if (string.IsNullOrWhiteSpace(typed.BirthCountry) || !Countries.TryFind(known, out var country))
            return FieldComparison.OneSided(known is not null, path);
        if (!Countries.TryFind(typed.BirthCountry.Trim(), out var other))
            return FieldComparison.CannotTell(FranceConnectCodes.CompareCountryUnreadable, path);
        if (country == other)
            return FieldComparison.Yes(FranceConnectCodes.CompareSame, path);
        if (IsAlgeria(other, country, typed.BirthDepartement, given) || IsAlgeria(country, other, given.Answers.BirthDepartement, given))
            return FieldComparison.CannotTell(FranceConnectCodes.CompareCountryAlgeria, path);
        return country.IsInForce && other.IsInForce
            ? FieldComparison.No(FranceConnectCodes.CompareDifferent, path)
            : FieldComparison.CannotTell(FranceConnectCodes.CompareCountryFormer, path);
    }

    public static FieldComparison OfDepartement(string? typed, string? given)
    {
        var path = FranceConnectPaths.BirthDepartement;
        if (string.IsNullOrWhiteSpace(typed) || given is null)
            return FieldComparison.OneSided(given is not null, path);
        var code = typed.Trim();
        if (string.Equals(code, given, StringComparison.Ordinal))
            return FieldComparison.Yes(FranceConnectCodes.CompareSame, path);
        return IsReformed(code, given) || IsReformed(given, code)
            ? FieldComparison.CannotTell(FranceConnectCodes.CompareDepartementReform, path)
            : FieldComparison.No(FranceConnectCodes.CompareDifferent, path);
    }

    private static bool MayBeInFrance(string? country) => string.IsNullOrWhiteSpace(country) || BirthPlace.AsksForCommune(country);

    private static bool IsReformed(string before, string after) => Reforms.Any(reform => string.Equals(reform.Before, before, StringComparison.Ordinal) && reform.After.Contains(after, StringComparer.Ordinal));

    // Until July 1962 one place was a French département; papers of today give either.
    private static bool IsAlgeria(Country france, Country algeria, string? departement, FranceConnectIdentity given) =>
        IsCode(france, Countries.France) && IsCode(algeria, Algeria) && departement is not null && given.PossibleBirth is var (earliest, latest)
        && Departements.Between(departement.Trim(), earliest, latest).Any(place => place.Kind == DepartementKind.Algeria);

    private static bool IsCode(Country country, string code) => string.Equals(country.Code, code, StringComparison.Ordinal);
}
