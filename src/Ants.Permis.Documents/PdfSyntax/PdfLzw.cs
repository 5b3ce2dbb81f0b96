using System.Numerics;
using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.PdfSyntax;

/// <summary>The LZW filter (ISO 32000-1, 7.4.4): codes of 9 to 12 bits.</summary>
/// <remarks>A code always means a text that was written before and the byte that followed it, so a position in the output is all there is to remember.</remarks>
internal static class PdfLzw
{
    private const int Clear = 256;
    private const int EndOfData = 257;
    private const int FirstFree = 258;
    private const int MostCodes = 4096;
    private const int NarrowestCode = 9;
    private const int WidestCode = 12;

    /// <summary>Decompresses until the end, the first wrong code, or the limit.</summary>
    /// <param name="data">The compressed bytes.</param>
    /// <param name="early">1 when codes grow one code early, which is the default of the format; otherwise 0.</param>
    /// <param name="output">Where the bytes go.</param>
    public static void Decode(ReadOnlySpan<byte> data, int early, PdfOutput output)
    {
        Span<(int Start, int Length)> texts = stackalloc (int, int)[MostCodes];
        var (next, previous, width, bit) = (FirstFree, (Start: 0, Length: 0), NarrowestCode, 0L);
        while (TryReadCode(data, ref bit, width, out var code) && code != EndOfData)
        {
            if (code == Clear)
            {
                (next, previous, width) = (FirstFree, (0, 0), NarrowestCode);
                continue;
            }
            if (previous.Length > 0 && next < MostCodes)
                texts[next++] = (previous.Start, previous.Length + 1);
            if (code >= next)
            {
                output.IsDamaged = true;
                return;
            }
            previous = (output.Written.Length, code < Clear ? 1 : texts[code].Length);
            if (code < Clear ? !output.Add([(byte)code]) : !TryRepeat(texts[code], output))
                return;
            width = Math.Min(BitOperations.Log2((uint)(next + early)) + 1, WidestCode);
        }
    }

    /// <summary>Copies byte by byte: the last byte of a text may be the first one of its own copy.</summary>
    private static bool TryRepeat((int Start, int Length) text, PdfOutput output)
    {
        for (var at = text.Start; at < text.Start + text.Length; at++)
        {
            if (!output.Add([output.Written.Span[at]]))
                return false;
        }
        return true;
    }

    private static bool TryReadCode(ReadOnlySpan<byte> data, ref long bit, int width, out int code)
    {
        code = 0;
        if (bit + width > data.Length * 8L)
            return false;
        for (var end = bit + width; bit < end; bit++)
            code = (code << 1) | ((data[(int)(bit >> 3)] >> (int)(7 - (bit & 7))) & 1);
        return true;
    }
}
