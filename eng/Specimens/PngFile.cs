namespace Specimens;

/// <summary>Writes PNG (ISO/IEC 15948) in one bit a pixel. Nothing is compressed: what a compressor makes depends on its version, and specimens may not.</summary>
internal static class PngFile
{
    private const int MostStored = 65_535;

    public static byte[] Of(Picture picture) => new ByteWriter()
        .Add(0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10)
        .Add(Chunk("IHDR", new ByteWriter().Big32(picture.Width).Big32(picture.Height).Add(1, 0, 0, 0, 0).ToArray()))
        .Add(Chunk("IDAT", Stored(Rows(picture))))
        .Add(Chunk("IEND", []))
        .ToArray();

    private static byte[] Chunk(string type, byte[] content)
    {
        var checkedPart = new ByteWriter().Ascii(type).Add(content).ToArray();
        return new ByteWriter().Big32(content.Length).Add(checkedPart).Big32((int)Crc32(checkedPart)).ToArray();
    }

    // A row is its filter, none, and its pixels; 1 is white.
    private static byte[] Rows(Picture picture)
    {
        var rows = new ByteWriter();
        for (var y = 0; y < picture.Height; y++)
            rows.Add(0).Add(Bilevel.Row(picture, y, blackIs: 0));
        return rows.ToArray();
    }

    private static byte[] Stored(byte[] content)
    {
        var stream = new ByteWriter().Add(0x78, 0x01);
        for (var start = 0; start < content.Length; start += MostStored)
        {
            var length = Math.Min(MostStored, content.Length - start);
            stream.Add((byte)(start + length == content.Length ? 1 : 0)).Little16(length).Little16(~length).Add(content.AsSpan(start, length));
        }

        return stream.Big32((int)Adler32(content)).ToArray();
    }

    private static uint Adler32(byte[] bytes)
    {
        var (a, b) = (1u, 0u);
        foreach (var value in bytes)
            (a, b) = ((a + value) % 65_521, (b + a + value) % 65_521);
        return (b << 16) | a;
    }

    private static uint Crc32(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc >> 1) ^ ((crc & 1) * 0xEDB88320);
        }

        return ~crc;
    }
}
