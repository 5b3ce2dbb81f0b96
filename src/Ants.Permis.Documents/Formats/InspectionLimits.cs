namespace Ants.Permis.Documents.Formats;

/// <summary>Safety limits of an inspection: far beyond a real scan, and low enough that hostile files cost nothing.</summary>
/// <remarks>They protect the host; they are not rules of the procedure, which are in the rule book.</remarks>
public sealed record InspectionLimits
{
    /// <summary>The defaults.</summary>
    public static InspectionLimits Default { get; } = new();

    /// <summary>Steps of work (a chunk, a segment, a directory, an object, a token) before reading stops.</summary>
    public long MaxSteps { get; init; } = 4_000_000;

    /// <summary>Bytes that may be decompressed while reading the structure of one file.</summary>
    public long MaxDecodedBytes { get; init; } = 32L << 20;

    /// <summary>Pages that are counted before reading stops.</summary>
    public int MaxPages { get; init; } = 1000;

    /// <summary>Longest side of an image in pixels.</summary>
    public int MaxSide { get; init; } = 30_000;

    /// <summary>Pixels of one page.</summary>
    public long MaxPixelsPerPage { get; init; } = 100_000_000;

    /// <summary>Nesting of structures inside one another.</summary>
    public int MaxNesting { get; init; } = 200;
}
