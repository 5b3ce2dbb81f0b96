namespace Ants.Permis.Identity;

/// <summary>Who acts for a minor, as typed. An extension beyond the tutorial. Nothing here has been checked.</summary>
/// <remarks>French: représentant légal. Null means that the question has not been answered.</remarks>
public sealed record LegalRepresentativeAnswers
{
    /// <summary>No question answered yet.</summary>
    public static readonly LegalRepresentativeAnswers Empty = new();

    /// <summary>The representative's « nom de naissance », as typed.</summary>
    public string? BirthName { get; init; }

    /// <summary>The representative's first given name, as typed.</summary>
    public string? FirstGivenName { get; init; }

    /// <summary>By what right the representative acts.</summary>
    public RepresentativeQuality? Quality { get; init; }

    /// <summary>The name of the type only: every member is personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(LegalRepresentativeAnswers);
}
