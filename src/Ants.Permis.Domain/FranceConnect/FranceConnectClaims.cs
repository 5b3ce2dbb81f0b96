using Ants.Permis.Primitives;

namespace Ants.Permis.FranceConnect;

/// <summary>What FranceConnect says of a person, as it says it. Nothing here has been checked, and the host has verified the signature, the state and the nonce before.</summary>
/// <remarks>French: données d'identité de FranceConnect (« identité pivot », adresse électronique, niveau de garantie). Null means that the claim is absent.</remarks>
public sealed record FranceConnectClaims
{
    /// <summary><c>sub</c>: the person, for this service.</summary>
    public string? Sub { get; init; }

    /// <summary><c>given_name</c>: all first names, separated by spaces.</summary>
    public string? GivenName { get; init; }

    /// <summary><c>given_name_array</c>: the first names one by one, which alone tells a compound name from two.</summary>
    public ValueList<string>? GivenNames { get; init; }

    /// <summary><c>family_name</c>: the birth name, mostly in capitals.</summary>
    public string? FamilyName { get; init; }

    /// <summary><c>preferred_username</c>: the « nom d'usage »; often empty, or the birth name again.</summary>
    public string? PreferredUsername { get; init; }

    /// <summary><c>gender</c>: <c>male</c>, <c>female</c> or <c>unspecified</c>.</summary>
    public string? Gender { get; init; }

    /// <summary><c>birthdate</c>: <c>YYYY-MM-DD</c>, where 01 may stand for what is unknown.</summary>
    public string? Birthdate { get; init; }

    /// <summary><c>idp_birthdate</c>: the date as the identity provider has it, with 00 for what is unknown.</summary>
    public string? IdpBirthdate { get; init; }

    /// <summary><c>birthplace</c>: INSEE's code of the commune at the time of birth; empty for a birth abroad.</summary>
    public string? Birthplace { get; init; }

    /// <summary><c>birthcountry</c>: INSEE's code of the country, <c>99100</c> for France.</summary>
    public string? BirthCountry { get; init; }

    /// <summary><c>email</c>: as the identity provider verified it. Not a key: each provider may have another.</summary>
    public string? Email { get; init; }

    /// <summary><c>acr</c>: the level of assurance that was reached, <c>eidas1</c> to <c>eidas3</c>. It stands in the ID token.</summary>
    public string? Acr { get; init; }

    /// <summary>The name of the type only: every member is personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(FranceConnectClaims);
}
