using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Active = Ants.Permis.Accounts.Account.Active;
using Command = Ants.Permis.Accounts.AccountCommand;
using Event = Ants.Permis.Accounts.AccountEvent;
using Pending = Ants.Permis.Accounts.Account.Pending;

namespace Ants.Permis.Accounts;

/// <summary>The life of an account as a pure state machine: what a command decides, and what an event changes.</summary>
/// <remarks>
/// No clock, no I/O, no randomness: the same arguments always give the same answer. What a stranger may ask (to sign in, to get the identifier or a new
/// password, to create an account) is answered alike whether or not there is such an account, and costs the same hashing.
/// French term: « compte ».
/// </remarks>
public static class AccountDecider
{
    /// <summary>Decides a command.</summary>
    /// <param name="command">What is asked.</param>
    /// <param name="state">The state of the account that the host found, or <see cref="Account.Initial"/> when it found none.</param>
    /// <param name="context">The instant, the day, the rules, the hasher and the list of forbidden passwords.</param>
    /// <returns>
    /// Accepted with the events and remarks, or refused with every reason. A wrong password is accepted, with an event that counts it and a finding that
    /// blocks: ask <see cref="AccountOutcome.IsDone"/> and <see cref="AccountOutcome.IsSignedIn"/>. A command that changes nothing is accepted without event.
    /// </returns>
    /// <exception cref="InvalidOperationException">A limit in a table of the host is a number where a time is needed, or the other way round.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A choice of the command is a number that its type has no name for: a host's mistake.</exception>
    public static Decision<Event> Decide(Command command, Account state, AccountContext context)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(context);
        if (command.Key is { } key && state.Keys.Contains(key))
            return AccountOutcome.Accept(AccountFindings.AlreadyDecided);
        if (command.ExpectedVersion is { } expected && expected != state.Version)
            return AccountOutcome.Reject(AccountFindings.VersionConflict);
        return Stamp(Switch(command, state, context), command.Key);
    }

    /// <summary>The state after an event.</summary>
    /// <param name="state">The state before.</param>
    /// <param name="happened">The event.</param>
    /// <returns>The state after.</returns>
    /// <exception cref="InvalidHistoryException">No decision could have put that event after that state.</exception>
    public static Account Evolve(Account state, Event happened)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(happened);
        var after = AccountEvolution.Apply(state, happened) ?? throw new InvalidHistoryException(state.Kind, happened.Kind);
        return after with { Version = state.Version + 1, Keys = CommandKey.Remember(state.Keys, happened.Key) };
    }

    /// <summary>The state after a history of events.</summary>
    /// <param name="history">The events, oldest first.</param>
    /// <returns>The state; <see cref="Account.Initial"/> for an empty history.</returns>
    /// <exception cref="InvalidHistoryException">The history could not have been decided.</exception>
    public static Account Fold(IEnumerable<Event> history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return history.Aggregate(Account.Initial, Evolve);
    }

    // One line for each command and the states that know it; every other state answers as an account that does not exist.
    private static Decision<Event> Switch(Command command, Account state, AccountContext context) => (state, command) switch
    {
        (Account.Deleted, Command.Delete) => AccountOutcome.Accept(),
        (Account.Deleted, Command.Create or Command.CreateWithFranceConnect) => AccountOutcome.Reject(AccountFindings.Deleted),
        (_, Command.Create create) => Creation.Create(create, state, context),
        (_, Command.CreateWithFranceConnect create) => Creation.WithFranceConnect(create, state, context),
        (_, Command.ResendActivation resend) => Activation.Resend(resend, state as Pending, context),
        (_, Command.Activate activate) => Activation.Activate(activate, state as Pending, context),
        (_, Command.SignIn signIn) => SigningIn.SignIn(signIn, state as Active, context),
        (_, Command.RequestIdentifier) => Recovery.RequestIdentifier(state as Active, context),
        (_, Command.AnswerSecretQuestion answer) => Recovery.AnswerSecretQuestion(answer, state as Active, context),
        (_, Command.RequestRecoveryLink request) => Recovery.RequestLink(request, state as Active, context),
        (_, Command.ResetPassword reset) => Recovery.ResetPassword(reset, state as Active, context),
        (_, Command.ConfirmEmail confirm) => Changes.ConfirmEmail(confirm, state as Active, context),
        (Pending pending, Command.Delete) => Deletion.DeleteUnused(pending, context),
        (Account.Closed closed, Command.Delete) => Deletion.DeleteClosed(closed, context),
        (Active, Command.Delete) => AccountOutcome.Reject(AccountFindings.InUse),
        (Active active, Command.ChangePassword change) => Changes.ChangePassword(change, active, context),
        (Active active, Command.ChangeSecretQuestion change) => Changes.ChangeSecretQuestion(change, active, context),
        (Active active, Command.ChangeEmail change) => Changes.ChangeEmail(change, active, context),
        (Active active, Command.LinkFranceConnect link) => Changes.Link(link, active, context),
        (Active active, Command.UnlinkFranceConnect unlink) => Changes.Unlink(unlink, active, context),
        (Active active, Command.RememberFranceConnect remember) => Changes.Remember(remember, active, context),
        (Active active, Command.Close close) => Deletion.Close(close, active, context),
        (not Active, _) => AccountOutcome.Reject(AccountFindings.NotActive),
        _ => throw new InvalidOperationException($"The state '{state.Kind}' does not know the command '{command.Kind}'."),
    };

    private static Decision<Event> Stamp(Decision<Event> decision, CommandKey? key) => key is not null && decision is Decision<Event>.Accepted { Events.Count: > 0 } accepted
        ? accepted with { Events = accepted.Events.Select(happened => happened with { Key = key }).ToValueList() }
        : decision;
}
