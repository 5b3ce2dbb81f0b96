using Ants.Permis.Accounts;
using Ants.Permis.Contact;
using Ants.Permis.Credentials;
using Ants.Permis.Primitives;
using NodaTime;
using Active = Ants.Permis.Accounts.Account.Active;
using Event = Ants.Permis.Accounts.AccountEvent;
using Message = Ants.Permis.Messages.AccountMessage;
using Pending = Ants.Permis.Accounts.Account.Pending;

namespace Ants.Permis.Messages;

/// <summary>Which messages the events of an account call for.</summary>
/// <remarks>French term: « mél » of the account. The host sends them once the events are stored.</remarks>
public static class AccountMessages
{
    private const string Zone = "Europe/Paris";

    /// <summary>The messages that follow from a decision.</summary>
    /// <param name="before">The state that decided.</param>
    /// <param name="events">What was decided.</param>
    /// <param name="link">The link that the host made of the token of the command; <see langword="null"/> for a command without one.</param>
    /// <returns>The messages in the order of the events: none for most events. Who signs in after wrong passwords is told so; a host that tells of every sign-in makes that message itself.</returns>
    /// <exception cref="ArgumentException">An event calls for a message with a link, and there is none: a mistake of the host.</exception>
    public static ValueList<Message> For(Account before, ValueList<Event> events, MessageLink? link)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(events);
        var messages = new List<Message>();
        var state = before;
        foreach (var happened in events)
        {
            messages.AddRange(Of(state, happened, link));
            state = AccountDecider.Evolve(state, happened);
        }

        return messages.ToValueList();
    }

    /// <summary>An instant as a clock in Paris shows it, for the messages that a host makes itself.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>The French legal time.</returns>
    public static LocalDateTime FrenchTime(Instant instant) => instant.InZone(DateTimeZoneProviders.Tzdb[Zone]).LocalDateTime;

    private static IEnumerable<Message> Of(Account state, Event happened, MessageLink? link) => (state, happened) switch
    {
        (_, Event.AccountCreated e) => [new Message.Activation(e.Email, Needed(link), FrenchTime(e.ActivateBefore))],
        (Pending pending, Event.ActivationResent e) => [new Message.Activation(pending.Email, Needed(link), FrenchTime(e.ActivateBefore))],
        (Pending pending, Event.AccountActivated e) => [new Message.IdentifierAssigned(pending.Email, e.Identifier)],
        (_, Event.AccountCreatedWithFranceConnect e) => [new Message.IdentifierAssigned(e.Email, e.Identifier)],
        (Pending pending, Event.AccountDeleted) => [new Message.UnusedAccountDeleted(pending.Email)],
        (Account.Closed closed, Event.AccountDeleted e) => [new Message.AccountDeleted(closed.Content.Email, FrenchTime(e.At))],
        (Active active, _) => Of(active, active.Email, happened, link),
        _ => [],
    };

    private static IEnumerable<Message> Of(Active active, EmailAddress holder, Event happened, MessageLink? link) => happened switch
    {
        Event.CreationRepeated => [new Message.AlreadyRegistered(holder)],
        Event.IdentifierRequested => [new Message.IdentifierReminder(holder, active.Identifier)],
        Event.SignedIn e when active.Passwords.Failed > 0 => [new Message.SignInAlert(holder, FrenchTime(e.At), e.Method)],
        // One message for a lock, and none for each time that it begins again: a stranger must not fill the mailbox.
        Event.SignInFailed { IsLocked: true, NotBefore: { } until } when !active.Passwords.IsLocked => [new Message.AccountLocked(holder, FrenchTime(until))],
        Event.RecoveryOpened { Method: RecoveryMethod.EmailLink } e => [new Message.RecoveryLink(holder, Needed(link), FrenchTime(e.ResetBefore))],
        Event.PasswordChanged e => [new Message.PasswordChanged(holder, FrenchTime(e.At))],
        Event.EmailChangeAsked e => [new Message.EmailChangeConfirmation(e.Email, Needed(link), FrenchTime(e.ConfirmBefore)), new Message.EmailChangeNotice(holder, FrenchTime(e.At))],
        Event.FranceConnectLinked e => [new Message.FranceConnectLinked(holder, FrenchTime(e.At))],
        Event.AccountClosed e => [new Message.AccountClosed(holder, FrenchTime(e.DeleteFrom).Date)],
        _ => [],
    };

    private static MessageLink Needed(MessageLink? link) => link ?? throw new ArgumentException("This message needs the link that the host made of the token.", nameof(link));
}
