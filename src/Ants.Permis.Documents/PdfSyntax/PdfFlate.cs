using System.IO.Compression;
using System.Runtime.InteropServices;
using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.PdfSyntax;

/// <summary>The Flate filter: zlib data (ISO 32000-1, 7.4.4).</summary>
internal static class PdfFlate
{
    /// <summary>Decompresses until the end, the first damage, or the limit.</summary>
    /// <remarks>The checksum at the end is not compared: readers do not, and producers that cut it off exist.</remarks>
    public static void Decode(ReadOnlyMemory<byte> data, PdfOutput output)
    {
        using var inflater = new DeflateStream(Open(HasHeader(data.Span) ? data[2..] : data), CompressionMode.Decompress);
        try
        {
            for (var room = output.Room(); !room.IsEmpty; room = output.Room())
            {
                var read = inflater.Read(room);
                if (read == 0 || !output.Advance(read))
                    return;
            }
        }
        catch (InvalidDataException)
        {
            // The data before the damage is kept.
            output.IsDamaged = true;
        }
    }

    private static bool HasHeader(ReadOnlySpan<byte> data) =>
        data.Length >= 2 && (data[0] & 0x0F) == 8 && ((data[0] << 8) | data[1]) % 31 == 0;

    private static MemoryStream Open(ReadOnlyMemory<byte> data) =>
        MemoryMarshal.TryGetArray(data, out var part) ? new(part.Array!, part.Offset, part.Count, writable: false) : new(data.ToArray(), writable: false);
}
