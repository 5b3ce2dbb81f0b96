using System.Numerics;
using Ants.Permis.Credentials;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;

namespace Ants.Permis.Passwords;

/// <summary>How strong a password is at most: for a meter beside the field. It tells something of the password, so it stays with the person who types.</summary>
/// <remarks>
/// French term: « entropie du mot de passe ». The measure of the CNIL: the number of characters times the binary logarithm of the size of the alphabets used (26
/// capital letters, 26 small ones, 10 digits, the special characters of the rules), to the nearest bit. It is what a password of these characters would have if
/// it were drawn at random: a person's own choice has less, which is why lists are asked as well. It is computed with whole numbers, the same on every machine.
/// </remarks>
public sealed class PasswordStrength
{
    private static readonly CharacterSet AnySign = new("");

    private PasswordStrength(PasswordCharacters characters, CharacterSet signs, string text)
    {
        Alphabet = characters.Alphabet(signs);
        Bits = BitsOf(characters.Count, Alphabet);
        DistinctWords = WordsOf(text).Distinct(StringComparer.Ordinal).Count();
    }

    /// <summary>The entropy in bits, to the nearest; 0 for nothing.</summary>
    public int Bits { get; }

    /// <summary>How many characters the alphabets have that were used.</summary>
    public int Alphabet { get; }

    /// <summary>
    /// How many different words there are between blanks and hyphens. The CNIL names a phrase of seven words as an example of 80 bits; such a phrase has them by its
    /// characters already, as soon as it has 14 of them, so that no rule looks at the words.
    /// </summary>
    public int DistinctWords { get; }

    /// <summary>Measures a password.</summary>
    /// <param name="typed">What was typed; nothing, too much and what is ill-formed have no strength.</param>
    /// <param name="rules">The rules, which say how many special characters there are.</param>
    /// <returns>The strength.</returns>
    public static PasswordStrength Of(TypedSecret typed, RulesInForce rules)
    {
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentNullException.ThrowIfNull(rules);
        return new(PasswordCharacters.Of(typed.Text), SignsOf(rules), typed.Text);
    }

    /// <summary>The name of the type.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(PasswordStrength);

    internal static CharacterSet SignsOf(RulesInForce rules) => rules.SpecialCharacters()?.Value ?? AnySign;

    /// <summary>Count times log2(alphabet), to the nearest whole number, half up.</summary>
    internal static int BitsOf(int count, int alphabet)
    {
        if (count == 0 || alphabet == 0)
            return 0;

        // Of the square, so that the last bit of its length is the half bit to round by: 12 characters of 99 are 79.55 bits, and 99 to the 24th has 160 binary digits.
        var doubled = (int)BigInteger.Pow(alphabet, 2 * count).GetBitLength() - 1;
        return (doubled + 1) / 2;
    }

    /// <summary>The fewest characters of an alphabet that have so many bits.</summary>
    internal static int FewestCharacters(int bits, int alphabet) => Enumerable.Range(1, bits).First(count => BitsOf(count, alphabet) >= bits);

    private static IEnumerable<string> WordsOf(string text) =>
        LatinText.FoldTyped(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Any(char.IsLetter));
}
