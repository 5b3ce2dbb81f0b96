using System.IO.Compression;

namespace Ants.Permis.Documents.Tests.Deflate;

/// <summary>Writes DEFLATE data by hand: blocks that no compressor makes.</summary>
internal sealed class DeflateWriter
{
    private readonly List<byte> bytes = [];
    private int free;

    public byte[] ToArray() => [.. bytes];

    /// <summary>Bits, the lowest first.</summary>
    public DeflateWriter Bits(int value, int count)
    {
        for (var bit = 0; bit < count; bit++)
        {
            if (free == 0)
                bytes.Add(0);
            free = free == 0 ? 8 : free;
            bytes[^1] |= (byte)((value >> bit & 1) << (8 - free--));
        }

        return this;
    }

    /// <summary>A code: the highest bit first.</summary>
    public DeflateWriter Code(int value, int count)
    {
        for (var bit = count - 1; bit >= 0; bit--)
            Bits(value >> bit & 1, 1);
        return this;
    }

    public DeflateWriter Block(int kind, bool isLast = false) => Bits(isLast ? 1 : 0, 1).Bits(kind, 2);

    public DeflateWriter Stored(ReadOnlySpan<byte> data, bool isLast = false)
    {
        Block(0, isLast);
        free = 0;
        Bits(data.Length, 16).Bits(data.Length ^ 0xFFFF, 16);
        bytes.AddRange(data);
        return this;
    }

    /// <summary>A symbol of a block with fixed codes.</summary>
    public DeflateWriter Symbol(int symbol) => symbol switch
    {
        < 144 => Code(0x30 + symbol, 8),
        < 256 => Code(0x190 + symbol - 144, 9),
        < 280 => Code(symbol - 256, 7),
        _ => Code(0xC0 + symbol - 280, 8),
    };

    /// <summary>A match of a block with fixed codes.</summary>
    public DeflateWriter Match(int length, int distance)
    {
        var (symbol, extra, rest) = length == 258 ? (28, 0, 0) : Find(length - 3, 4);
        Symbol(257 + symbol).Bits(rest, extra);
        (symbol, extra, rest) = Find(distance - 1, 2);
        return Code(symbol, 5).Bits(rest, extra);
    }

    /// <summary>The head of a block with codes of its own: the lengths of the codes of literals and distances, each written as it is by codes of five bits.</summary>
    public DeflateWriter Codes(ReadOnlySpan<int> literals, ReadOnlySpan<int> distances)
    {
        Block(2, isLast: true).Bits(literals.Length - 257, 5).Bits(distances.Length - 1, 5).Bits(15, 4);
        // In their order 16, 17 and 18 come first, and have none; sixteen lengths have four bits.
        Bits(0, 9);
        for (var number = 0; number < 16; number++)
            Bits(4, 3);
        foreach (var length in (int[])[.. literals, .. distances])
            Code(length, 4);
        return this;
    }

    /// <summary>zlib data with the window, the level and the checksum of the framework, which writes nothing at all for no data.</summary>
    public static byte[] Zlib(byte[] data, CompressionLevel level = CompressionLevel.Optimal)
    {
        if (data.Length == 0)
            return [0x78, 0x9C, 0x03, 0, 0, 0, 0, 1];
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, level))
            stream.Write(data);
        return packed.ToArray();
    }

    // The smallest value of symbols grows by one bit's worth after each group of so many.
    private static (int Symbol, int Extra, int Value) Find(int value, int group)
    {
        var (symbol, smallest) = (0, 0);
        while (true)
        {
            var extra = Math.Max(0, (symbol - group) / group);
            if (value < smallest + (1 << extra))
                return (symbol, extra, value - smallest);
            smallest += 1 << extra;
            symbol++;
        }
    }
}
