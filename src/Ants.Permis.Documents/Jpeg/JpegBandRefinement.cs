using System.Numerics;
using System.Runtime.Intrinsics.X86;
using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.Jpeg;

/// <summary>The scan that brings one more bit of a band: a bit for each coefficient that is not zero, and codes for those that cease to be.</summary>
/// <remarks>
/// A code says how many coefficients that are still zero lie before the new one. The bits for the others on the way stand behind the code, and as their
/// values do not matter here, they are counted and jumped.
/// </remarks>
internal sealed class JpegBandRefinement(JpegHuffman codes, JpegHistory history, in JpegScanHeader scan) : JpegBandCoding(codes, history, scan)
{
    private readonly ulong band = (ulong.MaxValue << scan.First) & (ulong.MaxValue >> (63 - scan.Last));

    protected override bool TryTake(ref JpegBits bits, Span<ulong> blocks)
    {
        foreach (ref var block in blocks)
        {
            if (!bits.HasBlock())
                return false;
            if (Ended == 0)
            {
                if (!TryTakeBlock(ref bits, ref block))
                    return false;
                continue;
            }

            bits.Position += BitOperations.PopCount(block & band);
            Ended--;
        }

        return true;
    }

    private bool TryTakeBlock(ref JpegBits bits, ref ulong block)
    {
        var data = bits.Data;
        var symbols = Codes.Symbols;
        var (position, open, brought) = (bits.Position, band, 0UL);
        while (open != 0)
        {
            var window = JpegBits.Peek(data, position);
            int symbol = symbols[(int)(window >> (64 - JpegHuffman.SymbolBits))];
            if (symbol == 0)
                symbol = Codes.Find(window);
            var (length, run, size) = (symbol >> 8, (byte)symbol >> 4, symbol & 15);
            position += length;
            if (size == 0 && run < LongRun && length > 0)
            {
                Ended = Run(window << length, run) - 1;
                position += run + BitOperations.PopCount(block & open);
                break;
            }

            var target = Zero(~block & open, run);
            if (length == 0 || size > 1 || target == 0)
            {
                bits.Position = position;
                return false;
            }

            position += size + BitOperations.PopCount(block & open & (target - 1));
            brought |= size == 0 ? 0 : target;
            open &= ~(target | (target - 1));
        }

        bits.Position = position;
        block |= brought;
        return true;
    }

    // The zero after so many others, or none. Refinements are mostly this; the instruction makes them a third faster than the loop.
    private static ulong Zero(ulong zeros, int before)
    {
        if (Bmi2.X64.IsSupported)
            return Bmi2.X64.ParallelBitDeposit(1UL << before, zeros);
        for (; before > 0; before--)
            zeros &= zeros - 1;
        return zeros & (0 - zeros);
    }
}
