using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Pdf;
using Ants.Permis.Documents.PdfSyntax;
using Ants.Permis.Documents.Tests.Corpus;
using Ants.Permis.Findings;

namespace Ants.Permis.Documents.Tests.Pdf;

public sealed class The_pages_of_a_pdf
{
    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(100)]
    public void Are_counted_through_a_cross_reference_table(int pages) => Holds(pages, PdfFile.WithPages(pages).Table());

    [Theory]
    [InlineData(1, true)]
    [InlineData(5, true)]
    [InlineData(100, false)]
    public void Are_counted_through_a_cross_reference_stream(int pages, bool isPredicted) =>
        Holds(pages, PdfFile.WithPages(pages).CrossReferenceStream(1000, isPredicted: isPredicted));

    [Fact]
    public void Are_counted_when_their_objects_are_compressed() => Holds(2, Compressed().CrossReferenceStream(6));

    [Fact]
    public void Are_counted_in_a_hybrid_file_whose_table_does_not_know_them()
    {
        var file = PdfFile.WithHeader().ObjectStream(4, (2, PdfFile.OnePage), (3, PdfFile.Page));
        file.WriteCrossReferenceStream(5, "", isPredicted: true, out var hidden);
        Holds(1, file.Object(1, PdfFile.Catalog).Table($"/Root 1 0 R/XRefStm {hidden}"));
    }

    [Fact]
    public void Are_counted_in_a_hybrid_file_whose_table_calls_them_free()
    {
        var file = PdfFile.WithHeader().ObjectStream(4, (2, PdfFile.OnePage), (3, PdfFile.Page));
        file.WriteCrossReferenceStream(5, "", isPredicted: false, out var hidden);
        file.Object(1, PdfFile.Catalog);
        var table = $"xref\n0 4\n0000000003 65535 f \n{file.OffsetOf("1 0 obj"):D10} 00000 n \n0000000000 00000 f \n0000000002 00000 f \n";
        var start = file.Position;
        Holds(1, file.Text(table).Text($"trailer\n<</Size 6/Root 1 0 R/XRefStm {hidden}>>\n").End(start));
    }

    [Fact]
    public void Are_found_in_an_object_stream_though_the_index_tells_a_wrong_place_in_it() =>
        Holds(2, Compressed().Compressed(5, 4, 3, 2, 1).CrossReferenceStream(6));

    [Fact]
    public void Are_not_where_a_table_says_that_nothing_is_in_use() => Holds(1, PdfFile.WithHeader().Object(1, PdfFile.Catalog)
        .Object(2, "<</Type/Pages/Count 1/Kids[3 0 R 4 0 R]>>").Object(3, PdfFile.Page).Claim(4, 0).Table());

    [Fact]
    public void Are_counted_when_the_oldest_revision_says_that_another_is_before_it() => Holds(1, PdfFile.WithOnePage().Table("/Root 1 0 R/Prev 0"));

    [Theory]
    [InlineData("0")]
    [InlineData("7")]
    [InlineData("-1")]
    [InlineData("99999999")]
    [InlineData("(many)")]
    [InlineData("5 0 R")]
    public void Are_counted_though_the_length_of_their_stream_is_wrong(string length)
    {
        var objects = PdfFile.Latin("1 0 2 30 3 70 <</Type/Catalog/Pages 2 0 R>>  <</Type/Pages/Kids[3 0 R]/Count 1>>     <</Type/Page>>");
        Holds(1, PdfFile.WithHeader().Stream(5, $"/Type/ObjStm/N 3/First 14/Length {length}", objects).Compressed(5, 1, 2, 3).CrossReferenceStream(6));
    }

    [Fact]
    public void Are_those_of_the_newest_revision()
    {
        var file = PdfFile.WithOnePage();
        file.WriteTable("/Root 1 0 R", isFirst: true, out var first);
        file.End(first).Object(2, PdfFile.Node(3, [3, 3, 3])).Table($"/Root 1 0 R/Prev {first}", isFirst: false);
        Holds(3, file);
    }

    [Fact]
    public void Are_gone_when_a_newer_revision_deletes_them()
    {
        var file = PdfFile.WithOnePage();
        file.WriteTable("/Root 1 0 R", isFirst: true, out var first);
        file.End(first);
        var second = file.Position;
        file.Text($"xref\n3 1\n0000000000 00001 f \ntrailer\n<</Size 4/Root 1 0 R/Prev {first}>>\n").End(second);
        var reading = PdfReadings.Read(file);
        Assert.Equal([DocumentCodes.NoPage, DocumentCodes.PageCountDiffers], reading.Codes());
    }

    [Fact]
    public void Are_those_of_the_chain_and_not_of_the_last_section_in_the_file()
    {
        // The newest section stands first in the file: a reader that sorts sections by their offsets sees one page.
        var file = PdfFile.WithHeader().Object(1, "<</Type/Catalog/Pages 10 0 R>>")
            .Object(10, PdfFile.Node(50, Enumerable.Repeat(11, 50))).Object(11, "<</Type/Page/Parent 10 0 R>>");
        file.WriteTable("/Root 1 0 R/Prev 9999999999", isFirst: true, out var newest);
        file.Object(1, PdfFile.Catalog).Object(2, PdfFile.OnePage).Object(3, PdfFile.Page);
        file.WriteTable("/Root 1 0 R", isFirst: true, out var oldest);
        Holds(50, file.Replace("9999999999", $"{oldest:D10}").End(newest));
    }

    [Fact]
    public void Are_counted_each_time_a_part_of_the_tree_is_shared() => Holds(4, PdfFile.WithHeader().Object(1, PdfFile.Catalog)
        .Object(2, PdfFile.Node(4, [4, 4])).Object(4, PdfFile.Node(2, [3, 3])).Object(3, PdfFile.Page).Table());

    [Fact]
    public void May_be_written_inside_the_tree() => Holds(2, PdfFile.WithHeader().Object(1, PdfFile.Catalog)
        .Object(2, "<</Type/Pages/Count 2/Kids[3 0 R<</Type/Page/Parent 2 0 R>>]>>").Object(3, PdfFile.Page).Table());

    [Fact]
    public void Are_found_under_names_with_escapes_among_comments_and_references() => Holds(1, PdfFile.WithHeader()
        .Object(1, "<</Type/Catalog % not /Pages 9 0 R\n/P#61ges 2 0 R>>").Object(2, "<</Kids 4 0 R/Count 5 0 R/Type/P#61#67es/X(\\)>>(>>)>>")
        .Object(3, PdfFile.Page).Object(4, "[ 3 0 R ]").Object(5, "1").Table());

    [Fact]
    public void Are_as_many_as_declared_when_more_are_declared_than_there_are() => Differs(9, PdfFile.WithHeader().Object(1, PdfFile.Catalog)
        .Object(2, PdfFile.Node(9, [3])).Object(3, PdfFile.Page).Table(), declared: 9, walked: 1);

    [Fact]
    public void Are_as_many_as_there_are_when_fewer_are_declared() => Differs(3, PdfFile.WithHeader().Object(1, PdfFile.Catalog)
        .Object(2, PdfFile.Node(1, [3, 3, 3])).Object(3, PdfFile.Page).Table(), declared: 1, walked: 3);

    [Fact]
    public void Are_counted_up_to_the_limit_and_no_further()
    {
        var reading = PdfReadings.Read(PdfFile.WithPages(5).Table().ToArray(), new InspectionLimits { MaxPages = 3 });
        Assert.Equal([DocumentCodes.LimitExceeded], reading.Codes());
        Assert.Equal(5, reading.PageCount);
    }

    private static PdfFile Compressed() => PdfFile.WithHeader()
        .ObjectStream(5, (1, PdfFile.Catalog), (2, PdfFile.Node(2, [3, 4])), (3, PdfFile.Page), (4, PdfFile.Page));

    private static void Holds(int pages, PdfFile file)
    {
        var reading = PdfReadings.Read(file);
        Assert.Empty(reading.Codes());
        Assert.Equal(pages, reading.PageCount);
    }

    private static void Differs(int pages, PdfFile file, long declared, long walked)
    {
        var reading = PdfReadings.Read(file);
        var finding = Assert.Single(reading.Findings);
        Assert.Equal(DocumentCodes.PageCountDiffers, finding.Code);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal([new("declared", new FindingValue.Number(declared)), new("walked", new FindingValue.Number(walked))], finding.Parameters);
        Assert.Equal(pages, reading.PageCount);
    }
}
