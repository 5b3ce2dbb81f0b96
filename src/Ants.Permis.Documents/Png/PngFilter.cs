using System.Numerics;
using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Images;

namespace Ants.Permis.Documents.Png;

/// <summary>Undoes the five filters of PNG rows, in place.</summary>
internal static class PngFilter
{
    public const int Last = 4;

    /// <summary>Undoes the filter of a row.</summary>
    /// <param name="filter">The filter, 0 to 4.</param>
    /// <param name="row">The filtered bytes; then the picture's.</param>
    /// <param name="above">The row above, of the same length: zeros for the first row.</param>
    /// <param name="step">Bytes of a pixel, at least 1.</param>
    public static void Undo(int filter, Span<byte> row, ReadOnlySpan<byte> above, int step)
    {
        above = above[..row.Length];
        switch (filter)
        {
            case 1:
                LeftSums.Add(row, step);
                break;
            case 2:
                AddAbove(row, above);
                break;
            case 3:
                AddMeans(row, above, step);
                break;
            case Last:
                PngPaeth.Add(row, above, step);
                break;
            default:
                break;
        }
    }

    private static void AddAbove(Span<byte> row, ReadOnlySpan<byte> above)
    {
        for (; row.Length >= Vector<byte>.Count; row = row[Vector<byte>.Count..], above = above[Vector<byte>.Count..])
            (new Vector<byte>(row) + new Vector<byte>(above)).CopyTo(row);
        for (var at = 0; at < row.Length; at++)
            row[at] += above[at];
    }

    private static void AddMeans(Span<byte> row, ReadOnlySpan<byte> above, int step)
    {
        if (step == 3)
            AddMeansOfThree(row, above);
        else if (step == 1)
            AddMeansOfOne(row, above);
        else
            AddMeansOfAny(row, above, step);
    }

    private static void AddMeansOfAny(Span<byte> row, ReadOnlySpan<byte> above, int step)
    {
        for (var at = 0; at < Math.Min(step, row.Length); at++)
            row[at] += (byte)(above[at] >> 1);
        for (var at = step; at < row.Length; at++)
            row[at] += (byte)((row[at - step] + above[at]) >> 1);
    }

    private static void AddMeansOfOne(Span<byte> row, ReadOnlySpan<byte> above)
    {
        byte left = 0;
        for (var at = 0; at < row.Length && at < above.Length; at++)
            row[at] = left = (byte)(row[at] + ((left + above[at]) >> 1));
    }

    private static void AddMeansOfThree(Span<byte> row, ReadOnlySpan<byte> above)
    {
        var (first, second, third) = ((byte)0, (byte)0, (byte)0);
        for (; row.Length >= 3 && above.Length >= 3; row = row[3..], above = above[3..])
        {
            row[0] = first = (byte)(row[0] + ((first + above[0]) >> 1));
            row[1] = second = (byte)(row[1] + ((second + above[1]) >> 1));
            row[2] = third = (byte)(row[2] + ((third + above[2]) >> 1));
        }
    }
}
