namespace Ants.Permis.Contact;

/// <summary>The first half of step 3 as typed: « Adresse de la personne concernée par le titre ». Nothing here has been checked.</summary>
/// <remarks>French: réponses de l'adresse. Null means that the question has not been answered.</remarks>
public sealed record AddressAnswers
{
    /// <summary>No question answered yet.</summary>
    public static readonly AddressAnswers Empty = new();

    /// <summary>« N° de la voie », as typed.</summary>
    public string? StreetNumber { get; init; }

    /// <summary>« Extension (bis, ter, etc) »: a code of the closed list of extensions.</summary>
    public string? StreetExtension { get; init; }

    /// <summary>« Type de voie (avenue, boulevard, etc) »: a code of the closed list of types of way.</summary>
    public string? StreetType { get; init; }

    /// <summary>« Nom de la voie », as typed.</summary>
    public string? StreetName { get; init; }

    /// <summary>« Complément d'adresse (Étage, escalier, appartement - Immeuble, bâtiment, résidence - Lieu-dit) », as typed.</summary>
    public string? Complement { get; init; }

    /// <summary>« Code Postal », as typed.</summary>
    public string? PostalCode { get; init; }

    /// <summary>« Commune », as typed.</summary>
    public string? Commune { get; init; }

    /// <summary>« Préfecture de rattachement »: a code of the closed list of préfectures and sous-préfectures.</summary>
    public string? Prefecture { get; init; }

    /// <summary>The name of the type only: every member is personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(AddressAnswers);
}
