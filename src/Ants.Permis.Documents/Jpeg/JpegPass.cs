using Ants.Permis.Documents.Formats;
using Ants.Permis.Findings;

namespace Ants.Permis.Documents.Jpeg;

/// <summary>Goes through one scan: its rows of units, and the restart markers between them.</summary>
internal static class JpegPass
{
    /// <summary>Blocks that cost one step of the budget: less than a microsecond of work.</summary>
    private const int BlocksPerStep = 32;

    /// <summary>What is wrong with the coded data, or null.</summary>
    public static Finding? Run(JpegCoding coding, ref JpegBits bits, int restartInterval, ReadingBudget budget)
    {
        var (left, restarts) = (restartInterval, 0);
        coding.Restart();
        for (var row = 0; row < coding.Rows; row++)
        {
            if (!budget.Spend(1 + ((long)coding.Columns * coding.BlocksPerUnit / BlocksPerStep)))
                return FormatFindings.LimitExceeded("steps");
            for (var column = 0; column < coding.Columns;)
            {
                if (restartInterval > 0 && left == 0)
                {
                    if (!bits.TryRestart(restarts++))
                        return bits.Problem;
                    coding.Restart();
                    left = restartInterval;
                }

                var count = restartInterval == 0 ? coding.Columns : Math.Min(left, coding.Columns - column);
                if (!coding.TryTake(ref bits, row, column, count))
                    return bits.Problem;
                left -= count;
                column += count;
            }
        }

        return bits.TryFinish() ? null : bits.Problem;
    }
}
