using System.Buffers;
using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.Images;

/// <summary>A reduction that adds rows up in numbers of one kind, and measures its squares when a band of them is full.</summary>
/// <typeparam name="T">The numbers.</typeparam>
internal abstract class BandReduction<T>(int length, int side) : PageReduction
    where T : struct
{
    private readonly T[] sums = Cleared(length);

    /// <summary>What was measured so far. A field: the meter is a value that changes.</summary>
    private ToneMeter meter;

    /// <summary>The sums of the rows of this band.</summary>
    protected Span<T> Sums => sums.AsSpan(0, length);

    /// <summary>The side of the squares, in pixels.</summary>
    protected int Side { get; } = side;

    /// <summary>Rows of this band that were taken.</summary>
    protected int Rows { get; private set; }

    public override void EndBand()
    {
        if (Rows == 0)
            return;
        MeasureBand(ref meter);
        Rows = 0;
        Sums.Clear();
    }

    public override ToneMeter Measure()
    {
        EndBand();
        return meter;
    }

    public override void Dispose() => ArrayPool<T>.Shared.Return(sums, clearArray: true);

    /// <summary>Counts a row that was added up, and ends the band when it is full.</summary>
    protected void EndRow()
    {
        if (++Rows == Side)
            EndBand();
    }

    /// <summary>Measures the squares of the band.</summary>
    protected abstract void MeasureBand(ref ToneMeter tone);

    private static T[] Cleared(int length)
    {
        var array = ArrayPool<T>.Shared.Rent(length);
        array.AsSpan().Clear();
        return array;
    }
}
