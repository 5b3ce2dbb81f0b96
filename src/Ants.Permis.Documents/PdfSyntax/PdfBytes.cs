using System.Buffers;
using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.PdfSyntax;

/// <summary>The classes of bytes of PDF syntax (ISO 32000-1, 7.2.2): white space, delimiters, and the rest, called regular.</summary>
internal static class PdfBytes
{
    private static readonly SearchValues<byte> Blanks = SearchValues.Create("\0\t\n\f\r "u8);
    private static readonly SearchValues<byte> NotRegular = SearchValues.Create("\0\t\n\f\r ()<>[]{}/%"u8);
    private static readonly SearchValues<byte> LineEnds = SearchValues.Create("\r\n"u8);

    /// <summary>The class of each byte: 1 for white space, 2 for delimiters.</summary>
    private static ReadOnlySpan<byte> Classes =>
    [
        1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        1, 0, 0, 0, 0, 2, 0, 0, 2, 2, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 2, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 2, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 2, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    /// <summary>The bytes that open or close something, or hide what follows them.</summary>
    public static SearchValues<byte> Brackets { get; } = SearchValues.Create("()<>[]%"u8);

    /// <summary>Bytes that are looked at one by one before a vectorised search is worth its start: tokens are short.</summary>
    private const int ShortToken = 16;

    private const byte Blank = 1;

    public static bool IsBlank(byte value) => Classes[value] == Blank;

    public static bool IsRegular(byte value) => Classes[value] == 0;

    public static bool IsDigit(byte value) => value is >= (byte)'0' and <= (byte)'9';

    public static int EndOfBlank(ReadOnlySpan<byte> bytes, int position)
    {
        for (var end = Math.Min(bytes.Length, position + ShortToken); position < end; position++)
        {
            if (Classes[bytes[position]] != Blank)
                return position;
        }
        return End(bytes, position, bytes[position..].IndexOfAnyExcept(Blanks));
    }

    public static int EndOfRegular(ReadOnlySpan<byte> bytes, int position)
    {
        for (var end = Math.Min(bytes.Length, position + ShortToken); position < end; position++)
        {
            if (Classes[bytes[position]] != 0)
                return position;
        }
        return End(bytes, position, bytes[position..].IndexOfAny(NotRegular));
    }

    public static int EndOfLine(ReadOnlySpan<byte> bytes, int position) => End(bytes, position, bytes[position..].IndexOfAny(LineEnds));

    public static int EndOfDigits(ReadOnlySpan<byte> bytes, int position)
    {
        while (position < bytes.Length && IsDigit(bytes[position]))
            position++;
        return position;
    }

    public static ReadOnlySpan<byte> TrimEnd(ReadOnlySpan<byte> bytes) => bytes[..(bytes.LastIndexOfAnyExcept(Blanks) + 1)];

    private static int End(ReadOnlySpan<byte> bytes, int position, int found) => found < 0 ? bytes.Length : position + found;
}
