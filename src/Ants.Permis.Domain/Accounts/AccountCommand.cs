using Ants.Permis.Credentials;
using Ants.Permis.FranceConnect;
using Ants.Permis.Primitives;

namespace Ants.Permis.Accounts;

/// <summary>What a person or a host asks of an account: a closed family.</summary>
/// <remarks>
/// Commands carry what was typed, passwords included, so they are not part of the wire format and write nothing of what they carry.
/// Tokens, identifiers and salts come from the host.
/// </remarks>
public abstract record AccountCommand
{
    /// <summary>The key of the command: one that comes again under a key that was decided decides nothing. <see langword="null"/> for a host that does not repeat.</summary>
    public CommandKey? Key { get; init; }

    /// <summary>The <see cref="Account.Version"/> that the person saw; another one refuses the command. <see langword="null"/> to decide on any.</summary>
    public int? ExpectedVersion { get; init; }

    /// <summary>The stable name of the command in camel case.</summary>
    internal abstract string Kind { get; }

    /// <summary>The name of the command: what it carries is personal or secret.</summary>
    /// <returns>A text that may be logged.</returns>
    public sealed override string ToString() => Kind;

    /// <summary>« CRÉER MON COMPTE », with the form.</summary>
    /// <param name="Form">The form.</param>
    /// <param name="Token">The token of the link in the first message.</param>
    public sealed record Create(AccountForm Form, SecretToken Token) : AccountCommand
    {
        internal override string Kind => "create";
    }

    /// <summary>« Créez votre compte en 1 clic avec FranceConnect ».</summary>
    /// <param name="Identity">The identity that FranceConnect gave, checked by the host.</param>
    /// <param name="Email">The address typed instead of the one that FranceConnect gave, or <see langword="null"/>.</param>
    /// <param name="AreTermsAccepted">Whether the general terms are accepted.</param>
    /// <param name="Identifier">The identifier that the host gives to the account.</param>
    public sealed record CreateWithFranceConnect(FranceConnectIdentity Identity, string? Email, bool AreTermsAccepted, AccountIdentifier Identifier) : AccountCommand
    {
        internal override string Kind => "createWithFranceConnect";
    }

    /// <summary>Extension: asks for the first message again.</summary>
    /// <param name="Token">The token of the new link; the old one no longer works.</param>
    public sealed record ResendActivation(SecretToken Token) : AccountCommand
    {
        internal override string Kind => "resendActivation";
    }

    /// <summary>The link of the first message and the form behind it, together: following the link alone changes nothing, as programs that read mail do it too.</summary>
    /// <param name="Token">The token that came with the link.</param>
    /// <param name="Form">The form.</param>
    /// <param name="Identifier">The identifier that the host gives to the account.</param>
    /// <param name="PasswordSalt">The salt of the password.</param>
    /// <param name="AnswerSalt">The salt of the secret answer.</param>
    public sealed record Activate(TypedSecret Token, CompletionForm Form, AccountIdentifier Identifier, Salt PasswordSalt, Salt AnswerSalt) : AccountCommand
    {
        internal override string Kind => "activate";
    }

    /// <summary>« ME CONNECTER », or « Avec FranceConnect ».</summary>
    /// <param name="Proof">The password, or the identity that FranceConnect gave.</param>
    /// <param name="RehashSalt">The salt for a hash of today's strength, if the stored one is older; <see langword="null"/> to leave it.</param>
    public sealed record SignIn(AccountProof Proof, Salt? RehashSalt = null) : AccountCommand
    {
        internal override string Kind => "signIn";
    }

    /// <summary>« Identifiant oublié ? », for the account of an e-mail address.</summary>
    public sealed record RequestIdentifier : AccountCommand
    {
        internal override string Kind => "requestIdentifier";
    }

    /// <summary>« Mot de passe oublié ? », by the secret question. The person says which question it was: showing it would tell that the account exists.</summary>
    /// <param name="Question">The question.</param>
    /// <param name="Answer">What was typed.</param>
    /// <param name="Token">The token of the page on which a new password is chosen.</param>
    public sealed record AnswerSecretQuestion(SecretQuestion Question, TypedSecret Answer, SecretToken Token) : AccountCommand
    {
        internal override string Kind => "answerSecretQuestion";
    }

