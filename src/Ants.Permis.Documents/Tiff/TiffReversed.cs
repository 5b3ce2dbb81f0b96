using System.Buffers;
using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.Tiff;

/// <summary>Turns the bits of each byte round before another decoder reads it: a few writers store the lowest bit first.</summary>
internal sealed class TiffReversed(ITiffStripDecoder decoder, ReadingBudget budget) : ITiffStripDecoder
{
    public bool Decode(long block, ReadOnlyMemory<byte> data, TiffRows rows)
    {
        if (!budget.Hold(data.Length))
            return false;
        var copy = ArrayPool<byte>.Shared.Rent(data.Length);
        try
        {
            Reverse(data.Span, copy);
            return decoder.Decode(block, copy.AsMemory(0, data.Length), rows);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(copy, clearArray: true);
            budget.Release(data.Length);
        }
    }

    public void Dispose() => decoder.Dispose();

    private static void Reverse(ReadOnlySpan<byte> source, Span<byte> target)
    {
        for (var at = 0; at < source.Length; at++)
            target[at] = Reverse(source[at]);
    }

    // Halves, quarters and neighbours change places.
    private static byte Reverse(byte value)
    {
        var turned = ((value & 0xF0) >> 4) | ((value & 0x0F) << 4);
        turned = ((turned & 0xCC) >> 2) | ((turned & 0x33) << 2);
        return (byte)(((turned & 0xAA) >> 1) | ((turned & 0x55) << 1));
    }
}
