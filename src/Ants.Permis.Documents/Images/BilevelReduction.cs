using System.Buffers;
using System.Numerics;
using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.Images;

/// <summary>Reduces rows of one bit a pixel: a byte is a row of a square, and its bits need only be counted.</summary>
internal sealed class BilevelReduction(int width, byte[] levels) : PageReduction
{
    private const int Bits = 8;
    private readonly int squares = (width + Bits - 1) / Bits;
    private readonly byte[] ones = Cleared((width + Bits - 1) / Bits);
    private ToneMeter meter;
    private int rows;

    public override void Add(ReadOnlySpan<byte> row)
    {
        var counts = ones.AsSpan(0, squares);
        for (var at = 0; at < counts.Length - 1; at++)
            counts[at] += (byte)BitOperations.PopCount(row[at]);
        // The last byte may have bits that are no pixels.
        var unused = (squares * Bits) - width;
        counts[^1] += (byte)BitOperations.PopCount((uint)row[squares - 1] >> unused);
        if (++rows == Bits)
            MeasureBand();
    }

    public override void EndBand()
    {
        if (rows > 0)
            MeasureBand();
    }

    public override ToneMeter Measure()
    {
        EndBand();
        return meter;
    }

    public override void Dispose() => ArrayPool<byte>.Shared.Return(ones, clearArray: true);

    private static byte[] Cleared(int length)
    {
        var array = ArrayPool<byte>.Shared.Rent(length);
        array.AsSpan().Clear();
        return array;
    }

    private void MeasureBand()
    {
        for (var square = 0; square < squares; square++)
        {
            var pixels = Math.Min(Bits, width - (square * Bits)) * rows;
            meter.Add(((ones[square] * levels[1]) + ((pixels - ones[square]) * levels[0])) / pixels);
        }

        rows = 0;
        ones.AsSpan(0, squares).Clear();
    }
}
