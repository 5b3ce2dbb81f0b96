using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Ants.Permis.Documents.Tests.Corpus;

/// <summary>Writes PNG files, sound ones and spoilt ones, chunk by chunk.</summary>
internal static class PngFile
{
    public const int Grey = 0;
    public const int Colour = 2;
    public const int Palette = 3;
    public const int GreyAlpha = 4;
    public const int ColourAlpha = 6;

    public static byte[] Signature { get; } = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static byte[] End { get; } = Chunk("IEND");

    /// <summary>A picture that any reader shows.</summary>
    public static byte[] Create(int width = 5, int height = 3, byte depth = 8, byte colourType = Colour)
    {
        var palette = colourType == Palette ? Chunk("PLTE", [0, 0, 0, 255, 255, 255]) : [];
        return Of(Header((uint)width, (uint)height, depth, colourType), palette, ImageData(width, height, depth, colourType), End);
    }

    /// <summary>The signature, and the chunks given.</summary>
    public static byte[] Of(params byte[][] chunks) => [.. Signature, .. chunks.SelectMany(chunk => chunk)];

    public static byte[] Header(uint width, uint height, byte depth = 8, byte colourType = Colour, byte interlace = 0)
    {
        var data = new byte[13];
        BinaryPrimitives.WriteUInt32BigEndian(data, width);
        BinaryPrimitives.WriteUInt32BigEndian(data.AsSpan(4), height);
        (data[8], data[9], data[12]) = (depth, colourType, interlace);
        return Chunk("IHDR", data);
    }

    public static byte[] ImageData(int width, int height, byte depth = 8, byte colourType = Colour) =>
        Chunk("IDAT", Compress(new byte[height * RowLength(width, depth, colourType)]));

    public static byte[] Chunk(string type, params byte[] data)
    {
        var chunk = new byte[data.Length + 12];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        Encoding.ASCII.GetBytes(type, chunk.AsSpan(4));
        data.CopyTo(chunk, 8);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(data.Length + 8), Checksum(chunk.AsSpan(4, data.Length + 4)));
        return chunk;
    }

    /// <summary>The same chunk with one bit of its checksum changed.</summary>
    public static byte[] WithWrongChecksum(byte[] chunk)
    {
        var spoilt = (byte[])chunk.Clone();
        spoilt[^1] ^= 1;
        return spoilt;
    }

    public static byte[] Compress(byte[] data)
    {
        using var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, CompressionLevel.SmallestSize))
            zlib.Write(data);
        return compressed.ToArray();
    }

    private static int RowLength(int width, byte depth, byte colourType) => 1 + (((width * depth * SamplesOf(colourType)) + 7) / 8);

    private static int SamplesOf(byte colourType) => colourType switch { Colour => 3, GreyAlpha => 2, ColourAlpha => 4, _ => 1 };

    // Bit by bit, on purpose unlike the table of the library.
    private static uint Checksum(ReadOnlySpan<byte> data)
    {
        var crc = uint.MaxValue;
        foreach (var value in data)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
        }

        return ~crc;
    }
}
