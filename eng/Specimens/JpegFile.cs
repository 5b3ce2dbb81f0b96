namespace Specimens;

/// <summary>Writes JPEG (ITU-T T.81, baseline) in grey levels, with the tables of its annex K. Whole numbers only, so that every machine writes the same bytes.</summary>
internal static class JpegFile
{
    private static ReadOnlySpan<byte> ZigZag =>
    [
        0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14, 21, 28,
        35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63,
    ];

    private static ReadOnlySpan<byte> Quantisation =>
    [
        16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51, 87, 80, 62,
        18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
    ];

    public static byte[] Of(Picture picture) => new ByteWriter()
        .Add(0xFF, 0xD8)
        .Add(Segment(0xE0, new ByteWriter().Ascii("JFIF").Add(0, 1, 1, 1).Big16(200).Big16(200).Add(0, 0)))
        .Add(Segment(0xDB, new ByteWriter().Add(0).Add(InZigZag(Quantisation))))
        .Add(Segment(0xC0, new ByteWriter().Add(8).Big16(picture.Height).Big16(picture.Width).Add(1, 1, 0x11, 0)))
        .Add(Segment(0xC4, new ByteWriter().Add(0x00).Add(JpegCodes.Dc.Definition)))
        .Add(Segment(0xC4, new ByteWriter().Add(0x10).Add(JpegCodes.Ac.Definition)))
        .Add(Segment(0xDA, new ByteWriter().Add(1, 1, 0x00, 0, 63, 0)))
        .Add(Scan(picture))
        .Add(0xFF, 0xD9)
        .ToArray();

    private static byte[] Segment(byte marker, ByteWriter content) =>
        new ByteWriter().Add(0xFF, marker).Big16(content.Count + 2).Add(content.ToArray()).ToArray();

    private static byte[] InZigZag(ReadOnlySpan<byte> table)
    {
        var ordered = new byte[64];
        for (var i = 0; i < 64; i++)
            ordered[i] = table[ZigZag[i]];
        return ordered;
    }

    private static byte[] Scan(Picture picture)
    {
        var scan = new JpegBits();
        var previous = 0;
        for (var y = 0; y < picture.Height; y += 8)
        {
            for (var x = 0; x < picture.Width; x += 8)
                previous = Block(scan, picture, x, y, previous);
        }

        return scan.ToArray();
    }

    private static int Block(JpegBits scan, Picture picture, int x, int y, int previous)
    {
        var samples = new int[64];
        for (var i = 0; i < 64; i++)
            samples[i] = picture.Nearest(x + (i % 8), y + (i / 8)) - 128;
        var coefficients = CosineTransform.Of(samples);
        var levels = new int[64];
        for (var i = 0; i < 64; i++)
            levels[i] = Rounded(coefficients[ZigZag[i]], Quantisation[ZigZag[i]]);
        scan.Difference(levels[0] - previous);
        scan.Frequencies(levels.AsSpan(1));
        return levels[0];
    }

    private static int Rounded(int value, int step) => value >= 0 ? (value + (step / 2)) / step : -((-value + (step / 2)) / step);
}
