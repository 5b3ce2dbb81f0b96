using System.Buffers.Binary;
using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.Tiff;

/// <summary>Reads codes of nine to twelve bits, from the high or the low bit of each byte.</summary>
internal ref struct TiffLzwCodes(ReadOnlySpan<byte> data, bool isLowFirst)
{
    private const int Refill = 4;
    private ReadOnlySpan<byte> rest = data;
    private ulong bits;
    private int count;

    public bool TryRead(int width, out int code)
    {
        if (count < width)
            Fill();
        var isThere = count >= width;
        count -= width;
        code = isThere ? (int)(isLowFirst ? bits : bits >> count) & ((1 << width) - 1) : 0;
        bits = isLowFirst ? bits >> width : bits;
        return isThere;
    }

    private void Fill()
    {
        if (rest.Length >= Refill)
        {
            Add(isLowFirst ? BinaryPrimitives.ReadUInt32LittleEndian(rest) : BinaryPrimitives.ReadUInt32BigEndian(rest), 8 * Refill);
            rest = rest[Refill..];
            return;
        }

        foreach (var value in rest)
            Add(value, 8);
        rest = [];
    }

    private void Add(uint value, int width)
    {
        bits = isLowFirst ? bits | ((ulong)value << count) : (bits << width) | value;
        count += width;
    }
}
