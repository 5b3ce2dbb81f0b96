using Ants.Permis.Findings;
using Ants.Permis.Geography;
using Ants.Permis.Identity;
using Ants.Permis.Primitives;

namespace Ants.Permis.FranceConnect;

/// <summary>Compares communes of birth: FranceConnect gives a code, the form asks for a name.</summary>
internal static class CommuneComparison
{
    private static readonly JsonPath Path = FranceConnectPaths.BirthCommune;

    public static FieldComparison Of(EtatCivilAnswers typed, FranceConnectIdentity given, ICommuneDirectory directory)
    {
        if (string.IsNullOrWhiteSpace(typed.BirthCommune) || given.BirthplaceCode is not { } code)
            return FieldComparison.OneSided(given.BirthplaceCode is not null, Path);
        var label = given.Answers.BirthCommune;
        if (label is not null && NameComparison.Same(typed.BirthCommune, label, Path) is { } same)
            return same;
        return OfCity(Spelling.Key(typed.BirthCommune), InseeCode.CityOf(code)) ?? OfDirectory(Find(typed, given, directory), code, label);
    }

    // A birth in Paris, Lyon or Marseille bears the code of its arrondissement; people write the city, with or without a number.
    private static FieldComparison? OfCity(string typed, (string City, int Arrondissement)? known)
    {
        if (known is not var (city, arrondissement) || !(typed + " ").StartsWith(city + " ", StringComparison.Ordinal))
            return null;
        var number = FirstNumber(typed[city.Length..]);
        if (number is null)
            return typed.Length == city.Length ? FieldComparison.Yes(FranceConnectCodes.CompareCityDistrict, Path) : null;
        return number == arrondissement || arrondissement == 0
            ? FieldComparison.Yes(FranceConnectCodes.CompareCityDistrict, Path)
            : FieldComparison.No(FranceConnectCodes.CompareDifferent, Path);
    }

    private static FieldComparison OfDirectory(CommuneMatch match, string code, string? label)
    {
        if (match is { Recognition: CommuneRecognition.Recognised, InseeCode: { } found })
        {
            return string.Equals(found, code, StringComparison.Ordinal)
                ? FieldComparison.Yes(FranceConnectCodes.CompareCommuneSameCode, Path)
                : FieldComparison.No(FranceConnectCodes.CompareDifferent, Path);
        }

        return FieldComparison.CannotTell(label is null ? FranceConnectCodes.CompareCommuneWithoutName : FranceConnectCodes.CompareCommuneMayBeRenamed, Path);
    }

    private static CommuneMatch Find(EtatCivilAnswers typed, FranceConnectIdentity given, ICommuneDirectory directory) =>
        typed.BirthDepartement is { } departement && given.PossibleBirth is var (earliest, latest) && CommuneName.TryCreate(typed.BirthCommune, out var name, out _)
            ? directory.FindBirthplace(name, departement.Trim(), earliest, latest)
            : CommuneMatch.NotChecked;

    private static int? FirstNumber(string text)
    {
        const int longest = 2;
        var digits = text.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(char.IsAsciiDigit).ToArray();
        return digits.Length is > 0 and <= longest ? digits.Aggregate(0, (sum, digit) => (sum * 10) + (digit - '0')) : null;
    }
}
