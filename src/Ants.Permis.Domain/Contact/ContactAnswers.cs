namespace Ants.Permis.Contact;

/// <summary>The second half of step 3 as typed: « Coordonnées où l'on peut vous joindre ». Nothing here has been checked.</summary>
/// <remarks>French: réponses des coordonnées. Null means that the question has not been answered.</remarks>
public sealed record ContactAnswers
{
    /// <summary>No question answered yet.</summary>
    public static readonly ContactAnswers Empty = new();

    /// <summary>« Adresse mél. », as typed.</summary>
    public string? Email { get; init; }

    /// <summary>« Téléphone portable (Recommandé) », as typed.</summary>
    public string? Mobile { get; init; }

    /// <summary>« J'accepte que mes données personnelles soient réutilisées à des fins d'information », « Oui » or « Non ».</summary>
    public bool? InformationConsent { get; init; }

    /// <summary>Whether messages on the progress of this application are wanted. An extension kept apart from the consent of the tutorial, which is never needed to follow one's own application.</summary>
    public bool? FollowUpConsent { get; init; }

    /// <summary>The name of the type only: every member is personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(ContactAnswers);
}
