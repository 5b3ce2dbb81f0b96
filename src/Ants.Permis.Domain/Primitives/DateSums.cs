using NodaTime;

namespace Ants.Permis.Primitives;

/// <summary>Dates plus a time that stop at the end of the calendar instead of throwing: what somebody types may be any date.</summary>
internal static class DateSums
{
    /// <summary>A date plus months; the end of a shorter month counts as the same day.</summary>
    public static LocalDate Later(this LocalDate date, int years = 0, int months = 0, int days = 0) =>
        date.Year + years + (months / CalendarSystem.Iso.GetMonthsInYear(date.Year)) + 1 >= LocalDate.MaxIsoValue.Year
            ? LocalDate.MaxIsoValue
            : date.PlusYears(years).PlusMonths(months).PlusDays(days);
}
