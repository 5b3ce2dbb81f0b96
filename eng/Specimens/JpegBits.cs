using System.Numerics;

namespace Specimens;

/// <summary>The coded bits of a scan, from the highest of each byte downwards.</summary>
internal sealed class JpegBits
{
    private const int EndOfBlock = 0x00;
    private const int SixteenZeros = 0xF0;

    private readonly List<byte> bytes = [];
    private int pending;
    private int count;

    public void Difference(int value)
    {
        Code(JpegCodes.Dc[SizeOf(value)]);
        Value(value);
    }

    public void Frequencies(ReadOnlySpan<int> levels)
    {
        var zeros = 0;
        foreach (var level in levels[..(levels.LastIndexOfAnyExcept(0) + 1)])
        {
            if (level == 0)
            {
                zeros++;
                continue;
            }

            for (; zeros > 15; zeros -= 16)
                Code(JpegCodes.Ac[SixteenZeros]);
            Code(JpegCodes.Ac[(zeros << 4) | SizeOf(level)]);
            Value(level);
            zeros = 0;
        }

        if (levels[^1] == 0)
            Code(JpegCodes.Ac[EndOfBlock]);
    }

    /// <summary>The bytes; what is left of the last one is filled with ones.</summary>
    public byte[] ToArray()
    {
        Add(0x7F, (8 - count) % 8);
        return [.. bytes];
    }

    private static int SizeOf(int value) => 32 - BitOperations.LeadingZeroCount((uint)Math.Abs(value));

    private void Code((int Code, int Length) code) => Add(code.Code, code.Length);

    // A negative value is written as what is missing to it.
    private void Value(int value)
    {
        var size = SizeOf(value);
        Add(value > 0 ? value : value + (1 << size) - 1, size);
    }

    private void Add(int value, int length)
    {
        for (var i = length - 1; i >= 0; i--)
        {
            pending = (pending << 1) | ((value >> i) & 1);
            if (++count % 8 != 0)
                continue;
            bytes.Add((byte)pending);
            // 255 announces a marker: a zero behind it says that it is none.
            if ((byte)pending == byte.MaxValue)
                bytes.Add(0);
            (pending, count) = (0, 0);
        }
    }
}
