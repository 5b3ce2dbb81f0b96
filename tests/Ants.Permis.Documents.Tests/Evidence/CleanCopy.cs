using System.Text;
using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.PdfSyntax;

namespace Ants.Permis.Documents.Tests.Evidence;

/// <summary>What may stand in a clean copy, token by token: nothing else reaches a source of text.</summary>
internal static class CleanCopy
{
    private const int MostBytes = 16 << 20;

    private static readonly HashSet<string> Names = new(
        ("/Type /Catalog /Pages /Count /Kids /Page /Parent /MediaBox /Rotate /Resources /Font /F /Contents /Length /Size /Root /Subtype /Type0 /BaseFont /Encoding /Identity-H /DescendantFonts "
        + "/ToUnicode /CIDFontType2 /CIDSystemInfo /Registry /Ordering /Supplement /FontDescriptor /CIDToGIDMap /Identity /W /FontName /Flags /FontBBox /ItalicAngle /Ascent /Descent /CapHeight "
        + "/StemV /CIDInit /ProcSet /CMapType").Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Keywords = new(
        ("obj endobj stream endstream xref n f trailer startxref q Q cm BT ET Tf Td TD Tm T* TL Tc Tz Ts TJ "
        + "findresource begin dict begincmap def begincodespacerange endcodespacerange beginbfchar endbfchar endcmap end").Split(' '), StringComparer.Ordinal);

    public static void Holds(byte[] copy)
    {
        Assert.InRange(copy.Length, 0, MostBytes);
        var meter = new PdfMeter(new ReadingBudget(new InspectionLimits { MaxSteps = long.MaxValue / 2 }));
        for (var lexer = new PdfLexer(copy, 0, meter); lexer.Read();)
        {
            var token = Encoding.Latin1.GetString(lexer.Token);
            Assert.True(IsKnown(lexer.Kind, token), $"{lexer.Kind} {token} at {lexer.Start}");
            if (lexer.Kind == PdfToken.Integer)
                lexer.TryReadReference();
        }
    }

    private static bool IsKnown(PdfToken kind, string token) => kind switch
    {
        PdfToken.Name => Names.Contains(token),
        PdfToken.Keyword => Keywords.Contains(token),
        PdfToken.Text => token is "(Adobe)" or "(Identity)" || (token[0] == '<' && token[^1] == '>' && token[1..^1].All(char.IsAsciiHexDigitUpper)),
        PdfToken.Integer or PdfToken.Real => token.All(one => char.IsAsciiDigit(one) || one is '-' or '.'),
        _ => true,
    };
}
