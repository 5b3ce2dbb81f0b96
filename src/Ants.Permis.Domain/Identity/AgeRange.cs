namespace Ants.Permis.Identity;

/// <summary>The ages that somebody may have, in completed years, both ends included.</summary>
/// <param name="Youngest">The age if born as late as the date of birth allows.</param>
/// <param name="Oldest">The age if born as early as the date of birth allows.</param>
/// <remarks>French: âge, exact ou encadré. Both ends are equal for a full date of birth.</remarks>
public sealed record AgeRange(int Youngest, int Oldest)
{
    /// <summary>Whether the age is known exactly.</summary>
    public bool IsExact => Youngest == Oldest;

    /// <summary>The name of the type only: an age is personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(AgeRange);
}
