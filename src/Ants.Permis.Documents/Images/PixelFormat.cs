using System.Runtime.InteropServices;
using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.Images;

/// <summary>What the samples of a pixel mean, in their order.</summary>
internal enum PixelKind
{
    /// <summary>A level of grey, or an index of a palette; further samples do not matter.</summary>
    Grey,

    /// <summary>A level of grey, and how opaque it is.</summary>
    GreyAlpha,

    /// <summary>Red, green, blue; a fourth sample does not matter.</summary>
    Rgb,

    /// <summary>Blue, green, red; a fourth sample does not matter.</summary>
    Bgr,

    /// <summary>Red, green, blue, and how opaque they are.</summary>
    RgbAlpha,

    /// <summary>Cyan, magenta, yellow, black.</summary>
    Cmyk,
}

/// <summary>How the pixels of an unfiltered row are stored.</summary>
/// <param name="Kind">What the samples mean.</param>
/// <param name="Bits">Bits of a sample: 1, 2, 4, 8 or 16, packed from the highest bit.</param>
/// <param name="Samples">Samples of a pixel, 1 or more.</param>
/// <param name="Levels">The luminance of each value of a sample (of its high eight bits when there are 16), for palettes and other scales than the usual one.</param>
/// <param name="IsLittleEndian">Samples of 16 bits have their low byte first.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PixelFormat(PixelKind Kind, int Bits, int Samples, byte[]? Levels = null, bool IsLittleEndian = false)
{
    /// <summary>The samples that are needed to say how light a pixel is.</summary>
    public int SamplesNeeded => Kind switch { PixelKind.Grey => 1, PixelKind.GreyAlpha => 2, PixelKind.Rgb or PixelKind.Bgr => 3, _ => 4 };

    /// <summary>Bytes of a row, its last bits unused.</summary>
    public long RowLength(long width) => ((width * Bits * Samples) + 7) / 8;

    /// <summary>The luminance of each value of a sample on the usual scale, from black to white.</summary>
    public static byte[] Scale(int bits, bool startsWhite = false)
    {
        var levels = new byte[1 << bits];
        for (var value = 0; value < levels.Length; value++)
            levels[value] = (byte)((startsWhite ? levels.Length - 1 - value : value) * 255 / (levels.Length - 1));
        return levels;
    }
}
