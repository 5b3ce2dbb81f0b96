using Ants.Permis.Credentials;
using Ants.Permis.Findings;
using Ants.Permis.Passwords;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Passwords;

/// <summary>A password or a secret answer, checked under a profile of the library.</summary>
internal static class Checked
{
    public static readonly JsonPath Path = JsonPath.Of("/account/password");

    public static readonly LocalDate Today = new(2026, 11, 23);

    /// <summary>Somebody whose names and address are known, and the lists of the library.</summary>
    public static PasswordContext Camille { get; } =
        new(["Jean-Baptiste", "Camille", "Lefèvre", "camille.lefevre75@example.org", "CLEFEVRE42"], CommonPasswords.Instance);

    public static RulesInForce Rules(string profile, LocalDate? on = null) => Rules(AccountRules.FindProfile(profile)!, on);

    public static RulesInForce Rules(AccountRules rules, LocalDate? on = null) => (Rulebook.Current with { Accounts = rules }).At(on ?? Today);

    public static ValueList<Finding> Password(string password, RulesInForce rules, PasswordContext? context = null) =>
        NewPassword.Check(new TypedSecret(password), context ?? Camille, rules, Path).Findings;

    /// <summary>The codes without their area, the gravest first: <c>!</c> blocks, <c>?</c> warns, <c>.</c> informs.</summary>
    public static string Codes(string password, RulesInForce rules, PasswordContext? context = null) => Codes(Password(password, rules, context));

    public static string Codes(IEnumerable<Finding> findings) => string.Join(' ', findings.Select(finding => Mark(finding.Severity) + finding.Code[(finding.Code.IndexOf('.', StringComparison.Ordinal) + 1)..]));

    private static string Mark(Severity severity) => severity switch
    {
        Severity.Blocking => "!",
        Severity.Warning => "?",
        _ => ".",
    };
}
