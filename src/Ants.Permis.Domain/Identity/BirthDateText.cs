using System.Globalization;
using Ants.Permis.Primitives;
using NodaTime;

namespace Ants.Permis.Identity;

/// <summary>Reads and writes the forms in which a date of birth is typed and transmitted.</summary>
internal static class BirthDateText
{
    // A year has four digits in every form; those outside are never a birth, and leave room for computing ages.
    private const int FirstYear = 1000;
    private const int LastYear = 2999;

    /// <summary>Reads <c>YYYY-MM-DD</c>, <c>YYYY-MM-00</c>, <c>YYYY-MM</c>, <c>YYYY-00-00</c>, <c>YYYY</c>, or the form's <c>JJ/MM/AAAA</c> with 00 for what is unknown.</summary>
    /// <returns>The problem; the numbers, 0 for an unknown month or day, count only when it is <see cref="TextProblem.None"/>.</returns>
    public static TextProblem Read(string? text, out (int Year, int Month, int Day) parts)
    {
        parts = default;
        if (text?.Length > TypedText.HardStop)
            return TextProblem.BadShape;
        var normal = TypedText.Squeeze(text);
        if (normal.Length == 0)
            return TextProblem.Missing;
        if (!TrySplit(normal, out parts) || parts.Year is < FirstYear or > LastYear)
            return TextProblem.BadShape;
        return Exists(parts) ? TextProblem.None : TextProblem.Impossible;
    }

    /// <summary>The wire form: <c>YYYY-MM-DD</c>, with 00 for what is unknown.</summary>
    public static string Wire((int Year, int Month, int Day) parts) =>
        string.Create(CultureInfo.InvariantCulture, $"{parts.Year:D4}-{parts.Month:D2}-{parts.Day:D2}");

    /// <summary>The form's form: <c>JJ/MM/AAAA</c>, with 00 for what is unknown.</summary>
    public static string Form((int Year, int Month, int Day) parts) =>
        string.Create(CultureInfo.InvariantCulture, $"{parts.Day:D2}/{parts.Month:D2}/{parts.Year:D4}");

    private static bool TrySplit(string text, out (int Year, int Month, int Day) parts)
    {
        parts = default;
        var fields = text.Split('/');
        if (fields.Length == 3)
            return TryNumber(fields[0], 1, 2, out parts.Day) && TryNumber(fields[1], 1, 2, out parts.Month) && TryNumber(fields[2], 4, 4, out parts.Year);
        fields = text.Split('-');
        return fields.Length <= 3
            && TryNumber(fields[0], 4, 4, out parts.Year)
            && (fields.Length < 2 || TryNumber(fields[1], 2, 2, out parts.Month))
            && (fields.Length < 3 || TryNumber(fields[2], 2, 2, out parts.Day));
    }

    private static bool TryNumber(string field, int minLength, int maxLength, out int number)
    {
        number = 0;
        return field.Length >= minLength && field.Length <= maxLength && int.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    private static bool Exists((int Year, int Month, int Day) parts) => parts switch
    {
        (_, 0, var day) => day == 0,
        (_, > 12, _) => false,
        (_, _, 0) => true,
        var (year, month, day) => day <= CalendarSystem.Iso.GetDaysInMonth(year, month),
    };
}
