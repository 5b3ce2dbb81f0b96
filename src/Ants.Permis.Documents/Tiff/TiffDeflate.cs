using System.IO.Compression;
using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Images;

namespace Ants.Permis.Documents.Tiff;

/// <summary>Decompresses blocks of zlib data.</summary>
internal sealed class TiffDeflate : ITiffStripDecoder
{
    public bool Decode(long block, ReadOnlyMemory<byte> data, TiffRows rows)
    {
        try
        {
            using var stream = new ZLibStream(new ByteStream(data), CompressionMode.Decompress);
            while (rows.IsOpen && stream.Read(rows.Room()) is > 0 and var count)
                rows.Advance(count);
            if (rows.IsFull)
                MeetEnd(stream);
            return true;
        }
        catch (Exception damage) when (damage is InvalidDataException or IOException)
        {
            // The framework throws the second kind for data that ask for a dictionary.
            return false;
        }
    }

    public void Dispose()
    {
        // Nothing is held.
    }

    // The checksum stands after the last byte: it is compared when one more is asked for. A surplus does not matter.
    private static void MeetEnd(ZLibStream stream)
    {
        Span<byte> surplus = stackalloc byte[1];
        _ = stream.Read(surplus);
    }
}
