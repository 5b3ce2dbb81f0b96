using System.Numerics;

namespace Ants.Permis.Documents.Deflate;

/// <summary>The checksum of zlib data (RFC 1950, 8): the sum of the bytes, and the sum of those sums after each byte.</summary>
internal static class Adler32
{
    public const uint Start = 1;

    private const uint Base = 65521;

    /// <summary>The most vectors whose sums of sums fit in 16 bits: 255 times 1 + 2 + ... + 21.</summary>
    private const int MostVectors = 22;


    public static uint Append(uint checksum, ReadOnlySpan<byte> bytes)
    {
        var (sum, sums) = (checksum & 0xFFFF, checksum >> 16);
        while (bytes.Length >= Vector<byte>.Count)
        {
            var vectors = Math.Min(MostVectors, bytes.Length / Vector<byte>.Count);
            AddVectors(bytes[..(vectors * Vector<byte>.Count)], ref sum, ref sums);
            bytes = bytes[(vectors * Vector<byte>.Count)..];
        }

        foreach (var one in bytes)
        {
            sum += one;
            sums += sum;
        }

        return (sum % Base) | (sums % Base << 16);
    }

    // Each place of the vectors has sums of its own: a byte counts once for every vector after it, and for its place in its own.
    private static void AddVectors(ReadOnlySpan<byte> bytes, ref uint sum, ref uint sums)
    {
        sums += sum * (uint)bytes.Length;
        var (low, high, lows, highs) = (Vector<ushort>.Zero, Vector<ushort>.Zero, Vector<ushort>.Zero, Vector<ushort>.Zero);
        for (; bytes.Length >= Vector<byte>.Count; bytes = bytes[Vector<byte>.Count..])
        {
            lows += low;
            highs += high;
            Vector.Widen(new Vector<byte>(bytes), out var first, out var second);
            low += first;
            high += second;
        }

        sum += Total(low) + Total(high);
        sums += (uint)Vector<byte>.Count * (Total(lows) + Total(highs));
        sums += Weighted(low, Vector<byte>.Count) + Weighted(high, Vector<ushort>.Count);
        (sum, sums) = (sum % Base, sums % Base);
    }

    private static uint Total(Vector<ushort> places)
    {
        Vector.Widen(places, out var first, out var second);
        return Vector.Sum(first + second);
    }

    // The first place counts most.
    private static uint Weighted(Vector<ushort> places, int most)
    {
        Vector.Widen(places, out var first, out var second);
        var weights = Vector.CreateSequence((uint)most, uint.MaxValue);
        return Vector.Sum((first * weights) + (second * (weights - new Vector<uint>((uint)Vector<uint>.Count))));
    }
}
