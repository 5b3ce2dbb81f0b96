using System.Buffers.Binary;
using System.Runtime.Intrinsics;
using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.Png;

/// <summary>Undoes the Paeth filter: each byte was stored as its difference from the left, upper or upper left neighbour, whichever is nearest to left + upper - upper left.</summary>
/// <remarks>A pixel needs the one before it, so only the samples of one pixel can be worked out at a time.</remarks>
internal static class PngPaeth
{
    public static void Add(Span<byte> row, ReadOnlySpan<byte> above, int step)
    {
        if (step == 1)
            AddOne(row, above);
        else if (step == 3)
            AddThree(row, above);
        else if (step == 4)
            AddFour(row, above);
        else
            AddAny(row, above, step);
    }

    private static void AddAny(Span<byte> row, ReadOnlySpan<byte> above, int step)
    {
        // The first pixel has no neighbour but the upper one, which is then the nearest.
        for (var at = 0; at < Math.Min(step, row.Length); at++)
            row[at] += above[at];
        for (var at = step; at < row.Length; at++)
            row[at] += Nearest(row[at - step], above[at], above[at - step]);
    }

    private static byte Nearest(int left, int upper, int corner)
    {
        var (toLeft, toUpper, toCorner) = (Math.Abs(upper - corner), Math.Abs(left - corner), Math.Abs(left + upper - (2 * corner)));
        return (byte)(toLeft <= toUpper && toLeft <= toCorner ? left : toUpper <= toCorner ? upper : corner);
    }

    // Nothing is decided by a branch: in noise every second one would be guessed wrong.
    private static void AddOne(Span<byte> row, ReadOnlySpan<byte> above)
    {
        var (left, corner) = (0, 0);
        for (var at = 0; at < row.Length && at < above.Length; at++)
        {
            int upper = above[at];
            var least = upper + ((left - upper) & ((left - upper) >> 31));
            var most = left + upper - least;
            var bound = (3 * corner) - left - upper;
            // The corner where it lies between the other two, by this bound; otherwise the one on its far side.
            var isBeyond = (most - bound - 1) >> 31;
            var isBefore = (bound - least - 1) >> 31;
            var nearest = corner ^ ((corner ^ least) & isBeyond);
            nearest ^= (nearest ^ most) & isBefore;
            (corner, left) = (upper, (row[at] + nearest) & 0xFF);
            row[at] = (byte)left;
        }
    }

    private static void AddThree(Span<byte> row, ReadOnlySpan<byte> above)
    {
        var (left, corner) = (Vector128<short>.Zero, Vector128<short>.Zero);
        for (; row.Length >= 3 && above.Length >= 3; row = row[3..], above = above[3..])
        {
            var upper = Spread(Three(above));
            left = Next(Spread(Three(row)), left, upper, corner);
            corner = upper;
            var pixel = Packed(left);
            BinaryPrimitives.WriteUInt16LittleEndian(row, (ushort)pixel);
            row[2] = (byte)(pixel >> 16);
        }
    }

    private static void AddFour(Span<byte> row, ReadOnlySpan<byte> above)
    {
        var (left, corner) = (Vector128<short>.Zero, Vector128<short>.Zero);
        for (; row.Length >= 4 && above.Length >= 4; row = row[4..], above = above[4..])
        {
            var upper = Spread(BinaryPrimitives.ReadUInt32LittleEndian(above));
            left = Next(Spread(BinaryPrimitives.ReadUInt32LittleEndian(row)), left, upper, corner);
            corner = upper;
            BinaryPrimitives.WriteUInt32LittleEndian(row, Packed(left));
        }
    }

    private static uint Three(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16LittleEndian(bytes) | ((uint)bytes[2] << 16);

    private static Vector128<short> Spread(uint pixel) => Vector128.WidenLower(Vector128.CreateScalar(pixel).AsByte()).AsInt16();

    private static uint Packed(Vector128<short> pixel) => Vector128.Narrow(pixel.AsUInt16(), pixel.AsUInt16()).AsUInt32().ToScalar();

    private static Vector128<short> Next(Vector128<short> pixel, Vector128<short> left, Vector128<short> upper, Vector128<short> corner)
    {
        var (towardsLeft, towardsUpper) = (upper - corner, left - corner);
        var (toLeft, toUpper, toCorner) = (Vector128.Abs(towardsLeft), Vector128.Abs(towardsUpper), Vector128.Abs(towardsLeft + towardsUpper));
        var nearest = Vector128.Min(toCorner, Vector128.Min(toLeft, toUpper));
        var other = Vector128.ConditionalSelect(Vector128.Equals(nearest, toUpper), upper, corner);
        var predicted = Vector128.ConditionalSelect(Vector128.Equals(nearest, toLeft), left, other);
        return (pixel + predicted) & Vector128.Create((short)0xFF);
    }
}
