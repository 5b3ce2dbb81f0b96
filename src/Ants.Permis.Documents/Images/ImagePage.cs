using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.Images;

/// <summary>One page of an image file: what its header says of it.</summary>
/// <remarks>French term: « page de l'image ».</remarks>
public sealed record ImagePage
{
    /// <summary>Width in pixels as stored, before <see cref="Orientation"/> turns it; 0 when a damaged header says so.</summary>
    public required int Width { get; init; }

    /// <summary>Height in pixels as stored; 0 when a damaged header says so.</summary>
    public required int Height { get; init; }

    /// <summary>Bits of one sample: 1 to 64, usually 8.</summary>
    public int BitsPerSample { get; init; }

    /// <summary>Samples of one pixel: 1 to 4 in ordinary files, alpha counted.</summary>
    public int SamplesPerPixel { get; init; }

    /// <summary>How colours are said.</summary>
    public ColourModel Colour { get; init; }

    /// <summary>Dots an inch across, or <see langword="null"/> when the file does not say; often wrong, so information only.</summary>
    public double? HorizontalDpi { get; init; }

    /// <summary>Dots an inch down, or <see langword="null"/>.</summary>
    public double? VerticalDpi { get; init; }

    /// <summary>The EXIF or TIFF orientation, 1 to 8: 1 is upright, 3 upside down, 6 and 8 turned by a quarter. 1 when the file does not say.</summary>
    public int Orientation { get; init; } = 1;

    /// <summary>The name of the compression, as people who know it say it; the same in every language.</summary>
    public string? Compression { get; init; }

    /// <summary>The name of the type and the sides.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => FormattableString.Invariant($"{nameof(ImagePage)} {Width}x{Height}");
}
