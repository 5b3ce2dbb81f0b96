using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Images;

namespace Ants.Permis.Documents.Bmp;

/// <summary>The bits of a pixel of 16 or 32 bits that say each colour.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct BmpMasks(uint Red, uint Green, uint Blue)
{
    /// <summary>The colours of 16 bits when no masks are given.</summary>
    public static BmpMasks FiveBits { get; } = new(0x7C00, 0x03E0, 0x001F);

    /// <summary>The colours of 32 bits when no masks are given: bytes, blue first.</summary>
    public static BmpMasks Bytes { get; } = new(0xFF0000, 0xFF00, 0xFF);
}

/// <summary>Reduces rows of pixels of 16 or 32 bits whose colours are told by masks.</summary>
internal sealed class BmpMaskReduction(int width, int bits, BmpMasks masks) : LineReduction(width, UsualSide)
{
    protected override void Map(ReadOnlySpan<byte> row, Span<byte> pixels)
    {
        for (var at = 0; at < pixels.Length; at++)
            pixels[at] = (byte)Of(bits == 16 ? BinaryPrimitives.ReadUInt16LittleEndian(row[(2 * at)..]) : BinaryPrimitives.ReadUInt32LittleEndian(row[(4 * at)..]));
    }

    private int Of(uint pixel) => Luminance.Of(Level(pixel, masks.Red), Level(pixel, masks.Green), Level(pixel, masks.Blue));

    // A mask may lie anywhere and have any width; a colour without a mask is absent.
    private static int Level(uint pixel, uint mask)
    {
        var shift = BitOperations.TrailingZeroCount(mask);
        return mask == 0 ? 0 : (int)((ulong)((pixel & mask) >> shift) * 255 / (mask >> shift));
    }
}
