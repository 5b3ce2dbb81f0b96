using Ants.Permis.Contact;
using Ants.Permis.Findings;
using Ants.Permis.Identity;

namespace Ants.Permis.FranceConnect;

/// <summary>Maps the surnames, the sex and the e-mail address: a claim fills its answer as it was given, or not at all.</summary>
internal static class NameClaims
{
    /// <summary>« Nom de naissance », from <c>family_name</c>, in whatever case it was given.</summary>
    public static Mapped<string> OfBirthName(string? claim)
    {
        if (string.IsNullOrWhiteSpace(claim))
            return new(null, Remark.Information(FranceConnectCodes.BirthNameMissing, FranceConnectPaths.BirthName));
        return BirthName.TryCreate(claim, out var name, out _)
            ? new(claim, HasDoubleHyphen(name.Value) ? [Remark.Information(FranceConnectCodes.DoubleHyphen, FranceConnectPaths.BirthName)] : [])
            : new(null, Remark.Warning(FranceConnectCodes.BirthNameUnusable, FranceConnectPaths.BirthName));
    }

    /// <summary>« Nom d'usage », from <c>preferred_username</c>: many providers repeat the birth name there, which is not one.</summary>
    public static Mapped<string> OfNomUsage(string? claim, string? birthName)
    {
        if (string.IsNullOrWhiteSpace(claim))
            return new(null);
        if (birthName is not null && Spelling.IsSame(claim, birthName))
            return new(null, Remark.Information(FranceConnectCodes.NomUsageSameAsBirthName, FranceConnectPaths.NomUsage));
        return NomUsage.TryCreate(claim, out var name, out _)
            ? new(claim, HasDoubleHyphen(name.Value) ? [Remark.Information(FranceConnectCodes.DoubleHyphen, FranceConnectPaths.NomUsage)] : [])
            : new(null, Remark.Warning(FranceConnectCodes.NomUsageUnusable, FranceConnectPaths.NomUsage));
    }

    /// <summary>« Sexe », from <c>gender</c>. The form has two choices: a third value is a question, never a guess.</summary>
    public static Mapped<Sex?> OfSex(string? claim) => claim?.Trim().ToUpperInvariant() switch
    {
        "FEMALE" => new(Sex.Female),
        "MALE" => new(Sex.Male),
        "UNSPECIFIED" or "INDETERMINATE" => new(null, Remark.Information(FranceConnectCodes.GenderUnspecified, FranceConnectPaths.Sex)),
        null or "" => new(null, Remark.Information(FranceConnectCodes.GenderMissing, FranceConnectPaths.Sex)),
        _ => new(null, Remark.Warning(FranceConnectCodes.GenderUnknown, FranceConnectPaths.Sex)),
    };

    /// <summary>The e-mail address, which step 3 and the account may propose.</summary>
    public static Mapped<string> OfEmail(string? claim)
    {
        if (string.IsNullOrWhiteSpace(claim))
            return new(null, Remark.Information(FranceConnectCodes.EmailMissing, FranceConnectPaths.Email));
        return EmailAddress.TryCreate(claim, out _, out _)
            ? new(claim)
            : new(null, Remark.Warning(FranceConnectCodes.EmailUnusable, FranceConnectPaths.Email));
    }

    /// <summary>Whether a name bears the double hyphen that joined the names of both parents from 2005 to 2011.</summary>
    public static bool HasDoubleHyphen(string name) => name.Contains("--", StringComparison.Ordinal);
}
