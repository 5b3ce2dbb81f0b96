using Ants.Permis.Findings;
using Ants.Permis.Identity;
using Ants.Permis.Primitives;

namespace Ants.Permis.FranceConnect;

/// <summary>Compares the surnames and the sex.</summary>
internal static class NameComparison
{
    public static FieldComparison OfBirthName(string? typed, EtatCivilAnswers given)
    {
        var path = FranceConnectPaths.BirthName;
        if (IsBlank(typed) || given.BirthName is null)
            return FieldComparison.OneSided(given.BirthName is not null, path);
        if (Same(typed, given.BirthName, path) is { } same)
            return same;
        return given.NomUsage is not null && Spelling.IsSame(typed, given.NomUsage)
            ? FieldComparison.No(FranceConnectCodes.CompareBirthNameIsNomUsage, path)
            : FieldComparison.No(FranceConnectCodes.CompareDifferent, path);
    }

    /// <summary>Providers rarely know the « nom d'usage », and nobody has to bear one: its absence on one side is no difference.</summary>
    public static FieldComparison OfNomUsage(EtatCivilAnswers typed, EtatCivilAnswers given)
    {
        var path = FranceConnectPaths.NomUsage;
        var isTyped = !IsBlank(typed.NomUsage) && !(typed.BirthName is not null && Spelling.IsSame(typed.NomUsage, typed.BirthName));
        if (given.NomUsage is null)
            return isTyped ? FieldComparison.CannotTell(FranceConnectCodes.CompareNotGiven, path) : FieldComparison.Yes(FranceConnectCodes.CompareNoNomUsage, path);
        return !isTyped
            ? FieldComparison.OneSided(isGiven: true, path)
            : Same(typed.NomUsage!, given.NomUsage, path) ?? FieldComparison.No(FranceConnectCodes.CompareDifferent, path);
    }

    public static FieldComparison OfSex(Sex? typed, Sex? given)
    {
        var path = FranceConnectPaths.Sex;
        if (typed is null || given is null)
            return FieldComparison.OneSided(given is not null, path);
        return typed == given ? FieldComparison.Yes(FranceConnectCodes.CompareSame, path) : FieldComparison.No(FranceConnectCodes.CompareDifferent, path);
    }

    /// <summary>The comparison of two spellings of one name, or null when they are two names.</summary>
    public static FieldComparison? Same(string typed, string given, JsonPath path)
    {
        if (string.Equals(typed, given, StringComparison.Ordinal))
            return FieldComparison.Yes(FranceConnectCodes.CompareSame, path);
        return Spelling.IsSame(typed, given) ? FieldComparison.Yes(FranceConnectCodes.CompareSameLetters, path) : null;
    }

    private static bool IsBlank([System.Diagnostics.CodeAnalysis.NotNullWhen(false)] string? text) => string.IsNullOrWhiteSpace(text);
}
