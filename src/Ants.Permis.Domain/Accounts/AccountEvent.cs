using Ants.Permis.Contact;
using Ants.Permis.Credentials;
using Ants.Permis.FranceConnect;
using Ants.Permis.Identity;
using Ants.Permis.Primitives;
using NodaTime;

namespace Ants.Permis.Accounts;

/// <summary>What happened to an account: a closed family of facts, from which the state is folded. No secret is among them, only hashes.</summary>
/// <param name="At">When it happened, as the host's clock said.</param>
public abstract record AccountEvent(Instant At)
{
    /// <summary>The key of the command that caused it, if it had one.</summary>
    public CommandKey? Key { get; init; }

    /// <summary>The stable name of the event in camel case, as in the wire format.</summary>
    internal abstract string Kind { get; }

    /// <summary>The name of the event: what it carries is personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public sealed override string ToString() => Kind;

    /// <summary>The form was accepted; the first message is to be sent.</summary>
    /// <param name="BirthName">« Nom de famille ».</param>
    /// <param name="GivenName">« Prénom ».</param>
    /// <param name="Email">« Adresse mél ».</param>
    /// <param name="ActivationHash">The hash of the token of the link.</param>
    /// <param name="ActivateBefore">Until when the link is good.</param>
    /// <param name="At">When.</param>
    public sealed record AccountCreated(BirthName BirthName, GivenName GivenName, EmailAddress Email, TokenHash ActivationHash, Instant ActivateBefore, Instant At) : AccountEvent(At)
    {
        internal override string Kind => "accountCreated";
    }

    /// <summary>Somebody asked to create an account with the address of this one. Its holder is told; who asked is not.</summary>
    /// <param name="At">When.</param>
    public sealed record CreationRepeated(Instant At) : AccountEvent(At)
    {
        internal override string Kind => "creationRepeated";
    }

    /// <summary>The account was created with FranceConnect, and can be used.</summary>
    /// <param name="Identifier">Its identifier; the message with it is to be sent.</param>
    /// <param name="Subject">Who it is for FranceConnect.</param>
    /// <param name="Level">The level at which the identity was given.</param>
    /// <param name="Holder">The holder, as far as FranceConnect told.</param>
    /// <param name="Email">The address.</param>
    /// <param name="At">When.</param>
    public sealed record AccountCreatedWithFranceConnect(
        AccountIdentifier Identifier, FranceConnectSubject Subject, AssuranceLevel Level, AccountHolder Holder, EmailAddress Email, Instant At) : AccountEvent(At)
    {
        internal override string Kind => "accountCreatedWithFranceConnect";
    }

    /// <summary>The first message is to be sent again, with a new link.</summary>
    /// <param name="ActivationHash">The hash of the token of the new link.</param>
    /// <param name="ActivateBefore">Until when it is good.</param>
    /// <param name="At">When.</param>
    public sealed record ActivationResent(TokenHash ActivationHash, Instant ActivateBefore, Instant At) : AccountEvent(At)
    {
        internal override string Kind => "activationResent";
    }

    /// <summary>The account was activated; the second message is to be sent.</summary>
    /// <param name="Identifier">Its identifier.</param>
    /// <param name="Sex">« Sexe ».</param>
    /// <param name="PasswordHash">What is stored of the password.</param>
    /// <param name="SecretQuestion">The secret question, if the rules offer one.</param>
    /// <param name="AnswerHash">What is stored of its answer.</param>
    /// <param name="At">When.</param>
    public sealed record AccountActivated(AccountIdentifier Identifier, Sex Sex, CredentialHash PasswordHash, SecretQuestion? SecretQuestion, CredentialHash? AnswerHash, Instant At)
        : AccountEvent(At)
    {
        internal override string Kind => "accountActivated";
    }

    /// <summary>The holder signed in: the only event on which a host may open a session, and a new one.</summary>
    /// <param name="Method">How.</param>
    /// <param name="At">When.</param>
    public sealed record SignedIn(SignInMethod Method, Instant At) : AccountEvent(At)
    {
        internal override string Kind => "signedIn";
    }

    /// <summary>A proof was wrong. It counts.</summary>
    /// <param name="Method">Which sort of proof.</param>
    /// <param name="NotBefore">Until when no further password is looked at, if a delay or a lock begins.</param>
    /// <param name="IsLocked">Whether it is a lock, of which the holder is told.</param>
    /// <param name="At">When.</param>
    public sealed record SignInFailed(SignInMethod Method, Instant? NotBefore, bool IsLocked, Instant At) : AccountEvent(At)
    {
        internal override string Kind => "signInFailed";
    }

    /// <summary>A password came during a delay or a lock, and was not looked at. It does not make the lock longer.</summary>
    /// <param name="At">When.</param>
    public sealed record SignInHeldOff(Instant At) : AccountEvent(At)
    {
        internal override string Kind => "signInHeldOff";
    }

    /// <summary>The stored hash of the password was made again with today's strength.</summary>
    /// <param name="PasswordHash">What is stored of the same password.</param>
    /// <param name="At">When.</param>
    public sealed record PasswordRehashed(CredentialHash PasswordHash, Instant At) : AccountEvent(At)
    {
        internal override string Kind => "passwordRehashed";
    }

