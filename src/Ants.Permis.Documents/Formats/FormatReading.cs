using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Documents.Formats;

/// <summary>What a structure reader learnt of a file of its format: facts, and findings whose paths are relative to the file.</summary>
/// <remarks>A reader never throws for any bytes: what it could not read is a finding.</remarks>
internal sealed record FormatReading
{
    /// <summary>Pages of the document, or null when they cannot be told.</summary>
    public int? Pages { get; init; }

    /// <summary>Width of the first page in pixels; null for a PDF.</summary>
    public int? Width { get; init; }

    /// <summary>Height of the first page in pixels; null for a PDF.</summary>
    public int? Height { get; init; }

    /// <summary>What was found about the structure.</summary>
    public ValueList<Finding> Findings { get; init; } = [];
}
