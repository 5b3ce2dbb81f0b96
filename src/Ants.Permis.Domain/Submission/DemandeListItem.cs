using Ants.Permis.Demandes;
using NodaTime;

namespace Ants.Permis.Submission;

/// <summary>A line of « Mes demandes en cours ». When there is none, the form says « Aucune demande à afficher » (label <c>demande-list.empty</c>).</summary>
/// <remarks>French term: « demande en cours ».</remarks>
/// <param name="GivenName">« Prénom », as typed so far.</param>
/// <param name="BirthName">« Nom », as typed so far.</param>
/// <param name="Number">« Numéro », given when it is submitted.</param>
/// <param name="CreatedAt">« Date de création ».</param>
/// <param name="UpdatedAt">« Date de mise à jour ».</param>
/// <param name="State">« État ».</param>
/// <param name="Current">The step to resume from, or <see langword="null"/> when nothing is left to do.</param>
public sealed record DemandeListItem(string? GivenName, string? BirthName, DemandeNumber? Number, Instant CreatedAt, Instant UpdatedAt, DemandeListState State, Step? Current)
{
    /// <summary>The line of an application.</summary>
    /// <param name="demande">The application.</param>
    /// <returns>The line, or <see langword="null"/> when it was not started.</returns>
    public static DemandeListItem? Of(Demande demande) => demande switch
    {
        Demande.Draft draft => Line(draft, null, draft.UpdatedAt, DemandeListState.Draft, draft.Current),
        Demande.Submitted submitted => Line(submitted.Content, submitted.Number, submitted.SubmittedAt, DemandeListState.Submitted, null),
        _ => null,
    };

    /// <summary>The name of the type: the line is personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(DemandeListItem);

    private static DemandeListItem Line(Demande.Draft draft, DemandeNumber? number, Instant updatedAt, DemandeListState state, Step? current)
    {
        var person = draft.Answers.EtatCivil;
        return new(person.GivenNames.Count == 0 ? null : person.GivenNames[0], person.BirthName, number, draft.CreatedAt, updatedAt, state, current);
    }
}

/// <summary>The state shown in the list. The agency's own list of states is not public; only what this library knows is told.</summary>
public enum DemandeListState
{
    /// <summary>Being filled in.</summary>
    Draft,

    /// <summary>Submitted.</summary>
    Submitted,
}
