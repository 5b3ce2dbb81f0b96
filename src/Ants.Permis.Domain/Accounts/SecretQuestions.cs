using Ants.Permis.Credentials;
using Ants.Permis.Findings;
using Ants.Permis.Passwords;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;

namespace Ants.Permis.Accounts;

/// <summary>« Question secrète » and « Réponse à votre question secrète » in the forms.</summary>
internal static class SecretQuestions
{
    public static bool AreOffered(RulesInForce rules) => rules.Recovery(RecoveryMethod.SecretQuestion) is { Value: true };

    /// <summary>What is wrong with a question and its answer. Where the rules offer none, none is asked, and one that comes all the same is refused.</summary>
    public static SecretAnswerCheck Check(SecretQuestion? question, TypedSecret? answer, PasswordContext words, RulesInForce rules)
    {
        if (!AreOffered(rules))
            return new(null, question is null && answer is null ? [] : [AccountFindings.RecoveryNotOffered(rules.Recovery(RecoveryMethod.SecretQuestion)) with { Path = AccountPaths.SecretQuestion }]);
        if (question is null)
            return new(null, FormChecks.Required(AccountPaths.SecretQuestion, AccountCodes.SecretQuestionMissing, isMissing: true, rules).ToValueList());
        return NewSecretAnswer.Check(question.Value, answer ?? new(null), words, rules, AccountPaths.SecretAnswer);
    }
}
