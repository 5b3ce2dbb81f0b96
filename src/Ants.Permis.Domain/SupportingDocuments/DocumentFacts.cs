using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.SupportingDocuments;

/// <summary>What is known of a file: facts and technical findings, never its content.</summary>
/// <remarks>
/// The domain does not open files. A host makes these facts with <c>Ants.Permis.Documents</c>, or by its own means, and passes them in.
/// A fact that nobody established is <see langword="null"/>, and what depends on it is then <em>cannot tell</em>.
/// </remarks>
public sealed record DocumentFacts
{
    /// <summary>The format by content.</summary>
    public required DocumentFormat Format { get; init; }

    /// <summary>The size in bytes, or the limit plus one when reading stopped there.</summary>
    public required long Bytes { get; init; }

    /// <summary>The number of pages, or <see langword="null"/> when it cannot be told. A negative number is taken for that.</summary>
    public int? Pages { get; init => field = value < 0 ? null : value; }

    /// <summary>Width of the first page in pixels; <see langword="null"/> for a PDF or when unknown.</summary>
    public int? Width { get; init; }

    /// <summary>Height of the first page in pixels; <see langword="null"/> for a PDF or when unknown.</summary>
    public int? Height { get; init; }

    /// <summary>The SHA-256 of the whole file in lower-case hexadecimal, or <see langword="null"/> when it was not read to its end.</summary>
    public string? Sha256 { get; init; }

    /// <summary>What the inspection found about the file itself, with paths relative to the file.</summary>
    public ValueList<Finding> Findings { get; init; } = [];

    /// <summary>Whether the inspection found something for which the file cannot be taken, whatever its place.</summary>
    internal bool IsBlocked => Findings.Any(finding => finding is { Severity: Severity.Blocking, IsUndetermined: false });
}
