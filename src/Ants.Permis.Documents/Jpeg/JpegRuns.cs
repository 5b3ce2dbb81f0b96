namespace Ants.Permis.Documents.Jpeg;

/// <summary>A table that tells from the next bits of a block how many of them several symbols take together, and how far they go along the coefficients.</summary>
/// <remarks>
/// Nothing here needs the value of a coefficient, only its place. So the bits of the value are jumped with the code before them, and as many symbols
/// as begin and show their code within <see cref="Bits"/> bits are taken by one look: about two in an ordinary photograph.
/// An entry holds the bits to jump (low byte) and the coefficients to go forward (high byte), with <see cref="EndOfBlock"/> set when the last symbol ends the block.
/// </remarks>
internal static class JpegRuns
{
    /// <summary>Bits of a look.</summary>
    public const int Bits = 12;

    /// <summary>The block ends with this entry.</summary>
    public const int EndOfBlock = 0x8000;

    /// <summary>Nothing to be told from these bits alone: so far forward that no block has it.</summary>
    private const ushort Unknown = 0x7F00;

    private const int BlockSize = 64;
    private const int LongRun = 0xF0;

    /// <summary>Fills the table for a prepared Huffman table.</summary>
    /// <param name="huffman">The codes.</param>
    /// <param name="entries">The table, 2^<see cref="Bits"/> entries.</param>
    /// <param name="single">One symbol an entry, and none for a long run: then every entry that does not end the block ends with a coefficient.</param>
    public static void Build(JpegHuffman huffman, Span<ushort> entries, bool single)
    {
        for (var start = 0; start < entries.Length; start++)
            entries[start] = Follow(huffman, (ulong)start << (64 - Bits), single);
    }

    private static ushort Follow(JpegHuffman huffman, ulong window, bool single)
    {
        var (used, forward) = (0, 0);
        while (used < Bits)
        {
            var symbol = huffman.Find(window << used);
            var length = symbol >> 8;
            if (length == 0 || used + length > Bits)
                break;
            if ((byte)symbol == 0)
                return (ushort)(EndOfBlock | (forward << 8) | (used + length));
            var step = Step((byte)symbol, single);
            if (step == 0 || forward + step > BlockSize)
                break;
            used += length + (symbol & 15);
            forward += step;
            if (single)
                break;
        }

        return used == 0 ? Unknown : (ushort)((forward << 8) | used);
    }

    private static int Step(byte symbol, bool single) =>
        (symbol & 15) != 0 ? (symbol >> 4) + 1
        : symbol == LongRun && !single ? 16
        : 0;
}
