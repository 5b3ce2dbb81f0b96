using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Command = Ants.Permis.Demandes.DemandeCommand;
using Draft = Ants.Permis.Demandes.Demande.Draft;
using Event = Ants.Permis.Demandes.DemandeEvent;

namespace Ants.Permis.Demandes;

/// <summary>The wizard as a pure state machine: what a command decides, and what an event changes.</summary>
/// <remarks>No clock, no I/O, no randomness: the same arguments always give the same answer. Fold a stored history with <see cref="Fold"/>.</remarks>
public static class DemandeDecider
{
    /// <summary>Decides a command.</summary>
    /// <param name="command">What is asked.</param>
    /// <param name="state">The state of the application.</param>
    /// <param name="context">The day, the instant and the rules.</param>
    /// <returns>Accepted with the events and remarks, or refused with every reason. A command that changes nothing is accepted without event.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A choice of the command is a number that its type has no name for: a host's mistake, which no form and no JSON can make.</exception>
    public static Decision<Event> Decide(Command command, Demande state, DecisionContext context)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(context);
        return (state, command) switch
        {
            (Demande.NotStarted, Command.Start start) => Decisions.Accept(new Event.DemandeStarted(start.Account, context.Now)),
            (Demande.NotStarted, _) => Decisions.Reject(WizardFindings.NotStarted),
            (Demande.Submitted submitted, Command.Submit submit) when submit.Number.Equals(submitted.Number) => Decisions.Accept(),
            (Demande.Submitted, _) => Decisions.Reject(WizardFindings.AlreadySubmitted),
            (Draft draft, Command.Start start) => Equals(start.Account, draft.Account) ? Decisions.Accept() : Decisions.Reject(WizardFindings.AlreadyStarted),
            (Draft draft, Command.Next) => Navigation.Next(draft, context),
            (Draft draft, Command.Previous) => Navigation.Previous(draft, context),
            (Draft draft, Command.GoTo go) => Navigation.GoTo(go.Step, draft, context),
            (Draft draft, Command.Save) => Navigation.Save(draft, context),
            (Draft draft, Command.Resume) => Navigation.Resume(draft, context),
            (Draft draft, Command.Submit submit) => Navigation.Submit(submit, draft, context),
            (Draft draft, Command.AttestDeclarations) => AnswerDecisions.Attest(draft, context),
            (Draft draft, _) => AnswerDecisions.Answer(command, draft, context),
            _ => throw new InvalidOperationException($"The state '{state.Kind}' does not know the command '{command.Kind}'."),
        };
    }

    /// <summary>The state after an event.</summary>
    /// <param name="state">The state before.</param>
    /// <param name="happened">The event.</param>
    /// <returns>The state after.</returns>
    /// <exception cref="InvalidHistoryException">No decision could have put that event after that state.</exception>
    public static Demande Evolve(Demande state, Event happened)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(happened);
        return (state, happened) switch
        {
            (Demande.NotStarted, Event.DemandeStarted started) => DemandeEvolution.Start(started),
            (Draft draft, Event.DemandeSubmitted submitted) => DemandeEvolution.Submit(draft, submitted),
            (Draft draft, not Event.DemandeStarted) when DemandeEvolution.Apply(draft, happened) is { } changed => changed,
            _ => throw new InvalidHistoryException(state.Kind, happened.Kind),
        };
    }

    /// <summary>The state after a history of events.</summary>
    /// <param name="history">The events, oldest first.</param>
    /// <returns>The state; <see cref="Demande.Initial"/> for an empty history.</returns>
    /// <exception cref="InvalidHistoryException">The history could not have been decided.</exception>
    public static Demande Fold(IEnumerable<Event> history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return history.Aggregate(Demande.Initial, Evolve);
    }
}
