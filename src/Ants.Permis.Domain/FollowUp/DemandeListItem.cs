using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.PhotoSignature;
using Ants.Permis.Primitives;
using NodaTime;

namespace Ants.Permis.FollowUp;

/// <summary>A line of « Mes demandes en cours ».</summary>
/// <remarks>French term: « demande en cours ».</remarks>
/// <param name="GivenName">« Prénom », as typed so far.</param>
/// <param name="BirthName">« Nom », as typed so far.</param>
/// <param name="Number">« Numéro », given when it is submitted.</param>
/// <param name="CreatedAt">« Date de création ».</param>
/// <param name="UpdatedAt">« Date de mise à jour ».</param>
/// <param name="Status">« État ».</param>
/// <param name="Current">The step to resume from, or <see langword="null"/> once it is submitted.</param>
/// <param name="Outcome">What was decided, or <see langword="null"/> before.</param>
/// <param name="Actions">« Actions »: what can be done now, in the order of the buttons.</param>
public sealed record DemandeListItem(
    string? GivenName,
    string? BirthName,
    DemandeNumber? Number,
    Instant CreatedAt,
    Instant UpdatedAt,
    DemandeStatus Status,
    Step? Current,
    DemandeOutcome? Outcome,
    ValueList<DemandeAction> Actions)
{
    /// <summary>The line of an application of which no follow-up is kept.</summary>
    /// <param name="demande">The application.</param>
    /// <returns>The line, or <see langword="null"/> when it was not started.</returns>
    public static DemandeListItem? Of(Demande demande) => demande switch
    {
        Demande.Draft draft => Line(draft, null, draft.UpdatedAt, DemandeStatus.Draft, draft.Current, null, ActionsOf(draft)),
        Demande.Submitted submitted => Of(DemandeFollowUp.Of(submitted)),
        _ => null,
    };

    /// <summary>The line of an application that is followed.</summary>
    /// <param name="followUp">Its follow-up.</param>
    /// <returns>The line.</returns>
    public static DemandeListItem Of(DemandeFollowUp followUp)
    {
        ArgumentNullException.ThrowIfNull(followUp);
        var (application, updatedAt) = (followUp.Details.Application, followUp.Details.UpdatedAt);
        return Line(application.Content, application.Number, updatedAt, followUp.Status, null, (followUp as DemandeFollowUp.Decided)?.Outcome, ActionsOf(followUp));
    }

    /// <summary>What a search looks at: given name, name, number and state.</summary>
    internal string SearchText(Language language) => LatinText.FoldTyped($"{GivenName} {BirthName} {Number?.Value} {Labels.For(Status, language)}");

    /// <summary>The name of the type: the line is personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(DemandeListItem);

    private static ValueList<DemandeAction> ActionsOf(Demande.Draft draft) =>
        draft.Reached >= Step.Summary ? [DemandeAction.Resume, DemandeAction.SeeSummary] : [DemandeAction.Resume];

    private static ValueList<DemandeAction> ActionsOf(DemandeFollowUp followUp)
    {
        if (followUp is DemandeFollowUp.Decided or DemandeFollowUp.Withdrawn)
            return [DemandeAction.SeeSummary];
        var byPost = followUp.Details.Application.Content.Answers.PhotoSignature.Choice == PhotoSignatureChoice.PhotoByPost;
        return
        [
            .. followUp is DemandeFollowUp.ComplementAsked ? [DemandeAction.SendDocuments] : (DemandeAction[])[],
            DemandeAction.SeeSummary,
            .. byPost ? [DemandeAction.DownloadDepositForm] : (DemandeAction[])[],
            DemandeAction.Withdraw,
        ];
    }

    private static DemandeListItem Line(Demande.Draft content, DemandeNumber? number, Instant updatedAt, DemandeStatus status, Step? current, DemandeOutcome? outcome, ValueList<DemandeAction> actions)
    {
        var person = content.Answers.EtatCivil;
        return new(person.GivenNames.Count == 0 ? null : person.GivenNames[0], person.BirthName, number, content.CreatedAt, updatedAt, status, current, outcome, actions);
    }
}

/// <summary>What a person may do with an application from the list. Only what would be accepted at that moment is offered.</summary>
/// <remarks>French term: « Actions ».</remarks>
public enum DemandeAction
{
    /// <summary>Goes on with a draft: <see cref="DemandeCommand.Resume"/>.</summary>
    Resume,

    /// <summary>Gives the documents of an open complement: <see cref="FollowUpCommand.AttachFile"/> and its neighbours, then <see cref="FollowUpCommand.SendComplement"/>.</summary>
    SendDocuments,

    /// <summary>Shows the summary; for a draft, <see cref="DemandeCommand.GoTo"/> the summary.</summary>
    SeeSummary,

    /// <summary>Downloads the form for photo and signature, where they are sent by post.</summary>
    DownloadDepositForm,

    /// <summary>Gives the application up: <see cref="FollowUpCommand.Withdraw"/>.</summary>
    Withdraw,
}
