using Ants.Permis.Demandes;
using Ants.Permis.Requirements;
using NodaTime;

namespace Ants.Permis.Testing;

/// <summary>Complete answers with exactly one planted defect.</summary>
/// <param name="Defect">What was planted.</param>
/// <param name="Code">The code that must be found, and the only one that was not found before.</param>
/// <param name="Answers">The answers with the defect.</param>
/// <param name="Sound">The same answers without it: nothing is found against them.</param>
/// <param name="Today">The day by which they are judged.</param>
public sealed record NearMiss(string Defect, string Code, DemandeAnswers Answers, DemandeAnswers Sound, LocalDate Today)
{
    /// <summary>The defect and its code.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => $"{Defect}: {Code}";
}
