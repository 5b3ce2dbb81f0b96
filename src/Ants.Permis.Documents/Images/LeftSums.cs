using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.Images;

/// <summary>Undoes the simplest prediction, in place: each byte was stored as its difference from the one a pixel to the left.</summary>
internal static class LeftSums
{
    public static void Add(Span<byte> row, int step)
    {
        switch (step)
        {
            case 1:
                AddOne(row);
                break;
            case 3:
                AddThree(row);
                break;
            default:
                AddAny(row, step);
                break;
        }
    }

    private static void AddAny(Span<byte> row, int step)
    {
        for (var at = step; at < row.Length; at++)
            row[at] += row[at - step];
    }

    // The usual pictures keep their sums in registers: a byte would otherwise wait for the one just stored.
    private static void AddOne(Span<byte> row)
    {
        var sum = 0;
        foreach (ref var value in row)
            value = (byte)(sum += value);
    }

    private static void AddThree(Span<byte> row)
    {
        var (first, second, third) = (0, 0, 0);
        for (; row.Length >= 3; row = row[3..])
        {
            row[0] = (byte)(first += row[0]);
            row[1] = (byte)(second += row[1]);
            row[2] = (byte)(third += row[2]);
        }
    }
}
