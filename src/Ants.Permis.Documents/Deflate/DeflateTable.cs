using System.Numerics;

namespace Ants.Permis.Documents.Deflate;

/// <summary>Makes the table that decodes a set of codes: by the next bits, and by the bits after those for codes that are longer.</summary>
/// <remarks>
/// A second table for codes of up to n more bits serves n + 1 symbols at least, so that the room that is asked for here is enough for any complete set.
/// </remarks>
internal ref struct DeflateTable
{
    public const int LongestCode = 15;

    /// <summary>Room for literals and lengths by 11 bits: second tables of 4 bits, 16 entries for 5 of 288 symbols.</summary>
    public const int LiteralRoom = 3072;

    /// <summary>Room for distances by 8 bits: second tables of 7 bits, 128 entries for 8 of 32 symbols.</summary>
    public const int DistanceRoom = 768;

    private readonly ReadOnlySpan<uint> symbols;
    private readonly ReadOnlySpan<ushort> sorted;
    private readonly ReadOnlySpan<int> counts;
    private readonly Span<uint> table;
    private readonly int width;
    private uint code;
    private int next;

    private DeflateTable(ReadOnlySpan<uint> symbols, ReadOnlySpan<ushort> sorted, ReadOnlySpan<int> counts, Span<uint> table, int width)
    {
        this.symbols = symbols;
        this.sorted = sorted;
        this.counts = counts;
        this.table = table;
        this.width = width;
    }

    /// <summary>Makes the table; false for a set of codes that cannot be, or that leaves codes without a meaning when it may not.</summary>
    /// <param name="lengths">The length of the code of each symbol, 0 for none.</param>
    /// <param name="symbols">What the symbols mean.</param>
    /// <param name="table">The table.</param>
    /// <param name="width">The bits that the first table is asked by.</param>
    /// <param name="mayLackCodes">Whether one code of one bit, or none, will do.</param>
    public static bool TryMake(ReadOnlySpan<byte> lengths, ReadOnlySpan<uint> symbols, Span<uint> table, int width, bool mayLackCodes)
    {
        Span<int> ofLength = stackalloc int[LongestCode + 1];
        ofLength.Clear();
        foreach (var length in lengths)
            ofLength[length]++;
        const int whole = 1 << LongestCode;
        var used = 0;
        for (var length = 1; length <= LongestCode; length++)
            used += ofLength[length] << (LongestCode - length);
        if (used < whole)
            return mayLackCodes && used <= ofLength[1] << (LongestCode - 1) && FillLacking(lengths, symbols, table[..(1 << width)]);
        Span<ushort> byCode = stackalloc ushort[DeflateSymbols.Literals];
        Sort(lengths, ofLength, byCode);
        if (used == whole)
            new DeflateTable(symbols, byCode, ofLength, table, width).Fill();
        return used == whole;
    }

    /// <summary>Makes a table that is asked by the same bits, and answers with two literals, or a literal and a match, wherever both codes are within them.</summary>
    public static void Pair(ReadOnlySpan<uint> table, Span<uint> pairs)
    {
        table = table[..pairs.Length];
        var askedBy = BitOperations.Log2((uint)pairs.Length);
        for (var at = 0; at < pairs.Length; at++)
        {
            var first = table[at];
            pairs[at] = first;
            if ((first & DeflateSymbols.LiteralCount) == 0)
                continue;
            var second = table[at >> (int)(first & DeflateSymbols.Dropped)];
            var isWithin = CodeLength(first) + CodeLength(second) <= askedBy && (second & DeflateSymbols.Other) == 0;
            if (isWithin)
                pairs[at] = Pair(first, second);
        }
    }

    private static uint Pair(uint first, uint second)
    {
        const uint added = DeflateSymbols.Dropped | DeflateSymbols.LiteralCount | (DeflateSymbols.CodeLength << DeflateSymbols.CodeLengthAt) | DeflateSymbols.Match;
        // The length of a match stands where the second literal does.
        var value = (second & DeflateSymbols.Match) != 0 ? second >> DeflateSymbols.LengthAt : second >> DeflateSymbols.ValueAt;
        return first + (second & added) + (value << DeflateSymbols.LengthAt);
    }

    private static uint CodeLength(uint entry) => (entry >> DeflateSymbols.CodeLengthAt) & DeflateSymbols.CodeLength;

    private static bool FillLacking(ReadOnlySpan<byte> lengths, ReadOnlySpan<uint> symbols, Span<uint> table)
    {
        table.Fill(DeflateSymbols.Other | DeflateSymbols.Invalid | DeflateSymbols.CodeBit);
        var only = lengths.IndexOf((byte)1);
        for (var at = 0; only >= 0 && at < table.Length; at += 2)
            table[at] = symbols[only] + DeflateSymbols.CodeBit;
        return true;
    }

    private static void Sort(ReadOnlySpan<byte> lengths, ReadOnlySpan<int> ofLength, Span<ushort> byCode)
    {
        Span<int> starts = stackalloc int[LongestCode + 1];
        starts[0] = starts[1] = 0;
        for (var length = 1; length < LongestCode; length++)
            starts[length + 1] = starts[length] + ofLength[length];
        for (var symbol = 0; symbol < lengths.Length; symbol++)
        {
            if (lengths[symbol] > 0)
                byCode[starts[lengths[symbol]]++] = (ushort)symbol;
        }
    }

    // Codes come shortest first. With each bit more the table is doubled, and so has every code that is already there with either bit after it.
    private void Fill()
    {
        for (var length = 1; length <= width; length++)
        {
            var half = 1 << (length - 1);
            table[..half].CopyTo(table[half..]);
            for (var left = counts[length]; left > 0; left--)
                table[(int)code] = Take(length, length);
        }

        FillSecond();
    }

    private void FillSecond()
    {
        var (prefix, start, end) = (-1, 0, 1 << width);
        for (var length = width + 1; length <= LongestCode; length++)
        {
            for (var left = counts[length]; left > 0; left--)
            {
                var low = (int)code & ((1 << width) - 1);
                if (low != prefix)
                {
                    var bits = SecondWidth(length, left);
                    (prefix, start, end) = (low, end, end + (1 << bits));
                    table[prefix] = DeflateSymbols.Other | (uint)width | ((uint)bits << DeflateSymbols.CodeLengthAt) | ((uint)start << DeflateSymbols.ValueAt);
                }

                var step = 1 << (length - width);
                var at = start + (int)(code >> width);
                for (var entry = Take(length, length - width); at < end; at += step)
                    table[at] = entry;
            }
        }
    }

    // As many bits as the codes of one beginning fill, of which these are the first.
    private readonly int SecondWidth(int length, int left)
    {
        var bits = length - width;
        for (var filled = left; filled < 1 << bits;)
            filled = (2 * filled) + counts[width + ++bits];
        return bits;
    }

    // The entry of the next code, and the code after it: codes are counted upwards from their last bit, and the first bit is the lowest here.
    private uint Take(int length, int bits)
    {
        var free = code ^ ((1u << length) - 1);
        var bit = free == 0 ? 0 : 1u << BitOperations.Log2(free);
        code = free == 0 ? 0 : (code & (bit - 1)) | bit;
        return symbols[sorted[next++]] + ((uint)bits * DeflateSymbols.CodeBit);
    }
}
