namespace Ants.Permis.Testing;

/// <summary>A scenario did not end as it says. The message tells its story: what was given, what was asked, what was expected, what came.</summary>
/// <remarks>Any test framework reports it as a failure. The story names kinds, codes and fields; what a person typed is not in it.</remarks>
public sealed class ScenarioFailedException : Exception
{
    /// <summary>Reports a scenario.</summary>
    /// <param name="story">The story.</param>
    public ScenarioFailedException(string story)
        : base(story)
    {
    }
}
