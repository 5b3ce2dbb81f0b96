using Ants.Permis.Credentials;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;

namespace Ants.Permis.Passwords;

/// <summary>What is wrong with a password, by the rules.</summary>
internal static class PasswordChecks
{
    public static IEnumerable<Finding> Of(TypedSecret typed, PasswordContext context, RulesInForce rules, JsonPath path)
    {
        _ = context;
        if (typed.IsEmpty)
            yield return new Finding(PasswordCodes.Missing, Severity.Blocking, path);
        else if (rules.Password(PasswordRequirement.MinimumLength) is { } shortest && typed.Text.Length < shortest.Value.Value)
            yield return new Finding(PasswordCodes.TooShort, shortest.Gravest, path) { Rule = shortest.Reference, Parameters = [new("limit", new FindingValue.Number(shortest.Value.Value))] };
    }
}
