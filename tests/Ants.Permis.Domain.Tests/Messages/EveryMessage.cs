using Ants.Permis.Accounts;
using Ants.Permis.Contact;
using Ants.Permis.Messages;
using Ants.Permis.Primitives;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Messages;

/// <summary>One message of each kind, with parameters that can be told from the text around them.</summary>
internal static class EveryMessage
{
    public const string Recipient = "camille.recipient@exemple.fr";
    public const string Identifier = "K7QX-IDENTIFIER-42";
    public const string Link = "https://compte.exemple.fr/activer/S3cr3tT0k3n_x-1987";

    public static LocalDateTime Moment { get; } = new(2019, 7, 4, 9, 3, 59);

    /// <summary>The sender of the tutorial's mails: what the agency itself would write.</summary>
    public static MessageSender Sender { get; } = MessageSender.Create(
        "L'Agence Nationale des Titres Sécurisés",
        "https://ants.gouv.fr",
        "https://passeport.ants.gouv.fr",
        "https://permisdeconduire.ants.gouv.fr",
        "https://immatriculation.ants.gouv.fr");

    public static IReadOnlyList<AccountMessage> All { get; } = [.. Of(AccountIdentifier.Create(Identifier), MessageLink.Create(Link), Moment)];

    public static IEnumerable<AccountMessage> Of(AccountIdentifier identifier, MessageLink link, LocalDateTime at)
    {
        var to = EmailAddress.Create(Recipient);
        return
        [
            new AccountMessage.Activation(to, link, at),
            new AccountMessage.IdentifierAssigned(to, identifier),
            new AccountMessage.IdentifierReminder(to, identifier),
            new AccountMessage.RecoveryLink(to, link, at),
            new AccountMessage.PasswordChanged(to, at),
            new AccountMessage.SignInAlert(to, at, SignInMethod.Password),
            new AccountMessage.AccountLocked(to, at),
            new AccountMessage.EmailChangeConfirmation(to, link, at),
            new AccountMessage.EmailChangeNotice(to, at),
            new AccountMessage.FranceConnectLinked(to, at),
            new AccountMessage.AccountClosed(to, at.Date),
            new AccountMessage.AccountDeleted(to, at),
            new AccountMessage.UnusedAccountDeleted(to),
            new AccountMessage.AlreadyRegistered(to),
        ];
    }
}
