using Ants.Permis.Contact;
using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.FollowUp;
using Ants.Permis.Primitives;
using Ants.Permis.Submission;
using Asked = Ants.Permis.FollowUp.DemandeFollowUp.ComplementAsked;
using Event = Ants.Permis.FollowUp.FollowUpEvent;
using Message = Ants.Permis.Messages.DemandeMessage;

namespace Ants.Permis.Messages;

/// <summary>Which messages the events of an application call for.</summary>
/// <remarks>French term: « courriel » of the application. The host sends them once the events are stored.</remarks>
public static class DemandeMessages
{
    /// <summary>The messages that follow from a decision of the wizard.</summary>
    /// <param name="before">The state that decided.</param>
    /// <param name="events">What was decided.</param>
    /// <returns>The confirmation when the application was submitted; otherwise none.</returns>
    public static ValueList<Message> For(Demande before, ValueList<DemandeEvent> events)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(events);
        if (before is Demande.Submitted || events.Aggregate(before, DemandeDecider.Evolve) is not Demande.Submitted submitted)
            return [];
        return RecipientOf(submitted) is { } recipient ? [new Message.Confirmation(recipient, submitted.Number, Confirmation.Of(submitted).PhotoForm)] : [];
    }

    /// <summary>The messages that follow from a decision after the submission.</summary>
    /// <param name="before">The state that decided.</param>
    /// <param name="events">What was decided.</param>
    /// <returns>
    /// What asks something of the applicant or answers what the applicant did is always sent. That a decision is known is news: it goes to those who consented to
    /// follow the application by mail, unless the applicant said it.
    /// </returns>
    public static ValueList<Message> For(DemandeFollowUp before, ValueList<Event> events)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(events);
        if (RecipientOf(before.Details.Application) is not { } recipient)
            return [];
        var messages = new List<Message>();
        var state = before;
        foreach (var happened in events)
        {
            messages.AddRange(Of(state, recipient, happened));
            state = FollowUpDecider.Evolve(state, happened);
        }

        return messages.ToValueList();
    }

    /// <summary>The message of an incomplete application.</summary>
    /// <param name="recipient">The address: that of step 3 or of the account, as the host has it.</param>
    /// <param name="number">The number of the application, or <see langword="null"/> for a draft.</param>
    /// <param name="findings">What was found: of <see cref="Assessment"/> for a draft, of <see cref="ComplementAssessment"/> for documents before they are sent.</param>
    /// <returns>The message, or <see langword="null"/> when nothing blocks: then nothing is incomplete.</returns>
    public static Message.Incomplete? Incomplete(EmailAddress recipient, DemandeNumber? number, IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(recipient);
        ArgumentNullException.ThrowIfNull(findings);
        var sorted = Finding.Sorted(findings);
        return sorted.Any(finding => finding.Severity == Severity.Blocking) ? new(recipient, number, sorted) : null;
    }

    private static IEnumerable<Message> Of(DemandeFollowUp state, EmailAddress recipient, Event happened) => (state, happened) switch
    {
        (_, Event.ComplementAsked e) => [new Message.ComplementAsked(recipient, NumberOf(state), e.Requests, e.AnswerBy)],
        (_, Event.ComplementLifted) => [new Message.ComplementLifted(recipient, NumberOf(state))],
        (Asked asked, Event.ComplementSent e) =>
            [new Message.ComplementSent(recipient, NumberOf(state), asked.Round.Requests.Select(request => request.Slot).ToValueList(), AccountMessages.FrenchTime(e.At))],
        (_, Event.DecisionReported e) when IsNews(state, e) => [new Message.Decided(recipient, NumberOf(state), e.Outcome)],
        (_, Event.DemandeWithdrawn e) => [new Message.Withdrawn(recipient, NumberOf(state), AccountMessages.FrenchTime(e.At))],
        _ => [],
    };

    private static bool IsNews(DemandeFollowUp state, Event.DecisionReported happened) =>
        happened.By.Who != Reporter.Applicant && state.Details.Application.Content.Answers.Contact.FollowUpConsent == true;

    private static DemandeNumber NumberOf(DemandeFollowUp state) => state.Details.Application.Number;

    private static EmailAddress? RecipientOf(Demande.Submitted application) =>
        EmailAddress.TryCreate(application.Content.Answers.Contact.Email, out var recipient, out _) ? recipient : null;
}
