namespace Specimens;

/// <summary>Writes a Windows bitmap in one bit a pixel, the lowest row first.</summary>
internal static class BmpFile
{
    private const int HeaderLength = 14 + 40 + 8;
    private const int DotsPerMetre = 7874;

    public static byte[] Of(Picture picture)
    {
        var pixels = new ByteWriter();
        for (var y = picture.Height - 1; y >= 0; y--)
            pixels.Add(Padded(Bilevel.Row(picture, y, blackIs: 0)));
        return new ByteWriter()
            .Ascii("BM").Little32(HeaderLength + pixels.Count).Little32(0).Little32(HeaderLength)
            .Little32(40).Little32(picture.Width).Little32(picture.Height).Little16(1).Little16(1)
            .Little32(0).Little32(pixels.Count).Little32(DotsPerMetre).Little32(DotsPerMetre).Little32(2).Little32(2)
            .Add(0, 0, 0, 0, 255, 255, 255, 0)
            .Add(pixels.ToArray())
            .ToArray();
    }

    // Rows end on a multiple of four bytes.
    private static byte[] Padded(byte[] row) => [.. row, .. new byte[(4 - (row.Length % 4)) % 4]];
}
