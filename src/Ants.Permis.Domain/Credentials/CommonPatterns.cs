using NodaTime;
using NodaTime.Text;

namespace Ants.Permis.Credentials;

/// <summary>Passwords that follow a pattern instead of a list: runs of keys, repetitions, dates.</summary>
internal static class CommonPatterns
{
    /// <summary>A part of so few characters is common when it is repeated, whatever it is: <c>ababab</c>.</summary>
    public const int ShortPart = 3;

    private const int ShortestRun = 3;

    // French and English keyboards, row by row, with the digits of a French keyboard and the alphabet; a row is left from either end.
    private static readonly string[] Rows =
    [
        "01234567890", "azertyuiop", "qsdfghjklm", "wxcvbn", "qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "yxcvbnm", "abcdefghijklmnopqrstuvwxyz", "&e\"(e_ca)",
    ];

    private static readonly string[] Runs = [.. Rows, .. Rows.Select(row => new string([.. row.Reverse()]))];

    private static readonly LocalDatePattern[] Dates =
        [.. new[] { "ddMMyyyy", "MMddyyyy", "yyyyMMdd", "ddMMyy", "yyMMdd", "yyyy" }.Select(LocalDatePattern.CreateWithInvariantCulture)];

    /// <summary>Whether the whole text is made of runs of three keys or more: <c>azerty</c>, <c>321qsdf</c>, <c>aaaabbb</c>.</summary>
    public static bool IsRuns(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var length = Math.Max(Repeated(text.AsSpan(start)), Runs.Max(run => Common(text.AsSpan(start), run)));
            if (length < ShortestRun)
                return false;
            start += length;
        }

        return text.Length > 0;
    }

    /// <summary>Whether the text is a date in digits, or a year.</summary>
    public static bool IsDate(string text) =>
        text.Length > 0 && text.All(char.IsAsciiDigit) && Dates.Any(pattern => Reads(pattern, text));

    /// <summary>The part that the text repeats from its beginning to its end, at least twice; empty when it does not.</summary>
    public static string RepeatedPart(string text)
    {
        for (var length = 1; length <= text.Length / 2; length++)
        {
            if (text.Length % length == 0 && text.AsSpan(length).SequenceEqual(text.AsSpan(0, text.Length - length)))
                return text[..length];
        }

        return "";
    }

    private static bool Reads(LocalDatePattern pattern, string text) =>
        pattern.PatternText.Length == text.Length && pattern.Parse(text).TryGetValue(default, out var date) && IsRecent(date.Year);

    private static bool IsRecent(int year) => year is >= 1900 and < 2100;

    private static int Repeated(ReadOnlySpan<char> text)
    {
        var rest = text.IndexOfAnyExcept(text[0]);
        return rest < 0 ? text.Length : rest;
    }

    private static int Common(ReadOnlySpan<char> text, string run)
    {
        var start = run.IndexOf(text[0], StringComparison.Ordinal);
        return start < 0 ? 0 : text.CommonPrefixLength(run.AsSpan(start));
    }
}
