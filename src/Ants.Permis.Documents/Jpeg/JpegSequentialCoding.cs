using System.Runtime.CompilerServices;
using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.Jpeg;

/// <summary>A sequential scan: all coefficients of every block.</summary>
internal sealed class JpegSequentialCoding(JpegBlock[] unit) : JpegCoding
{
    private const int BlockSize = 64;
    private const int Broken = -1;

    /// <summary>Added to the place of the coefficient when a block ends before it.</summary>
    private const int Ended = 128;

    public override void Restart()
    {
        foreach (var block in unit)
            block.Restart();
    }

    public override bool TryTake(ref JpegBits bits, int row, int column, int count)
    {
        for (; count > 0; count--)
        {
            foreach (var block in unit)
            {
                if (!bits.HasBlock() || !TryTakeBlock(ref bits, block))
                    return false;
            }
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryTakeBlock(ref JpegBits bits, JpegBlock block)
    {
        if (!block.TryTakeFirst(ref bits))
            return false;
        var last = TakeOthers(bits.Data, block.Others!, bits.Position, out var end);
        bits.Position = end;
        block.Tone?.AddDetail(last);
        return last != Broken;
    }

    /// <summary>Jumps over the other coefficients of a block; returns the place of the last one that is not zero (a long run at the end counts), or -1.</summary>
    /// <remarks>Two looks into the table go by one load of bits: more than 45 of the 57 are never used up before the second.</remarks>
    private static int TakeOthers(ReadOnlySpan<byte> data, JpegHuffman others, int position, out int end)
    {
        ReadOnlySpan<ushort> runs = others.Runs();
        var at = 1;
        while (true)
        {
            var window = JpegBits.Peek(data, position);
            int entry = runs[(int)(window >> (64 - JpegRuns.Bits))];
            var next = at + (entry >> 8);
            if (next < BlockSize)
            {
                position += (byte)entry;
                at = next;
                entry = runs[(int)(window << entry >> (64 - JpegRuns.Bits))];
                next = at + (entry >> 8);
                if (next < BlockSize)
                {
                    position += (byte)entry;
                    at = next;
                    continue;
                }
            }

            end = position + (byte)entry;
            if (entry >= JpegRuns.EndOfBlock && next - Ended < BlockSize)
                return next - Ended - 1;
            if (next == BlockSize)
                return BlockSize - 1;
            at = TakeOne(JpegBits.Peek(data, position), others, at, ref position);
            end = position;
            if (at >= BlockSize || at == Broken)
                return at >= Ended ? at - Ended - 1 : at == BlockSize ? at - 1 : Broken;
        }
    }

    // One symbol where the table cannot tell: a long code, or one of the last of the block. The end of a block adds to the place.
    private static int TakeOne(ulong window, JpegHuffman others, int at, ref int position)
    {
        var symbol = others.Find(window);
        var (run, size) = ((byte)symbol >> 4, symbol & 15);
        position += (symbol >> 8) + size;
        if (symbol == 0 || (size == 0 && run is > 0 and < 15))
            return Broken;
        var next = size == 0 && run == 0 ? Ended + at : at + run + 1;
        return next is > BlockSize and < Ended ? Broken : next;
    }
}
