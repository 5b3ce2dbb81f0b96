using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.PdfSyntax;

namespace Ants.Permis.Documents.Pdf;

/// <summary>What stands around the objects of a PDF: where it starts, where its index is, and how it ends (ISO 32000-1, 7.5.2 and 7.5.5).</summary>
/// <param name="Start">Where <c>%PDF-</c> stands, behind a byte order mark or white space.</param>
/// <param name="Index">The offset of the newest cross-reference section, or -1.</param>
/// <param name="TrailingBytes">Bytes behind the last <c>%%EOF</c>, blanks at both ends apart.</param>
/// <param name="IsCut">Whether the file stops before its end.</param>
internal readonly record struct PdfEnvelope(int Start, long Index, int TrailingBytes, bool IsCut)
{
    private const int MostBlanksBefore = 1024;

    /// <summary>Reads the two ends of a file; null when it does not start as a PDF.</summary>
    public static PdfEnvelope? Read(ReadOnlySpan<byte> file, PdfMeter meter)
    {
        var start = FindStart(file);
        if (start < 0)
            return null;
        var end = file.LastIndexOf("%%EOF"u8);
        meter.Look(file.Length - end);
        if (end < 0)
            return new(start, -1, 0, IsCut: true);
        var behind = PdfBytes.TrimEnd(file[(end + "%%EOF"u8.Length)..]);
        behind = behind[PdfBytes.EndOfBlank(behind, 0)..];
        return new(start, FindIndex(file[..end], meter), behind.Length, IsCutBody(behind, meter));
    }

    private static int FindStart(ReadOnlySpan<byte> file)
    {
        var mark = file.StartsWith("\uFEFF"u8) ? "\uFEFF"u8.Length : 0;
        var start = PdfBytes.EndOfBlank(file, mark);
        return start - mark <= MostBlanksBefore && file[start..].StartsWith("%PDF-"u8) ? start : -1;
    }

    private static long FindIndex(ReadOnlySpan<byte> file, PdfMeter meter)
    {
        var at = file.LastIndexOf("startxref"u8);
        meter.Look(file.Length - at);
        var lexer = new PdfLexer(file, at + "startxref"u8.Length, meter);
        return at >= 0 && lexer.ReadInteger() ? lexer.Number : -1;
    }

    /// <summary>
    /// Whether what follows an end is the beginning of more of the same document: a file for the web and a file with additions have
    /// an end in their midst, and an interrupted transfer may stop behind it.
    /// </summary>
    private static bool IsCutBody(ReadOnlySpan<byte> behind, PdfMeter meter)
    {
        if (behind.IsEmpty)
            return false;
        if (behind.IndexOf("endobj"u8) >= 0 || behind.IndexOf("endstream"u8) >= 0)
            return meter.Look(behind.Length);
        var lexer = new PdfLexer(behind, 0, meter);
        if (!lexer.ReadInteger())
            return StartsAs(lexer, behind, "xref"u8) || StartsAs(lexer, behind, "startxref"u8);
        if (!lexer.ReadInteger())
            return lexer.Kind == PdfToken.End;
        return !lexer.Read() || StartsAs(lexer, behind, "obj"u8);
    }

    /// <summary>Whether the token is a word, or the part of it that was left by a cut.</summary>
    private static bool StartsAs(PdfLexer lexer, ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> word) =>
        lexer.IsKeyword(word) || (lexer.Kind == PdfToken.Keyword && lexer.Position == bytes.Length && word.StartsWith(lexer.Token));
}
