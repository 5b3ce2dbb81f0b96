using Ants.Permis.Documents.Formats;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Documents.Pdf;

/// <summary>Who can open a PDF.</summary>
/// <remarks>French term: « protection du PDF ».</remarks>
public enum PdfProtection
{
    /// <summary>Everybody: it is not encrypted.</summary>
    None,

    /// <summary>Everybody: it is encrypted with an empty password, as files are that only forbid printing or copying.</summary>
    OpensWithoutPassword,

    /// <summary>Those who know the password.</summary>
    NeedsPassword,

    /// <summary>It cannot be told: the encryption is none that is read here.</summary>
    Unknown,
}

/// <summary>What the structure of a PDF says.</summary>
/// <remarks>French term: « structure du PDF ».</remarks>
public sealed record PdfReport
{
    /// <summary>The version, such as 1.7 or 2.0, from the header or, when that is newer, the catalog; <see langword="null"/> when neither says one.</summary>
    public PdfVersion? Version { get; init; }

    /// <summary>
    /// The number of pages that counts: the greater of <see cref="PagesWalked"/> and <see cref="PagesDeclared"/>, so that a file cannot hide pages from a limit.
    /// <see langword="null"/> when it cannot be told.
    /// </summary>
    public int? PageCount { get; init; }

    /// <summary>Pages that a walk through the page tree met, a shared page each time; <see langword="null"/> when nobody can walk it.</summary>
    public int? PagesWalked { get; init; }

    /// <summary>Pages that the root of the page tree declares, or <see langword="null"/> when it declares none.</summary>
    public long? PagesDeclared { get; init; }

    /// <summary>The first pages, as many as <see cref="InspectionLimits.MaxPagesDescribed"/> allows.</summary>
    public ValueList<PdfPage> Pages { get; init; } = [];

    /// <summary>Who can open it.</summary>
    public PdfProtection Protection { get; init; }

    /// <summary>The revision of the standard security handler, 2 to 6; <see langword="null"/> when the file is not encrypted by it.</summary>
    public int? SecurityRevision { get; init; }

    /// <summary>Whether the index is broken and the file was searched for its objects.</summary>
    public bool IsRepaired { get; init; }

    /// <summary>Whether the file is arranged so that a web reader shows the first page early.</summary>
    public bool IsLinearised { get; init; }

    /// <summary>
    /// How many times the file was saved by adding to its end, after the first time, by the chain of its index sections; 0 as well when the index is broken.
    /// The section of the first page of a file for the web and the streams of hybrid files are no updates.
    /// </summary>
    public int Updates { get; init; }

    /// <summary>Signatures in the file: dictionaries with <c>/ByteRange</c> and <c>/Contents</c>. Nobody here checks whether they are valid.</summary>
    public int Signatures { get; init; }

    /// <summary>
    /// Active and unusual content by kind, each kind once, in the order of <see cref="PdfFeatureKind"/>: that of all objects in use, whatever leads to them. Empty
    /// when nobody can open the file without its password; incomplete when a limit was reached.
    /// </summary>
    public ValueList<PdfFeature> Features { get; init; } = [];

    /// <summary>Bytes behind the end of the document, blanks apart.</summary>
    public long TrailingBytes { get; init; }

    /// <summary>What was found; paths are relative to the file.</summary>
    public ValueList<Finding> Findings { get; init; } = [];
}
