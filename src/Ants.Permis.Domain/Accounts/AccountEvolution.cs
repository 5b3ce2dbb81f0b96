using Ants.Permis.FranceConnect;
using Ants.Permis.Primitives;
using NodaTime;
using Active = Ants.Permis.Accounts.Account.Active;
using Event = Ants.Permis.Accounts.AccountEvent;
using Pending = Ants.Permis.Accounts.Account.Pending;

namespace Ants.Permis.Accounts;

/// <summary>What each event changes in an account.</summary>
internal static class AccountEvolution
{
    /// <summary>How many askings for messages are remembered at most, whatever limit a host sets.</summary>
    private const int RememberedMessages = 32;

    /// <summary>The state after an event, or null when the event cannot follow the state.</summary>
    public static Account? Apply(Account state, Event happened) => (state, happened) switch
    {
        (Account.NotCreated, Event.AccountCreated e) => Create(e, 1),
        (Pending pending, Event.AccountCreated e) => Create(e, e.At < pending.ActivateBefore ? pending.LinksSent + 1 : 1),
        (Account.NotCreated, Event.AccountCreatedWithFranceConnect e) => Create(e),
        (Pending, Event.AccountCreatedWithFranceConnect e) => Create(e),
        (Pending pending, Event.ActivationResent e) =>
            pending with { ActivationHash = e.ActivationHash, ActivateBefore = e.ActivateBefore, LinksSent = pending.LinksSent + 1 },
        (Pending pending, Event.AccountActivated e) => Activate(pending, e),
        (Pending or Account.Closed, Event.AccountDeleted e) => Delete(e),
        // After the deletion the host keeps this event alone.
        (Account.NotCreated, Event.AccountDeleted e) => Delete(e),
        (Active active, Event.AccountClosed e) => new Account.Closed { Content = Forget(active), ClosedAt = e.At, DeleteFrom = e.DeleteFrom },
        (Active active, _) => Change(active, happened),
        _ => null,
    };

    private static Active? Change(Active active, Event happened) => happened switch
    {
        Event.SignedIn e => active with { LastSignIn = e.At, PreviousSignIn = active.LastSignIn, Passwords = Attempts.None },
        // An identity of FranceConnect cannot be guessed, so a wrong one delays nobody's password.
        Event.SignInFailed { Method: SignInMethod.FranceConnect } => active,
        Event.SignInFailed e => active with { Passwords = Fail(active.Passwords, e.NotBefore, e.IsLocked) },
        Event.SignInHeldOff => active with { Passwords = active.Passwords with { HeldOff = Next(active.Passwords.HeldOff) } },
        Event.PasswordRehashed e => active with { PasswordHash = e.PasswordHash },
        Event.SecretAnswerFailed e => active with { Answers = Fail(active.Answers, e.NotBefore, e.NotBefore is not null) },
        Event.SecretAnswerHeldOff => active with { Answers = active.Answers with { HeldOff = Next(active.Answers.HeldOff) } },
        Event.CreationRepeated or Event.IdentifierRequested => Asked(active, happened.At),
        Event.RecoveryOpened e => Open(active, e),
        // Whoever had the session before may have asked for another address: that link must not take the account away again.
        Event.PasswordChanged e => active with { PasswordHash = e.PasswordHash, Recovery = null, EmailChange = null, Passwords = Attempts.None },
        Event.SecretQuestionChanged e => active with { SecretQuestion = e.SecretQuestion, AnswerHash = e.AnswerHash, Answers = Attempts.None },
        Event.EmailChangeAsked e => active with { EmailChange = new(e.Email, e.ConfirmationHash, e.ConfirmBefore) },
        // A link for a new password that is on its way to the old address must not open the account any more.
        Event.EmailChanged e => active with { Email = e.Email, EmailChange = null, Recovery = null },
        Event.FranceConnectLinked e => active with { Subject = e.Subject },
        Event.FranceConnectUnlinked => active with { Subject = null },
        Event.FranceConnectRemembered e => active with { RemembersFranceConnect = e.Remember },
        _ => null,
    };

    private static Pending Create(Event.AccountCreated e, int links) => new()
    {
        Holder = new(e.BirthName, e.GivenName, null, new Provenance.Declared()),
        Email = e.Email,
        CreatedAt = e.At,
        ActivationHash = e.ActivationHash,
        ActivateBefore = e.ActivateBefore,
        LinksSent = links,
    };

    private static Active Create(Event.AccountCreatedWithFranceConnect e) =>
        new() { Identifier = e.Identifier, Holder = e.Holder, Email = e.Email, CreatedAt = e.At, Subject = e.Subject };

    private static Active Activate(Pending pending, Event.AccountActivated e) => new()
    {
        Identifier = e.Identifier,
        Holder = pending.Holder with { Sex = e.Sex },
        Email = pending.Email,
        CreatedAt = pending.CreatedAt,
        PasswordHash = e.PasswordHash,
        SecretQuestion = e.SecretQuestion,
        AnswerHash = e.AnswerHash,
    };

    private static Active Open(Active active, Event.RecoveryOpened e)
    {
        var opened = active with { Recovery = new(e.RecoveryHash, e.ResetBefore) };
        return e.Method == Credentials.RecoveryMethod.EmailLink ? Asked(opened, e.At) : opened with { Answers = Attempts.None };
    }

    private static Active Asked(Active active, Instant at) =>
        active with { MessagesAsked = active.MessagesAsked.TakeLast(RememberedMessages - 1).Append(at).ToValueList() };

    // What opens an account is of no use to one that is closed.
    private static Active Forget(Active active) =>
        active with { PasswordHash = null, SecretQuestion = null, AnswerHash = null, Subject = null, Recovery = null, EmailChange = null };

    private static Account.Deleted Delete(Event.AccountDeleted e) =>
        new() { Reason = e.Reason, Identifier = e.Identifier, CreatedAt = e.CreatedAt, ClosedAt = e.ClosedAt, DeletedAt = e.At };

    private static Attempts Fail(Attempts attempts, Instant? notBefore, bool isLocked) =>
        attempts with { Failed = Next(attempts.Failed), NotBefore = notBefore ?? attempts.NotBefore, IsLocked = attempts.IsLocked || isLocked };

    private static int Next(int count) => count == int.MaxValue ? count : count + 1;
}
