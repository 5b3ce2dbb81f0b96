using System.Buffers.Binary;
using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.Png;

/// <summary>The checksum of PNG chunks (ISO 3309, the one of Ethernet and ZIP), eight bytes a step.</summary>
internal static class Crc32
{
    private const uint Polynomial = 0xEDB88320;

    private static readonly uint[] Table = MakeTable();

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        for (; bytes.Length >= 8; bytes = bytes[8..])
            crc = Fold(crc ^ BinaryPrimitives.ReadUInt32LittleEndian(bytes), BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]));
        foreach (var value in bytes)
            crc = Table[(byte)(crc ^ value)] ^ (crc >> 8);
        return ~crc;
    }

    private static uint Fold(uint low, uint high)
    {
        var table = Table;
        return table[0x700 + (byte)low] ^ table[0x600 + (byte)(low >> 8)] ^ table[0x500 + (byte)(low >> 16)] ^ table[0x400 + (low >> 24)]
            ^ table[0x300 + (byte)high] ^ table[0x200 + (byte)(high >> 8)] ^ table[0x100 + (byte)(high >> 16)] ^ table[high >> 24];
    }

    // Row n holds the checksum of a byte followed by n zero bytes.
    private static uint[] MakeTable()
    {
        var table = new uint[8 * 256];
        for (var at = 0; at < table.Length; at++)
            table[at] = at < 256 ? OfByte((uint)at) : (table[at - 256] >> 8) ^ table[(byte)table[at - 256]];
        return table;
    }

    private static uint OfByte(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
            value = (value >> 1) ^ (Polynomial & (0u - (value & 1)));
        return value;
    }
}
