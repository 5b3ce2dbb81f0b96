using Ants.Permis.Motifs;
using NodaTime;

namespace Ants.Permis.Situations;

/// <summary>A licence category that the person already holds.</summary>
/// <remarks>French term: « catégorie détenue ».</remarks>
/// <param name="Category">The category.</param>
/// <param name="ObtainedOn">The date in column 10 of the card, or <see langword="null"/> when nobody said.</param>
public sealed record HeldCategory(LicenceCategory Category, LocalDate? ObtainedOn)
{
    /// <summary>The name of the type: what somebody holds is personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(HeldCategory);
}
