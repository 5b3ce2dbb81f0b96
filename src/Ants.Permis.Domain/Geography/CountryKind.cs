namespace Ants.Permis.Geography;

/// <summary>What an entry of the list of countries is.</summary>
/// <remarks>French: pays, territoire ayant son propre code, pays disparu.</remarks>
public enum CountryKind
{
    /// <summary>A country of today.</summary>
    State,

    /// <summary>A territory of today that has a code of its own, such as Hong Kong.</summary>
    Territory,

    /// <summary>A country or territory that is no longer in the list, such as Czechoslovakia. People were born there.</summary>
    Former,
}
