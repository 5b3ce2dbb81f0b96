using Ants.Permis.Credentials;
using Ants.Permis.Primitives;
using FsCheck.Xunit;

namespace Ants.Permis.Domain.Tests.Credentials;

public sealed class The_common_passwords
{
    [Theory]
    [InlineData("azerty", "the first row of a French keyboard")]
    [InlineData("AZERTYUIOP", "in capitals")]
    [InlineData("poiuytreza", "backwards")]
    [InlineData("qwerty12345", "two runs")]
    [InlineData("123456789", "digits in order")]
    [InlineData("0987654321", "and backwards")]
    [InlineData("&é\"'(-è_çà", "the digits of a French keyboard without the shift key")]
    [InlineData("abcdefgh", "the alphabet")]
    [InlineData("aaaaaaaaaaaa", "one letter")]
    [InlineData("abababab", "two letters")]
    [InlineData("azertyazerty", "a run twice")]
    [InlineData("motdepasse", "a word")]
    [InlineData("Mot de passe", "in three words")]
    [InlineData("MotDePasse123456789!", "with a run of digits after it")]
    [InlineData("soleil2024!", "with a year and a sign")]
    [InlineData("*soleil*", "between signs")]
    [InlineData("Août2025!", "with an accent")]
    [InlineData("p@ssw0rd", "with signs for letters")]
    [InlineData("P@$$w0rd2024!", "with signs for letters and a year")]
    [InlineData("$oleil75", "beginning with a sign for a letter")]
    [InlineData("motdepass3", "ending with a sign for a letter")]
    [InlineData("motdepass3!", "and with another after it")]
    [InlineData("b0nj0ur", "0 for o")]
    [InlineData("famil1e", "1 for l")]
    [InlineData("fam1lle", "1 for i")]
    [InlineData("bonjourbonjour", "a word twice")]
    [InlineData("14071989", "a day")]
    [InlineData("19890714", "the year first")]
    [InlineData("140789", "a day in six digits")]
    [InlineData("2024", "a year")]
    [InlineData("1q2w3e4r", "a zigzag")]
    [InlineData("        ", "blanks")]
    [InlineData("---''---", "hyphens and apostrophes")]
    public void Are_listed(string password, string because)
    {
        _ = because;
        Assert.Equal(BlocklistAnswer.Listed, Find(password));
    }

    [Theory]
    [InlineData("trombone bleu sous la pluie", "a phrase of words that mean nothing together")]
    [InlineData("soleil et chocolat", "a phrase of two listed words")]
    [InlineData("soleil83620174", "a word with eight digits that are no date: the digits are a password of their own")]
    [InlineData("83620174", "digits in no order")]
    [InlineData("31022001", "no day of the calendar")]
    [InlineData("14071189", "no year of ours")]
    [InlineData("Tr0ub4dor&3", "a word that is not in the list")]
    [InlineData("k7#Qz!92vT", "drawn at random")]
    [InlineData("azerty-trombone", "a run and a word")]
    [InlineData("motdépassement", "a longer word")]
    [InlineData("密码", "another script")]
    [InlineData("\u0000", "a character that is no text")]
    public void Are_not(string password, string because)
    {
        _ = because;
        Assert.Equal(BlocklistAnswer.NotListed, Find(password));
    }

    [Fact]
    public void Are_found_word_by_word_each_once_and_with_a_year()
    {
        var words = CommonWords.All.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(words.Length, words.Distinct(StringComparer.Ordinal).Count());
        Assert.All(words, word => Assert.Equal(BlocklistAnswer.Listed, Find(word)));
        Assert.All(words.Where(word => char.IsLetter(word[^1])), word => Assert.Equal(BlocklistAnswer.Listed, Find(word + "1998!")));
    }

    [Property(MaxTest = 500, Arbitrary = [typeof(AnyText)])]
    public void Answer_every_text_and_always_the_same(string text) => Assert.Equal(Find(text), Find(text));

    [Fact]
    public void Answer_the_longest_text_at_once() =>
        Assert.Equal(BlocklistAnswer.NotListed, Find(string.Concat(Enumerable.Repeat("a1b", 341)) + "z"));

    private static BlocklistAnswer Find(string password) => CommonPasswords.Instance.Find(password.ToLowerInvariant());
}

public sealed class A_blocklist_of_the_host
{
    private static readonly PasswordBlocklist List = PasswordBlocklist.Of(["Été2024", "sésame", "", "  ", "SÉSAME", "with blank "]);

    [Theory]
    [InlineData("été2024")]
    [InlineData("sésame")]
    [InlineData("with blank ")]
    public void Knows_its_entries_in_any_case(string password) => Assert.Equal(BlocklistAnswer.Listed, List.Find(password));

    [Theory]
    [InlineData("ete2024")]
    [InlineData("with blank")]
    [InlineData("été20244")]
    [InlineData("")]
    public void Knows_nothing_else(string password) => Assert.Equal(BlocklistAnswer.NotListed, List.Find(password));

    [Fact]
    public void Composes_its_entries() => Assert.Equal(BlocklistAnswer.Listed, PasswordBlocklist.Of(["e\u0301te\u0301"]).Find("été"));

    [Fact]
    public void Counts_an_entry_once_and_no_blank_one() => Assert.Equal(3, List.Count);
}

public sealed class Several_blocklists
{
    [Theory]
    [InlineData(BlocklistAnswer.Listed, BlocklistAnswer.NotListed, BlocklistAnswer.Listed)]
    [InlineData(BlocklistAnswer.Listed, BlocklistAnswer.NotChecked, BlocklistAnswer.Listed)]
    [InlineData(BlocklistAnswer.NotListed, BlocklistAnswer.NotListed, BlocklistAnswer.NotListed)]
    [InlineData(BlocklistAnswer.NotListed, BlocklistAnswer.NotChecked, BlocklistAnswer.NotChecked)]
    [InlineData(BlocklistAnswer.NotChecked, BlocklistAnswer.NotChecked, BlocklistAnswer.NotChecked)]
    public void Answer_as_one(BlocklistAnswer first, BlocklistAnswer second, BlocklistAnswer both)
    {
        Assert.Equal(both, PasswordBlocklist.Either(new Fixed(first), new Fixed(second)).Find("x"));
        Assert.Equal(both, PasswordBlocklist.Either(new Fixed(second), new Fixed(first)).Find("x"));
    }

    [Fact]
    public void Were_not_checked_when_there_is_none() => Assert.Equal(BlocklistAnswer.NotChecked, PasswordBlocklist.Either().Find("x"));

    private sealed class Fixed(BlocklistAnswer answer) : IPasswordBlocklist
    {
        public BlocklistAnswer Find(ReadOnlySpan<char> password) => answer;
    }
}
