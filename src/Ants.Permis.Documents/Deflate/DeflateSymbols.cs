namespace Ants.Permis.Documents.Deflate;

/// <summary>What the symbols of DEFLATE mean (RFC 1951, 3.2.5), as entries of decoding tables before their codes are known.</summary>
/// <remarks>
/// An entry, from the lowest bit: 6 bits that are to be dropped, code and extra bits together; 2 for the number of literals; 4 for the length of the code, or of the
/// codes of a second table; flags; and in the upper half two literals, or a literal and the length of a match, or a distance, or where the second table begins.
/// </remarks>
internal static class DeflateSymbols
{
    public const int Literals = 288;
    public const int Distances = 32;
    public const int EndSymbol = 256;

    public const uint Dropped = 0x3F;
    public const uint LiteralCount = 0xC0;
    public const uint OneLiteral = 0x40;
    public const int CodeLengthAt = 8;
    public const uint CodeLength = 0xF;
    public const int ValueAt = 16;
    public const int LengthAt = 24;
    public const uint ShortestMatch = 3;

    /// <summary>A match, perhaps behind a literal.</summary>
    public const uint Match = 0x1000;

    /// <summary>Any of the three kinds below.</summary>
    public const uint Other = 0x8000;

    public const uint End = 0x4000;

    /// <summary>The format has no such symbol, or the block no such code.</summary>
    public const uint Invalid = 0x2000;

    /// <summary>One bit of code: in the bits to drop, and as the length of the code.</summary>
    public const uint CodeBit = 0x101;

    /// <summary>Literals, the end of a block, and lengths 3 to 258.</summary>
    public static ReadOnlySpan<uint> OfLiterals => LiteralEntries;

    public static ReadOnlySpan<uint> OfDistances => DistanceEntries;

    /// <summary>The lengths of codes, of which codes of their own say what they are.</summary>
    public static ReadOnlySpan<uint> OfLengths => LiteralEntries.AsSpan(0, 19);

    private static readonly uint[] LiteralEntries = MakeLiterals();
    private static readonly uint[] DistanceEntries = MakeDistances();

    private static uint[] MakeLiterals()
    {
        var entries = new uint[Literals];
        for (var literal = 0u; literal < EndSymbol; literal++)
            entries[literal] = (literal << ValueAt) | OneLiteral;
        entries[EndSymbol] = Other | End;
        var smallest = 0u;
        for (var symbol = 0; symbol < 28; symbol++)
            entries[EndSymbol + 1 + symbol] = Match | Counted(Math.Max(0, (symbol - 4) / 4), LengthAt, ref smallest);
        entries[285] = Match | ((258 - ShortestMatch) << LengthAt);
        entries[286] = entries[287] = Other | Invalid;
        return entries;
    }

    private static uint[] MakeDistances()
    {
        var entries = new uint[Distances];
        var smallest = 1u;
        for (var symbol = 0; symbol < 30; symbol++)
            entries[symbol] = Counted(Math.Max(0, (symbol - 2) / 2), ValueAt, ref smallest);
        entries[30] = entries[31] = Other | Invalid;
        return entries;
    }

    private static uint Counted(int extraBits, int place, ref uint smallest)
    {
        var entry = (smallest << place) | (uint)extraBits;
        smallest += 1u << extraBits;
        return entry;
    }
}
