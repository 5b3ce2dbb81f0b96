using System.Buffers.Binary;

namespace Ants.Permis.Documents.Deflate;

/// <summary>The bits of compressed data, the lowest of each byte first.</summary>
/// <remarks>
/// Above the bits that are counted there may stand more, which are those of the bytes that follow: reading these again changes nothing.
/// </remarks>
internal sealed class DeflateBits(ReadOnlyMemory<byte> part, IDeflateParts? parts)
{
    /// <summary>The bytes that are read now.</summary>
    public ReadOnlyMemory<byte> Part { get; private set; } = part;

    /// <summary>The next byte of the part.</summary>
    public int Position { get; set; }

    /// <summary>Bits that were taken from bytes, and are not used yet.</summary>
    public ulong Bits { get; set; }

    /// <summary>How many bits that are.</summary>
    public int Count { get; set; }

    /// <summary>Bytes left in the part.</summary>
    public int Left => Part.Length - Position;

    /// <summary>Takes bytes until there are 56 bits at least, or the data end.</summary>
    public void Fill()
    {
        if (Left >= sizeof(ulong))
        {
            Bits |= BinaryPrimitives.ReadUInt64LittleEndian(Part.Span[Position..]) << Count;
            Position += (63 - Count) >> 3;
            Count |= 56;
            return;
        }

        while (Count < 56 && HasByte())
        {
            Bits |= (ulong)Part.Span[Position++] << Count;
            Count += 8;
        }
    }

    /// <summary>Takes some bits, 32 at most; false when the data end before.</summary>
    public bool TryTake(int count, out int value)
    {
        if (Count < count)
            Fill();
        value = (int)(Bits & ((1UL << count) - 1));
        if (Count < count)
            return false;
        Drop(count);
        return true;
    }

    public void Drop(int count)
    {
        Bits >>= count;
        Count -= count;
    }

    /// <summary>Drops the bits up to the next byte.</summary>
    public void Align() => Drop(Count & 7);

    /// <summary>Copies bytes, from a byte on; fewer than there is room for when the part or the data end.</summary>
    public int Copy(Span<byte> room)
    {
        var count = 0;
        for (; count < room.Length && Count >= 8; Drop(8))
            room[count++] = (byte)Bits;
        if (count > 0 || !HasByte())
            return count;
        // The bits that may stand above none are those of bytes that are copied now.
        Bits = 0;
        count = Math.Min(room.Length, Left);
        Part.Span.Slice(Position, count).CopyTo(room);
        Position += count;
        return count;
    }

    private bool HasByte()
    {
        while (Left == 0 && parts is not null && parts.TryTake(out var next))
            (Part, Position) = (next, 0);
        return Left > 0;
    }
}
