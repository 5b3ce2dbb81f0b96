using System.Globalization;
using Ants.Permis.Primitives;
using NodaTime;

namespace Ants.Permis.Findings;

/// <summary>Writes numbers, sizes and dates as a reader of each language expects them, without any culture data.</summary>
public static class ValueText
{
    // A decimal megabyte: « 11 Mo » on the form is 11 000 000 bytes.
    private const long BytesPerMegabyte = 1_000_000;

    private static readonly string[] FrenchMonths = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];
    private static readonly string[] EnglishMonths = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>The text of a parameter's value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="language">The reader's language.</param>
    /// <returns>The text.</returns>
    public static string Of(FindingValue value, Language language) => value switch
    {
        FindingValue.Number number => Of(number.Value),
        FindingValue.Bytes bytes => Size(bytes.Value, language),
        FindingValue.Date date => Of(date.Value, language),
        FindingValue.Verbatim verbatim => verbatim.Value,
        FindingValue.Label label => Labels.TryGet(label.Key, language, out var text) ? text : label.Key,
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    /// <summary>A date in words: « 1er mars 2026 », 1 March 2026.</summary>
    /// <param name="date">The date.</param>
    /// <param name="language">The reader's language.</param>
    /// <returns>The text.</returns>
    public static string Of(LocalDate date, Language language)
    {
        var day = language == Language.French && date.Day == 1 ? "1er" : Of(date.Day);
        var month = (language == Language.French ? FrenchMonths : EnglishMonths)[date.Month - 1];
        return $"{day} {month} {Of(date.Year)}";
    }

    /// <summary>A moment in words: « 3 juillet 2019 à 9 h 03 », 3 July 2019 at 09:03.</summary>
    /// <param name="moment">The moment, as a clock on the wall shows it. Seconds are left out.</param>
    /// <param name="language">The reader's language.</param>
    /// <returns>The text.</returns>
    public static string Of(LocalDateTime moment, Language language) => language == Language.French
        ? string.Create(CultureInfo.InvariantCulture, $"{Of(moment.Date, language)} à {moment.Hour} h {moment.Minute:00}")
        : string.Create(CultureInfo.InvariantCulture, $"{Of(moment.Date, language)} at {moment.Hour:00}:{moment.Minute:00}");

    /// <summary>A size in bytes: « 11 Mo », « 350 ko », 11 MB, 350 kB, rounded up so that a size over a limit never reads as the limit.</summary>
    /// <param name="bytes">The size in bytes.</param>
    /// <param name="language">The reader's language.</param>
    /// <returns>The text.</returns>
    public static string Size(long bytes, Language language)
    {
        var letter = language == Language.French ? 'o' : 'B';
        if (bytes < 1000)
            return language == Language.French ? $"{Of(bytes)} octets" : $"{Of(bytes)} bytes";
        var kilobytes = RoundedUp(bytes, 1000);
        return kilobytes < 1000
            ? $"{Of(kilobytes)} k{letter}"
            : $"{Megabytes(bytes, language)} M{letter}";
    }

    private static string Megabytes(long bytes, Language language)
    {
        var hundredths = RoundedUp(bytes, BytesPerMegabyte / 100);
        var text = (hundredths / 100m).ToString("0.##", CultureInfo.InvariantCulture);
        return language == Language.French ? text.Replace('.', ',') : text;
    }

    private static long RoundedUp(long bytes, long unit) => (bytes / unit) + (bytes % unit == 0 ? 0 : 1);

    private static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);
}
