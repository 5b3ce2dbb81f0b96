using Ants.Permis.Credentials;
using Ants.Permis.Findings;
using Ants.Permis.Passwords;
using Ants.Permis.Primitives;
using NodaTime;
using Command = Ants.Permis.Accounts.AccountCommand;
using Event = Ants.Permis.Accounts.AccountEvent;
using Pending = Ants.Permis.Accounts.Account.Pending;

namespace Ants.Permis.Accounts;

/// <summary>From the first message to the account in use.</summary>
internal static class Activation
{
    public static bool MayResend(Pending pending, AccountContext context) =>
        context.Now >= pending.ActivateBefore || pending.LinksSent < Limits.Times(AccountLimit.ActivationLinks, context.Rules);

    /// <summary>A new link. The answer is the same whether there is an account that waits for one or not.</summary>
    public static Decision<Event> Resend(Command.ResendActivation resend, Pending? pending, AccountContext context)
    {
        // After the window the account is to be deleted, and a new one created.
        if (pending is null || context.Now >= pending.ActivateBefore || !MayResend(pending, context))
            return AccountOutcome.Accept(AccountFindings.MessageIfKnown);
        return AccountOutcome.Accept(
            AccountFindings.MessageIfKnown,
            new Event.ActivationResent(TokenHash.Of(resend.Token), Limits.Until(AccountLimit.ActivationWindow, context), context.Now));
    }

    public static Decision<Event> Activate(Command.Activate activate, Pending? pending, AccountContext context)
    {
        if (Link(activate.Token, pending?.ActivationHash, pending?.ActivateBefore, context) is { } refusal)
            return AccountOutcome.Reject(refusal);
        return Complete(activate, pending!, context);
    }

    /// <summary>Why a link does not work, or null when it does. Only who has the right token is told that it came too late.</summary>
    public static Finding? Link(TypedSecret token, TokenHash? hash, Instant? before, AccountContext context)
    {
        if (hash is null || !hash.Matches(token))
            return AccountFindings.LinkUnknown;
        return context.Now >= before ? AccountFindings.LinkExpired : null;
    }

    private static Decision<Event> Complete(Command.Activate activate, Pending pending, AccountContext context)
    {
        var (form, rules) = (activate.Form, context.Rules);
        var words = FormChecks.WordsOf(pending.Holder, pending.Email, activate.Identifier, context.Blocklist);
        var password = FormChecks.Password(form.Password, form.Confirmation, words, rules);
        var answer = SecretQuestions.Check(form.SecretQuestion, form.SecretAnswer, words, rules);
        var findings = Finding.Sorted(
        [
            .. FormChecks.Required(AccountPaths.Sex, EtatCivilCodes.SexMissing, form.Sex is null, rules),
            .. password.Findings,
            .. answer.Findings,
        ]);
        if (FormChecks.IsBlocked(findings))
            return AccountOutcome.Reject(findings);
        return AccountOutcome.Accept(findings, Activated(activate, password.Password!, answer.Answer, context), new Event.SignedIn(SignInMethod.Activation, context.Now));
    }

    private static Event.AccountActivated Activated(Command.Activate activate, NewPassword password, NewSecretAnswer? answer, AccountContext context) => new(
        activate.Identifier,
        activate.Form.Sex!.Value,
        password.HashWith(context.Hasher, activate.PasswordSalt),
        answer is null ? null : activate.Form.SecretQuestion,
        answer?.HashWith(context.Hasher, activate.AnswerSalt),
        context.Now);
}
