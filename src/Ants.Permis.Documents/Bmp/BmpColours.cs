using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Images;

namespace Ants.Permis.Documents.Bmp;

/// <summary>How light the pixels of a checked bitmap are: by a palette, by bytes of colour, or by masks.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct BmpColours(PixelFormat Format, BmpMasks? Masks)
{
    public static BmpColours Read(ReadOnlySpan<byte> file, in BmpHeader header) => header.Bits switch
    {
        <= 8 => new(new(PixelKind.Grey, header.Bits, 1, Levels(file, header)), null),
        24 => new(new(PixelKind.Bgr, 8, 3), null),
        _ => Masked(header.HasMasks ? ReadMasks(file) : header.Bits == 16 ? BmpMasks.FiveBits : BmpMasks.Bytes, header.Bits),
    };

    private static BmpColours Masked(BmpMasks masks, int bits) =>
        bits == 32 && masks == BmpMasks.Bytes ? new(new(PixelKind.Bgr, 8, 4), null) : new(default, masks);

    // They stand at the same place, be it the end of a short header or the middle of a long one.
    private static BmpMasks ReadMasks(ReadOnlySpan<byte> file)
    {
        const int place = BmpHeader.FileHeaderSize + BmpHeader.InfoSize;
        return file.Length < place + 12
            ? default
            : new(BinaryPrimitives.ReadUInt32LittleEndian(file[place..]), BinaryPrimitives.ReadUInt32LittleEndian(file[(place + 4)..]), BinaryPrimitives.ReadUInt32LittleEndian(file[(place + 8)..]));
    }

    // Colours that the palette does not have stay black.
    private static byte[] Levels(ReadOnlySpan<byte> file, in BmpHeader header)
    {
        var levels = new byte[1 << header.Bits];
        var size = header.Size == BmpHeader.CoreSize ? 3 : 4;
        var end = Math.Min(file.Length, header.PaletteEnd);
        for (var colour = 0; colour < levels.Length && header.End + ((colour + 1) * size) <= end; colour++)
        {
            var at = (int)header.End + (colour * size);
            levels[colour] = (byte)Luminance.Of(file[at + 2], file[at + 1], file[at]);
        }

        return levels;
    }
}
