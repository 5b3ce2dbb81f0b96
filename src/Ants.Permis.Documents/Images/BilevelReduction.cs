using System.Numerics;
using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.Images;

/// <summary>Reduces rows of one bit a pixel: a byte is a row of a square, and its bits need only be counted.</summary>
internal sealed class BilevelReduction(int width, byte[] levels) : BandReduction<byte>((width + Bits - 1) / Bits, Bits)
{
    private const int Bits = 8;

    public override void Add(ReadOnlySpan<byte> row)
    {
        var counts = Sums;
        for (var at = 0; at < counts.Length - 1; at++)
            counts[at] += (byte)BitOperations.PopCount(row[at]);
        // The last byte may have bits that are no pixels.
        var unused = (counts.Length * Bits) - width;
        counts[^1] += (byte)BitOperations.PopCount((uint)row[counts.Length - 1] >> unused);
        EndRow();
    }

    protected override void MeasureBand(ref ToneMeter tone)
    {
        var ones = Sums;
        for (var square = 0; square < ones.Length; square++)
        {
            var pixels = Math.Min(Bits, width - (square * Bits)) * Rows;
            tone.Add(((ones[square] * levels[1]) + ((pixels - ones[square]) * levels[0])) / pixels);
        }
    }
}
