using Ants.Permis.Documents.Tests.Corpus;
using Ants.Permis.SupportingDocuments;
using ImageMagick;

namespace Ants.Permis.Benchmarks.Gate;

/// <summary>The pictures that the gate is measured with.</summary>
public enum GateImage
{
    /// <summary>12 million pixels, sequential JPEG of about 4 MB.</summary>
    Photo12,

    /// <summary>The same photo as progressive JPEG.</summary>
    Photo12Progressive,

    /// <summary>48 million pixels, sequential JPEG of about 10 MB.</summary>
    Photo48,

    /// <summary>A4 at 300 dots an inch, in grey, PNG.</summary>
    ScanGrey,

    /// <summary>A4 at 300 dots an inch, in colour, PNG of about 6 MB.</summary>
    ScanColour,

    /// <summary>A4 at 300 dots an inch, one bit a pixel, PNG.</summary>
    ScanBlackAndWhite,

    /// <summary>Five such pages, one bit a pixel, as fax machines compress.</summary>
    TiffG4,

    /// <summary>Five such pages in clean grey.</summary>
    TiffLzw,

    /// <summary>Five such pages in clean grey.</summary>
    TiffDeflate,

    /// <summary>Five such pages in colour.</summary>
    TiffJpeg,

    /// <summary>3.5 million pixels of 24 bits: 10 MB.</summary>
    Bmp,
}

/// <summary>Makes the pictures: the same bytes every time, from a fixed seed and the pinned encoders.</summary>
internal static class GateImages
{
    private const uint Seed = 20261123;

    public static byte[] Make(GateImage image) => image switch
    {
        GateImage.Photo12 => Encoder.Jpeg(Phone, 96),
        GateImage.Photo12Progressive => Encoder.Jpeg(Phone, 96, isProgressive: true),
        GateImage.Photo48 => Encoder.Jpeg(Picture.Photo(8064, 6048, Seed, noise: 4), 95),
        GateImage.ScanGrey => Encoder.Png(ScannedPage.Grey(Seed, noise: 2)),
        GateImage.ScanColour => Encoder.Png(ScannedPage.Colour(Seed, noise: 1)),
        GateImage.ScanBlackAndWhite => Encoder.Png(ScannedPage.BlackAndWhite(Seed)),
        GateImage.TiffG4 => Encoder.Tiff(Pages(ScannedPage.BlackAndWhite), CompressionMethod.Group4),
        GateImage.TiffLzw => Encoder.Tiff(Pages(seed => ScannedPage.Grey(seed, noise: 0)), CompressionMethod.LZW),
        GateImage.TiffDeflate => Encoder.Tiff(Pages(seed => ScannedPage.Grey(seed, noise: 0)), CompressionMethod.Zip),
        GateImage.TiffJpeg => Encoder.Tiff(Pages(seed => ScannedPage.Colour(seed, noise: 1)), CompressionMethod.JPEG),
        GateImage.Bmp => new BmpFile { Width = 2160, Height = 1620, Bits = 24, Pixels = Picture.Photo(2160, 1620, Seed, noise: 4).Pixels }.ToArray(),
        _ => throw new ArgumentOutOfRangeException(nameof(image)),
    };

    public static DocumentFormat FormatOf(GateImage image) => image switch
    {
        GateImage.Photo12 or GateImage.Photo12Progressive or GateImage.Photo48 => DocumentFormat.Jpeg,
        GateImage.ScanGrey or GateImage.ScanColour or GateImage.ScanBlackAndWhite => DocumentFormat.Png,
        GateImage.Bmp => DocumentFormat.Bmp,
        _ => DocumentFormat.Tiff,
    };

    private static Picture Phone => Picture.Photo(4032, 3024, Seed, noise: 7);

    private static IEnumerable<Picture> Pages(Func<uint, Picture> page) => Enumerable.Range(0, 5).Select(number => page(Seed + (uint)number));
}
