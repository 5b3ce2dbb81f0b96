using System.Buffers;
using System.Runtime.InteropServices;
using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.PdfSyntax;

/// <summary>The buffers of decoded streams: lent by the pool, counted by the budget, and emptied before they go back.</summary>
internal sealed class PdfBuffers(ReadingBudget budget)
{
    private readonly List<byte[]> lent = [];

    /// <summary>Takes a buffer of at least a size; null when no more memory may be held.</summary>
    public byte[]? Rent(int size)
    {
        // The pool has powers of two only, and what it really gives is what counts.
        var rounded = (long)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)size);
        if (!budget.Hold(rounded))
            return null;
        var buffer = ArrayPool<byte>.Shared.Rent((int)Math.Min(rounded, Array.MaxLength));
        budget.Release(rounded);
        budget.Hold(buffer.Length);
        lent.Add(buffer);
        return buffer;
    }

    /// <summary>Gives the buffer of some decoded bytes back. Bytes that stand in the file itself are left alone.</summary>
    public void Return(ReadOnlyMemory<byte> bytes)
    {
        if (MemoryMarshal.TryGetArray(bytes, out var part))
            Return(part.Array);
    }

    public void Return(byte[]? buffer)
    {
        var at = lent.FindLastIndex(one => ReferenceEquals(one, buffer));
        if (at < 0)
            return;
        GiveBack(lent[at]);
        lent.RemoveAt(at);
    }

    /// <summary>Gives everything back: nobody may look at decoded bytes afterwards.</summary>
    public void ReturnAll()
    {
        lent.ForEach(GiveBack);
        lent.Clear();
    }

    private void GiveBack(byte[] buffer)
    {
        budget.Release(buffer.Length);
        ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
    }
}
