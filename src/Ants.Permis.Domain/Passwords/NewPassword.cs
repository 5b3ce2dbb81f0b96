using Ants.Permis.Credentials;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;

namespace Ants.Permis.Passwords;

/// <summary>A password that meets the rules: there is no other way to have one, and nothing to do with it but to hash it.</summary>
/// <remarks>French term: « mot de passe ».</remarks>
public sealed class NewPassword
{
    private readonly TypedSecret secret;

    private NewPassword(TypedSecret secret) => this.secret = secret;

    /// <summary>Checks a password.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="context">What is known of the person and of the site, and the list of forbidden passwords.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="path">Where the password stands in the form.</param>
    /// <returns>The password if it meets the rules, and everything that is to be said of it.</returns>
    public static PasswordCheck Check(TypedSecret typed, PasswordContext context, RulesInForce rules, JsonPath path)
    {
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(path);
        var findings = Finding.Sorted(PasswordChecks.Of(typed, context, rules, path));
        var isGood = findings.All(finding => finding.Severity != Severity.Blocking);
        return new(isGood ? new(typed) : null, findings);
    }

    /// <summary>The hash to store.</summary>
    /// <param name="hasher">The hasher.</param>
    /// <param name="salt">A new salt, drawn by the host for this hash.</param>
    /// <returns>The hash.</returns>
    public CredentialHash HashWith(ICredentialHasher hasher, Salt salt)
    {
        ArgumentNullException.ThrowIfNull(hasher);
        ArgumentNullException.ThrowIfNull(salt);
        return secret.HashWith(hasher, salt);
    }

    /// <summary>Dots, always as many.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => secret.ToString();
}

/// <summary>What is to be said of a password.</summary>
/// <param name="Password">The password, or <see langword="null"/> when a finding blocks it.</param>
/// <param name="Findings">Everything found, the gravest first.</param>
/// <remarks>French term: « contrôle du mot de passe ».</remarks>
public sealed record PasswordCheck(NewPassword? Password, ValueList<Finding> Findings);
