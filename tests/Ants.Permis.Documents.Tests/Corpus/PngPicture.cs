namespace Ants.Permis.Documents.Tests.Corpus;

/// <summary>Writes PNG files with a picture of known samples, under any filter.</summary>
internal static class PngPicture
{
    private static readonly (int X, int Y, int StepX, int StepY)[] Adam7 =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    /// <summary>A file of rows of samples as they are packed, each row under one filter.</summary>
    public static byte[] Of(int width, byte[][] rows, byte depth, byte colourType, byte filter = 0, params byte[][] before) =>
        Of(width, rows.Length, Filtered(rows, depth * Samples(colourType), filter), depth, colourType, 0, before);

    /// <summary>A file of the decoded bytes given, whatever they are.</summary>
    public static byte[] Of(int width, int height, byte[] decoded, byte depth = 8, byte colourType = PngFile.Grey, byte interlace = 0, params byte[][] before) =>
        PngFile.Of([PngFile.Header((uint)width, (uint)height, depth, colourType, interlace), .. before, PngFile.Chunk("IDAT", PngFile.Compress(decoded)), PngFile.End]);

    /// <summary>The rows of an interlaced grey picture, pass by pass, with a filter byte each.</summary>
    public static byte[] Interlaced(int width, int height, Func<int, int, byte> pixel)
    {
        var decoded = new List<byte>();
        foreach (var (startX, startY, stepX, stepY) in Adam7)
        {
            for (var y = startY; y < height && startX < width; y += stepY)
            {
                decoded.Add(0);
                for (var x = startX; x < width; x += stepX)
                    decoded.Add(pixel(x, y));
            }
        }

        return [.. decoded];
    }

    /// <summary>Rows of any bytes that differ from their neighbours, the same each time.</summary>
    public static byte[][] Uneven(int length, int rows) =>
        [.. Enumerable.Range(0, rows).Select(y => Enumerable.Range(0, length).Select(x => (byte)((x * x * 7) + (y * 13) + (x * y))).ToArray())];

    private static byte[] Filtered(byte[][] rows, int bitsPerPixel, byte filter)
    {
        var (step, above) = (Math.Max(1, bitsPerPixel / 8), new byte[rows[0].Length]);
        var decoded = new List<byte>();
        foreach (var row in rows)
        {
            decoded.Add(filter);
            for (var at = 0; at < row.Length; at++)
                decoded.Add((byte)(row[at] - Predicted(filter, At(row, at - step), above[at], At(above, at - step))));
            above = row;
        }

        return [.. decoded];
    }

    private static int At(byte[] row, int at) => at < 0 ? 0 : row[at];

    private static int Predicted(byte filter, int left, int upper, int corner) => filter switch
    {
        1 => left,
        2 => upper,
        3 => (left + upper) / 2,
        4 => new[] { left, upper, corner }.MinBy(neighbour => Math.Abs(left + upper - corner - neighbour)),
        _ => 0,
    };

    private static int Samples(byte colourType) => colourType switch { PngFile.Colour => 3, PngFile.GreyAlpha => 2, PngFile.ColourAlpha => 4, _ => 1 };
}
