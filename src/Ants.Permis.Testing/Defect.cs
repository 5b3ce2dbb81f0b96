using Ants.Permis.Demandes;
using Ants.Permis.Requirements;
using NodaTime;

namespace Ants.Permis.Testing;

/// <summary>One thing that goes wrong, and how to plant it in valid answers.</summary>
/// <param name="Name">What goes wrong, in a few words.</param>
/// <param name="Code">The code that must be found.</param>
/// <param name="Plant">Plants it; nothing else may become wrong.</param>
internal sealed record Defect(string Name, string Code, Func<DemandeAnswers, LocalDate, DemandeAnswers> Plant)
{
    /// <summary>Brings valid answers, still valid, to where the defect can be planted; null when they cannot be.</summary>
    public Func<DemandeAnswers, LocalDate, DemandeAnswers?> Prepare { get; init; } = (answers, _) => answers;
}
