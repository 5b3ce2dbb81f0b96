using System.Runtime.CompilerServices;

namespace Ants.Permis.Documents.Jpeg;

/// <summary>One block of a unit: whose it is, and by which tables it is coded.</summary>
/// <param name="component">The component.</param>
/// <param name="first">The codes of first coefficients; null in a scan that has no codes, only bits.</param>
/// <param name="low">The bits of the first coefficient that later scans bring.</param>
/// <param name="tone">Where the lightness of the block goes, or null for a component that does not show it.</param>
internal sealed class JpegBlock(JpegComponent component, JpegHuffman? first, int low, JpegTone? tone)
{
    /// <summary>The codes of the other coefficients, for sequential scans.</summary>
    public JpegHuffman? Others { get; init; }

    /// <summary>Where the lightness of the block goes, or null.</summary>
    public JpegTone? Tone { get; } = tone;

    /// <summary>Forgets the block before.</summary>
    public void Restart() => component.Last = 0;

    /// <summary>Reads the first coefficient; false when its code does not exist.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryTakeFirst(ref JpegBits bits)
    {
        var window = JpegBits.Peek(bits.Data, bits.Position);
        int symbol = first!.Symbols[(int)(window >> (64 - JpegHuffman.SymbolBits))];
        if (symbol == 0)
            symbol = first!.Find(window);
        var (length, size) = (symbol >> 8, symbol & 15);
        bits.Position += length + size;
        if (Tone is not null)
        {
            // The wrapping of an impossible sum is the same on every machine, and the tone clamps it.
            component.Last += Value(window << length, size);
            Tone.Add(component.Last << low);
        }

        return length > 0;
    }

    // A value of so many bits: those that begin with a zero are negative.
    private static int Value(ulong window, int size)
    {
        var value = (int)(window >> 1 >> (63 - size));
        return (long)window < 0 || size == 0 ? value : value - (1 << size) + 1;
    }
}
