using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Images;

namespace Ants.Permis.Documents.Tiff;

/// <summary>How light the samples of a page are, where its photometric interpretation and its sample format tell it.</summary>
internal static class TiffColours
{
    private const long Associated = 1;
    private const long Unassociated = 2;

    /// <summary>The format of the rows that are measured; null for one whose luminance is not known here.</summary>
    /// <remarks>Of samples that are stored apart the green one is measured, or the first.</remarks>
    public static PixelFormat? Format(TiffBytes bytes, TiffDirectory page, in TiffPicture picture, bool isLittleEndian)
    {
        if (page.Number(bytes, TiffTag.SampleFormat, 1) != 1 || picture.IsSubsampled)
            return null;
        var format = new PixelFormat(PixelKind.Grey, picture.Bits, picture.SamplesOfBlock, null, isLittleEndian);
        return picture.Photometric switch
        {
            TiffPicture.WhiteIsZero when picture.Bits is 1 or 2 or 4 or 8 or 16 => format with { Levels = PixelFormat.Scale(Math.Min(picture.Bits, 8), startsWhite: true) },
            TiffPicture.BlackIsZero => HasAlpha(bytes, page, picture, 2) ? format with { Kind = PixelKind.GreyAlpha } : format,
            TiffPicture.Rgb when picture.IsPlanar => format,
            TiffPicture.Rgb => format with { Kind = HasAlpha(bytes, page, picture, 4) ? PixelKind.RgbAlpha : PixelKind.Rgb },
            TiffPicture.Palette when picture.Bits is 1 or 2 or 4 or 8 => format with { Levels = Levels(bytes, page, picture.Bits) },
            TiffPicture.Cmyk when !picture.IsPlanar => format with { Kind = PixelKind.Cmyk },
            TiffPicture.ColourDifferences => format,
            _ => null,
        };
    }

    /// <summary>The plane that is measured where samples are stored apart.</summary>
    public static int MeasuredPlane(in TiffPicture picture) => picture is { IsPlanar: true, Photometric: TiffPicture.Rgb, Samples: > 1 } ? 1 : 0;

    private static bool HasAlpha(TiffBytes bytes, TiffDirectory page, in TiffPicture picture, int samples) =>
        !picture.IsPlanar && picture.Samples == samples && picture.Bits >= 8 && page.Number(bytes, TiffTag.ExtraSamples, 0) is Associated or Unassociated;

    // All reds, then all greens, then all blues, in sixteen bits.
    private static byte[] Levels(TiffBytes bytes, TiffDirectory page, int bits)
    {
        var levels = new byte[1 << bits];
        for (var colour = 0; colour < levels.Length; colour++)
            levels[colour] = (byte)Luminance.Of(Level(bytes, page, colour), Level(bytes, page, colour + levels.Length), Level(bytes, page, colour + (2 * levels.Length)));
        return levels;
    }

    private static int Level(TiffBytes bytes, TiffDirectory page, int index) => (int)(page.Number(bytes, TiffTag.ColourMap, 0, index) >> 8) & 0xFF;
}
