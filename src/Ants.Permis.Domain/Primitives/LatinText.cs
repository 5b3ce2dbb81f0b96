using System.Buffers;
using System.Text;

namespace Ants.Permis.Primitives;

/// <summary>Latin letters under invariant globalization: canonical composition, and the folded form that compares names across registers.</summary>
internal static class LatinText
{
    private static readonly SearchValues<char> FrenchSigns = SearchValues.Create("àâäéèêëïîôöùûüÿçæœÀÂÄÉÈÊËÏÎÔÖÙÛÜŸÇÆŒ");

    /// <summary>Whether a character is a letter that French civil registers admit: A to Z, sixteen letters with a sign, and two ligatures.</summary>
    public static bool IsFrenchLetter(char c) => char.IsAsciiLetter(c) || FrenchSigns.Contains(c);

    /// <summary>Whether a character is a letter of the Latin alphabet in any language.</summary>
    public static bool IsLatinLetter(char c) =>
        char.IsAsciiLetter(c) || (c is (>= '\u00C0' and <= '\u024F') or (>= '\u1E00' and <= '\u1EFF') && char.IsLetter(c));

    /// <summary>Whether a character is a combining mark.</summary>
    public static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';

    /// <summary>Puts letters and marks together: the form NFC, for the Latin alphabet.</summary>
    public static string Compose(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0300', '\u036F'))
            return text;
        var composed = new StringBuilder(text.Length);
        var decomposed = Decompose(text);
        for (var start = 0; start < decomposed.Length;)
        {
            var end = start + 1;
            while (end < decomposed.Length && IsMark(decomposed[end]))
                end++;
            AppendComposed(composed, decomposed.AsSpan(start, end - start));
            start = end;
        }

        return composed.ToString();
    }

    /// <summary>
    /// The key under which two spellings of a name are the same: upper case, no sign, ligatures opened, and a space for each apostrophe or hyphen.
    /// It is the form of the « nom en clair » of INSEE's lists.
    /// </summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length + 4);
        foreach (var c in Decompose(text))
        {
            if (!IsMark(c))
                Append(folded, c);
        }

        return folded.ToString().Trim(' ');
    }

    /// <summary>That key for what a person typed: other apostrophes, hyphens and blanks make no difference either.</summary>
    public static string FoldTyped(string? text) => Fold(TypedText.Normalise(text));

    private static void Append(StringBuilder folded, char c)
    {
        if (c is not (' ' or '-' or '\''))
            folded.Append(Open(c));
        else if (folded.Length > 0 && folded[^1] != ' ')
            folded.Append(' ');
    }

    private static string Open(char c) => c switch
    {
        'œ' or 'Œ' => "OE",
        'æ' or 'Æ' => "AE",
        'ß' or 'ẞ' => "SS",
        'þ' or 'Þ' => "TH",
        'ø' or 'Ø' => "O",
        'đ' or 'Đ' or 'ð' or 'Ð' => "D",
        'ħ' or 'Ħ' => "H",
        'ł' or 'Ł' => "L",
        'ŋ' or 'Ŋ' => "N",
        'ŧ' or 'Ŧ' => "T",
        'ı' => "I",
        _ => char.ToUpperInvariant(c).ToString(),
    };

    private static string Decompose(string text)
    {
        var parts = new StringBuilder(text.Length + 8);
        foreach (var c in text)
            AppendDecomposed(parts, c);
        return parts.ToString();
    }

    // Two levels at most: U+1EAD is U+1EA1 and a circumflex, and U+1EA1 is a and a dot.
    private static void AppendDecomposed(StringBuilder parts, char c)
    {
        if (!LatinComposition.TryDecompose(c, out var pair))
        {
            parts.Append(c);
            return;
        }

        AppendDecomposed(parts, pair.Letter);
        parts.Append(pair.Mark);
    }

    // The algorithm of Unicode Standard Annex 15: marks in the order of their class, each joined to the letter unless one of the same class is in between.
    private static void AppendComposed(StringBuilder composed, ReadOnlySpan<char> cluster)
    {
        var letter = cluster[0];
        var kept = new StringBuilder();
        var lastKeptClass = 0;
        foreach (var mark in cluster[1..].ToArray().OrderBy(LatinComposition.CombiningClass))
        {
            var combiningClass = LatinComposition.CombiningClass(mark);
            if (combiningClass != lastKeptClass && LatinComposition.TryCompose(letter, mark, out var whole))
            {
                letter = whole;
                continue;
            }

            kept.Append(mark);
            lastKeptClass = combiningClass;
        }

        composed.Append(letter).Append(kept);
    }
}
