namespace Ants.Permis.Credentials;

/// <summary>A word with digits and signs before or after it, as people add them to meet a rule: <c>soleil2024!</c>.</summary>
internal static class DressedWord
{
    private const int FewSigns = 5;

    /// <summary>The text with and without what stands before and after its letters: as much of it as anybody would think of.</summary>
    public static IEnumerable<string> Undress(string text)
    {
        yield return text;
        var start = 0;
        var end = text.Length;
        while (start < end && !char.IsLetter(text[start]))
            start++;
        while (end > start && !char.IsLetter(text[end - 1]))
            end--;
        var (isWeakBefore, isWeakAfter) = (start > 0 && IsWeak(text[..start]), end < text.Length && IsWeak(text[end..]));
        if (isWeakBefore)
            yield return text[start..];
        if (isWeakAfter)
            yield return text[..end];
        if (isWeakBefore && isWeakAfter)
            yield return text[start..end];
    }

    // A few signs, or more of them in an order that needs no thought; many random digits make a password of their own.
    private static bool IsWeak(string signs)
    {
        var digits = new string([.. signs.Where(char.IsAsciiDigit)]);
        return signs.Length <= FewSigns || CommonPatterns.IsRuns(signs) || CommonPatterns.IsRuns(digits) || CommonPatterns.IsDate(digits);
    }
}
