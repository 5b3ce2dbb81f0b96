using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.PdfSyntax;

/// <summary>The bytes of a stream object as they stand in the file (ISO 32000-1, 7.3.8).</summary>
internal static class PdfStream
{
    /// <summary>Finds the bytes behind a dictionary; false when no stream follows it or none ends.</summary>
    /// <param name="file">The file.</param>
    /// <param name="dictionary">The dictionary of the stream.</param>
    /// <param name="length">What the dictionary declares as length: believed only where <c>endstream</c> follows.</param>
    /// <param name="meter">The budget.</param>
    /// <param name="raw">The bytes, still encoded and perhaps encrypted.</param>
    public static bool TryFind(ReadOnlyMemory<byte> file, PdfValue dictionary, PdfValue length, PdfMeter meter, out ReadOnlyMemory<byte> raw)
    {
        raw = default;
        var lexer = new PdfLexer(file.Span, dictionary.Start, meter);
        lexer.SkipComposite();
        if (!lexer.ReadKeyword("stream"u8))
            return false;
        var start = BehindLineEnd(file.Span, lexer.Position);
        var count = IsRight(length, file.Span[start..], meter) ? (int)length.Number : SearchEnd(file.Span[start..], meter);
        raw = count < 0 ? default : file.Slice(start, count);
        return count >= 0;
    }

    private static int BehindLineEnd(ReadOnlySpan<byte> bytes, int position)
    {
        if (position < bytes.Length && bytes[position] == '\r')
            position++;
        return position < bytes.Length && bytes[position] == '\n' ? position + 1 : position;
    }

    private static bool IsRight(PdfValue length, ReadOnlySpan<byte> bytes, PdfMeter meter)
    {
        if (length.Kind != PdfKind.Integer || length.Number < 0 || length.Number > bytes.Length)
            return false;
        var lexer = new PdfLexer(bytes, length.Number, meter);
        return lexer.ReadKeyword("endstream"u8);
    }

    private static int SearchEnd(ReadOnlySpan<byte> bytes, PdfMeter meter)
    {
        var end = bytes.IndexOf("endstream"u8);
        meter.Look(end < 0 ? bytes.Length : end);
        if (end > 0 && bytes[end - 1] == '\n')
            end--;
        return end > 0 && bytes[end - 1] == '\r' ? end - 1 : end;
    }
}
