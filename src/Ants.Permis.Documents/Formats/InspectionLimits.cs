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

    /// <summary>Pages of a PDF that are described one by one: their size, whether they have text and pictures.</summary>
    public int MaxPagesDescribed { get; init; } = 20;

    /// <summary>Pages of a PDF whose words are read when text is asked for.</summary>
    public int MaxTextPages { get; init; } = 5;

    /// <summary>Longest side of an image in pixels.</summary>
    public int MaxSide { get; init; } = 30_000;

    /// <summary>Pixels of one page.</summary>
    public long MaxPixelsPerPage { get; init; } = 100_000_000;

    /// <summary>Pixels of all pages together.</summary>
    public long MaxTotalPixels { get; init; } = 400_000_000;

    /// <summary>Managed memory that the readers of one file may hold beyond the file itself, in bytes; a decoded strip or tile of a TIFF apart.</summary>
    public long MaxHeldBytes { get; init; } = 64L << 20;

    /// <summary>The largest decoded strip or tile of a TIFF that is opened, in bytes.</summary>
    public long MaxBlockBytes { get; init; } = 256L << 20;

    /// <summary>Nesting of structures inside one another.</summary>
    public int MaxNesting { get; init; } = 200;
}
