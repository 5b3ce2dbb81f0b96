using Ants.Permis.Credentials;
using Ants.Permis.Findings;
using Ants.Permis.Passwords;
using Active = Ants.Permis.Accounts.Account.Active;
using Command = Ants.Permis.Accounts.AccountCommand;
using Event = Ants.Permis.Accounts.AccountEvent;

namespace Ants.Permis.Accounts;

/// <summary>« Identifiant oublié ? » and « Mot de passe oublié ? »</summary>
internal static class Recovery
{
    /// <summary>The identifier goes to the address of the account. The answer is the same whether there is one or not.</summary>
    public static Decision<Event> RequestIdentifier(Active? active, AccountContext context) =>
        active is not null && Limits.AllowMessage(active.MessagesAsked, context)
            ? AccountOutcome.Accept(AccountFindings.MessageIfKnown, new Event.IdentifierRequested(context.Now))
            : AccountOutcome.Accept(AccountFindings.MessageIfKnown);

    public static Decision<Event> AnswerSecretQuestion(Command.AnswerSecretQuestion answer, Active? active, AccountContext context)
    {
        if (!SecretQuestions.AreOffered(context.Rules))
            return AccountOutcome.Reject(AccountFindings.RecoveryNotOffered(context.Rules.Recovery(RecoveryMethod.SecretQuestion)));
        var isRight = Matches(answer, active, context);
        if (active is null)
            return AccountOutcome.Accept(AccountFindings.SecretAnswerRefused);
        if (active.Answers.IsHeldOffAt(context.Now))
            return AccountOutcome.Accept(AccountFindings.SecretAnswerRefused, new Event.SecretAnswerHeldOff(context.Now));
        return isRight
            ? AccountOutcome.Accept(Opened(RecoveryMethod.SecretQuestion, answer.Token, context))
            : AccountOutcome.Accept(AccountFindings.SecretAnswerRefused, new Event.SecretAnswerFailed(Limits.AfterWrongAnswer(active.Answers.Failed + 1, context), context.Now));
    }

    /// <summary>The link goes to the address of the account. The answer is the same whether there is one or not.</summary>
    public static Decision<Event> RequestLink(Command.RequestRecoveryLink request, Active? active, AccountContext context)
    {
        var offered = context.Rules.Recovery(RecoveryMethod.EmailLink);
        if (offered is not { Value: true })
            return AccountOutcome.Reject(AccountFindings.RecoveryNotOffered(offered));
        return active is not null && Limits.AllowMessage(active.MessagesAsked, context)
            ? AccountOutcome.Accept(AccountFindings.MessageIfKnown, Opened(RecoveryMethod.EmailLink, request.Token, context))
            : AccountOutcome.Accept(AccountFindings.MessageIfKnown);
    }

    public static Decision<Event> ResetPassword(Command.ResetPassword reset, Active? active, AccountContext context)
    {
        if (Activation.Link(reset.Token, active?.Recovery?.Hash, active?.Recovery?.Before, context) is { } refusal)
            return AccountOutcome.Reject(refusal);
        return Changes.SetPassword(reset.Password, reset.Confirmation, reset.Salt, isRecovery: true, active!, context);
    }

    // The question is a part of the answer; and a hash is made whatever is there to compare it with.
    private static bool Matches(Command.AnswerSecretQuestion answer, Active? active, AccountContext context) =>
        NewSecretAnswer.Matches(answer.Answer, active?.AnswerHash ?? Decoy.Hash, context.Hasher) && active?.AnswerHash is not null && active.SecretQuestion == answer.Question;

    private static Event.RecoveryOpened Opened(RecoveryMethod method, SecretToken token, AccountContext context) =>
        new(method, TokenHash.Of(token), Limits.Until(AccountLimit.RecoveryWindow, context), context.Now);
}
