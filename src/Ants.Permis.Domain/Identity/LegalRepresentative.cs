using System.Diagnostics.CodeAnalysis;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Identity;

/// <summary>Who acts for a minor, wholly indicated. An extension beyond the tutorial.</summary>
/// <remarks>French: représentant légal.</remarks>
public sealed record LegalRepresentative
{
    private LegalRepresentative(BirthName birthName, GivenName firstGivenName, RepresentativeQuality quality) =>
        (BirthName, FirstGivenName, Quality) = (birthName, firstGivenName, quality);

    /// <summary>The representative's « nom de naissance ».</summary>
    public BirthName BirthName { get; }

    /// <summary>The representative's first given name.</summary>
    public GivenName FirstGivenName { get; }

    /// <summary>By what right the representative acts.</summary>
    public RepresentativeQuality Quality { get; }

    /// <summary>Makes the whole from the answers.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="value">The whole, or <see langword="null"/> when an answer is missing or wrong.</param>
    /// <returns>Whether there is a value.</returns>
    public static bool TryCreate(LegalRepresentativeAnswers answers, [NotNullWhen(true)] out LegalRepresentative? value)
    {
        ArgumentNullException.ThrowIfNull(answers);
        value = answers.Quality is { } quality
            && BirthName.TryCreate(answers.BirthName, out var birthName, out _)
            && GivenName.TryCreate(answers.FirstGivenName, out var givenName, out _)
            ? new LegalRepresentative(birthName, givenName, quality)
            : null;
        return value is not null;
    }

    /// <summary>What is wrong with the shape of each typed answer.</summary>
    /// <param name="answers">The answers. Those not given give no finding.</param>
    /// <param name="path">Where they stand; each finding bears the name of its answer after it.</param>
    /// <returns>The findings.</returns>
    public static ValueList<Finding> Check(LegalRepresentativeAnswers answers, JsonPath path)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(path);
        return [.. BirthName.Check(answers.BirthName, path.Then("birthName")), .. GivenName.Check(answers.FirstGivenName, path.Then("firstGivenName"))];
    }

    /// <summary>The name of the type only: every member is personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(LegalRepresentative);
}
