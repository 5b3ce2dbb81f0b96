using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Ants.Permis.Documents.Deflate;

/// <summary>Repeats bytes that were written before.</summary>
internal static class DeflateMatch
{
    public const int Longest = 258;

    /// <summary>Bytes that may be written behind the end of a match.</summary>
    public const int Excess = 64;

    /// <summary>Matches up to this length, which are most, are copied here; longer ones are worth a call.</summary>
    private const int Longish = 48;

    /// <summary>Repeats by sixteen bytes.</summary>
    /// <param name="window">All that was written, and room for the match and its excess.</param>
    /// <param name="at">Where the match goes.</param>
    /// <param name="distance">How far back it begins: 1 to <paramref name="at"/>.</param>
    /// <param name="length">How many bytes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Repeat(Span<byte> window, int at, int distance, int length)
    {
        var end = at + length;
        if (distance >= Vector128<byte>.Count && length <= Longish)
        {
            do
            {
                Vector128.Create<byte>(window.Slice(at - distance, Vector128<byte>.Count)).CopyTo(window[at..]);
                at += Vector128<byte>.Count;
            }
            while (at < end);
            return;
        }

        if (distance >= length)
            window.Slice(at - distance, length).CopyTo(window[at..]);
        else if (distance >= Vector512<byte>.Count)
            RepeatFar(window, at, end, distance);
        else
            RepeatNear(window, at, end, distance);
    }

    /// <summary>Repeats byte by byte, and nothing behind the end.</summary>
    public static void RepeatExactly(Span<byte> window, int at, int distance, int length)
    {
        for (var end = at + length; at < end; at++)
            window[at] = window[at - distance];
    }

    private static void RepeatFar(Span<byte> window, int at, int end, int distance)
    {
        for (; at < end; at += Vector512<byte>.Count)
            Vector512.Create<byte>(window.Slice(at - distance, Vector512<byte>.Count)).CopyTo(window[at..]);
    }

    // What is repeated is written once, then with itself, until it fills as much as is wanted.
    private static void RepeatNear(Span<byte> window, int at, int end, int distance)
    {
        if (distance == 1)
        {
            window[at..end].Fill(window[at - 1]);
            return;
        }

        for (var from = at - distance; at < end;)
        {
            var count = Math.Min(at - from, end - at);
            window.Slice(from, count).CopyTo(window[at..]);
            at += count;
        }
    }
}
