using Ants.Permis.Accounts;
using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Asked = Ants.Permis.FollowUp.DemandeFollowUp.ComplementAsked;
using Command = Ants.Permis.FollowUp.FollowUpCommand;
using Event = Ants.Permis.FollowUp.FollowUpEvent;

namespace Ants.Permis.FollowUp;

/// <summary>What happens to an application after it was submitted, as a pure state machine: what a command decides, and what an event changes.</summary>
/// <remarks>
/// French term: « suivi de la demande ». No clock, no I/O, no randomness: the same arguments always give the same answer. It hears nothing of the administration itself: a host
/// tells it what it was told, and each event says whose word it is.
/// </remarks>
public static class FollowUpDecider
{
    /// <summary>Decides a command.</summary>
    /// <param name="command">What is asked or told.</param>
    /// <param name="state">The state; <see cref="DemandeFollowUp.Of"/> for an application that was only submitted.</param>
    /// <param name="context">The day, the instant and the rules.</param>
    /// <returns>Accepted with the events and remarks, or refused with every reason. A command that changes nothing is accepted without event.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A choice of the command is a number that its type has no name for: a host's mistake.</exception>
    public static Decision<Event> Decide(Command command, DemandeFollowUp state, DecisionContext context)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(context);
        if (command.Key is { } key && state.Keys.Contains(key))
            return FollowUpDecisions.Accept([FollowUpFindings.AlreadyDecided]);
        if (command.ExpectedVersion is { } expected && expected != state.Version)
            return FollowUpDecisions.Reject(FollowUpFindings.VersionConflict);
        FollowUpDecisions.Known(command.By.Who);
        return FollowUpDecisions.Stamp(Switch(command, state, context), command.Key);
    }

    /// <summary>The state after an event.</summary>
    /// <param name="state">The state before.</param>
    /// <param name="happened">The event.</param>
    /// <returns>The state after.</returns>
    /// <exception cref="InvalidHistoryException">No decision could have put that event after that state.</exception>
    public static DemandeFollowUp Evolve(DemandeFollowUp state, Event happened)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(happened);
        var after = FollowUpEvolution.Apply(state, happened) ?? throw new InvalidHistoryException(state.Kind, happened.Kind);
        return after with { Version = state.Version + 1, Keys = CommandKey.Remember(state.Keys, happened.Key) };
    }

    /// <summary>The state after a history of events.</summary>
    /// <param name="application">The application that they follow.</param>
    /// <param name="history">The events, oldest first; none when it was only submitted.</param>
    /// <returns>The state.</returns>
    /// <exception cref="InvalidHistoryException">The history could not have been decided.</exception>
    public static DemandeFollowUp Fold(Demande.Submitted application, IEnumerable<Event> history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return history.Aggregate(DemandeFollowUp.Of(application), Evolve);
    }

    // What repeats the present state changes nothing; then come the ends, then what each state knows.
    private static Decision<Event> Switch(Command command, DemandeFollowUp state, DecisionContext context) => (state, command) switch
    {
        (DemandeFollowUp.Decided decided, Command.ReportDecision report) when decided.Outcome == report.Outcome && decided.On == report.On => FollowUpDecisions.Accept([]),
        (DemandeFollowUp.Decided, _) => FollowUpDecisions.Reject(FollowUpFindings.Decided),
        (DemandeFollowUp.Withdrawn, Command.Withdraw) => FollowUpDecisions.Accept([]),
        (DemandeFollowUp.Withdrawn, _) => FollowUpDecisions.Reject(FollowUpFindings.Withdrawn),
        (_, Command.ReportDecision report) => FollowUpDecisions.Accept([], new Event.DecisionReported(FollowUpDecisions.Known(report.Outcome), report.On, report.By, context.Now)),
        (_, Command.Withdraw withdraw) => FollowUpDecisions.Accept([], new Event.DemandeWithdrawn(withdraw.By, context.Now)),
        (DemandeFollowUp.BeingExamined, Command.ReportExamination) => FollowUpDecisions.Accept([]),
        (DemandeFollowUp.Submitted, Command.ReportExamination report) => FollowUpDecisions.Accept([], new Event.ExaminationReported(report.By, context.Now)),
        (Asked, Command.ReportExamination) => FollowUpDecisions.Reject(FollowUpFindings.ComplementOpen),
        (Asked asked, Command.AskComplement ask) => Complements.AskAgain(ask, asked),
        (_, Command.AskComplement ask) => Complements.Ask(ask, context),
        (Asked, Command.LiftComplement lift) => FollowUpDecisions.Accept([], new Event.ComplementLifted(lift.By, context.Now)),
        (Asked asked, Command.SendComplement send) => Complements.Send(send, asked, context),
        (Asked asked, _) => ComplementDocuments.Change(command, asked, context),
        (_, Command.SendComplement or Command.LiftComplement) when Complements.IsRepeated(command, state) => FollowUpDecisions.Accept([]),
        _ => FollowUpDecisions.Reject(FollowUpFindings.NoComplement),
    };
}
