namespace Specimens;

/// <summary>Writes TIFF 6.0, one directory a page, in one bit a pixel packed by PackBits.</summary>
internal static class TiffFile
{
    private const int Short = 3;
    private const int Long = 4;
    private const int Rational = 5;
    private const int DotsPerInch = 200;

    public static byte[] Of(params IReadOnlyList<Picture> pages)
    {
        var file = new ByteWriter().Ascii("II").Little16(42);
        foreach (var page in pages)
            Page(file, page);
        // The link from the last directory leads nowhere.
        return file.Little32(0).ToArray();
    }

    /// <summary>A page: the link to its directory, its strip, its resolution, its directory. The link to the next page is the end of a directory.</summary>
    private static void Page(ByteWriter file, Picture picture)
    {
        var strip = Strip(picture);
        var at = file.Count + 4;
        var directory = at + strip.Length + 8;
        file.Little32(directory).Add(strip).Little32(DotsPerInch).Little32(1);
        Directory(file, picture, at, strip.Length);
    }

    private static void Directory(ByteWriter file, Picture picture, int strip, int length)
    {
        var resolution = file.Count - 8;
        (int Tag, int Type, int Value)[] entries =
        [
            (254, Long, 2), (256, Long, picture.Width), (257, Long, picture.Height), (258, Short, 1), (259, Short, 32_773), (262, Short, 0),
            (273, Long, strip), (277, Short, 1), (278, Long, picture.Height), (279, Long, length), (282, Rational, resolution), (283, Rational, resolution), (296, Short, 2),
        ];
        file.Little16(entries.Length);
        foreach (var (tag, type, value) in entries)
            file.Little16(tag).Little16(type).Little32(1).Little32(value);
    }

    // Strips start on even offsets.
    private static byte[] Strip(Picture picture)
    {
        var strip = new ByteWriter();
        for (var y = 0; y < picture.Height; y++)
            PackBits(strip, Bilevel.Row(picture, y, blackIs: 1));
        return strip.Count % 2 == 0 ? strip.ToArray() : strip.Add(0x80).ToArray();
    }

    private static void PackBits(ByteWriter strip, byte[] row)
    {
        for (var i = 0; i < row.Length;)
        {
            var run = RunAt(row, i);
            var literal = i;
            while (literal < row.Length && literal - i < 128 && RunAt(row, literal) < 3)
                literal++;
            if (run >= 3)
                strip.Add((byte)(257 - run), row[i]);
            else
                strip.Add((byte)(literal - i - 1)).Add(row.AsSpan(i, literal - i));
            i = run >= 3 ? i + run : literal;
        }
    }

    private static int RunAt(byte[] row, int start)
    {
        var end = start;
        while (end < row.Length && end - start < 128 && row[end] == row[start])
            end++;
        return end - start;
    }
}
