using System.IO.Compression;

namespace Ants.Permis.Documents.Tests.Corpus;

/// <summary>Compressed data that would fill gigabytes, made without ever compressing them.</summary>
/// <remarks>A compressor that is flushed ends on a whole byte, so one compressed mebibyte can be repeated as often as wanted.</remarks>
internal static class DeflateBomb
{
    private const int Mebibyte = 1 << 20;

    /// <summary>zlib data of a beginning, then as many mebibytes of one byte as wanted.</summary>
    public static byte[] Of(byte value, int mebibytes, byte[] beginning)
    {
        var first = Flushed(beginning);
        var chunk = new byte[Mebibyte];
        Array.Fill(chunk, value);
        var repeated = Flushed(chunk);
        // 78 9C starts zlib data, 03 00 is an empty last block; the checksum at the end is missing and nobody gets that far.
        return [0x78, 0x9C, .. first, .. Enumerable.Repeat(repeated, mebibytes).SelectMany(one => one), 0x03, 0x00];
    }

    private static byte[] Flushed(byte[] data)
    {
        using var packed = new MemoryStream();
        using var deflate = new DeflateStream(packed, CompressionLevel.Optimal);
        deflate.Write(data);
        deflate.Flush();
        return packed.ToArray();
    }
}
