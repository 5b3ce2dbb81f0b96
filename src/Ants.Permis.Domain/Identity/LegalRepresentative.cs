using System.Diagnostics.CodeAnalysis;

namespace Ants.Permis.Identity;

/// <summary>Who represents a minor. An extension beyond the tutorial.</summary>
/// <remarks>French term: « représentant légal ».</remarks>
/// <param name="BirthName">The representative's birth name.</param>
/// <param name="FirstGivenName">The representative's first given name.</param>
/// <param name="Quality">Parent or guardian.</param>
public sealed record LegalRepresentative(BirthName BirthName, GivenName FirstGivenName, RepresentativeQuality Quality)
{
    /// <summary>Makes a representative from what was typed.</summary>
    /// <param name="answers">What was typed.</param>
    /// <param name="value">The representative, or <see langword="null"/> when something is missing or malformed.</param>
    /// <returns>Whether there is one.</returns>
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

    /// <summary>The name of the type: the content is personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(LegalRepresentative);
}
