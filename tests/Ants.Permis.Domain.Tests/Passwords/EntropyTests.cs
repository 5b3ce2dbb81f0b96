using Ants.Permis.Credentials;
using Ants.Permis.Passwords;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Ants.Permis.Domain.Tests.Passwords;

public sealed class The_entropy_of_a_password
{
    private static readonly RulesInForce Cnil = Checked.Rules("cnil2022");

    // « 99 ^ 8 = 9 227 446 944 279 201 » is worked out in an article of 1 February 2023 on the calculator of the CNIL (J.-Ph. Gaulier), with « Az3rty0) ».
    // The examples of 80 and of 50 bits are those of the recommendation; the figures beside them are length times log2(alphabet).
    [Theory]
    [InlineData("Az3rty0)", 99, 53, "53.03")]
    [InlineData("azerty", 26, 28, "28.20")]
    [InlineData("k7#Qz!92vTp&", 99, 80, "79.55: the CNIL's first example of 80 bits")]
    [InlineData("k7#Qz!92vTp", 99, 73, "72.92")]
    [InlineData("k7Qz92vTpXw4Lm", 62, 83, "83.36: its second example")]
    [InlineData("k7Qz92vTpXw4L", 62, 77, "77.40")]
    [InlineData("1593574862047913", 10, 53, "53.15: 16 digits, an example of 50 bits")]
    [InlineData("a", 26, 5, "4.70")]
    [InlineData("1", 10, 3, "3.32")]
    [InlineData(" ", 37, 5, "5.21")]
    [InlineData("É", 26, 5, "a letter with a sign is one of the 26")]
    [InlineData("密", 26, 5, "and so is one without case")]
    [InlineData("😀", 37, 5, "one character, a sign")]
    [InlineData("", 0, 0, "nothing")]
    public void Is_the_length_times_the_logarithm_of_the_alphabet(string password, int alphabet, int bits, string figure)
    {
        _ = figure;
        var strength = PasswordStrength.Of(new TypedSecret(password), Cnil);
        Assert.Equal((alphabet, bits), (strength.Alphabet, strength.Bits));
    }

    [Fact]
    public void Is_49_5_bits_for_eight_characters_of_73_and_rounds_to_50() => Assert.Equal(50, PasswordStrength.BitsOf(8, 26 + 26 + 10 + 11));

    [Fact]
    public void Is_the_logarithm_to_the_nearest_bit_wherever_doubles_can_tell()
    {
        var away = from count in Enumerable.Range(1, 256)
                   from alphabet in new[] { 10, 26, 36, 37, 47, 52, 62, 63, 73, 89, 95, 99 }
                   let exact = count * Math.Log2(alphabet)
                   where Math.Abs(exact - Math.Floor(exact) - 0.5) > 1e-9
                   where PasswordStrength.BitsOf(count, alphabet) != (int)Math.Round(exact, MidpointRounding.AwayFromZero)
                   select (count, alphabet);
        Assert.Empty(away);
    }

    [Theory]
    [InlineData(32, 5)]
    [InlineData(64, 6)]
    [InlineData(2, 1)]
    public void Is_exact_for_powers_of_two(int alphabet, int bits) => Assert.Equal(1024 * bits, PasswordStrength.BitsOf(1024, alphabet));

    [Theory]
    [InlineData(80, 99, 12)]
    [InlineData(80, 62, 14)]
    [InlineData(80, 26, 17)]
    [InlineData(50, 99, 8)]
    [InlineData(50, 73, 8)]
    [InlineData(1, 10, 1)]
    public void Is_reached_by_so_many_characters(int bits, int alphabet, int count) => Assert.Equal(count, PasswordStrength.FewestCharacters(bits, alphabet));

    [Fact]
    public void Is_reached_by_every_phrase_of_seven_words_but_of_single_letters()
    {
        Assert.Equal(84, PasswordStrength.Of(new TypedSecret("a b c d e f gh"), Cnil).Bits);
        Assert.Equal("!entropy-too-low", Checked.Codes("a b c d e f g", Cnil, Checked.Camille with { Blocklist = PasswordBlocklist.Of([]) }));
    }

    [Property(MaxTest = 200)]
    public Property Is_reached_by_seven_words_of_two_letters_or_more() => Prop.ForAll(Phrases(), phrase =>
    {
        var strength = PasswordStrength.Of(new TypedSecret(phrase), Cnil);
        return strength.Bits >= 80 && strength.DistinctWords <= 7;
    });

    [Theory]
    [InlineData("le chien bleu dort sous un arbre", 7)]
    [InlineData("le-chien-bleu-dort-sous-un-arbre", 7)]
    [InlineData("Le le LE  lé", 1)]
    [InlineData("12 34", 0)]
    [InlineData("", 0)]
    public void Comes_with_the_number_of_different_words(string phrase, int words) => Assert.Equal(words, PasswordStrength.Of(new TypedSecret(phrase), Cnil).DistinctWords);

    [Fact]
    public void Counts_the_33_signs_of_ASCII_where_the_rules_have_no_closed_list()
    {
        Assert.Equal(33, PasswordStrength.Of(new TypedSecret("!"), Checked.Rules("ants2019")).Alphabet);
        Assert.Equal(33, PasswordStrength.Of(new TypedSecret("!"), Checked.Rules("asvs5")).Alphabet);
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(AnyText)])]
    public void Never_falls_when_a_character_is_added(string text)
    {
        var typed = new TypedSecret(text);
        var longer = new TypedSecret(text + "x");
        if (longer.IsWellFormed && !longer.IsTooLong)
            Assert.True(PasswordStrength.Of(longer, Cnil).Bits >= PasswordStrength.Of(typed, Cnil).Bits);
    }

    [Fact]
    public void Says_nothing_in_a_log() => Assert.Equal("PasswordStrength", PasswordStrength.Of(new TypedSecret("k7#Qz!92vTp&"), Cnil).ToString());

    private static Arbitrary<string> Phrases()
    {
        var word = Gen.Elements("abcdefghijklmnopqrstuvwxyz".ToCharArray()).ListOf().Select(letters => new string([.. letters.Take(8), 'x', 'y']));
        return Gen.ListOf(word, 7).Select(words => string.Join(' ', words)).ToArbitrary();
    }
}
