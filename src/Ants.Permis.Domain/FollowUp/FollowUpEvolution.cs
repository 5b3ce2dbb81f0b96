using Ants.Permis.Primitives;
using Asked = Ants.Permis.FollowUp.DemandeFollowUp.ComplementAsked;
using Event = Ants.Permis.FollowUp.FollowUpEvent;

namespace Ants.Permis.FollowUp;

/// <summary>What each event changes in a follow-up.</summary>
internal static class FollowUpEvolution
{
    /// <summary>The state after an event, or null when the event cannot follow the state.</summary>
    public static DemandeFollowUp? Apply(DemandeFollowUp state, Event happened) => (state, happened) switch
    {
        (DemandeFollowUp.Decided or DemandeFollowUp.Withdrawn, _) => null,
        (_, Event.DecisionReported e) => new DemandeFollowUp.Decided { Details = Close(state, e), Outcome = e.Outcome, On = e.On },
        (_, Event.DemandeWithdrawn) => new DemandeFollowUp.Withdrawn { Details = Close(state, happened) },
        (Asked asked, Event.ComplementSent e) => Examine(asked, e, asked.Round with { Sending = new(e.On, e.RulebookName, e.Verdict, e.At) }),
        (Asked asked, Event.ComplementLifted) => Examine(asked, happened, asked.Round with { LiftedAt = happened.At }),
        (Asked asked, _) => Change(asked, happened),
        (_, Event.ComplementAsked e) => new Asked { Details = Touch(state, e), Round = Open(state, e) },
        (DemandeFollowUp.Submitted, Event.ExaminationReported) => new DemandeFollowUp.BeingExamined { Details = Touch(state, happened) },
        _ => null,
    };

    private static Asked? Change(Asked asked, Event happened) =>
        ComplementDocuments.SlotOf(happened) is { } slot && asked.Round.Asks(slot) && ComplementDocuments.Apply(asked.Round.Documents.In(slot), happened) is { } content
            ? ComplementDocuments.With(asked, content) with { Details = Touch(asked, happened) }
            : null;

    private static ComplementRound Open(DemandeFollowUp state, Event.ComplementAsked e) =>
        new() { Number = state.Details.Rounds.Count + 1, Requests = e.Requests, AnswerBy = e.AnswerBy, AskedBy = e.By, AskedAt = e.At };

    // Asking for documents is a part of examining, so that the application is examined again once it is over.
    private static DemandeFollowUp.BeingExamined Examine(Asked asked, Event happened, ComplementRound round) => new() { Details = Touch(asked, happened, round) };

    // A round that is open at the end stays without an answer.
    private static FollowUpDetails Close(DemandeFollowUp state, Event happened) => Touch(state, happened, (state as Asked)?.Round);

    private static FollowUpDetails Touch(DemandeFollowUp state, Event happened, ComplementRound? over = null) => state.Details with
    {
        UpdatedAt = happened.At,
        UpdatedBy = happened.By,
        Rounds = over is null ? state.Details.Rounds : state.Details.Rounds.Add(over),
    };
}