    /// <summary>The identifier is to be sent again.</summary>
    /// <param name="At">When.</param>
    public sealed record IdentifierRequested(Instant At) : AccountEvent(At)
    {
        internal override string Kind => "identifierRequested";
    }

    /// <summary>An answer to the secret question was wrong. It counts.</summary>
    /// <param name="NotBefore">Until when no further answer is looked at, if a lock begins.</param>
    /// <param name="At">When.</param>
    public sealed record SecretAnswerFailed(Instant? NotBefore, Instant At) : AccountEvent(At)
    {
        internal override string Kind => "secretAnswerFailed";
    }

    /// <summary>An answer came during a lock, and was not looked at.</summary>
    /// <param name="At">When.</param>
    public sealed record SecretAnswerHeldOff(Instant At) : AccountEvent(At)
    {
        internal override string Kind => "secretAnswerHeldOff";
    }

    /// <summary>A new password may be chosen, once and for a time.</summary>
    /// <param name="Method">By which way; after a link, the message with it is to be sent.</param>
    /// <param name="RecoveryHash">The hash of the token of the link or page.</param>
    /// <param name="ResetBefore">Until when.</param>
    /// <param name="At">When.</param>
    public sealed record RecoveryOpened(RecoveryMethod Method, TokenHash RecoveryHash, Instant ResetBefore, Instant At) : AccountEvent(At)
    {
        internal override string Kind => "recoveryOpened";
    }

    /// <summary>The password changed; every session but the one of the change ends, and the holder is told.</summary>
    /// <param name="PasswordHash">What is stored of the new password.</param>
    /// <param name="IsRecovery">Whether it was forgotten: every session ends.</param>
    /// <param name="At">When.</param>
    public sealed record PasswordChanged(CredentialHash PasswordHash, bool IsRecovery, Instant At) : AccountEvent(At)
    {
        internal override string Kind => "passwordChanged";
    }

    /// <summary>The secret question or its answer changed.</summary>
    /// <param name="SecretQuestion">The question.</param>
    /// <param name="AnswerHash">What is stored of the answer.</param>
    /// <param name="At">When.</param>
    public sealed record SecretQuestionChanged(SecretQuestion SecretQuestion, CredentialHash AnswerHash, Instant At) : AccountEvent(At)
    {
        internal override string Kind => "secretQuestionChanged";
    }

    /// <summary>Another address was typed; a link is to be sent to it.</summary>
    /// <param name="Email">The new address.</param>
    /// <param name="ConfirmationHash">The hash of the token of the link.</param>
    /// <param name="ConfirmBefore">Until when the link is good.</param>
    /// <param name="At">When.</param>
    public sealed record EmailChangeAsked(EmailAddress Email, TokenHash ConfirmationHash, Instant ConfirmBefore, Instant At) : AccountEvent(At)
    {
        internal override string Kind => "emailChangeAsked";
    }

    /// <summary>The new address holds; the old one is told, without the new one.</summary>
    /// <param name="Email">The new address.</param>
    /// <param name="At">When.</param>
    public sealed record EmailChanged(EmailAddress Email, Instant At) : AccountEvent(At)
    {
        internal override string Kind => "emailChanged";
    }

    /// <summary>The account can be entered by FranceConnect.</summary>
    /// <param name="Subject">Who it is for FranceConnect.</param>
    /// <param name="Level">The level at which the identity was given.</param>
    /// <param name="At">When.</param>
    public sealed record FranceConnectLinked(FranceConnectSubject Subject, AssuranceLevel Level, Instant At) : AccountEvent(At)
    {
        internal override string Kind => "franceConnectLinked";
    }

    /// <summary>The account can no longer be entered by FranceConnect.</summary>
    /// <param name="At">When.</param>
    public sealed record FranceConnectUnlinked(Instant At) : AccountEvent(At)
    {
        internal override string Kind => "franceConnectUnlinked";
    }

    /// <summary>« Se souvenir de mon choix » was ticked or unticked.</summary>
    /// <param name="Remember">Whether it is ticked.</param>
    /// <param name="At">When.</param>
    public sealed record FranceConnectRemembered(bool Remember, Instant At) : AccountEvent(At)
    {
        internal override string Kind => "franceConnectRemembered";
    }

    /// <summary>The account was closed; every session ends.</summary>
    /// <param name="DeleteFrom">From when its data are deleted.</param>
    /// <param name="At">When.</param>
    public sealed record AccountClosed(Instant DeleteFrom, Instant At) : AccountEvent(At)
    {
        internal override string Kind => "accountClosed";
    }

    /// <summary>The data of the account were deleted: the host replaces everything before by this event alone, which holds all that is kept.</summary>
    /// <param name="Reason">Why.</param>
    /// <param name="Identifier">The identifier, if it had one and the rules keep it.</param>
    /// <param name="CreatedAt">When it was created, if the rules keep it.</param>
    /// <param name="ClosedAt">When it was closed, if it was and the rules keep it.</param>
    /// <param name="At">When.</param>
    public sealed record AccountDeleted(DeletionReason Reason, AccountIdentifier? Identifier, Instant? CreatedAt, Instant? ClosedAt, Instant At) : AccountEvent(At)
    {
        internal override string Kind => "accountDeleted";
    }
}
