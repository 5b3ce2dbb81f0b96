using Ants.Permis.Conventions;
using Ants.Permis.Credentials;
using Ants.Permis.Rules;

namespace Ants.Permis.Domain.Tests.Passwords;

public sealed class The_guide_to_passwords
{
    private const string Page = "docs/guide/passwords.md";
    private const string Code = "tests/Ants.Permis.Domain.Tests/Passwords/PasswordGuide.cs";

    private static readonly byte[] Sixteen = new byte[Salt.MinLength];

    [Fact]
    public void Quotes_code_that_is_compiled_here() => QuotedCode.IsCompiled(Page, Code);

    [Fact]
    public void Hashes_a_good_password()
    {
        var (hash, remarks) = PasswordGuide.Choose("trombone bleu sous la pluie", [], Checked.Today, () => Sixteen);
        Assert.StartsWith("$pbkdf2-sha512$v=1$i=220000$", hash!.Value, StringComparison.Ordinal);
        Assert.Empty(remarks);
    }

    [Fact]
    public void Refuses_a_stolen_one()
    {
        var (hash, remarks) = PasswordGuide.Choose("trombone bleu sous la pluie", ["Trombone bleu sous la pluie"], Checked.Today, () => Sixteen);
        Assert.Null(hash);
        Assert.StartsWith("Ce mot de passe est trop courant", Assert.Single(remarks), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("k7#Qz92v", "", "!entropy-too-low")]
    [InlineData("k7#Qz92", "!entropy-too-low", "!entropy-too-low")]
    public void Asks_for_50_bits_where_access_is_restricted(string password, string restricted, string alone)
    {
        Assert.Equal(restricted, Checked.Codes(password, Checked.Rules(PasswordGuide.Restricted())));
        Assert.Equal(alone, Checked.Codes(password, Checked.Rules("cnil2022")));
    }

    [Fact]
    public void Knows_the_earlier_hashes_after_a_change()
    {
        var newer = new Pbkdf2CredentialHasher(Pbkdf2CredentialHasher.DefaultIterations + 1);
        var stored = Pbkdf2CredentialHasher.Default.Hash([1, 2, 3], Salt.Create(Sixteen));
        var hasher = PasswordGuide.Migrate(newer);
        Assert.True(hasher.Verify([1, 2, 3], stored));
        Assert.False(hasher.IsCurrent(stored));
    }

    [Fact]
    public void Measures_for_a_meter() => Assert.Equal(53, PasswordGuide.Meter("Az3rty0)", Checked.Rules("cnil2022")));

    [Fact]
    public void Names_every_profile() =>
        Assert.All(AccountRules.Profiles, profile => Assert.Contains($"`{profile.Name}`", File.ReadAllText(Path.Combine(Repository.Root, Page)), StringComparison.Ordinal));
}
