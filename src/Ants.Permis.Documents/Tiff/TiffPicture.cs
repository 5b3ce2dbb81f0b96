using System.Runtime.InteropServices;
using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Images;

namespace Ants.Permis.Documents.Tiff;

/// <summary>What the samples of a page are, as its directory says.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TiffPicture(
    long Width, long Height, int Bits, int Samples, long Photometric, long Compression, long Predictor, bool IsPlanar, bool IsReversed, int SubsampleX, int SubsampleY)
{
    public const long WhiteIsZero = 0;
    public const long BlackIsZero = 1;
    public const long Rgb = 2;
    public const long Palette = 3;
    public const long Cmyk = 5;
    public const long ColourDifferences = 6;
    private const long Separate = 2;
    private const long LowBitFirst = 2;

    /// <summary>The samples that lie together in a block.</summary>
    public int SamplesOfBlock => IsPlanar ? 1 : Samples;

    /// <summary>Colour differences are stored for squares of pixels, not for each one; JPEG data have their own way to say so.</summary>
    public bool IsSubsampled =>
        Photometric == ColourDifferences && Samples == 3 && !IsPlanar && Compression is not (TiffCompression.Jpeg or TiffCompression.OldJpeg) && SubsampleX * SubsampleY > 1;

    public ColourModel Colour => Photometric switch
    {
        WhiteIsZero or BlackIsZero => Bits == 1 && Samples == 1 ? ColourModel.BlackAndWhite : ColourModel.Grey,
        Rgb or ColourDifferences or 8 or 9 or 10 => ColourModel.Colour,
        Palette => ColourModel.Palette,
        Cmyk => ColourModel.Cmyk,
        _ => ColourModel.Unknown,
    };

    public static TiffPicture Read(TiffBytes bytes, TiffDirectory page) => new(
        page.Number(bytes, TiffTag.ImageWidth, 0),
        page.Number(bytes, TiffTag.ImageLength, 0),
        (int)Math.Min(page.Number(bytes, TiffTag.BitsPerSample, 1), ushort.MaxValue),
        (int)Math.Min(page.Number(bytes, TiffTag.SamplesPerPixel, 1), ushort.MaxValue),
        page.Number(bytes, TiffTag.Photometric, BlackIsZero),
        page.Number(bytes, TiffTag.Compression, TiffCompression.None),
        page.Number(bytes, TiffTag.Predictor, 1),
        page.Number(bytes, TiffTag.PlanarConfiguration, 1) == Separate && page.Number(bytes, TiffTag.SamplesPerPixel, 1) > 1,
        page.Number(bytes, TiffTag.FillOrder, 1) == LowBitFirst,
        Subsampling(bytes, page, 0),
        Subsampling(bytes, page, 1));

    /// <summary>Bytes and number of the rows of a block of so many pixels: of squares of pixels where colour differences are.</summary>
    public (long Length, long Count) Rows(long width, long rows) => IsSubsampled
        ? (((width + SubsampleX - 1) / SubsampleX * ((SubsampleX * SubsampleY) + 2) * Bits + 7) / 8, (rows + SubsampleY - 1) / SubsampleY)
        : (((width * Bits * SamplesOfBlock) + 7) / 8, rows);

    // Two is what the format gives to a page that does not say.
    private static int Subsampling(TiffBytes bytes, TiffDirectory page, int index) =>
        page.Number(bytes, TiffTag.Subsampling, 2, index) is var value and (1 or 2 or 4) ? (int)value : 1;
}
