using Ants.Permis.Findings;
using Ants.Permis.Geography;
using Ants.Permis.Identity;
using Ants.Permis.Primitives;
using NodaTime;

namespace Ants.Permis.FranceConnect;

/// <summary>The place of birth as the form asks for it, and the code behind it.</summary>
internal sealed record Birthplace(string? Country, string? Departement, string? Commune, string? Code)
{
    public override string ToString() => nameof(Birthplace);
}

/// <summary>Maps <c>birthcountry</c> and <c>birthplace</c>. FranceConnect promises a code of INSEE for births in France only.</summary>
internal static class BirthplaceClaims
{
    public static Mapped<Birthplace> Of(FranceConnectClaims claims, PossibleBirth? birth, ICommuneDirectory directory)
    {
        var country = OfCountry(claims.BirthCountry);
        var place = BirthPlace.AsksForCommune(country.Value) ? InFrance(claims.Birthplace, birth, directory)
            : country.Value is null ? Somewhere(claims.Birthplace)
            : Abroad(claims.Birthplace);
        return new(place.Value! with { Country = country.Value }, [.. country.Findings, .. place.Findings]);
    }

    private static Mapped<string> OfCountry(string? claim)
    {
        if (string.IsNullOrWhiteSpace(claim))
            return new(null, Remark.Information(FranceConnectCodes.CountryMissing, FranceConnectPaths.BirthCountry));
        var code = claim.Trim();
        if (Countries.TryFind(code, out _))
            return new(code);
        var isCode = code.Length == 5 && code.StartsWith("99", StringComparison.Ordinal) && code.All(char.IsAsciiDigit);
        return new(null, Remark.Warning(isCode ? FranceConnectCodes.CountryUnknown : FranceConnectCodes.CountryNotACode, FranceConnectPaths.BirthCountry));
    }

    private static Mapped<Birthplace> Abroad(string? claim) => string.IsNullOrWhiteSpace(claim)
        ? new(Nowhere)
        : new(Nowhere, Remark.Information(FranceConnectCodes.BirthplaceAbroad, FranceConnectPaths.BirthCommune));

    // A code without its country is kept, and proves nothing: FranceConnect checks it for births in France only.
    private static Mapped<Birthplace> Somewhere(string? claim)
    {
        if (string.IsNullOrWhiteSpace(claim))
            return new(Nowhere, Remark.Information(FranceConnectCodes.BirthplaceMissing, FranceConnectPaths.BirthCommune));
        return InseeCode.TryRead(claim, out var code)
            ? new(Nowhere with { Code = code }, Remark.Warning(FranceConnectCodes.BirthplaceWithoutCountry, FranceConnectPaths.BirthCommune))
            : new(Nowhere, Remark.Warning(FranceConnectCodes.BirthplaceNotACode, FranceConnectPaths.BirthCommune));
    }

    private static Mapped<Birthplace> InFrance(string? claim, PossibleBirth? birth, ICommuneDirectory directory)
    {
        if (!InseeCode.TryRead(claim, out var code))
            return Somewhere(claim);
        var (earliest, latest) = birth is null ? (BirthDate.EarliestAccepted, LocalDate.MaxIsoValue) : (birth.Earliest, birth.Latest);
        var departement = OfDepartement(InseeCode.DepartementOf(code), earliest, latest);
        if (departement.Value is null)
            return new(Nowhere with { Code = code }, [.. departement.Findings]);
        var commune = OfCommune(directory.FindByCode(code, earliest, latest));
        return new(new(null, departement.Value, commune.Value, code), [.. departement.Findings, .. commune.Findings]);
    }

    private static Mapped<string> OfDepartement(string code, LocalDate earliest, LocalDate latest)
    {
        var path = FranceConnectPaths.BirthDepartement;
        var then = Departements.Between(code, earliest, latest);
        if (then.Any(departement => departement.Kind == DepartementKind.Algeria))
            return new(code, Remark.Information(FranceConnectCodes.DepartementOfAlgeria, path));
        if (then.Count > 0)
            return new(code);

        // Cards and registers often bear today's code of a place for an earlier birth: the answer stays, and somebody looks at it.
        return Departements.TryFind(code, out _)
            ? new(code, Remark.Warning(FranceConnectCodes.DepartementNotAtBirth, path))
            : new(null, Remark.Warning(FranceConnectCodes.DepartementUnknown, path));
    }

    private static Mapped<string> OfCommune(CommuneMatch match)
    {
        if (match.Recognition == CommuneRecognition.Recognised && CommuneName.TryCreate(match.OfficialName, out var name, out _))
            return new(name.Value);
        return new(null, match.Recognition == CommuneRecognition.Unknown
            ? Remark.Warning(FranceConnectCodes.CommuneUnknown, FranceConnectPaths.BirthCommune)
            : Remark.Information(FranceConnectCodes.CommuneToAsk, FranceConnectPaths.BirthCommune));
    }

    private static readonly Birthplace Nowhere = new(null, null, null, null);
}
