using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Requirements;

/// <summary>An answer that is missing, and what waits for it.</summary>
/// <remarks>French term: « question à poser ».</remarks>
/// <param name="Path">The answer.</param>
/// <param name="WaitedForBy">The names of the requirements that cannot be told without it.</param>
public sealed record NextQuestion(JsonPath Path, ValueList<string> WaitedForBy)
{
    /// <summary>The words of the form for the answer.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>The label; the path itself when the form has no words for it.</returns>
    public string Label(Language language) => FieldLabels.Of(Path, language) ?? Path.Value;
}
