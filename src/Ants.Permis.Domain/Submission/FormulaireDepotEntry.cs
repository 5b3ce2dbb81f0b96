using Ants.Permis.Primitives;

namespace Ants.Permis.Submission;

/// <summary>One filled-in field of the deposit form.</summary>
/// <remarks>French term: « rubrique du formulaire de dépôt ».</remarks>
/// <param name="LabelKey">The key of its label, one of <see cref="FormulaireDepotLabels"/>.</param>
/// <param name="Path">Where the answer stands; the number, which is no answer, at <c>/number</c>.</param>
/// <param name="Lines">What is printed, line by line: one line, or the lines of an address. A line may be wrapped.</param>
public sealed record FormulaireDepotEntry(string LabelKey, JsonPath Path, ValueList<string> Lines)
{
    /// <summary>The key of the label: the lines are personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => LabelKey;
}
