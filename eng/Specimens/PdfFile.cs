using System.Globalization;
using System.Text;

namespace Specimens;

/// <summary>A page of text: its title, its lines.</summary>
internal sealed record PdfPage(string Title, params IReadOnlyList<string> Lines);

/// <summary>Writes PDF 1.4 (ISO 32000-1 describes it): pages of A4 with a frame, a few lines of Helvetica and the word SPECIMEN across.</summary>
internal static class PdfFile
{
    private const int Catalogue = 1;
    private const int PageTree = 2;
    private const int Font = 3;
    private const int FirstPage = 4;

    public static byte[] Of(params IReadOnlyList<PdfPage> pages) => Write(pages, lockedBy: null);

    /// <summary>The same, to be opened with a password only.</summary>
    public static byte[] Locked(string password, params IReadOnlyList<PdfPage> pages) => Write(pages, new PdfLock(password));

    private static byte[] Write(IReadOnlyList<PdfPage> pages, PdfLock? lockedBy)
    {
        var file = new ByteWriter().Ascii("%PDF-1.4\n%").Add(0xE2, 0xE3, 0xCF, 0xD3).Ascii("\n");
        var offsets = new List<int>();
        foreach (var body in Objects(pages, lockedBy))
        {
            offsets.Add(file.Count);
            file.Ascii(Text($"{offsets.Count} 0 obj\n")).Add(body).Ascii("\nendobj\n");
        }

        return Index(file, offsets, lockedBy).ToArray();
    }

    private static ByteWriter Index(ByteWriter file, List<int> offsets, PdfLock? lockedBy)
    {
        var index = file.Count;
        file.Ascii(Text($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n"));
        foreach (var offset in offsets)
            file.Ascii(Text($"{offset:D10} 00000 n \n"));
        var encryption = lockedBy is null ? "" : Text($" /Encrypt {offsets.Count} 0 R");
        return file.Ascii(Text($"trailer\n<< /Size {offsets.Count + 1} /Root {Catalogue} 0 R{encryption} /ID [<{PdfLock.Id}> <{PdfLock.Id}>] >>\nstartxref\n{index}\n%%EOF\n"));
    }

    private static IEnumerable<byte[]> Objects(IReadOnlyList<PdfPage> pages, PdfLock? lockedBy)
    {
        yield return Ascii($"<< /Type /Catalog /Pages {PageTree} 0 R >>");
        var kids = string.Join(' ', pages.Select((_, i) => Text($"{FirstPage + (2 * i)} 0 R")));
        yield return Ascii($"<< /Type /Pages /Kids [{kids}] /Count {pages.Count} /MediaBox [0 0 595 842] >>");
        yield return Ascii($"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        for (var i = 0; i < pages.Count; i++)
        {
            var content = FirstPage + (2 * i) + 1;
            yield return Ascii($"<< /Type /Page /Parent {PageTree} 0 R /Resources << /Font << /F1 {Font} 0 R >> >> /Contents {content} 0 R >>");
            var drawing = Encoding.ASCII.GetBytes(Drawing(pages[i]));
            yield return [.. Ascii($"<< /Length {drawing.Length} >>\nstream\n"), .. lockedBy?.Encrypt(content, drawing) ?? drawing, .. "\nendstream"u8];
        }

        if (lockedBy is not null)
            yield return Encoding.ASCII.GetBytes(lockedBy.Dictionary);
    }

    private static string Drawing(PdfPage page)
    {
        var drawing = new StringBuilder("0.5 w 40 40 515 762 re S\n");
        drawing.Append("BT 0.85 g /F1 90 Tf 0.7071 0.7071 -0.7071 0.7071 130 190 Tm (SPECIMEN) Tj ET\n");
        drawing.Append(CultureInfo.InvariantCulture, $"BT 0 g /F1 22 Tf 70 740 Td ({Escaped(page.Title)}) Tj ET\n");
        drawing.Append("BT /F1 12 Tf 16 TL 70 700 Td\n");
        foreach (var line in page.Lines)
            drawing.Append(CultureInfo.InvariantCulture, $"({Escaped(line)}) Tj T*\n");
        return drawing.Append("ET").ToString();
    }

    private static string Escaped(string text) => text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("(", @"\(", StringComparison.Ordinal).Replace(")", @"\)", StringComparison.Ordinal);

    private static byte[] Ascii(FormattableString text) => Encoding.ASCII.GetBytes(Text(text));

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
