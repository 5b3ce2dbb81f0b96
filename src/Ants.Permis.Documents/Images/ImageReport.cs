using Ants.Permis.Documents.Formats;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Documents.Images;

/// <summary>What the structure of an image file says, without decoding a pixel.</summary>
/// <remarks>French term: « structure de l'image ». A reader never throws for any bytes: what it could not read is a finding.</remarks>
public sealed record ImageReport
{
    /// <summary>The number of pages, or <see langword="null"/> when it cannot be told. Smaller copies, masks, previews and films are none.</summary>
    public int? PageCount { get; init; }

    /// <summary>The pages whose headers were read, in order; fewer than <see cref="PageCount"/> only where that is <see langword="null"/>.</summary>
    public ValueList<ImagePage> Pages { get; init; } = [];

    /// <summary>Whether the file says where the picture was taken: coordinates in its metadata.</summary>
    public bool HasLocation { get; init; }

    /// <summary>Bytes behind the end of the picture.</summary>
    public long TrailingBytes { get; init; }

    /// <summary>What was found about the structure; paths are relative to the file.</summary>
    public ValueList<Finding> Findings { get; init; } = [];
}

/// <summary>What reading every coded bit of an image file showed.</summary>
/// <remarks>French term: « intégrité de l'image ».</remarks>
public sealed record ImageVerification
{
    /// <summary>How light each page is, in order; <see langword="null"/> for a page whose picture could not be reduced.</summary>
    public ValueList<PageTone?> Tones { get; init; } = [];

    /// <summary>What was found; paths are relative to the file.</summary>
    public ValueList<Finding> Findings { get; init; } = [];
}
