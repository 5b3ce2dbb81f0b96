using Ants.Permis.Credentials;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;

namespace Ants.Permis.Passwords;

/// <summary>An answer to a secret question that may be kept, as a hash.</summary>
/// <remarks>French term: « réponse à votre question secrète ». Case, accents, hyphens and blanks do not count: people write their answer as it comes.</remarks>
public sealed class NewSecretAnswer
{
    private readonly TypedSecret normal;

    private NewSecretAnswer(TypedSecret normal) => this.normal = normal;

    /// <summary>Checks an answer.</summary>
    /// <param name="question">The question that was chosen.</param>
    /// <param name="typed">What was typed.</param>
    /// <param name="context">What is known of the person, which somebody else may know too.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="path">Where the answer stands in the form.</param>
    /// <returns>The answer if it may be kept, and everything that is to be said of it.</returns>
    public static SecretAnswerCheck Check(SecretQuestion question, TypedSecret typed, PasswordContext context, RulesInForce rules, JsonPath path)
    {
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(path);
        var folded = Normalise(typed);
        var findings = Finding.Sorted(SecretAnswerChecks.Of(question, typed, folded, context, rules, path));
        var isGood = findings.All(finding => finding.Severity != Severity.Blocking);
        return new(isGood ? new(folded) : null, findings);
    }

    /// <summary>Whether a typed answer is the one behind a hash, with the cost of a hash whatever was typed.</summary>
    internal static bool Matches(TypedSecret typed, CredentialHash hash, ICredentialHasher hasher) => Normalise(typed).Matches(hash, hasher);

    /// <summary>The hash to store.</summary>
    /// <param name="hasher">The hasher.</param>
    /// <param name="salt">A new salt, drawn by the host for this hash.</param>
    /// <returns>The hash.</returns>
    public CredentialHash HashWith(ICredentialHasher hasher, Salt salt)
    {
        ArgumentNullException.ThrowIfNull(hasher);
        ArgumentNullException.ThrowIfNull(salt);
        return normal.HashWith(hasher, salt);
    }

    /// <summary>Dots, always as many.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => normal.ToString();

    private static TypedSecret Normalise(TypedSecret typed) => new(LatinText.FoldTyped(typed.Text));
}

/// <summary>What is to be said of a secret answer.</summary>
/// <param name="Answer">The answer, or <see langword="null"/> when a finding blocks it.</param>
/// <param name="Findings">Everything found, the gravest first.</param>
/// <remarks>French term: « contrôle de la réponse ».</remarks>
public sealed record SecretAnswerCheck(NewSecretAnswer? Answer, ValueList<Finding> Findings);
