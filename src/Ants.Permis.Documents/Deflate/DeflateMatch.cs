using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Ants.Permis.Documents.Deflate;

/// <summary>Repeats bytes that were written before.</summary>
internal static class DeflateMatch
{
    public const int Longest = 258;

    /// <summary>Bytes that may be written behind the end of a match.</summary>
    public const int Excess = 16;

    /// <summary>Repeats by sixteen bytes.</summary>
    /// <param name="window">All that was written, and room for the match and its excess.</param>
    /// <param name="at">Where the match goes.</param>
    /// <param name="distance">How far back it begins: 1 to <paramref name="at"/>.</param>
    /// <param name="length">How many bytes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Repeat(Span<byte> window, int at, int distance, int length)
    {
        var end = at + length;
        if (distance >= Excess)
        {
            do
            {
                Vector128.Create<byte>(window.Slice(at - distance, Excess)).CopyTo(window[at..]);
                at += Excess;
            }
            while (at < end);
            return;
        }

        RepeatNear(window, at, end, distance);
    }

    /// <summary>Repeats byte by byte, and nothing behind the end.</summary>
    public static void RepeatExactly(Span<byte> window, int at, int distance, int length)
    {
        for (var end = at + length; at < end; at++)
            window[at] = window[at - distance];
    }

    // The bytes that are repeated are made to fill a vector; each step goes on by as many whole repetitions as that holds.
    private static void RepeatNear(Span<byte> window, int at, int end, int distance)
    {
        var bytes = Vector128.Create<byte>(window.Slice(at - distance, Excess));
        var pattern = Vector128.Shuffle(bytes, Vector128.Create(Places.Slice((distance - 1) * Excess, Excess)));
        for (var step = Excess - (Excess % distance); at < end; at += step)
            pattern.CopyTo(window[at..]);
    }

    // Of distances 1 to 15: the place in the vector that each of sixteen bytes repeats.
    private static ReadOnlySpan<byte> Places => PlaceTable;

    private static readonly byte[] PlaceTable = [.. from distance in Enumerable.Range(1, 15) from place in Enumerable.Range(0, Excess) select (byte)(place % distance)];
}
