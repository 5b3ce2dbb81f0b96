using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.Jpeg;

/// <summary>A progressive scan of a band of other coefficients of one component: what both kinds of it share.</summary>
/// <remarks>A code may say that this block and many after it have nothing more in the band.</remarks>
internal abstract class JpegBandCoding(JpegHuffman codes, JpegHistory history, in JpegScanHeader scan) : JpegCoding
{
    /// <summary>The sizes of runs of ended blocks; the one above is a run of zeros.</summary>
    protected const int LongRun = 15;

    /// <summary>The codes.</summary>
    protected JpegHuffman Codes { get; } = codes;

    /// <summary>The first place of the band.</summary>
    protected int First { get; } = scan.First;

    /// <summary>The place behind the band.</summary>
    protected int Behind { get; } = scan.Last + 1;

    /// <summary>Blocks that have nothing more, the one at hand included.</summary>
    protected int Ended { get; set; }

    public sealed override void Restart() => Ended = 0;

    public sealed override bool TryTake(ref JpegBits bits, int row, int column, int count) => TryTake(ref bits, history.Row(row).Slice(column, count));

    /// <summary>Reads the coded bits of neighbouring blocks.</summary>
    protected abstract bool TryTake(ref JpegBits bits, Span<ulong> blocks);

    /// <summary>The number of blocks that a code ends, whose further bits begin the window.</summary>
    protected static int Run(ulong window, int size) => (1 << size) + (int)(window >> 1 >> (63 - size));
}

/// <summary>The scan that brings a band for the first time.</summary>
internal sealed class JpegBandFirst(JpegHuffman codes, JpegHistory history, in JpegScanHeader scan) : JpegBandCoding(codes, history, scan)
{
    protected override bool TryTake(ref JpegBits bits, Span<ulong> blocks)
    {
        for (var at = 0; at < blocks.Length; at++)
        {
            if (Ended > 0)
            {
                var skipped = Math.Min(Ended, blocks.Length - at);
                Ended -= skipped;
                at += skipped - 1;
            }
            else if (!bits.HasBlock() || !TryTakeBlock(ref bits, ref blocks[at]))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryTakeBlock(ref JpegBits bits, ref ulong block)
    {
        var data = bits.Data;
        ReadOnlySpan<ushort> steps = Codes.Steps();
        var (position, at, known, behind) = (bits.Position, First, block, Behind);
        while (at < behind)
        {
            var window = JpegBits.Peek(data, position);
            int entry = steps[(int)(window >> (64 - JpegRuns.Bits))];
            var next = at + (entry >> 8);
            if (next <= behind)
            {
                known |= 1UL << (next - 1);
                position += (byte)entry;
                at = next;
            }
            else if (entry >= JpegRuns.EndOfBlock)
            {
                position += (byte)entry;
                break;
            }
            else if (!TryTakeOne(window, ref position, ref at, ref known))
            {
                bits.Position = position;
                return false;
            }
        }

        (bits.Position, block) = (position, known);
        return true;
    }

    // What the table cannot tell: a long code, a run of zeros or of ended blocks.
    private bool TryTakeOne(ulong window, ref int position, ref int at, ref ulong known)
    {
        var symbol = Codes.Find(window);
        var (length, run, size) = (symbol >> 8, (byte)symbol >> 4, symbol & 15);
        if (length == 0)
            return false;
        if (size == 0 && run < LongRun)
        {
            Ended = Run(window << length, run) - 1;
            position += length + run;
            at = Behind;
            return true;
        }

        position += length + size;
        at += run + 1;
        if (size > 0 && at <= Behind)
            known |= 1UL << (at - 1);
        return at <= Behind;
    }
}
