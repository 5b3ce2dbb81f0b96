using System.Diagnostics.CodeAnalysis;

namespace Ants.Permis.Identity;

/// <summary>The civil status of a person, complete and well formed.</summary>
/// <remarks>French term: « état civil de la personne concernée par le titre » (tutorial, step 2).</remarks>
public sealed record EtatCivil
{
    private EtatCivil()
    {
    }

    /// <summary>« Nom de naissance ».</summary>
    public required BirthName BirthName { get; init; }

    /// <summary>« Nom d'usage », if any.</summary>
    public NomUsage? NomUsage { get; private init; }

    /// <summary>« Sexe ».</summary>
    public required Sex Sex { get; init; }

    /// <summary>« Prénoms », in the order of the civil register.</summary>
    public required GivenNames GivenNames { get; init; }

    /// <summary>« Date de naissance », possibly partial.</summary>
    public required BirthDate BirthDate { get; init; }

    /// <summary>Country, and in France département and commune, of birth.</summary>
    public required BirthPlace BirthPlace { get; init; }

    /// <summary>Makes a civil status from what was typed.</summary>
    /// <param name="answers">What was typed.</param>
    /// <param name="value">The civil status, or <see langword="null"/> when something is missing or malformed.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryCreate(EtatCivilAnswers answers, [NotNullWhen(true)] out EtatCivil? value)
    {
        ArgumentNullException.ThrowIfNull(answers);
        value = answers.Sex is { } sex
            && BirthName.TryCreate(answers.BirthName, out var birthName, out _)
            && TryNomUsage(answers.NomUsage, out var nomUsage)
            && GivenNames.TryCreate(answers.GivenNames, out var givenNames, out _)
            && BirthDate.TryCreate(answers.BirthDate, out var birthDate, out _)
            && BirthPlace.TryCreate(answers.BirthCountry, answers.BirthDepartement, answers.BirthCommune, out var birthPlace)
                ? new EtatCivil { BirthName = birthName, NomUsage = nomUsage, Sex = sex, GivenNames = givenNames, BirthDate = birthDate, BirthPlace = birthPlace }
                : null;
        return value is not null;
    }

    /// <summary>The name of the type: the content is personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(EtatCivil);

    private static bool TryNomUsage(string? text, out NomUsage? nomUsage) => NomUsage.TryCreate(text, out nomUsage, out _) || string.IsNullOrWhiteSpace(text);
}
