using Ants.Permis.Findings;
using Ants.Permis.Identity;
using Ants.Permis.Primitives;
using NodaTime;

namespace Ants.Permis.FranceConnect;

/// <summary>Maps <c>idp_birthdate</c>, or else <c>birthdate</c>.</summary>
internal static class BirthDateClaims
{
    private const int LongestForm = 10;

    public static Mapped<PossibleBirth> Of(FranceConnectClaims claims)
    {
        if (string.IsNullOrWhiteSpace(claims.IdpBirthdate) && string.IsNullOrWhiteSpace(claims.Birthdate))
            return new(null, Remark.Information(FranceConnectCodes.BirthDateMissing, FranceConnectPaths.BirthDate));
        var raw = Read(claims.IdpBirthdate);
        var corrected = Read(claims.Birthdate);
        var birth = raw.Value is { } known ? new PossibleBirth(known, MayBeFilled: false) : Filled(corrected.Value);
        return new(birth, [.. raw.Findings, .. corrected.Findings, .. Remarks(birth), .. Disagreement(raw.Value, corrected.Value)]);
    }

    // FranceConnect writes 01 for a day or month that the register does not know: only the date of the provider tells the two apart.
    private static PossibleBirth? Filled(BirthDate? corrected) => corrected is null
        ? null
        : new(corrected, MayBeFilled: corrected is { Precision: BirthDatePrecision.Day, Earliest.Day: 1 });

    private static Mapped<BirthDate> Read(string? claim)
    {
        if (string.IsNullOrWhiteSpace(claim))
            return new(null);
        if (claim.Length > LongestForm || !claim.All(c => char.IsAsciiDigit(c) || c == '-'))
            return Refused(FranceConnectCodes.BirthDateMalformed);
        if (BirthDate.TryCreate(claim, out var date, out var problem))
            return new(date);
        return Refused(problem != TextProblem.Impossible ? FranceConnectCodes.BirthDateMalformed
            : LacksOnlyMonth(claim) ? FranceConnectCodes.BirthDateWithoutMonth : FranceConnectCodes.BirthDateImpossible);
    }

    private static Mapped<BirthDate> Refused(string code) => new(null, Remark.Warning(code, FranceConnectPaths.BirthDate));

    private static bool LacksOnlyMonth(string claim) => claim.Split('-') is [_, "00", not "00"];

    private static IEnumerable<Finding> Remarks(PossibleBirth? birth)
    {
        if (birth is null)
            yield break;
        if (birth.Date.Precision != BirthDatePrecision.Day)
            yield return Remark.Information(FranceConnectCodes.BirthDatePartial, FranceConnectPaths.BirthDate);
        if (birth.MayBeFilled)
            yield return Remark.Information(FranceConnectCodes.BirthDateMayBeFilled, FranceConnectPaths.BirthDate);
    }

    private static ValueList<Finding> Disagreement(BirthDate? raw, BirthDate? corrected) =>
        raw is null || corrected is null || (raw.Earliest <= corrected.Latest && corrected.Earliest <= raw.Latest)
            ? []
            : [Remark.Warning(FranceConnectCodes.BirthDatesDisagree, FranceConnectPaths.BirthDate)];
}

/// <summary>The days on which a person may have been born.</summary>
/// <param name="Date">The date as it is told.</param>
/// <param name="MayBeFilled">Whether its day, or its day and month, may stand for something unknown.</param>
internal sealed record PossibleBirth(BirthDate Date, bool MayBeFilled)
{
    /// <summary>The first of those days.</summary>
    public LocalDate Earliest => Date.Earliest;

    /// <summary>The last of those days: a filled 1 January may hide any day of the year, another filled day 1 any day of its month.</summary>
    public LocalDate Latest => !MayBeFilled ? Date.Latest
        : Date.Latest.Month == 1 ? new LocalDate(Date.Latest.Year, 12, 31) : Date.Latest.With(DateAdjusters.EndOfMonth);

    public override string ToString() => nameof(PossibleBirth);
}
