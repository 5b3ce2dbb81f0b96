namespace Ants.Permis.Documents.Deflate;

/// <summary>Decompresses DEFLATE data (RFC 1951), bare or as zlib wraps them (RFC 1950), into a window that its owner moves or enlarges.</summary>
/// <remarks>
/// It refuses what zlib refuses, and never throws. Unlike the framework's streams it says when data end too early, and it needs no native memory, which costs more to
/// set up than most streams of a PDF cost to decompress.
/// </remarks>
internal sealed class Inflater : IDisposable
{
    /// <summary>How far back data may refer.</summary>
    public const int FarthestDistance = 1 << 15;

    /// <summary>What a block with codes of its own costs, and any other.</summary>
    private const int StepsOfCodes = 64;
    private const int StepsOfBlock = 1;

    private readonly DeflateBits bits;
    private readonly DeflateCodes codes = new();
    private readonly bool isWrapped;
    private readonly Func<long, bool> pay;
    private Stage stage;
    private bool isLast;
    private int storedLeft;
    private (int Distance, int Length) match;
    private uint checksum = Adler32.Start;
    private InflateOutcome? final;

    /// <summary>Begins.</summary>
    /// <param name="data">The compressed data, or their first part.</param>
    /// <param name="isWrapped">Whether they have a header and a checksum.</param>
    /// <param name="pay">Pays steps for each block; false when it does not.</param>
    /// <param name="parts">The parts that follow.</param>
    public Inflater(ReadOnlyMemory<byte> data, bool isWrapped, Func<long, bool> pay, IDeflateParts? parts = null)
    {
        bits = new(data, parts);
        (this.isWrapped, this.pay) = (isWrapped, pay);
        stage = isWrapped ? Stage.Header : Stage.Block;
    }

    private enum Stage
    {
        Header,
        Block,
        Stored,
        Codes,
        End,
    }

    /// <summary>Decompresses until there is no more room, or the end, or something wrong.</summary>
    /// <param name="window">What was written before, at least as far back as data may refer or all of it, then room.</param>
    /// <param name="at">Where the room begins; then where it begins after what was written.</param>
    public InflateOutcome Inflate(Span<byte> window, ref int at)
    {
        if (final is { } known)
            return known;
        var from = at;
        var outcome = InflateOutcome.Room;
        while (stage != Stage.End && outcome == InflateOutcome.Room && (at < window.Length || stage is Stage.Header or Stage.Block))
            outcome = Step(window, ref at);
        if (isWrapped)
            checksum = Adler32.Append(checksum, window[from..at]);
        if (outcome == InflateOutcome.Room && stage == Stage.End)
            outcome = isWrapped ? CheckTrailer() : InflateOutcome.Ended;
        final = outcome == InflateOutcome.Room ? null : outcome;
        return outcome;
    }

    public void Dispose() => codes.Dispose();

    private InflateOutcome Step(Span<byte> window, ref int at) => stage switch
    {
        Stage.Header => ReadHeader(),
        Stage.Block => BeginBlock(),
        Stage.Stored => CopyStored(window, ref at),
        _ => Decode(window, ref at),
    };

    // The method, the size of the window, no dictionary; and the whole divisible by 31.
    private InflateOutcome ReadHeader()
    {
        const int deflate = 8, largestWindow = 7, dictionary = 0x20;
        if (!bits.TryTake(8, out var first) || !bits.TryTake(8, out var second))
            return InflateOutcome.Truncated;
        stage = Stage.Block;
        var isKnown = (first & 0xF) == deflate && first >> 4 <= largestWindow && (second & dictionary) == 0 && ((first << 8) | second) % 31 == 0;
        return isKnown ? InflateOutcome.Room : InflateOutcome.Damaged;
    }

    private InflateOutcome CheckTrailer()
    {
        bits.Align();
        var stored = 0u;
        for (var number = 0; number < sizeof(uint); number++)
        {
            if (!bits.TryTake(8, out var one))
                return InflateOutcome.Truncated;
            stored = (stored << 8) | (uint)one;
        }

        return stored == checksum ? InflateOutcome.Ended : InflateOutcome.Damaged;
    }

    private InflateOutcome BeginBlock()
    {
        if (isLast)
        {
            stage = Stage.End;
            return InflateOutcome.Room;
        }

        if (!bits.TryTake(3, out var header))
            return InflateOutcome.Truncated;
        isLast = (header & 1) != 0;
        var kind = header >> 1;
        if (!pay(kind == 2 ? StepsOfCodes : StepsOfBlock))
            return InflateOutcome.Unpaid;
        stage = kind == 0 ? Stage.Stored : Stage.Codes;
        if (kind == 1)
            codes.UseFixed();
        return kind switch { 0 => ReadStoredLength(), 1 => InflateOutcome.Room, 2 => codes.Read(bits), _ => InflateOutcome.Damaged };
    }

