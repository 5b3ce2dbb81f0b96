using Ants.Permis.Contact;
using Ants.Permis.Credentials;
using Ants.Permis.Findings;
using Ants.Permis.Identity;
using Ants.Permis.Passwords;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;

namespace Ants.Permis.Accounts;

/// <summary>What is wrong with the forms of an account: every reason at once.</summary>
internal static class FormChecks
{
    private const char At = '@';

    public static FormReading Read(AccountForm form, RulesInForce rules)
    {
        IEnumerable<Finding> findings =
        [
            .. Profile(form.Profile, rules),
            .. Required(AccountPaths.BirthName, EtatCivilCodes.BirthNameMissing, string.IsNullOrWhiteSpace(form.BirthName), rules),
            .. BirthName.Read(form.BirthName, AccountPaths.BirthName, out var birthName),
            .. Required(AccountPaths.GivenName, EtatCivilCodes.FirstGivenNameMissing, string.IsNullOrWhiteSpace(form.GivenName), rules),
            .. GivenName.Read(form.GivenName, AccountPaths.GivenName, out var givenName),
            .. Email(form.Email, AccountPaths.Email, rules, out var email),
            .. Required(AccountPaths.Captcha, AccountCodes.CaptchaFailed, !form.IsCaptchaPassed, rules),
            .. Terms(form.AreTermsAccepted, rules),
        ];
        return new(birthName, givenName, email, Finding.Sorted(findings));
    }

    /// <summary>An address: the one of the form, or a new one, by the same rule.</summary>
    public static IEnumerable<Finding> Email(string? typed, JsonPath path, RulesInForce rules, out EmailAddress? email) =>
    [
        .. Required(AccountPaths.Email, ContactCodes.EmailMissing, string.IsNullOrWhiteSpace(typed), rules).Select(finding => finding with { Path = path }),
        .. EmailAddress.Read(typed, path, out email),
    ];

    public static IEnumerable<Finding> Terms(bool areAccepted, RulesInForce rules) =>
        Required(AccountPaths.Terms, AccountCodes.TermsNotAccepted, !areAccepted, rules);

    /// <summary>A field without which there is no account, whatever the status of its rule: an event cannot leave it out.</summary>
    public static IEnumerable<Finding> Required(JsonPath path, string code, bool isMissing, RulesInForce rules) =>
        isMissing ? [new Finding(code, Severity.Blocking, path) { Rule = rules.Field(path)?.Reference }] : [];

    /// <summary>A new password and its confirmation.</summary>
    public static PasswordCheck Password(TypedSecret? password, TypedSecret? confirmation, PasswordContext words, RulesInForce rules)
    {
        var typed = password ?? new(null);
        var check = NewPassword.Check(typed, words, rules, AccountPaths.Password);
        // Two empty fields are one mistake, which the password bears.
        return typed.IsEmpty || typed.Equals(confirmation) ? check : new(null, Finding.Sorted(check.Findings.Append(AccountFindings.ConfirmationDiffers)));
    }

    /// <summary>What others may know of the holder, and must not be a password or an answer.</summary>
    public static PasswordContext WordsOf(AccountHolder holder, EmailAddress email, AccountIdentifier? identifier, IPasswordBlocklist blocklist)
    {
        string?[] words = [holder.BirthName?.Value, holder.GivenName?.Value, email.Value[..email.Value.LastIndexOf(At)], identifier?.Value];
        return new(words.OfType<string>().ToValueList(), blocklist);
    }

    /// <summary>Whether anything blocks.</summary>
    public static bool IsBlocked(ValueList<Finding> findings) => findings.Any(finding => finding.Severity == Severity.Blocking);

    private static IEnumerable<Finding> Profile(AccountProfile? profile, RulesInForce rules) => profile == AccountProfile.LegalPerson
        ? [AccountFindings.LegalPerson]
        : Required(AccountPaths.Profile, AccountCodes.ProfileMissing, profile is null, rules);
}

/// <summary>A form of creation as it was read: where nothing blocks, every value is there.</summary>
internal readonly record struct FormReading(BirthName? BirthName, GivenName? GivenName, EmailAddress? Email, ValueList<Finding> Findings)
{
    public bool IsBlocked => FormChecks.IsBlocked(Findings);
}
