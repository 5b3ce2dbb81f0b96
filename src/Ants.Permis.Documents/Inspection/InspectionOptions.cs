using Ants.Permis.Documents.Evidence;
using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Images;
using Ants.Permis.Primitives;

namespace Ants.Permis.Documents.Inspection;

/// <summary>What an inspector does, and with whose readers.</summary>
/// <remarks>French term: « réglages du contrôle ». The defaults check everything that can be checked without reading words.</remarks>
public sealed record InspectionOptions
{
    /// <summary>The defaults.</summary>
    public static InspectionOptions Default { get; } = new();

    /// <summary>The safety limits.</summary>
    public InspectionLimits Limits { get; init; } = InspectionLimits.Default;

    /// <summary>Whether every coded bit of a picture is read. Without it only headers and directories are, which is some hundred times faster and sees no damage inside.</summary>
    public bool ChecksIntegrity { get; init; } = true;

    /// <summary>Whether the words of the first pages of a PDF are read. It costs some milliseconds and up to a hundred megabytes for a moment, so it is off by default.</summary>
    public bool ReadsText { get; init; }

    /// <summary>What is done about scripts, attachments and other content of a PDF.</summary>
    public PdfContentPolicy PdfContent { get; init; } = PdfContentPolicy.Default;

    /// <summary>From where on a page is called blank, dark or small.</summary>
    public ReadabilityLimits Readability { get; init; } = ReadabilityLimits.Default;

    /// <summary>What reads the text of clean copies of PDFs.</summary>
    public IPdfTextSource TextSource { get; init; } = new PdfPigTextSource();

    /// <summary>Image readers that stand in the place of this library's own for their formats; none by default.</summary>
    public ValueList<IImageReader> ImageReaders { get; init; } = [];
}
