using System.Collections.Frozen;
using Ants.Permis.Primitives;

namespace Ants.Permis.Credentials;

/// <summary>Passwords that anybody would try first, in French and in English: some 350 words, and the ways in which people dress them up.</summary>
/// <remarks>
/// French term: « mots de passe courants ». A word of the list counts in any case, with or without accents, with a few digits or signs around it and with the
/// usual substitutions (<c>@</c> for a, <c>0</c> for o…), doubled or tripled; so do runs of the keyboard, of the alphabet and of digits, repetitions, dates, and blanks or hyphens alone.
/// It was written for this library and is <em>not</em> a list of the 3 000 most common passwords, nor of stolen ones, which OWASP ASVS 6.2.4 and 6.2.12 ask for:
/// a host combines it with its own, by <see cref="PasswordBlocklist.Either"/>.
/// </remarks>
public sealed class CommonPasswords : IPasswordBlocklist
{
    private static readonly FrozenSet<string> Words =
        CommonWords.All.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private CommonPasswords()
    {
    }

    /// <summary>The only one there is.</summary>
    public static CommonPasswords Instance { get; } = new();

    /// <inheritdoc/>
    public BlocklistAnswer Find(ReadOnlySpan<char> password)
    {
        var plain = LatinText.Fold(password.ToString()).ToLowerInvariant().Replace(" ", "", StringComparison.Ordinal);
        var isCommon = plain.Length == 0 || DressedWord.Undress(plain).SelectMany(LetterSigns.Readings).SelectMany(DressedWord.Undress).Any(IsCommon);
        return isCommon ? BlocklistAnswer.Listed : BlocklistAnswer.NotListed;
    }

    private static bool IsCommon(string text) =>
        Words.Contains(text) || CommonPatterns.IsRuns(text) || CommonPatterns.IsDate(text) || IsRepetition(CommonPatterns.RepeatedPart(text));

    private static bool IsRepetition(string part) => part.Length > 0 && (part.Length <= CommonPatterns.ShortPart || IsCommon(part));
}
