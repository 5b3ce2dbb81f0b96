namespace Specimens;

/// <summary>The cosine transform of 8 × 8 samples, in whole numbers.</summary>
internal static class CosineTransform
{
    private const int Scale = 13;

    // cos(k × π / 16) / 2 for k = 1 to 7, and the one of the constant in the place of k = 4: in units of 1 / 8192.
    private const int C1 = 4017;
    private const int C2 = 3784;
    private const int C3 = 3406;
    private const int C4 = 2896;
    private const int C5 = 2276;
    private const int C6 = 1567;
    private const int C7 = 799;

    private static readonly int[][] Waves =
    [
        [C4, C4, C4, C4, C4, C4, C4, C4],
        [C1, C3, C5, C7, -C7, -C5, -C3, -C1],
        [C2, C6, -C6, -C2, -C2, -C6, C6, C2],
        [C3, -C7, -C1, -C5, C5, C1, C7, -C3],
        [C4, -C4, -C4, C4, C4, -C4, -C4, C4],
        [C5, -C1, C7, C3, -C3, -C7, C1, -C5],
        [C6, -C2, C2, -C6, -C6, C2, -C2, C6],
        [C7, -C5, C3, -C1, C1, -C3, C5, -C7],
    ];

    public static int[] Of(int[] samples)
    {
        var rows = Pass(samples, (line, position) => (line * 8) + position);
        return Pass(rows, (line, position) => (position * 8) + line);
    }

    private static int[] Pass(int[] values, Func<int, int, int> index)
    {
        var result = new int[64];
        for (var line = 0; line < 8; line++)
        {
            for (var wave = 0; wave < 8; wave++)
            {
                var sum = 0;
                for (var position = 0; position < 8; position++)
                    sum += Waves[wave][position] * values[index(line, position)];
                result[index(line, wave)] = (sum + (1 << (Scale - 1))) >> Scale;
            }
        }

        return result;
    }
}
