using Ants.Permis.Primitives;
using Ants.Permis.Requirements;

namespace Ants.Permis.Testing;

/// <summary>One answer of an application given another value: a mutation that touches nothing else.</summary>
/// <remarks>French term: « mutation d'une réponse ».</remarks>
/// <param name="Path">The answer. The files of a document are <c>/documents/&lt;kind&gt;/files</c>.</param>
/// <param name="Apply">Gives it the value.</param>
public sealed record AnswerChange(JsonPath Path, Func<DemandeAnswers, DemandeAnswers> Apply)
{
    /// <summary>The answer that changes.</summary>
    /// <returns>The path.</returns>
    public override string ToString() => Path.Value;
}
