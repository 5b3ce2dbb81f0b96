using System.Collections.Frozen;
using Ants.Permis.Credentials;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;

namespace Ants.Permis.Passwords;

/// <summary>What is wrong with a secret answer.</summary>
internal static class SecretAnswerChecks
{
    // A protection of the person's own account and no rule of the portal: it only ever warns, as there are names of two letters.
    private const int ShortAnswer = 3;

    /// <summary>The words of each question, in both languages.</summary>
    private static readonly Lazy<FrozenDictionary<SecretQuestion, FrozenSet<string>>> QuestionWords = new(() => Enum.GetValues<SecretQuestion>().ToFrozenDictionary(
        question => question,
        question => ContextWords.Of(Enum.GetValues<Language>().Select(language => Labels.For(question, language))).ToFrozenSet(StringComparer.Ordinal)));

    public static IEnumerable<Finding> Of(SecretQuestion question, TypedSecret typed, TypedSecret normal, PasswordContext context, RulesInForce rules, JsonPath path)
    {
        if (QuestionOf(question, rules, path) is { } refused)
            return [refused];
        return UnreadableOf(typed, normal, path) is { } finding ? [finding] : Weaknesses(question, normal.Text, context, path);
    }

    /// <summary>Why the question cannot be answered at all.</summary>
    private static Finding? QuestionOf(SecretQuestion question, RulesInForce rules, JsonPath path)
    {
        if (Offered(rules, question))
            return null;
        if (Enum.GetValues<SecretQuestion>().Any(other => Offered(rules, other)))
            return new(SecretAnswerCodes.QuestionNotOffered, Severity.Blocking, path);
        return IsNotYetCovered(rules) ? NotCovered(rules, path) : NotOffered(rules, path);
    }

    private static bool Offered(RulesInForce rules, SecretQuestion question) =>
        rules.SecretQuestion(question) is { Value: true } && rules.Recovery(RecoveryMethod.SecretQuestion) is not { Value: false };

    private static bool IsNotYetCovered(RulesInForce rules) =>
        rules.Recovery(RecoveryMethod.SecretQuestion) is null && rules.Book.Accounts.SecretQuestions.Rows.Any(row => row.Value && row.Period.From > rules.Date);

    private static Finding NotCovered(RulesInForce rules, JsonPath path) => rules.NotCovered() with
    {
        Path = path,
        Parameters = [new("from", new FindingValue.Date(rules.Book.Accounts.SecretQuestions.Rows.Min(row => row.Period.From)))],
    };

    // There is no question to answer, whatever the status of the rule that took it away; a rule that only ever warns is not named as what blocks.
    private static Finding NotOffered(RulesInForce rules, JsonPath path) => new(SecretAnswerCodes.NotOffered, Severity.Blocking, path)
    {
        Rule = rules.Recovery(RecoveryMethod.SecretQuestion) is { Gravest: Severity.Blocking } row ? row.Reference : null,
    };

    private static Finding? UnreadableOf(TypedSecret typed, TypedSecret normal, JsonPath path)
    {
        if (typed.IsTooLong || normal.IsTooLong)
            return new(SecretAnswerCodes.TooLong, Severity.Blocking, path) { Parameters = [new("limit", new FindingValue.Number(TypedSecret.MaxLength))] };
        if (!typed.IsWellFormed)
            return new(SecretAnswerCodes.IllFormed, Severity.Blocking, path);
        return PasswordCharacters.Of(normal.Text).HasLettersOrDigits ? null : new(SecretAnswerCodes.Missing, Severity.Blocking, path);
    }

    private static IEnumerable<Finding> Weaknesses(SecretQuestion question, string answer, PasswordContext context, JsonPath path)
    {
        if (PasswordCharacters.Of(answer).Count < ShortAnswer)
            yield return new(SecretAnswerCodes.TooShort, Severity.Warning, path) { Parameters = [new("limit", new FindingValue.Number(ShortAnswer))] };
        else if (IsOneCharacter(answer) || RepeatsQuestion(question, answer) || IsKnown(answer, context.Words))
            yield return new(SecretAnswerCodes.Guessable, Severity.Warning, path);
    }

    private static bool IsOneCharacter(string answer) => answer.EnumerateRunes().Distinct().Count() == 1;

    private static bool RepeatsQuestion(SecretQuestion question, string answer) => QuestionWords.Value[question].Contains(Joined(answer));

    private static bool IsKnown(string answer, IEnumerable<string> known) => ContextWords.Of(known).Contains(Joined(answer), StringComparer.Ordinal);

    private static string Joined(string answer) => string.Concat(ContextWords.Plain(answer).Where(char.IsLetterOrDigit));
}