    /// <summary>« Mot de passe oublié ? », by a link to the address of the account.</summary>
    /// <param name="Token">The token of the link.</param>
    public sealed record RequestRecoveryLink(SecretToken Token) : AccountCommand
    {
        internal override string Kind => "requestRecoveryLink";
    }

    /// <summary>A new password, after the link or the secret question.</summary>
    /// <param name="Token">The token that came with the link or the page.</param>
    /// <param name="Password">The new password.</param>
    /// <param name="Confirmation">The new password once more.</param>
    /// <param name="Salt">The salt of the new password.</param>
    public sealed record ResetPassword(TypedSecret Token, TypedSecret Password, TypedSecret Confirmation, Salt Salt) : AccountCommand
    {
        internal override string Kind => "resetPassword";
    }

    /// <summary>A new password, by somebody who is signed in.</summary>
    /// <param name="Proof">The proof that it is still the holder.</param>
    /// <param name="Password">The new password.</param>
    /// <param name="Confirmation">The new password once more.</param>
    /// <param name="Salt">The salt of the new password.</param>
    public sealed record ChangePassword(AccountProof Proof, TypedSecret Password, TypedSecret Confirmation, Salt Salt) : AccountCommand
    {
        internal override string Kind => "changePassword";
    }

    /// <summary>Another secret question or answer.</summary>
    /// <param name="Proof">The proof that it is still the holder.</param>
    /// <param name="Question">The question.</param>
    /// <param name="Answer">What was typed.</param>
    /// <param name="Salt">The salt of the answer.</param>
    public sealed record ChangeSecretQuestion(AccountProof Proof, SecretQuestion Question, TypedSecret Answer, Salt Salt) : AccountCommand
    {
        internal override string Kind => "changeSecretQuestion";
    }

    /// <summary>Another e-mail address, which holds once its link was followed.</summary>
    /// <param name="Proof">The proof that it is still the holder.</param>
    /// <param name="Email">The new address, as typed.</param>
    /// <param name="Token">The token of the link that is sent to it.</param>
    public sealed record ChangeEmail(AccountProof Proof, string? Email, SecretToken Token) : AccountCommand
    {
        internal override string Kind => "changeEmail";
    }

    /// <summary>The link that was sent to the new address.</summary>
    /// <param name="Token">The token that came with it.</param>
    public sealed record ConfirmEmail(TypedSecret Token) : AccountCommand
    {
        internal override string Kind => "confirmEmail";
    }

    /// <summary>Lets an account that exists be entered by FranceConnect.</summary>
    /// <param name="Proof">The proof that it is still the holder.</param>
    /// <param name="Identity">The identity that FranceConnect gave, checked by the host.</param>
    public sealed record LinkFranceConnect(AccountProof Proof, FranceConnectIdentity Identity) : AccountCommand
    {
        internal override string Kind => "linkFranceConnect";
    }

    /// <summary>Takes that back.</summary>
    /// <param name="Proof">The proof that it is still the holder.</param>
    public sealed record UnlinkFranceConnect(AccountProof Proof) : AccountCommand
    {
        internal override string Kind => "unlinkFranceConnect";
    }

    /// <summary>« Se souvenir de mon choix », beside the FranceConnect button.</summary>
    /// <param name="Remember">Whether to.</param>
    public sealed record RememberFranceConnect(bool Remember) : AccountCommand
    {
        internal override string Kind => "rememberFranceConnect";
    }

    /// <summary>Closes the account: nobody signs in any more, and its data are deleted after a time.</summary>
    /// <param name="Proof">The proof that it is still the holder.</param>
    public sealed record Close(AccountProof Proof) : AccountCommand
    {
        internal override string Kind => "close";
    }

    /// <summary>Deletes an account that was never activated or was closed, once it is time: asked by the host's daily work.</summary>
    public sealed record Delete : AccountCommand
    {
        internal override string Kind => "delete";
    }
}
