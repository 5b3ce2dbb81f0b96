using Ants.Permis.Documents.Deflate;
using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.Tiff;

/// <summary>Decompresses blocks of zlib data.</summary>
internal sealed class TiffDeflate : ITiffStripDecoder
{
    public bool Decode(long block, ReadOnlyMemory<byte> data, TiffRows rows)
    {
        using var bytes = new InflateReader(data, rows.Pay);
        while (rows.IsOpen && bytes.Read(Room(rows)) is > 0 and var count)
            rows.Advance(count);
        if (rows.IsFull)
            MeetEnd(bytes);
        return bytes.Outcome != InflateOutcome.Damaged;
    }

    public void Dispose()
    {
        // Nothing is held.
    }

    private static Span<byte> Room(TiffRows rows)
    {
        var room = rows.Room();
        return room.Length > rows.Left ? room[..(int)rows.Left] : room;
    }

    // The checksum stands after the last byte: it is compared when one more is asked for. A surplus does not matter.
    private static void MeetEnd(InflateReader bytes)
    {
        Span<byte> surplus = stackalloc byte[1];
        _ = bytes.Read(surplus);
    }
}
