using System.Buffers;
using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Images;

namespace Ants.Permis.Documents.Tiff;

/// <summary>Takes the decoded bytes of one block after another, counts them, and measures the rows that they make.</summary>
/// <remarks>Decoders write into the room that they are given here, so a block is never whole in memory.</remarks>
internal sealed class TiffRows : IDisposable
{
    /// <summary>The least room that a decoder finds: more than the longest string of LZW.</summary>
    public const int LeastRoom = 8192;

    private const int BufferLength = 64 << 10;
    private const int BytesPerStep = 1024;

    private readonly ReadingBudget budget;
    private readonly long rowLength;
    private readonly TiffPrediction prediction;
    private readonly byte[] buffer;
    private PageReduction? reduction;
    private int filled;
    private long visibleRows;
    private long left;

    /// <summary>Begins a page, or a column of tiles of one width.</summary>
    /// <param name="rowLength">Bytes of a row; when rows are measured it must fit in memory that was asked for.</param>
    /// <param name="prediction">How rows were changed before they were coded.</param>
    /// <param name="budget">What decoded bytes are paid from.</param>
    public TiffRows(long rowLength, TiffPrediction prediction, ReadingBudget budget)
    {
        (this.rowLength, this.prediction, this.budget) = (rowLength, prediction, budget);
        buffer = ArrayPool<byte>.Shared.Rent((int)HeldBytes(rowLength));
    }

    /// <summary>The bytes of the block that have not come yet.</summary>
    public long Left => left;

    /// <summary>All that the block promises has come.</summary>
    public bool IsFull => left <= 0;

    /// <summary>The budget is spent: decoding must stop.</summary>
    public bool IsSpent { get; private set; }

    /// <summary>Whether decoding goes on.</summary>
    public bool IsOpen => left > 0 && !IsSpent;

    /// <summary>The memory that rows of a length take; longer ones than are measured take no more.</summary>
    public static long HeldBytes(long rowLength) => BufferLength + Math.Min(rowLength, MaxMeasuredRow);

    /// <summary>Rows up to this length can be measured.</summary>
    public const long MaxMeasuredRow = 16L << 20;

    /// <summary>Begins a block of rows, of which the upper ones are of the page.</summary>
    public void Begin(long rows, long visible, PageReduction? measured)
    {
        (filled, visibleRows, left) = (0, visible, rows * rowLength);
        reduction = rowLength > MaxMeasuredRow ? null : measured;
    }

    /// <summary>Where the next decoded bytes go.</summary>
    public Span<byte> Room() => buffer.AsSpan(filled);

    /// <summary>Takes bytes that were written to the room; what a block has in excess does not matter.</summary>
    public void Advance(int count)
    {
        var taken = (int)Math.Min(count, left);
        left -= taken;
        filled += taken;
        if (filled > buffer.Length - LeastRoom || left == 0)
            Empty();
    }

    /// <summary>Takes bytes that are stored as they are.</summary>
    public void Take(ReadOnlySpan<byte> stored)
    {
        while (IsOpen && !stored.IsEmpty)
        {
            var count = Math.Min(stored.Length, Room().Length);
            stored[..count].CopyTo(Room());
            Advance(count);
            stored = stored[count..];
        }
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(buffer, clearArray: true);

    private void Empty()
    {
        IsSpent |= !budget.Spend(1 + (filled / BytesPerStep));
        if (reduction is null)
            filled = 0;
        else
            Measure(reduction);
    }

    private void Measure(PageReduction measured)
    {
        var (at, length) = (0, (int)rowLength);
        for (; filled - at >= length; at += length)
        {
            if (visibleRows-- <= 0)
                continue;
            var row = buffer.AsSpan(at, length);
            prediction.Undo(row);
            measured.Add(row);
        }

        buffer.AsSpan(at, filled - at).CopyTo(buffer);
        filled -= at;
    }
}
