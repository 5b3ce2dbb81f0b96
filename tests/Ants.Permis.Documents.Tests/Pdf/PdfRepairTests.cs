using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Pdf;
using Ants.Permis.Documents.PdfSyntax;
using Ants.Permis.Documents.Tests.Corpus;
using Ants.Permis.Findings;

namespace Ants.Permis.Documents.Tests.Pdf;

public sealed class A_pdf_with_a_wrong_index
{
    [Fact]
    public void Is_read_by_searching_it() => IsRepaired(3, WithoutIndex(PdfFile.WithPages(3).Table("/Root 1 0 R")));

    [Fact]
    public void Is_read_though_its_objects_are_compressed() => IsRepaired(2, WithoutIndex(Compressed().CrossReferenceStream(6)));

    [Fact]
    public void Is_read_though_it_has_no_trailer() => IsRepaired(1, PdfFile.WithOnePage().End(0));

    [Fact]
    public void Is_read_though_its_catalog_is_compressed_and_it_has_no_trailer() => IsRepaired(2, Compressed().End(0));

    [Fact]
    public void Is_read_though_one_row_leads_astray() => IsRepaired(2, PdfFile.WithPages(2).Claim(12, 9).Table());

    [Fact]
    public void Is_read_though_rows_are_of_uneven_length() => IsRepaired(1, PdfFile.WithOnePage().Table().Replace(" 00000 n \n", " 00000 n\n\n"), isRepaired: false);

    [Fact]
    public void Is_not_one_with_a_table_that_counts_from_1()
    {
        var file = PdfFile.WithOnePage().WriteTable("/Root 1 0 R", isFirst: true, out var start).End(start);
        IsRepaired(1, file.Replace("0 1\n0000000000 65535 f \n1 3\n", "1 0004\n0000000000 65535 f \n "), isRepaired: false);
    }

    [Fact]
    public void Takes_the_last_definition_of_an_object() =>
        IsRepaired(2, PdfFile.WithOnePage().Object(2, PdfFile.Node(2, [3, 3])).Text("trailer<</Root 1 0 R>>\n").End(0));

    [Theory]
    [InlineData("trailer<</Root 1 0 R>>\n", "9 0 obj<</Type/XRef/Root 5 0 R>>endobj\n", 2)]
    [InlineData("9 0 obj<</Type/XRef/Root 5 0 R>>endobj\n", "trailer<</Root 1 0 R>>\n", 1)]
    [InlineData("trailer<</Root 1 0 R>>\n", "trailer<</Size 9>>\n", 1)]
    public void Takes_the_last_trailer_that_names_a_catalog(string first, string last, int pages) => IsRepaired(pages, PdfFile.WithOnePage().Text(first)
        .Object(5, "<</Type/Catalog/Pages 6 0 R>>").Object(6, PdfFile.Node(2, [3, 3])).Text(last).End(0));

    [Fact]
    public void Is_damaged_when_nothing_leads_to_pages()
    {
        var reading = PdfReadings.Read(PdfFile.WithHeader().Object(1, "<</Type/Font>>").Table());
        Assert.Equal([DocumentCodes.Damaged, DocumentCodes.Repaired], reading.Codes());
        Assert.Null(reading.PageCount);
    }

    [Fact]
    public void Cannot_be_judged_when_its_objects_are_compressed_in_an_unknown_way()
    {
        var file = PdfFile.WithHeader().Stream(4, "/Type/ObjStm/N 1/First 4/Filter/BrotliDecode", [1, 2, 3]).Text("trailer<</Root 1 0 R>>\n").End(0);
        var reading = PdfReadings.Read(file);
        Assert.Equal([DocumentCodes.Repaired, DocumentCodes.UnsupportedVariant], reading.Codes());
        Assert.Null(reading.PageCount);
    }

    private static PdfFile Compressed() => PdfFile.WithHeader()
        .ObjectStream(5, (1, PdfFile.Catalog), (2, PdfFile.Node(2, [3, 4])), (3, PdfFile.Page), (4, PdfFile.Page));

    private static PdfFile WithoutIndex(PdfFile file)
    {
        var bytes = file.ToArray();
        return new PdfFile().Bytes(bytes[..bytes.AsSpan().LastIndexOf("startxref"u8)]).End(3);
    }

    private static void IsRepaired(int pages, PdfFile file, bool isRepaired = true)
    {
        var reading = PdfReadings.Read(file);
        Assert.Equal(isRepaired ? [DocumentCodes.Repaired] : [], reading.Codes());
        Assert.Equal(pages, reading.PageCount);
    }
}
