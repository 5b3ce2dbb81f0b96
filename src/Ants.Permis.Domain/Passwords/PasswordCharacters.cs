using System.Globalization;
using System.Text;
using Ants.Permis.Rules;

namespace Ants.Permis.Passwords;

/// <summary>The characters of a password by their sort, counted as Unicode code points.</summary>
internal sealed class PasswordCharacters
{
    private const int LettersOfAlphabet = 26;
    private const int DecimalDigits = 10;

    private readonly List<Rune> signs = [];
    private int otherLetters;

    private PasswordCharacters()
    {
    }

    public int Count { get; private set; }

    public int Uppercase { get; private set; }

    public int Lowercase { get; private set; }

    public int Digits { get; private set; }

    public bool HasLettersOrDigits => Count > signs.Count;

    public static PasswordCharacters Of(string text)
    {
        var characters = new PasswordCharacters();
        foreach (var rune in text.EnumerateRunes())
            characters.Add(rune);
        return characters;
    }

    /// <summary>How many are special characters of a set.</summary>
    public int Special(CharacterSet set) => set.IsOpen ? signs.Count : signs.Count(sign => sign.IsBmp && set.Characters.Contains((char)sign.Value, StringComparison.Ordinal));

    /// <summary>How many characters the alphabets have that were used: 26 capital letters, 26 small ones, 10 digits, and the special characters of a set.</summary>
    /// <remarks>A letter with a sign or of another alphabet counts for one of the 26, and a sign outside the set for one of the set: they can only add to it.</remarks>
    public int Alphabet(CharacterSet set) =>
        Of(Uppercase, LettersOfAlphabet) + Of(Lowercase + otherLetters, LettersOfAlphabet) + Of(Digits, DecimalDigits) + Of(signs.Count, set.Count);

    private static int Of(int used, int alphabet) => used > 0 ? alphabet : 0;

    private void Add(Rune rune)
    {
        Count++;
        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter:
                Uppercase++;
                break;
            case UnicodeCategory.LowercaseLetter:
                Lowercase++;
                break;
            case UnicodeCategory.DecimalDigitNumber:
                Digits++;
                break;
            // Letters without case, and marks that belong to a letter.
            case UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark:
                otherLetters++;
                break;
            default:
                signs.Add(rune);
                break;
        }
    }
}
