using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Ants.Permis.Documents.Deflate;

/// <summary>Decodes symbols as long as there is so much to read and so much room that neither must be looked at for each of them.</summary>
internal static class FastInflate
{
    /// <summary>Two refills of eight bytes.</summary>
    public const int LeastInput = 16;

    /// <summary>Eight literals, a match, and what may be written behind it.</summary>
    public const int LeastRoom = 8 + DeflateMatch.Longest + DeflateMatch.Excess + DeflateMatch.Excess;

    private const uint NoLiterals = DeflateSymbols.Match | DeflateSymbols.Other;

    /// <summary>Decodes; <see cref="InflateOutcome.Room"/> when the rest must be decoded with care, or <see cref="InflateOutcome.Ended"/> at the end of the block.</summary>
    public static InflateOutcome Run(DeflateBits source, DeflateCodes codes, Span<byte> window, ref int written)
    {
        var input = source.Part.Span;
        var (position, bits, count, at) = (source.Position, source.Bits, source.Count, written);
        var outcome = Run(input, ref position, ref bits, ref count, codes, window, ref at);
        (source.Position, source.Bits, source.Count, written) = (position, bits, count, at);
        return outcome;
    }

    private static InflateOutcome Run(ReadOnlySpan<byte> input, ref int inputAt, ref ulong bitsLeft, ref int bitCount, DeflateCodes codes, Span<byte> window, ref int written)
    {
        ReadOnlySpan<uint> pairs = codes.Pairs, distances = codes.Distances;
        var (literalMask, distanceMask) = (codes.LiteralMask, codes.DistanceMask);
        var (position, bits, count, at) = (inputAt, bitsLeft, bitCount, written);
        var outcome = InflateOutcome.Room;
        while (position <= input.Length - LeastInput && at <= window.Length - LeastRoom)
        {
            Refill(input, ref position, ref bits, ref count);
            var entry = pairs[(int)((uint)bits & literalMask)];
            if ((entry & NoLiterals) == 0)
            {
                AddLiterals(pairs, literalMask, window, ref at, ref entry, ref bits, ref count);
                Refill(input, ref position, ref bits, ref count);
            }

            if ((entry & DeflateSymbols.Other) != 0)
                entry = Second(codes.Literals, entry, ref bits, ref count);
            at += Write(window, at, entry);
            var length = (int)(DeflateSymbols.ShortestMatch + (entry >> DeflateSymbols.LengthAt)) + Extra(entry, bits);
            Drop(entry, ref bits, ref count);
            if ((entry & DeflateSymbols.Match) == 0)
            {
                if ((entry & DeflateSymbols.Other) == 0)
                    continue;
                outcome = (entry & DeflateSymbols.End) != 0 ? InflateOutcome.Ended : InflateOutcome.Damaged;
                break;
            }

            var distance = TakeDistance(distances, distanceMask, ref bits, ref count);
            if (distance > at)
            {
                outcome = InflateOutcome.Damaged;
                break;
            }

            DeflateMatch.Repeat(window, at, distance, length);
            at += length;
        }

        (inputAt, bitsLeft, bitCount, written) = (position, bits, count, at);
        return outcome;
    }

    // The literals of an entry, and of the next one when it has no match; then the entry that follows.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddLiterals(ReadOnlySpan<uint> pairs, uint mask, Span<byte> window, ref int at, ref uint entry, ref ulong bits, ref int count)
    {
        at += Write(window, at, entry);
        Drop(entry, ref bits, ref count);
        entry = pairs[(int)((uint)bits & mask)];
        if ((entry & NoLiterals) != 0)
            return;
        at += Write(window, at, entry);
        Drop(entry, ref bits, ref count);
        entry = pairs[(int)((uint)bits & mask)];
    }

    // Farther than anything when there is no such distance.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int TakeDistance(ReadOnlySpan<uint> distances, uint mask, ref ulong bits, ref int count)
    {
        var entry = distances[(int)((uint)bits & mask)];
        if ((entry & DeflateSymbols.Other) != 0)
            entry = Second(distances, entry, ref bits, ref count);
        var distance = (int)(entry >> DeflateSymbols.ValueAt) + Extra(entry, bits);
        Drop(entry, ref bits, ref count);
        return (entry & DeflateSymbols.Other) != 0 ? int.MaxValue : distance;
    }

    // At least 56 bits. What is taken of the last byte before it counts is taken again, and the same.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Refill(ReadOnlySpan<byte> input, ref int position, ref ulong bits, ref int count)
    {
        bits |= BinaryPrimitives.ReadUInt64LittleEndian(input[position..]) << count;
        position += (63 - count) >> 3;
        count |= 56;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Drop(uint entry, ref ulong bits, ref int count)
    {
        bits >>= (int)entry;
        count -= (int)(entry & DeflateSymbols.Dropped);
    }

    // Two literals are written always.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Write(Span<byte> window, int at, uint entry)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(window[at..], (ushort)(entry >> DeflateSymbols.ValueAt));
        return (int)((entry & DeflateSymbols.LiteralCount) / DeflateSymbols.OneLiteral);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Extra(uint entry, ulong bits) =>
        (int)((bits & ((1UL << (int)entry) - 1)) >> (int)((entry >> DeflateSymbols.CodeLengthAt) & DeflateSymbols.CodeLength));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Second(ReadOnlySpan<uint> table, uint entry, ref ulong bits, ref int count)
    {
        if ((entry & (DeflateSymbols.End | DeflateSymbols.Invalid)) != 0)
            return entry;
        Drop(entry, ref bits, ref count);
        var width = (int)((entry >> DeflateSymbols.CodeLengthAt) & DeflateSymbols.CodeLength);
        return table[(int)(entry >> DeflateSymbols.ValueAt) + ((int)bits & ((1 << width) - 1))];
    }
}
