using Ants.Permis.Requirements;

namespace Ants.Permis.Testing;

/// <summary>Any application, as <see cref="ApplicationGen"/> makes them: the type by which FsCheck tells it from answers against which nothing is found.</summary>
/// <param name="Answers">The answers.</param>
public sealed record SampleApplication(DemandeAnswers Answers)
{
    /// <summary>The name of the type.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(SampleApplication);
}
