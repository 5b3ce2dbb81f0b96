using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.Jpeg;

/// <summary>A Huffman table of a JPEG file: as it was defined, and as the decoder wants it.</summary>
/// <remarks>A definition is only kept: it is made ready, and judged, when a scan uses it. Many files define tables that none of their scans names.</remarks>
internal sealed class JpegHuffman
{
    /// <summary>Bits that a look into <see cref="Symbols"/> tells apart; longer codes are searched by their length.</summary>
    public const int SymbolBits = 10;

    /// <summary>No code at all, or one that is longer than <see cref="SymbolBits"/>.</summary>
    private const ushort Longer = 0;

    private const int LongestCode = 16;
    private const int MaxCodes = 256;

    private readonly byte[] lengths = new byte[LongestCode + 1];
    private readonly byte[] values = new byte[MaxCodes];

    // For each length: the codes below it, left-aligned to 16 bits, and what to add to a code to find its value.
    private readonly int[] ends = new int[LongestCode + 1];
    private readonly int[] offsets = new int[LongestCode + 1];
    private readonly ushort[] symbols = new ushort[1 << SymbolBits];
    private ushort[]? runs;
    private ushort[]? steps;
    private bool hasRuns;
    private bool hasSteps;
    private bool? isSound;

    /// <summary>Length of the code (high byte) and its value (low byte) for every start of <see cref="SymbolBits"/> bits.</summary>
    public ReadOnlySpan<ushort> Symbols => symbols;

    /// <summary>Whether a definition was read.</summary>
    public bool IsDefined { get; private set; }

    /// <summary>Whether every value is a number of bits that a first coefficient can have.</summary>
    public bool IsForFirstCoefficients => values.AsSpan(0, Count).IndexOfAnyExceptInRange((byte)0, (byte)15) < 0;

    private int Count { get; set; }

    /// <summary>Takes a definition: sixteen counts, then the values; returns its length, or -1 when it is none.</summary>
    public int Define(ReadOnlySpan<byte> definition)
    {
        if (definition.Length < LongestCode)
            return -1;
        definition[..LongestCode].CopyTo(lengths.AsSpan(1));
        Count = 0;
        foreach (var count in definition[..LongestCode])
            Count += count;
        if (Count > MaxCodes || definition.Length < LongestCode + Count)
            return -1;
        definition.Slice(LongestCode, Count).CopyTo(values);
        (IsDefined, isSound, hasRuns, hasSteps) = (true, null, false, false);
        return LongestCode + Count;
    }

    /// <summary>Makes the table ready; false when its codes are more than their lengths allow.</summary>
    public bool Prepare() => isSound ??= AssignCodes();

    /// <summary>Whole runs of symbols for sequential blocks; see <see cref="JpegRuns"/>.</summary>
    public ushort[] Runs()
    {
        runs ??= new ushort[1 << JpegRuns.Bits];
        if (!hasRuns)
            JpegRuns.Build(this, runs, single: false);
        hasRuns = true;
        return runs;
    }

    /// <summary>Single steps for the first pass of a progressive band; see <see cref="JpegRuns"/>.</summary>
    public ushort[] Steps()
    {
        steps ??= new ushort[1 << JpegRuns.Bits];
        if (!hasSteps)
            JpegRuns.Build(this, steps, single: true);
        hasSteps = true;
        return steps;
    }

    /// <summary>Length and value of the code at the head of the window, as in <see cref="Symbols"/>; 0 when no code begins so.</summary>
    public ushort Find(ulong window)
    {
        var known = symbols[(int)(window >> (64 - SymbolBits))];
        return known != Longer ? known : FindLonger((int)(window >> 48));
    }

    private ushort FindLonger(int start)
    {
        for (var length = SymbolBits + 1; length <= LongestCode; length++)
        {
            if (start < ends[length])
                return Entry(length, values[(start >> (LongestCode - length)) + offsets[length]]);
        }

        return 0;
    }

    // Codes of one length follow each other, and those of the next length follow them with a zero behind. The code of ones only is none:
    // the format keeps it free, and readers refuse a table that uses it.
    private bool AssignCodes()
    {
        Array.Clear(symbols);
        var (code, at) = (0, 0);
        for (var length = 1; length <= LongestCode; length++)
        {
            code <<= 1;
            offsets[length] = at - code;
            if (lengths[length] > 0 && code + lengths[length] >= 1 << length)
                return false;
            for (var count = 0; count < lengths[length]; count++)
                Spread(code++, length, values[at++]);
            ends[length] = code << (LongestCode - length);
        }

        return true;
    }

    // A short code stands at every start that begins with it.
    private void Spread(int code, int length, byte value)
    {
        if (length <= SymbolBits)
            symbols.AsSpan(code << (SymbolBits - length), 1 << (SymbolBits - length)).Fill(Entry(length, value));
    }

    private static ushort Entry(int length, byte value) => (ushort)((length << 8) | value);
}
