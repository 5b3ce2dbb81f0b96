using Ants.Permis.Demandes;
using Ants.Permis.Primitives;
using NodaTime;

namespace Ants.Permis.FollowUp;

/// <summary>One change of state of an application: since when it is where it is, and whose word that is.</summary>
/// <remarks>French term: « étape du suivi ».</remarks>
/// <param name="Status">The state that was entered.</param>
/// <param name="At">When.</param>
/// <param name="By">Who said so.</param>
public sealed record FollowUpMilestone(DemandeStatus Status, Instant At, ReportedBy By)
{
    /// <summary>The state.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => Status.ToString();
}

/// <summary>« Savoir où en est ma demande »: the states through which an application went.</summary>
/// <remarks>French term: « suivi de la demande ».</remarks>
public static class FollowUpTimeline
{
    /// <summary>The changes of state.</summary>
    /// <param name="application">The application.</param>
    /// <param name="history">The events of its follow-up, oldest first.</param>
    /// <returns>The draft, the submission, and each change since, oldest first. What happens inside a state adds nothing.</returns>
    /// <exception cref="InvalidHistoryException">The history could not have been decided.</exception>
    public static ValueList<FollowUpMilestone> Of(Demande.Submitted application, IEnumerable<FollowUpEvent> history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var state = DemandeFollowUp.Of(application);
        var milestones = new List<FollowUpMilestone> { new(DemandeStatus.Draft, application.Content.CreatedAt, ReportedBy.Applicant), new(state.Status, application.SubmittedAt, ReportedBy.Applicant) };
        foreach (var happened in history)
        {
            state = FollowUpDecider.Evolve(state, happened);
            if (state.Status != milestones[^1].Status)
                milestones.Add(new(state.Status, happened.At, happened.By));
        }

        return milestones.ToValueList();
    }
}
