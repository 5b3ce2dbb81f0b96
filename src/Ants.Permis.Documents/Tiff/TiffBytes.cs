using System.Buffers.Binary;
using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.Tiff;

/// <summary>The bytes of a TIFF file, read in the order that its header declares. Ask <see cref="Has"/> first: the reads do not.</summary>
internal readonly ref struct TiffBytes(ReadOnlySpan<byte> file, bool isBigEndian)
{
    private readonly ReadOnlySpan<byte> file = file;

    public bool IsBigEndian => isBigEndian;

    public long Length => file.Length;

    public bool Has(long offset, long count) => offset >= 0 && count >= 0 && offset <= file.Length - count;

    public uint Short(long offset)
    {
        var bytes = file.Slice((int)offset, 2);
        return isBigEndian ? BinaryPrimitives.ReadUInt16BigEndian(bytes) : BinaryPrimitives.ReadUInt16LittleEndian(bytes);
    }

    public uint Long(long offset)
    {
        var bytes = file.Slice((int)offset, 4);
        return isBigEndian ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : BinaryPrimitives.ReadUInt32LittleEndian(bytes);
    }

    /// <summary>An unsigned number of 1, 2 or 4 bytes.</summary>
    public uint Number(long offset, int size) => size switch
    {
        1 => file[(int)offset],
        2 => Short(offset),
        _ => Long(offset),
    };
}
