using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.Bmp;

/// <summary>Follows the run-length codes of a bitmap without drawing, to see whether they reach the end of the picture.</summary>
internal ref struct BmpRunLength(ReadOnlySpan<byte> data, int bits)
{
    private const int EndOfLine = 0;
    private const int EndOfBitmap = 1;
    private const int Delta = 2;

    private readonly ReadOnlySpan<byte> data = data;
    private long column;

    /// <summary>The rows that are finished.</summary>
    public long Row { get; private set; }

    /// <summary>The bytes that the codes take.</summary>
    public int Length { get; private set; }

    /// <summary>The code that ends the picture was met.</summary>
    public bool HasEnded { get; private set; }

    /// <summary>Follows the codes to their end or the end of the data, whichever comes first.</summary>
    public void Walk()
    {
        while (!HasEnded && data.Length - Length >= 2)
        {
            var (count, code) = (data[Length], data[Length + 1]);
            Length += 2;
            if (count > 0)
                column += count;
            else if (!TakeEscape(code))
                return;
        }
    }

    /// <summary>Whether every row of a picture was reached: its end code is then all that may be missing.</summary>
    public readonly bool Covers(long width, long height) => Row >= height || (Row == height - 1 && column >= width);

    private bool TakeEscape(byte code)
    {
        if (code == EndOfLine)
        {
            column = 0;
            Row++;
        }

        HasEnded = code == EndOfBitmap;
        return code <= EndOfBitmap || (code == Delta ? TakeDelta() : TakePixels(code));
    }

    private bool TakeDelta()
    {
        if (data.Length - Length < 2)
            return false;
        column += data[Length];
        Row += data[Length + 1];
        Length += 2;
        return true;
    }

    // Pixels one by one, padded to an even number of bytes; the padding of the last ones may be left out.
    private bool TakePixels(int count)
    {
        var bytes = ((count * bits) + 7) / 8;
        if (data.Length - Length < bytes)
            return false;
        column += count;
        Length = Math.Min(data.Length, Length + bytes + (bytes & 1));
        return true;
    }
}
