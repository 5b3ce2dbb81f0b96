using System.Buffers;

namespace Ants.Permis.Documents.Deflate;

/// <summary>The codes of a block: of its own, or those that the format fixes.</summary>
internal sealed class DeflateCodes : IDisposable
{
    private const int LiteralWidth = 11;
    private const int DistanceWidth = 8;
    private const int LengthWidth = 7;
    private const int FixedLiteralWidth = 9;
    private const int FixedDistanceWidth = 5;
    private const int MostLiterals = 286;
    private const int MostDistances = 30;

    /// <summary>Data of fewer bytes are decoded before pairs of literals are worth their making.</summary>
    private const int LeastPaired = 4096;

    private static readonly uint[] FixedLiterals = MakeFixed(DeflateSymbols.OfLiterals, FixedLiteralWidth, [(144, 8), (112, 9), (24, 7), (8, 8)]);
    private static readonly uint[] FixedDistances = MakeFixed(DeflateSymbols.OfDistances, FixedDistanceWidth, [(DeflateSymbols.Distances, 5)]);

    private uint[]? ownLiterals;
    private uint[]? ownDistances;
    private uint[]? pairs;

    public uint[] Literals { get; private set; } = FixedLiterals;

    /// <summary>The literals again; pairs of them where the block is long enough.</summary>
    public uint[] Pairs { get; private set; } = FixedLiterals;

    public uint[] Distances { get; private set; } = FixedDistances;

    /// <summary>The bits that the tables are asked by, as a mask.</summary>
    public uint LiteralMask { get; private set; }

    public uint DistanceMask { get; private set; }

    // The order in which the lengths of the codes of lengths come.
    private static ReadOnlySpan<byte> LengthOrder => [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    public void Dispose()
    {
        UseFixed();
        Return(ref ownLiterals);
        Return(ref ownDistances);
        Return(ref pairs);
    }

    public void UseFixed()
    {
        (Literals, Pairs, LiteralMask) = (FixedLiterals, FixedLiterals, (1 << FixedLiteralWidth) - 1);
        (Distances, DistanceMask) = (FixedDistances, (1 << FixedDistanceWidth) - 1);
    }

    /// <summary>Reads the codes of a block (RFC 1951, 3.2.7); what is wrong, or <see cref="InflateOutcome.Room"/>.</summary>
    public InflateOutcome Read(DeflateBits bits)
    {
        if (!bits.TryTake(5, out var literals) || !bits.TryTake(5, out var distances) || !bits.TryTake(4, out var lengths))
            return InflateOutcome.Truncated;
        (literals, distances, lengths) = (literals + 257, distances + 1, lengths + 4);
        if (literals > MostLiterals || distances > MostDistances)
            return InflateOutcome.Damaged;
        Span<byte> each = stackalloc byte[MostLiterals + MostDistances];
        each = each[..(literals + distances)];
        Span<uint> table = stackalloc uint[1 << LengthWidth];
        if (ReadLengthCodes(bits, lengths, table) is not InflateOutcome.Room and var wrong)
            return wrong;
        if (ReadLengths(bits, table, each) is not InflateOutcome.Room and var wrongLength)
            return wrongLength;
        return Make(each[..literals], each[literals..], bits.Left >= LeastPaired) ? InflateOutcome.Room : InflateOutcome.Damaged;
    }

    private static InflateOutcome ReadLengthCodes(DeflateBits bits, int count, Span<uint> table)
    {
        Span<byte> each = stackalloc byte[LengthOrder.Length];
        each.Clear();
        foreach (var symbol in LengthOrder[..count])
        {
            if (!bits.TryTake(3, out var length))
                return InflateOutcome.Truncated;
            each[symbol] = (byte)length;
        }

        return DeflateTable.TryMake(each, DeflateSymbols.OfLengths, table, LengthWidth, mayLackCodes: false) ? InflateOutcome.Room : InflateOutcome.Damaged;
    }

    private static InflateOutcome ReadLengths(DeflateBits bits, ReadOnlySpan<uint> table, Span<byte> each)
    {
        for (var at = 0; at < each.Length;)
        {
            bits.Fill();
            var entry = table[(int)bits.Bits & ((1 << LengthWidth) - 1)];
            var length = (int)(entry & DeflateSymbols.Dropped);
            if (bits.Count < length)
                return InflateOutcome.Truncated;
            bits.Drop(length);
            var symbol = (byte)(entry >> DeflateSymbols.ValueAt);
            var (extra, least) = symbol switch { 16 => (2, 3), 17 => (3, 3), 18 => (7, 11), _ => (0, 1) };
            if (!bits.TryTake(extra, out var more))
                return InflateOutcome.Truncated;
            if (least + more > each.Length - at || (symbol == 16 && at == 0))
                return InflateOutcome.Damaged;
            each.Slice(at, least + more).Fill(symbol switch { 16 => each[at - 1], > 16 => 0, _ => symbol });
            at += least + more;
        }

        return InflateOutcome.Room;
    }

    private static uint[] MakeFixed(ReadOnlySpan<uint> symbols, int width, ReadOnlySpan<(int Count, byte Length)> runs)
    {
        Span<byte> lengths = stackalloc byte[symbols.Length];
        var at = 0;
        foreach (var (count, length) in runs)
        {
            lengths.Slice(at, count).Fill(length);
            at += count;
        }

        var table = new uint[1 << width];
        DeflateTable.TryMake(lengths, symbols, table, width, mayLackCodes: false);
        return table;
    }

    private bool Make(ReadOnlySpan<byte> literals, ReadOnlySpan<byte> distances, bool arePaired)
    {
        ownLiterals ??= ArrayPool<uint>.Shared.Rent(DeflateTable.LiteralRoom);
        ownDistances ??= ArrayPool<uint>.Shared.Rent(DeflateTable.DistanceRoom);
        (Literals, Pairs, LiteralMask) = (ownLiterals, ownLiterals, (1 << LiteralWidth) - 1);
        (Distances, DistanceMask) = (ownDistances, (1 << DistanceWidth) - 1);
        var areCodes = literals[DeflateSymbols.EndSymbol] > 0
            && DeflateTable.TryMake(literals, DeflateSymbols.OfLiterals, ownLiterals, LiteralWidth, mayLackCodes: true)
            && DeflateTable.TryMake(distances, DeflateSymbols.OfDistances, ownDistances, DistanceWidth, mayLackCodes: true);
        if (areCodes && arePaired)
            MakePairs();
        return areCodes;
    }

    private void MakePairs()
    {
        Pairs = pairs ??= ArrayPool<uint>.Shared.Rent(1 << LiteralWidth);
        DeflateTable.Pair(Literals, Pairs.AsSpan(0, 1 << LiteralWidth));
    }

    private static void Return(ref uint[]? table)
    {
        if (table is not null)
            ArrayPool<uint>.Shared.Return(table);
        table = null;
    }
}
