using System.Diagnostics.CodeAnalysis;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using NodaTime;

namespace Ants.Permis.Identity;

/// <summary>A whole step 2: every required answer is there, and every answer has its shape.</summary>
/// <remarks>French: état civil de la personne concernée par le titre (tutorial, step 2).</remarks>
public sealed record EtatCivil
{
    private EtatCivil(BirthName birthName, NomUsage? nomUsage, Sex sex, GivenNames givenNames, BirthDate birthDate, BirthPlace birthPlace) =>
        (BirthName, NomUsage, Sex, GivenNames, BirthDate, BirthPlace) = (birthName, nomUsage, sex, givenNames, birthDate, birthPlace);

    /// <summary>« Nom de naissance ».</summary>
    public BirthName BirthName { get; }

    /// <summary>« Nom d'usage », or <see langword="null"/>.</summary>
    public NomUsage? NomUsage { get; }

    /// <summary>« Sexe ».</summary>
    public Sex Sex { get; }

    /// <summary>The given names, in order.</summary>
    public GivenNames GivenNames { get; }

    /// <summary>« Date de naissance ».</summary>
    public BirthDate BirthDate { get; }

    /// <summary>« Pays », « Département ou Collectivité d'outre-mer » and « Commune de naissance ».</summary>
    public BirthPlace BirthPlace { get; }

    /// <summary>Makes the whole from the answers of the form.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="today">The day on which they are judged.</param>
    /// <param name="value">The whole, or <see langword="null"/> when a required answer is missing or any answer is wrong.</param>
    /// <returns>Whether there is a value.</returns>
    public static bool TryCreate(EtatCivilAnswers answers, LocalDate today, [NotNullWhen(true)] out EtatCivil? value)
    {
        ArgumentNullException.ThrowIfNull(answers);
        value = null;
        if (Check(answers, JsonPath.Root, today).Any(finding => finding.Severity == Severity.Blocking))
            return false;
        if (answers.Sex is { } sex
            && BirthName.TryCreate(answers.BirthName, out var birthName, out _)
            && GivenNames.TryCreate(answers.GivenNames, out var givenNames, out _)
            && BirthDate.TryCreate(answers.BirthDate, out var birthDate, out _)
            && BirthPlace.TryCreate(answers.BirthCountry, answers.BirthDepartement, answers.BirthCommune, out var birthPlace))
        {
            var nomUsage = NomUsage.TryCreate(answers.NomUsage, out var name, out _) ? name : null;
            value = new EtatCivil(birthName, nomUsage, sex, givenNames, birthDate, birthPlace);
        }

        return value is not null;
    }

    /// <summary>What is wrong with the shape of each typed answer. A département and a commune count for a birth in France only.</summary>
    /// <param name="answers">The answers. Those not given give no finding.</param>
    /// <param name="path">Where they stand; each finding bears the name of its answer after it.</param>
    /// <param name="today">The day on which they are judged.</param>
    /// <returns>The findings, in the order of the form.</returns>
    public static ValueList<Finding> Check(EtatCivilAnswers answers, JsonPath path, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(path);
        return
        [
            .. BirthName.Check(answers.BirthName, path.Then("birthName")),
            .. NomUsage.Check(answers.NomUsage, path.Then("nomUsage")),
            .. GivenNames.Check(answers.GivenNames, path.Then("givenNames")),
            .. BirthDate.Check(answers.BirthDate, path.Then("birthDate"), today),
            .. BirthPlace.CheckCountry(answers.BirthCountry, path.Then("birthCountry")),
            .. BirthPlace.AsksForCommune(answers.BirthCountry) ? CheckPlaceInFrance(answers, path) : [],
        ];
    }

    /// <summary>The name of the type only: every member is personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(EtatCivil);

    private static ValueList<Finding> CheckPlaceInFrance(EtatCivilAnswers answers, JsonPath path) =>
    [
        .. BirthPlace.CheckDepartement(answers.BirthDepartement, path.Then("birthDepartement")),
        .. BirthPlace.CheckCommune(answers.BirthCommune, path.Then("birthCommune")),
    ];
}
