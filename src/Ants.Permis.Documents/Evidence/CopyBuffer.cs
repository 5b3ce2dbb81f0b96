using System.Buffers.Text;
using System.Globalization;
using System.Numerics;

namespace Ants.Permis.Documents.Evidence;

/// <summary>Where the clean copy is written. It stops to grow at its limit, and can forget what was written last.</summary>
internal sealed class CopyBuffer(EvidenceDocument document)
{
    /// <summary>Five pages full of small print take half a megabyte.</summary>
    private const int Most = 8 << 20;

    private const int First = 1 << 14;
    private const int LongestNumber = 32;

    private byte[] bytes = [];

    public int Length { get; private set; }

    /// <summary>Whether something did not find room.</summary>
    public bool IsFull { get; private set; }

    public ReadOnlyMemory<byte> Written => bytes.AsMemory(0, Length);

    public CopyBuffer Add(ReadOnlySpan<byte> text)
    {
        if (TryMakeRoom(text.Length))
        {
            text.CopyTo(bytes.AsSpan(Length));
            Length += text.Length;
        }
        return this;
    }

    /// <summary>Adds a number and a blank.</summary>
    public CopyBuffer Add(double number)
    {
        if (!TryMakeRoom(LongestNumber))
            return this;
        number.TryFormat(bytes.AsSpan(Length), out var written, "0.######", CultureInfo.InvariantCulture);
        Length += written;
        return Add(" "u8);
    }

    public CopyBuffer Add(ReadOnlySpan<double> numbers)
    {
        foreach (var number in numbers)
            Add(number);
        return this;
    }

    /// <summary>Adds four hexadecimal digits.</summary>
    public CopyBuffer AddCode(int code)
    {
        if (TryMakeRoom(4) && Utf8Formatter.TryFormat(code, bytes.AsSpan(Length), out var written, new('X', 4)))
            Length += written;
        return this;
    }

    public void Forget(int length) => Length = length;

    private bool TryMakeRoom(int count)
    {
        if (Length + count <= bytes.Length)
            return true;
        var size = (int)Math.Max(BitOperations.RoundUpToPowerOf2((uint)(Length + count)), First);
        IsFull |= size > Most || !document.TryHold(size - bytes.Length);
        if (!IsFull)
            Array.Resize(ref bytes, size);
        return !IsFull;
    }
}
