using Ants.Permis.Findings;
using Ants.Permis.Identity;
using Ants.Permis.Primitives;

namespace Ants.Permis.FranceConnect;

/// <summary>Compares dates of birth, of which either may lack its day or its month.</summary>
internal static class BirthDateComparison
{
    private static readonly JsonPath Path = FranceConnectPaths.BirthDate;

    public static FieldComparison Of(string? typed, FranceConnectIdentity given)
    {
        if (string.IsNullOrWhiteSpace(typed) || given.PossibleBirth is not { } possible || !BirthDate.TryCreate(given.Answers.BirthDate, out var known, out _))
            return FieldComparison.OneSided(given.PossibleBirth is not null, Path);
        if (!BirthDate.TryCreate(typed, out var date, out _))
            return FieldComparison.CannotTell(FranceConnectCodes.CompareBirthDateUnreadable, Path);
        if (date == known)
            return FieldComparison.Yes(FranceConnectCodes.CompareSame, Path);
        if (Overlap(date, known))
            return FieldComparison.CannotTell(FranceConnectCodes.CompareBirthDatePartial, Path);
        if (date.Earliest <= possible.Latest && possible.Earliest <= date.Latest)
            return FieldComparison.CannotTell(FranceConnectCodes.CompareBirthDateMayBeFilled, Path);
        return FieldComparison.No(IsSwapped(date, known) ? FranceConnectCodes.CompareBirthDateSwapped : FranceConnectCodes.CompareDifferent, Path);
    }

    // Two different dates that share a day: at least one of them is partial.
    private static bool Overlap(BirthDate one, BirthDate other) => one.Earliest <= other.Latest && other.Earliest <= one.Latest;

    private static bool IsSwapped(BirthDate one, BirthDate other) =>
        one.Precision == BirthDatePrecision.Day && other.Precision == BirthDatePrecision.Day
        && one.Earliest.Year == other.Earliest.Year && one.Earliest.Month == other.Earliest.Day && one.Earliest.Day == other.Earliest.Month;
}
