using System.Text;

namespace Ants.Permis.Documents.Evidence;

/// <summary>Puts the objects of a clean copy together: catalog, pages, one font, and the contents of the pages.</summary>
internal sealed class CopyFile
{
    private const int FirstPage = 7;

    private readonly CopyBuffer output;
    private readonly List<int> offsets = [];

    private CopyFile(EvidenceDocument document) => output = new CopyBuffer(document);

    public static ReadOnlyMemory<byte> Write(CopyBuffer contents, List<(PageFrame Frame, int Start, int End)> pages, CopyFont font, EvidenceDocument document)
    {
        var file = new CopyFile(document);
        file.output.Add("%PDF-1.7\n"u8);
        file.WriteCatalog(pages.Count);
        file.WriteFont(font, document);
        foreach (var (frame, start, end) in pages)
            file.WritePage(frame, contents.Written.Span[start..end]);
        file.WriteEnd();
        return file.output.IsFull ? default : file.output.Written;
    }

    private void WriteCatalog(int pages)
    {
        Object($"<</Type/Catalog/Pages 2 0 R>>");
        Start($"<</Type/Pages/Count {pages}/Kids[");
        for (var page = 0; page < pages; page++)
            Add($"{FirstPage + (2 * page)} 0 R ");
        End($"]>>");
    }

    /// <summary>The box of a glyph is the same for all: readers of text go by base lines and widths.</summary>
    private void WriteFont(CopyFont font, EvidenceDocument document)
    {
        Object($"<</Type/Font/Subtype/Type0/BaseFont/F/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 6 0 R>>");
        Start($"<</Type/Font/Subtype/CIDFontType2/BaseFont/F/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor 5 0 R/CIDToGIDMap/Identity/W");
        font.AddWidths(output);
        End($">>");
        Object($"<</Type/FontDescriptor/FontName/F/Flags 4/FontBBox[0 -250 500 750]/ItalicAngle 0/Ascent 750/Descent -250/CapHeight 700/StemV 80>>");
        var meanings = new CopyBuffer(document);
        font.AddMeanings(meanings);
        Stream(meanings.Written.Span);
    }

    private void WritePage(PageFrame frame, ReadOnlySpan<byte> content)
    {
        Start($"<</Type/Page/Parent 2 0 R/MediaBox[");
        output.Add(frame.Box());
        End($"]/Rotate {frame.Rotation}/Resources<</Font<</F 3 0 R>>>>/Contents {offsets.Count + 1} 0 R>>");
        Stream(content);
    }

    private void WriteEnd()
    {
        var start = output.Length;
        Add($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
            Add($"{offset:D10} 00000 n \n");
        Add($"trailer\n<</Size {offsets.Count + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n");
    }

    private void Object(FormattableString body)
    {
        Start(body);
        End($"");
    }

    private void Start(FormattableString text)
    {
        offsets.Add(output.Length);
        Add($"{offsets.Count} 0 obj\n").Add(text);
    }

    private void End(FormattableString text) => Add(text).Add($"\nendobj\n");

    private void Stream(ReadOnlySpan<byte> data)
    {
        Start($"<</Length {data.Length}>>\nstream\n");
        output.Add(data);
        End($"\nendstream");
    }

    private CopyFile Add(FormattableString text)
    {
        output.Add(Encoding.Latin1.GetBytes(FormattableString.Invariant(text)));
        return this;
    }
}
