using Ants.Permis.Credentials;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Active = Ants.Permis.Accounts.Account.Active;
using Command = Ants.Permis.Accounts.AccountCommand;
using Event = Ants.Permis.Accounts.AccountEvent;

namespace Ants.Permis.Accounts;

/// <summary>What the holder changes: each time the proof is asked again, as a session may be somebody else's by now.</summary>
internal static class Changes
{
    public static Decision<Event> ChangePassword(Command.ChangePassword change, Active active, AccountContext context) =>
        Proven(change.Proof, active, context, () => SetPassword(change.Password, change.Confirmation, change.Salt, isRecovery: false, active, context));

    public static Decision<Event> ChangeSecretQuestion(Command.ChangeSecretQuestion change, Active active, AccountContext context) =>
        Proven(change.Proof, active, context, () =>
        {
            var check = SecretQuestions.Check(change.Question, change.Answer, FormChecks.WordsOf(active.Holder, active.Email, active.Identifier, context.Blocklist), context.Rules);
            return check.Answer is { } answer
                ? AccountOutcome.Accept(check.Findings, new Event.SecretQuestionChanged(change.Question, answer.HashWith(context.Hasher, change.Salt), context.Now))
                : AccountOutcome.Reject(check.Findings);
        });

    public static Decision<Event> ChangeEmail(Command.ChangeEmail change, Active active, AccountContext context) =>
        Proven(change.Proof, active, context, () =>
        {
            var findings = FormChecks.Email(change.Email, AccountPaths.NewEmail, context.Rules, out var email);
            if (email is null)
                return AccountOutcome.Reject(findings);
            return email == active.Email
                ? AccountOutcome.Accept()
                : AccountOutcome.Accept(new Event.EmailChangeAsked(email, TokenHash.Of(change.Token), Limits.Until(AccountLimit.EmailChangeWindow, context), context.Now));
        });

    public static Decision<Event> ConfirmEmail(Command.ConfirmEmail confirm, Active? active, AccountContext context) =>
        Activation.Link(confirm.Token, active?.EmailChange?.Hash, active?.EmailChange?.Before, context) is { } refusal
            ? AccountOutcome.Reject(refusal)
            : AccountOutcome.Accept(new Event.EmailChanged(active!.EmailChange!.Email, context.Now));

    public static Decision<Event> Link(Command.LinkFranceConnect link, Active active, AccountContext context) =>
        Proven(link.Proof, active, context, () =>
        {
            var identity = link.Identity;
            var findings = Finding.Sorted([.. FranceConnectChecks.Usable(identity, context.Rules), .. FranceConnectChecks.SameAs(active.Holder, identity)]);
            if (FormChecks.IsBlocked(findings))
                return AccountOutcome.Reject(findings);
            return identity.Subject!.Equals(active.Subject)
                ? AccountOutcome.Accept(findings)
                : AccountOutcome.Accept(findings, new Event.FranceConnectLinked(identity.Subject!, identity.Level!.Value, context.Now));
        });

    public static Decision<Event> Unlink(Command.UnlinkFranceConnect unlink, Active active, AccountContext context) =>
        Proven(unlink.Proof, active, context, () => (active.Subject, active.PasswordHash) switch
        {
            (null, _) => AccountOutcome.Accept(),
            (_, null) => AccountOutcome.Reject(AccountFindings.NoOtherWayIn),
            _ => AccountOutcome.Accept(new Event.FranceConnectUnlinked(context.Now)),
        });

    public static Decision<Event> Remember(Command.RememberFranceConnect remember, Active active, AccountContext context) =>
        remember.Remember == active.RemembersFranceConnect ? AccountOutcome.Accept() : AccountOutcome.Accept(new Event.FranceConnectRemembered(remember.Remember, context.Now));

    /// <summary>A new password that meets the rules, whoever may set it.</summary>
    public static Decision<Event> SetPassword(TypedSecret password, TypedSecret confirmation, Salt salt, bool isRecovery, Active active, AccountContext context)
    {
        var check = FormChecks.Password(password, confirmation, FormChecks.WordsOf(active.Holder, active.Email, active.Identifier, context.Blocklist), context.Rules);
        return check.Password is { } good
            ? AccountOutcome.Accept(check.Findings, new Event.PasswordChanged(good.HashWith(context.Hasher, salt), isRecovery, context.Now))
            : AccountOutcome.Reject(check.Findings);
    }

    /// <summary>What is decided once the proof is right. A wrong one counts, as at the sign-in: a stolen session must not be a place to guess.</summary>
    public static Decision<Event> Proven(AccountProof proof, Active active, AccountContext context, Func<Decision<Event>> decide)
    {
        var result = SigningIn.Prove(proof, active, context);
        return result.Failure is { } failure ? AccountOutcome.Accept(AccountFindings.ProofRefused, failure) : decide();
    }
}
