using Ants.Permis.Credentials;
using Ants.Permis.Findings;
using Ants.Permis.Passwords;

namespace Ants.Permis.Domain.Tests.Passwords;

public sealed class A_password_made_of_known_words
{
    [Theory]
    [InlineData("Camille75", "the given name and two digits")]
    [InlineData("LEFEVRE!!", "the name without its accent")]
    [InlineData("lefèvre-camille", "both names")]
    [InlineData("ellimac2024", "backwards")]
    [InlineData("C@m1lle#99", "signs for letters, 1 for i")]
    [InlineData("cam111e7", "1 for i and for l at once")]
    [InlineData("JeanBaptiste1", "a double name in one")]
    [InlineData("baptiste1990", "half of it")]
    [InlineData("camillelefevre", "the name of the e-mail address")]
    [InlineData("clefevre42", "the identifier")]
    [InlineData("Ants-Permis-2026", "the site")]
    [InlineData("FranceTitres!", "its newer name")]
    [InlineData("mon permis 1", "the site and three letters")]
    public void Is_refused(string password, string because)
    {
        _ = because;
        Assert.Contains(PasswordCodes.MadeOfKnownWords, Codes(password));
    }

    [Theory]
    [InlineData("camille mange du riz le mardi", "a phrase that holds the name")]
    [InlineData("Camille1 trombone", "the name and a word of her own")]
    [InlineData("nous permis", "four letters of its own")]
    [InlineData("example.org", "the host of the address is not hers")]
    [InlineData("trombone42", "a word that is not known")]
    [InlineData("73920581", "digits only")]
    [InlineData("pe#rm!is", "a word cut in pieces")]
    public void Is_not_what_merely_holds_one(string password, string because)
    {
        _ = because;
        Assert.DoesNotContain(PasswordCodes.MadeOfKnownWords, Codes(password));
    }

    [Theory]
    [InlineData("Li", "Lili2024")]
    [InlineData("Al", "Alalalal")]
    public void Is_not_one_of_two_letters(string name, string password) =>
        Assert.DoesNotContain(PasswordCodes.MadeOfKnownWords, Codes(password, new([name], CommonPasswords.Instance)));

    [Fact]
    public void Is_of_the_site_whoever_it_is() => Assert.Contains(PasswordCodes.MadeOfKnownWords, Codes("permis-2026", PasswordContext.Empty));

    [Fact]
    public void Is_no_matter_under_the_rules_of_2019() => Assert.Equal("", Checked.Codes("Camille75!", Checked.Rules("ants2019")));

    [Fact]
    public void Is_found_whatever_the_words_are() =>
        Assert.DoesNotContain(PasswordCodes.MadeOfKnownWords, Codes("trombone42", new(["", " ", "@", "@x", "\uD83D", "'", new string('z', 2000)], CommonPasswords.Instance)));

    [Fact]
    public void Says_nothing_in_a_log() => Assert.Equal("PasswordContext", Checked.Camille.ToString());

    private static IEnumerable<string> Codes(string password, PasswordContext? context = null) =>
        Checked.Password(password, Checked.Rules("asvs5"), context).Select(finding => finding.Code);
}