    private InflateOutcome ReadStoredLength()
    {
        bits.Align();
        if (!bits.TryTake(16, out storedLeft) || !bits.TryTake(16, out var complement))
            return InflateOutcome.Truncated;
        if (storedLeft == 0)
            stage = Stage.Block;
        return storedLeft == (complement ^ 0xFFFF) ? InflateOutcome.Room : InflateOutcome.Damaged;
    }

    private InflateOutcome CopyStored(Span<byte> window, ref int at)
    {
        var count = bits.Copy(window[at..][..Math.Min(storedLeft, window.Length - at)]);
        at += count;
        storedLeft -= count;
        if (storedLeft == 0)
            stage = Stage.Block;
        return count == 0 ? InflateOutcome.Truncated : InflateOutcome.Room;
    }

    private InflateOutcome Decode(Span<byte> window, ref int at)
    {
        var outcome = InflateOutcome.Room;
        if (match.Length > 0)
            RepeatMatch(window, ref at);
        else if (bits.Left >= FastInflate.LeastInput && window.Length - at >= FastInflate.LeastRoom)
            outcome = FastInflate.Run(bits, codes, window, ref at);
        else
            outcome = DecodeOne(window, ref at);
        if (outcome != InflateOutcome.Ended)
            return outcome;
        stage = Stage.Block;
        return InflateOutcome.Room;
    }

    // A match that does not fit goes on where there is room again.
    private void RepeatMatch(Span<byte> window, ref int at)
    {
        var length = Math.Min(match.Length, window.Length - at);
        DeflateMatch.RepeatExactly(window, at, match.Distance, length);
        match.Length -= length;
        at += length;
    }

    private InflateOutcome DecodeOne(Span<byte> window, ref int at)
    {
        bits.Fill();
        if (!TryFind(codes.Literals, codes.LiteralMask, out var entry))
            return InflateOutcome.Truncated;
        if ((entry & DeflateSymbols.LiteralCount) != 0)
        {
            bits.Drop(CodeLength(entry));
            window[at++] = (byte)(entry >> DeflateSymbols.ValueAt);
            return InflateOutcome.Room;
        }

        if ((entry & DeflateSymbols.Other) != 0)
        {
            bits.Drop(CodeLength(entry));
            return (entry & DeflateSymbols.End) != 0 ? InflateOutcome.Ended : InflateOutcome.Damaged;
        }

        return ReadMatch(entry, at);
    }

    private InflateOutcome ReadMatch(uint entry, int written)
    {
        var shortest = DeflateSymbols.ShortestMatch + (entry >> DeflateSymbols.LengthAt);
        if (!TryTakeExtra(entry, out var length) || !TryFind(codes.Distances, codes.DistanceMask, out entry))
            return InflateOutcome.Truncated;
        if ((entry & DeflateSymbols.Other) != 0)
            return InflateOutcome.Damaged;
        if (!TryTakeExtra(entry, out var distance))
            return InflateOutcome.Truncated;
        match = ((int)(entry >> DeflateSymbols.ValueAt) + distance, (int)shortest + length);
        return match.Distance > written ? InflateOutcome.Damaged : InflateOutcome.Room;
    }

    // The entry of the next code; false when not all of its bits are there.
    private bool TryFind(ReadOnlySpan<uint> table, uint mask, out uint entry)
    {
        entry = table[(int)((uint)bits.Bits & mask)];
        var isSecond = (entry & (DeflateSymbols.Other | DeflateSymbols.End | DeflateSymbols.Invalid)) == DeflateSymbols.Other;
        if (isSecond && bits.Count >= (int)(entry & DeflateSymbols.Dropped))
        {
            bits.Drop((int)(entry & DeflateSymbols.Dropped));
            entry = table[(int)(entry >> DeflateSymbols.ValueAt) + ((int)bits.Bits & ((1 << CodeLength(entry)) - 1))];
            isSecond = false;
        }

        return !isSecond && bits.Count >= CodeLength(entry);
    }

    private bool TryTakeExtra(uint entry, out int value)
    {
        var (code, all) = (CodeLength(entry), (int)(entry & DeflateSymbols.Dropped));
        value = (int)((bits.Bits & ((1UL << all) - 1)) >> code);
        if (bits.Count < all)
            return false;
        bits.Drop(all);
        return true;
    }

    private static int CodeLength(uint entry) => (int)((entry >> DeflateSymbols.CodeLengthAt) & DeflateSymbols.CodeLength);
}
