using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Images;

namespace Ants.Permis.Documents.Png;

/// <summary>Unfilters the rows of one pass, some at a time, in a buffer that begins with the row above them.</summary>
internal readonly ref struct PngRows
{
    private readonly Span<byte> buffer;
    private readonly int step;
    private readonly PageReduction? reduction;

    public PngRows(Span<byte> buffer, int length, int step, PageReduction? reduction)
    {
        this.buffer = buffer;
        (Length, this.step, this.reduction) = (length, step, reduction);
        // Above the first row all is zero.
        buffer[..length].Clear();
    }

    /// <summary>Bytes of a row and its filter byte.</summary>
    public int Length { get; }

    /// <summary>Where the next rows go: as many as fit and are left, at least one.</summary>
    public Span<byte> NextBatch(long left) => buffer.Slice(Length, (int)Math.Min(left, (buffer.Length / Length) - 1) * Length);

    /// <summary>Unfilters the rows that were written there; false when a filter does not exist.</summary>
    public bool Take(ReadOnlySpan<byte> batch)
    {
        for (var at = Length; at <= batch.Length; at += Length)
        {
            if (buffer[at] > PngFilter.Last)
                return false;
            if (reduction is not null)
                Unfilter(at);
        }

        buffer.Slice(batch.Length, Length).CopyTo(buffer);
        return true;
    }

    private void Unfilter(int at)
    {
        var row = buffer.Slice(at + 1, Length - 1);
        PngFilter.Undo(buffer[at], row, buffer.Slice(at + 1 - Length, Length - 1), step);
        reduction!.Add(row);
    }
}
