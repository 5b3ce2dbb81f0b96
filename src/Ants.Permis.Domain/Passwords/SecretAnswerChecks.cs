using Ants.Permis.Credentials;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;

namespace Ants.Permis.Passwords;

/// <summary>What is wrong with a secret answer.</summary>
internal static class SecretAnswerChecks
{
    public static IEnumerable<Finding> Of(SecretQuestion question, TypedSecret typed, TypedSecret normal, PasswordContext context, RulesInForce rules, JsonPath path)
    {
        _ = (question, typed, context, rules);
        if (normal.IsEmpty)
            yield return new Finding(SecretAnswerCodes.Missing, Severity.Blocking, path);
    }
}
