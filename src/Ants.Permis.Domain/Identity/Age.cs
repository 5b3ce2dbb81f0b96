using NodaTime;

namespace Ants.Permis.Identity;

/// <summary>The only place where an age is computed.</summary>
/// <remarks>
/// French: âge. Somebody born on 29 February reaches an age on 1 March of a common year: on 28 February the day of birth has not come round yet. Calendar
/// libraries usually say 28 February.
/// </remarks>
public static class Age
{
    private const int Oldest = 200;

    /// <summary>The first day on which somebody has an age.</summary>
    /// <param name="birth">The date of birth.</param>
    /// <param name="years">The age in years, from 0 to 200.</param>
    /// <returns>The birthday, or 1 March for a birth on 29 February in a year without that day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The age is not between 0 and 200.</exception>
    public static LocalDate ReachedOn(LocalDate birth, int years)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(years);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(years, Oldest);
        var year = birth.Year + years;
        if (year > LocalDate.MaxIsoValue.Year)
            return LocalDate.MaxIsoValue;
        return birth is { Month: 2, Day: 29 } && !CalendarSystem.Iso.IsLeapYear(year)
            ? new LocalDate(year, 3, 1)
            : new LocalDate(year, birth.Month, birth.Day);
    }

    /// <summary>The age in completed years on a day.</summary>
    /// <param name="birth">The date of birth.</param>
    /// <param name="day">The day, at most 200 years later.</param>
    /// <returns>The age; 0 when the day is before the birth.</returns>
    public static int On(LocalDate birth, LocalDate day)
    {
        if (day <= birth)
            return 0;
        var years = Math.Min(day.Year - birth.Year, Oldest);
        return ReachedOn(birth, years) <= day ? years : years - 1;
    }
}
