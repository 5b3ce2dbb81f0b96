using Ants.Permis.Identity;
using Ants.Permis.Primitives;

namespace Ants.Permis.FranceConnect;

/// <summary>A field of step 2: where it stands, and what it holds.</summary>
/// <param name="Path">Where it stands.</param>
/// <param name="ValueOf">What it holds, comparable by equality; null when nothing is answered.</param>
internal sealed record EtatCivilField(JsonPath Path, Func<EtatCivilAnswers, object?> ValueOf)
{
    /// <summary>All of them, in the order of the form.</summary>
    public static readonly ValueList<EtatCivilField> All =
    [
        new(FranceConnectPaths.BirthName, answers => OrNull(answers.BirthName)),
        new(FranceConnectPaths.NomUsage, answers => OrNull(answers.NomUsage)),
        new(FranceConnectPaths.Sex, answers => answers.Sex),
        new(FranceConnectPaths.GivenNames, answers => answers.GivenNames.All(string.IsNullOrWhiteSpace) ? null : answers.GivenNames),
        new(FranceConnectPaths.BirthDate, answers => OrNull(answers.BirthDate)),
        new(FranceConnectPaths.BirthCountry, answers => OrNull(answers.BirthCountry)),
        new(FranceConnectPaths.BirthDepartement, answers => OrNull(answers.BirthDepartement)),
        new(FranceConnectPaths.BirthCommune, answers => OrNull(answers.BirthCommune)),
    ];

    private static string? OrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
