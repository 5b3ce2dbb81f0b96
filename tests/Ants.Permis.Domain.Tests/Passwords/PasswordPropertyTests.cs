using Ants.Permis.Credentials;
using Ants.Permis.Findings;
using Ants.Permis.Json;
using Ants.Permis.Passwords;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using FsCheck.Xunit;

namespace Ants.Permis.Domain.Tests.Passwords;

public sealed class Any_password
{
    private static readonly Salt Salt = Salt.Create(new byte[Salt.MinLength]);

    [Property(MaxTest = 300, Arbitrary = [typeof(AnyText)])]
    public void Is_checked_without_an_exception_and_always_alike(string text) => Assert.All(AccountRules.Profiles, profile =>
    {
        var rules = Checked.Rules(profile);
        var check = NewPassword.Check(new TypedSecret(text), Checked.Camille, rules, Checked.Path);
        Assert.Equal(check.Findings, NewPassword.Check(new TypedSecret(text), Checked.Camille, rules, Checked.Path).Findings);
        Assert.Equal(check.Findings.Order(Finding.DisplayOrder), check.Findings);
        Assert.Equal(check.Findings.Any(finding => finding.Severity == Severity.Blocking), check.Password is null);
        Assert.All(check.Findings, finding => Assert.Equal(Checked.Path, finding.Path));
        Assert.All(check.Findings, finding => Assert.True(finding.Severity == Severity.Blocking || finding.Code is PasswordCodes.ShorterThanAdvised or PasswordCodes.BlocklistNotChecked));
    });

    [Theory]
    [InlineData('a')]
    [InlineData('\uD800')]
    [InlineData('\u0301')]
    [InlineData(' ')]
    public void Of_a_million_characters_is_refused_at_once(char character) => Assert.All(AccountRules.Profiles, profile =>
        Assert.Equal("!too-long", Checked.Codes(new string(character, 1 << 20), Checked.Rules(profile))));

    [Theory]
    [InlineData("SecretXylophone")]
    [InlineData("SecretXylophone SecretXylophone 7!")]
    [InlineData("sx")]
    public void Leaves_no_trace(string secret) => Assert.All(AccountRules.Profiles, profile =>
    {
        var check = NewPassword.Check(new TypedSecret(secret), new([secret], PasswordBlocklist.Of([secret])), Checked.Rules(profile), Checked.Path);
        var texts = check.Findings.SelectMany(finding => new[]
        {
            finding.ToString(),
            PermisJson.Findings.Serialize(finding),
            FindingTexts.For(finding, Language.French).ToString(),
            FindingTexts.For(finding, Language.English).ToString(),
        });
        Assert.All([.. texts, check.ToString(), $"{check.Password}"], text => Assert.DoesNotContain(secret, text, StringComparison.OrdinalIgnoreCase));
    });

    [Theory]
    [InlineData("k7")]
    [InlineData("k7#Qz")]
    public void Is_not_measured_in_findings(string shortOne) => Assert.All(AccountRules.Profiles, profile =>
    {
        var rules = Checked.Rules(profile);
        Assert.Equal(Numbers(Checked.Password("k7#", rules)), Numbers(Checked.Password(shortOne + "#", rules)));
    });

    [Fact]
    public void That_passed_can_only_be_hashed()
    {
        var hasher = Pbkdf2CredentialHasher.BelowTheFloor(1);
        var password = NewPassword.Check(new TypedSecret("k7#Qz!92vTp& trombone"), Checked.Camille, Checked.Rules("asvs5"), Checked.Path).Password!;
        Assert.True(new TypedSecret("k7#Qz!92vTp& trombone").Matches(password.HashWith(hasher, Salt), hasher));
        Assert.False(new TypedSecret("k7#Qz!92vTp& Trombone").Matches(password.HashWith(hasher, Salt), hasher));
        Assert.Equal("••••••••", password.ToString());
    }

    // The limits that the texts show; the rows of lists have none.
    private static IEnumerable<(string Code, string Name, FindingValue Value)> Numbers(IEnumerable<Finding> findings) =>
        from finding in findings
        from parameter in finding.Parameters
        where finding.Code is PasswordCodes.TooShort or PasswordCodes.EntropyTooLow
        select (finding.Code, parameter.Name, parameter.Value);
}
