using Ants.Permis.Primitives;

namespace Ants.Permis.Geography;

/// <summary>A country or territory of the Code officiel géographique.</summary>
/// <param name="Code">INSEE's code, five digits from <c>99100</c> (France) on. The only key.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Iso2">The ISO 3166-1 code that INSEE gives, or <see langword="null"/>. Not a key: two entries are ES and two are PT, and 14 of today's have none.</param>
/// <param name="FrenchName">INSEE's short name.</param>
/// <param name="EnglishName">The English name.</param>
/// <param name="Parent">The code of the state that a territory belongs to, or <see langword="null"/>.</param>
/// <remarks>French: pays. Source: Insee, Code officiel géographique 2025 (Licence Ouverte); see NOTICE. A former country has no dates here: INSEE's dated list has not been read.</remarks>
public sealed record Country(string Code, CountryKind Kind, string? Iso2, string FrenchName, string EnglishName, string? Parent)
{
    /// <summary>Whether it is in today's list.</summary>
    public bool IsInForce => Kind != CountryKind.Former;

    /// <summary>The name in a language.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>The name.</returns>
    public string Name(Language language) => language == Language.French ? FrenchName : EnglishName;
}
