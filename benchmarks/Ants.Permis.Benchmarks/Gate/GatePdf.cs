using System.Globalization;
using Ants.Permis.Documents.Tests.Corpus;

namespace Ants.Permis.Benchmarks.Gate;

/// <summary>How a PDF says where its objects are.</summary>
public enum PdfXref
{
    /// <summary>A table of lines of twenty characters, every object on its own.</summary>
    Classic,

    /// <summary>A compressed table; pages and dictionaries in object streams.</summary>
    Stream,

    /// <summary>Nothing: the file must be searched for its objects.</summary>
    None,
}

/// <summary>A PDF that the gate is measured with.</summary>
public sealed record GatePdf(int Pages, double Megabytes, PdfXref Xref)
{
    private static readonly double[] Sizes = [0.1, 1, 10.9];
    private static readonly int[] PageCounts = [1, 5, 500];

    /// <summary>Every number of pages in every size and with every index, and the largest without an index.</summary>
    public static IEnumerable<GatePdf> All =>
        from megabytes in Sizes
        from pages in PageCounts
        from xref in Enum.GetValues<PdfXref>()
        where xref != PdfXref.None || (megabytes > 10 && pages == 1)
        select new GatePdf(pages, megabytes, xref);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Megabytes} MB {Pages} p {Xref}");
}

/// <summary>Writes the PDFs as scanners do: on each page a JPEG of its own, as large as the size of the file asks. Pages that are too small for one have words only.</summary>
internal static class GatePdfs
{
    private const int ObjectsPerStream = 100;
    private const int FirstPage = 10;

    // What a page costs besides its picture: three objects, their lines of the table, and the words around them.
    private const int PageOverhead = 480;

    public static byte[] Make(GatePdf pdf)
    {
        var picture = PagePicture.Of((int)(pdf.Megabytes * 1_000_000 / pdf.Pages) - PageOverhead);
        var file = PdfFile.WithHeader();
        List<(int Number, string Body)> objects = [(1, PdfFile.Catalog), (2, PdfFile.Node(pdf.Pages, Enumerable.Range(0, pdf.Pages).Select(NumberOf)))];
        for (var page = 0; page < pdf.Pages; page++)
        {
            objects.Add((NumberOf(page), PageAt(NumberOf(page), picture is not null)));
            file.Stream(NumberOf(page) + 1, "", PdfFile.Latin(picture is null ? "BT /F1 12 Tf (page) Tj ET" : "q 595 0 0 842 0 0 cm /Im0 Do Q"));
            if (picture is not null)
                file.Stream(NumberOf(page) + 2, picture.Entries, picture.Jpeg);
        }

        return pdf.Xref == PdfXref.Stream ? Packed(file, objects, NumberOf(pdf.Pages)) : Plain(file, objects, pdf.Xref);
    }

    private static int NumberOf(int page) => FirstPage + (3 * page);

    private static string PageAt(int number, bool hasPicture) =>
        $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]{(hasPicture ? $"/Resources<</XObject<</Im0 {number + 2} 0 R>>>>" : "")}/Contents {number + 1} 0 R>>";

    private static byte[] Plain(PdfFile file, List<(int Number, string Body)> objects, PdfXref xref)
    {
        foreach (var (number, body) in objects)
            file.Object(number, body);
        return xref == PdfXref.Classic ? file.Table().ToArray() : file.Text($"trailer\n<</Size {NumberOf(objects.Count)}/Root 1 0 R>>\n").End(0).ToArray();
    }

    private static byte[] Packed(PdfFile file, List<(int Number, string Body)> objects, int number)
    {
        foreach (var members in objects.Chunk(ObjectsPerStream))
            file.ObjectStream(number++, members);
        return file.CrossReferenceStream(number).ToArray();
    }
}
