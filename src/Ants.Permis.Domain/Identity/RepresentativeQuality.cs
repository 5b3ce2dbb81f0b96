namespace Ants.Permis.Identity;

/// <summary>By what right somebody acts for a minor. An extension beyond the tutorial, whose screens do not show the representative.</summary>
/// <remarks>French: qualité du représentant légal.</remarks>
public enum RepresentativeQuality
{
    /// <summary>A parent who holds parental authority (« titulaire de l'autorité parentale »).</summary>
    Parent,

    /// <summary>A guardian (« tuteur » or « tutrice »).</summary>
    Guardian,
}
