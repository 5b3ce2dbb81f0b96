using Ants.Permis.Credentials;
using Ants.Permis.Primitives;

namespace Ants.Permis.Passwords;

/// <summary>What is known of a person and of the site, as words; and whether a password is made of them.</summary>
internal static class ContextWords
{
    // A shorter word stands in many others by chance: « Al », « Li ».
    private const int ShortestWord = 3;

    // With so many letters left beside the words, the password says something of its own: a long phrase that happens to hold a name is not refused.
    private const int LettersOfItsOwn = 4;

    /// <summary>The words of the site.</summary>
    private static readonly IReadOnlyList<string> Site = Of(PasswordContext.SiteWords);

    /// <summary>The words of names, identifiers and e-mail addresses: each part, the parts as one, and the letters without the digits.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<string> known) =>
        [.. known.SelectMany(Parts).Where(word => word.Length >= ShortestWord).Distinct(StringComparer.Ordinal)];

    /// <summary>
    /// Whether a password is nothing but known words, those of the site included, digits and signs, and at most three other letters. Words count forwards and
    /// backwards, in any case, with or without accents, and with the usual substitutions.
    /// </summary>
    public static bool MakeUp(string password, IEnumerable<string> known)
    {
        var plain = Plain(password);
        var covered = new bool[plain.Length];
        foreach (var word in Of(known).Concat(Site))
            Cover(covered, plain, word);
        return covered.Contains(true) && plain.Where((c, i) => char.IsLetter(c) && !covered[i]).Count() < LettersOfItsOwn;
    }

    /// <summary>Small letters without accents.</summary>
    public static string Plain(string text) => LatinText.Fold(text).ToLowerInvariant();

    private static IEnumerable<string> Parts(string known)
    {
        var at = known.IndexOf('@', StringComparison.Ordinal);
        var plain = Plain(LatinText.Compose(at > 0 ? known[..at] : known));
        yield return Only(plain, char.IsLetterOrDigit);
        yield return Only(plain, char.IsLetter);
        foreach (var part in new string([.. plain.Select(c => char.IsLetter(c) ? c : ' ')]).Split(' '))
            yield return part;
    }

    private static string Only(string text, Func<char, bool> isKept) => new([.. text.Where(isKept)]);

    private static void Cover(bool[] covered, string text, string word)
    {
        for (var at = 0; at + word.Length <= text.Length; at++)
        {
            if (StandsAt(text.AsSpan(at, word.Length), word))
                covered.AsSpan(at, word.Length).Fill(true);
        }
    }

    private static bool StandsAt(ReadOnlySpan<char> text, string word)
    {
        var (forwards, backwards) = (true, true);
        for (var i = 0; i < word.Length && (forwards || backwards); i++)
        {
            forwards = forwards && LetterSigns.CanBe(text[i], word[i]);
            backwards = backwards && LetterSigns.CanBe(text[i], word[^(i + 1)]);
        }

        return forwards || backwards;
    }
}
