using Ants.Permis.Accounts;
using Ants.Permis.Contact;
using Ants.Permis.Primitives;
using NodaTime;

namespace Ants.Permis.Messages;

/// <summary>A message about an account, as data: of what kind, to whom, with which parameters. The host sends it; <see cref="AccountMessageText"/> writes it.</summary>
/// <remarks>French term: « courriel » or « mél » of the account. Times are in French legal time (Europe/Paris), as the texts say. No message bears the name of a person.</remarks>
/// <param name="Recipient">The address that it is sent to.</param>
public abstract record AccountMessage(EmailAddress Recipient)
{
    /// <summary>The key of its texts.</summary>
    internal abstract string Kind { get; }

    /// <summary>The kind only: the rest is personal or secret.</summary>
    /// <returns>A text that may be logged.</returns>
    public sealed override string ToString() => Kind;

    /// <summary>« un 1er mél vous demandant d'activer votre compte, en cliquant sur un lien ».</summary>
    /// <param name="Recipient">The address typed at the creation.</param>
    /// <param name="Link">The link to the completion form.</param>
    /// <param name="Until">When the link ends and an account that was not activated is deleted.</param>
    public sealed record Activation(EmailAddress Recipient, MessageLink Link, LocalDateTime Until) : AccountMessage(Recipient)
    {
        internal override string Kind => "activation";
    }

    /// <summary>« un second mél vous indiquant l'identifiant qui vous a été attribué ».</summary>
    /// <param name="Recipient">The address of the account.</param>
    /// <param name="Identifier">The identifier that the host gave.</param>
    public sealed record IdentifierAssigned(EmailAddress Recipient, AccountIdentifier Identifier) : AccountMessage(Recipient)
    {
        internal override string Kind => "identifier-assigned";
    }

    /// <summary>The answer to « Identifiant oublié ? ».</summary>
    /// <param name="Recipient">The address of the account.</param>
    /// <param name="Identifier">The identifier.</param>
    public sealed record IdentifierReminder(EmailAddress Recipient, AccountIdentifier Identifier) : AccountMessage(Recipient)
    {
        internal override string Kind => "identifier-reminder";
    }

    /// <summary>The answer to « Mot de passe oublié ? », where the policy has an e-mail link.</summary>
    /// <param name="Recipient">The address of the account.</param>
    /// <param name="Link">The link to the choice of a new password.</param>
    /// <param name="Until">When the link ends.</param>
    public sealed record RecoveryLink(EmailAddress Recipient, MessageLink Link, LocalDateTime Until) : AccountMessage(Recipient)
    {
        internal override string Kind => "recovery-link";
    }

    /// <summary>The password was changed.</summary>
    /// <param name="Recipient">The address of the account.</param>
    /// <param name="At">When.</param>
    public sealed record PasswordChanged(EmailAddress Recipient, LocalDateTime At) : AccountMessage(Recipient)
    {
        internal override string Kind => "password-changed";
    }

    /// <summary>Somebody signed in, from where the host finds it worth telling.</summary>
    /// <param name="Recipient">The address of the account.</param>
    /// <param name="At">When.</param>
    /// <param name="Method">How.</param>
    public sealed record SignInAlert(EmailAddress Recipient, LocalDateTime At, SignInMethod Method) : AccountMessage(Recipient)
    {
        internal override string Kind => "sign-in-alert";
    }

    /// <summary>Too many sign-ins failed: the account is locked for a time.</summary>
    /// <param name="Recipient">The address of the account.</param>
    /// <param name="Until">When the lock ends.</param>
    public sealed record AccountLocked(EmailAddress Recipient, LocalDateTime Until) : AccountMessage(Recipient)
    {
        internal override string Kind => "account-locked";
    }

    /// <summary>Asks the holder of a new address to confirm it.</summary>
    /// <param name="Recipient">The new address.</param>
    /// <param name="Link">The link that confirms it.</param>
    /// <param name="Until">When the link ends.</param>
    public sealed record EmailChangeConfirmation(EmailAddress Recipient, MessageLink Link, LocalDateTime Until) : AccountMessage(Recipient)
    {
        internal override string Kind => "email-change-confirmation";
    }

    /// <summary>Tells the present address that another one was given, so that its holder can object. It does not name the other one.</summary>
    /// <param name="Recipient">The address that is to be replaced.</param>
    /// <param name="At">When the new address was given.</param>
    public sealed record EmailChangeNotice(EmailAddress Recipient, LocalDateTime At) : AccountMessage(Recipient)
    {
        internal override string Kind => "email-change-notice";
    }

    /// <summary>The account was linked to FranceConnect.</summary>
    /// <param name="Recipient">The address of the account.</param>
    /// <param name="At">When.</param>
    public sealed record FranceConnectLinked(EmailAddress Recipient, LocalDateTime At) : AccountMessage(Recipient)
    {
        internal override string Kind => "france-connect-linked";
    }

    /// <summary>The account was closed at its holder's request.</summary>
    /// <param name="Recipient">The address of the account.</param>
    /// <param name="DeletionOn">The day on which it is deleted.</param>
    public sealed record AccountClosed(EmailAddress Recipient, LocalDate DeletionOn) : AccountMessage(Recipient)
    {
        internal override string Kind => "account-closed";
    }

    /// <summary>The account was deleted.</summary>
    /// <param name="Recipient">The address that it had.</param>
    /// <param name="At">When.</param>
    public sealed record AccountDeleted(EmailAddress Recipient, LocalDateTime At) : AccountMessage(Recipient)
    {
        internal override string Kind => "account-deleted";
    }

    /// <summary>« sans connexion de votre part … le compte sera supprimé »: it was.</summary>
    /// <param name="Recipient">The address typed at the creation.</param>
    public sealed record UnusedAccountDeleted(EmailAddress Recipient) : AccountMessage(Recipient)
    {
        internal override string Kind => "unused-account-deleted";
    }

    /// <summary>
    /// Somebody asked for an account with an address that has one already. The page says the same as ever (« Un mél d'activation de votre compte vient de vous être envoyé. »), so that
    /// nobody learns from it whose address has an account; the holder learns it here.
    /// </summary>
    /// <param name="Recipient">The address.</param>
    public sealed record AlreadyRegistered(EmailAddress Recipient) : AccountMessage(Recipient)
    {
        internal override string Kind => "already-registered";
    }
}
