using Ants.Permis.Credentials;
using Ants.Permis.Findings;
using Ants.Permis.Passwords;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Passwords;

// The code of docs/guide/passwords.md, region by region. PasswordGuideTests runs it and compares the page with it.
internal static class PasswordGuide
{
    public static (CredentialHash? Hash, IEnumerable<string> Remarks) Choose(string typed, IEnumerable<string> stolenPasswords, LocalDate today, Func<byte[]> random)
    {
        #region choose
        var rules = (Rulebook.Current with { Accounts = AccountRules.Asvs5 }).At(today);
        var blocklist = PasswordBlocklist.Either(CommonPasswords.Instance, PasswordBlocklist.Of(stolenPasswords));
        var context = new PasswordContext(["Camille", "Lefèvre", "camille.lefevre@example.org"], blocklist);

        var check = NewPassword.Check(new TypedSecret(typed), context, rules, JsonPath.Of("/password"));
        var remarks = check.Findings.Select(finding => FindingTexts.For(finding, Language.French).Message);
        var hash = check.Password?.HashWith(Pbkdf2CredentialHasher.Default, Salt.Create(random()));
        #endregion
        return (hash, remarks);
    }

    public static AccountRules Restricted()
    {
        #region restricted
        var requirements = AccountRules.Cnil2022.PasswordRequirements;
        var entropy = requirements.Rows.Single(row => row.Id == "PASSWORD-ENTROPY-2");
        var restricted = AccountRules.Cnil2022 with
        {
            Name = "cnil2022-restricted",
            PasswordRequirements = requirements.With(entropy with { Value = new PasswordTerm(PasswordMeasure.AtLeastBits, 50) }),
        };
        #endregion
        return restricted;
    }

    public static ICredentialHasher Migrate(ICredentialHasher argon2)
    {
        #region migrate
        var hasher = new FallbackCredentialHasher(argon2, Pbkdf2CredentialHasher.Default);
        #endregion
        return hasher;
    }

    public static int Meter(string typed, RulesInForce rules)
    {
        #region meter
        var bits = PasswordStrength.Of(new TypedSecret(typed), rules).Bits;
        #endregion
        return bits;
    }
}
