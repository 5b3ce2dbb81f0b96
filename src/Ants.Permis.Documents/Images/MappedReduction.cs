using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.Images;

/// <summary>Reduces rows of any other format: the luminance of each pixel is worked out first.</summary>
internal sealed class MappedReduction(int width, PixelFormat format, int side) : LineReduction(width, side)
{
    /// <summary>Pictures with more are measurements, and nobody knows how light they are.</summary>
    public const int MaxSamples = 64;

    private readonly byte[]? levels = format.Levels ?? (format.Bits < 8 ? PixelFormat.Scale(format.Bits) : null);

    protected override void Map(ReadOnlySpan<byte> row, Span<byte> pixels)
    {
        if (format is { Kind: PixelKind.Grey, Samples: 1, Bits: 8 } && levels is not null)
            LookUp(row, pixels, levels);
        else
            MapEach(row, pixels);
    }

    private static void LookUp(ReadOnlySpan<byte> row, Span<byte> pixels, byte[] levels)
    {
        for (var at = 0; at < pixels.Length; at++)
            pixels[at] = levels[row[at]];
    }

    private void MapEach(ReadOnlySpan<byte> row, Span<byte> pixels)
    {
        for (var at = 0; at < pixels.Length; at++)
            pixels[at] = (byte)Of(row, at * format.Samples);
    }

    private int Of(ReadOnlySpan<byte> row, int at) => format.Kind switch
    {
        PixelKind.Grey => Sample(row, at),
        PixelKind.GreyAlpha => Luminance.OnWhite(Sample(row, at), Sample(row, at + 1)),
        PixelKind.Rgb => Luminance.Of(Sample(row, at), Sample(row, at + 1), Sample(row, at + 2)),
        PixelKind.Bgr => Luminance.Of(Sample(row, at + 2), Sample(row, at + 1), Sample(row, at)),
        PixelKind.RgbAlpha => Luminance.OnWhite(Luminance.Of(Sample(row, at), Sample(row, at + 1), Sample(row, at + 2)), Sample(row, at + 3)),
        _ => Luminance.OfInk(Sample(row, at), Sample(row, at + 1), Sample(row, at + 2), Sample(row, at + 3)),
    };

    // Of sixteen bits the high eight are enough.
    private int Sample(ReadOnlySpan<byte> row, int at)
    {
        var value = format.Bits switch
        {
            16 => row[(2 * at) + (format.IsLittleEndian ? 1 : 0)],
            8 => row[at],
            _ => Packed(row, at),
        };
        return levels is null ? value : levels[value];
    }

    private int Packed(ReadOnlySpan<byte> row, int at)
    {
        var bit = at * format.Bits;
        return (row[bit >> 3] >> (8 - format.Bits - (bit & 7))) & ((1 << format.Bits) - 1);
    }
}
