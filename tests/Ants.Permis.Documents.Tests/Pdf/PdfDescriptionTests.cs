using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Pdf;
using Ants.Permis.Documents.PdfSyntax;
using Ants.Permis.Documents.Tests.Corpus;
using Ants.Permis.Findings;

namespace Ants.Permis.Documents.Tests.Pdf;

public sealed class A_page_of_a_pdf
{
    [Theory]
    [InlineData("/MediaBox[0 0 595.28 841.89]", 595.28, 841.89, 0)]
    [InlineData("/MediaBox[595 842 0 0]/Rotate 90", 595.0, 842.0, 90)]
    [InlineData("/MediaBox[-10 -10 90 190]/Rotate -90", 100.0, 200.0, 270)]
    [InlineData("/MediaBox[0 0 600 800]/CropBox[100 100 300 500]/Rotate 540", 200.0, 400.0, 180)]
    [InlineData("/MediaBox[0 0 600 800]/CropBox[-50 -50 700 700]", 600.0, 700.0, 0)]
    [InlineData("/MediaBox[0 0 600 800]/CropBox[900 900 950 950]", 600.0, 800.0, 0)]
    [InlineData("/MediaBox[0 0 600 800]/CropBox[nonsense]", 600.0, 800.0, 0)]
    [InlineData("/MediaBox[0 0 100 200]/UserUnit 2.5/Rotate 45", 250.0, 500.0, 0)]
    [InlineData("/MediaBox 9 0 R/UserUnit -1", 210.0, 297.0, 0)]
    [InlineData("/MediaBox[0 0 0 0]", null, null, 0)]
    [InlineData("/MediaBox[1 2 3]", null, null, 0)]
    [InlineData("", null, null, 0)]
    public void Has_the_size_of_what_is_shown(string entries, double? width, double? height, int rotation)
    {
        var page = Described(PdfFile.OnePage, $"<</Type/Page/Parent 2 0 R{entries}>>", (9, "[0 0 8 0 R 297]"), (8, "210"));
        Assert.Equal((width, height, rotation), (page.Width, page.Height, page.Rotation));
    }

    [Fact]
    public void Has_what_it_does_not_say_from_the_nodes_above_it()
    {
        const string Pages = "<</Type/Pages/Kids[4 0 R]/Count 1/MediaBox[0 0 10 20]/Rotate 90/Resources<</XObject<</I 5 0 R>>>>>>";
        var page = Described(Pages, "<</Type/Page/Contents 6 0 R>>", (4, "<</Type/Pages/Kids[3 0 R]/Count 1/Rotate 180>>"), (5, "<</Subtype/Image>>"), (6, Stream("/I Do")));
        Assert.Equal(new PdfPage(10, 20, 180, HasText: false, HasImages: true), page);
    }

    [Theory]
    [InlineData("BT (hello) Tj ET", true, false)]
    [InlineData("BT [(he)-20(llo)]TJ ET", true, false)]
    [InlineData("BT <48> ' ET", true, false)]
    [InlineData("BT 1 2 (x)\" ET", true, false)]
    [InlineData("BT () Tj <> Tj []TJ ET", false, false)]
    [InlineData("% (hello) Tj", false, false)]
    [InlineData("((hello) Tj) pop", false, false)]
    [InlineData("/Span<</ActualText(hello)>>BDC 0 0 1 1 re f EMC", false, false)]
    [InlineData("/Tj /TJ /Do /BI gs (x)aTj", false, false)]
    [InlineData("BI /W 1 /H 1 ID (x) Tj EIx\nEI Q", false, true)]
    [InlineData("BI /W 1 ID xx\nEI\nBT (x)Tj", true, true)]
    [InlineData("q /Im1 Do Q", false, true)]
    [InlineData("/I#6d1 Do", false, true)]
    [InlineData("/Missing Do /Nowhere Do", false, false)]
    [InlineData("/Form Do", true, true)]
    [InlineData("/Itself Do", false, false)]
    [InlineData("", false, false)]
    public void Has_text_and_pictures_or_has_not(string content, bool hasText, bool hasImages)
    {
        var page = Drawing(Stream(content));
        Assert.Equal((hasText, hasImages), (page.HasText, page.HasImages));
        Assert.Equal(!hasText && hasImages, page.IsImageOnly);
    }

    [Fact]
    public void May_have_its_content_in_several_streams()
    {
        var page = Described(PdfFile.OnePage, "<</Type/Page/Contents[4 0 R 5 0 R 99 0 R]>>", (4, Stream("q")), (5, Stream("(x) Tj")));
        Assert.Equal((true, false), (page.HasText, page.HasImages));
    }

    [Theory]
    [InlineData("/DCTDecode")]
    [InlineData("/JPXDecode")]
    [InlineData("/JBIG2Decode")]
    [InlineData("/CCITTFaxDecode")]
    [InlineData("/BrotliDecode")]
    public void Has_nobody_knows_what_when_its_content_is_in_an_unknown_filter(string filter)
    {
        var page = Drawing($"<</Length 9/Filter{filter}>>\nstream\n(text) Tj\nendstream");
        Assert.Equal((null, null), (page.HasText, page.HasImages));
    }

    [Fact]
    public void Is_damaged_aside_when_its_content_does_not_decode()
    {
        // Behind a good block comes one of a type that does not exist.
        byte[] data = [.. DeflateBomb.Of((byte)' ', 1, [])[..^2], 0x07, 0, 0, 0];
        var file = PdfFile.WithHeader().Object(1, PdfFile.Catalog).Object(2, PdfFile.OnePage).Object(3, "<</Type/Page/Contents 4 0 R>>").Stream(4, "/Filter/FlateDecode", data).Table();
        var reading = PdfReadings.Read(file);
        Assert.Equal([FormatFindings.DamagedAside], reading.Findings);
        Assert.Equal((null, null), (reading.Pages[0].HasText, reading.Pages[0].HasImages));
        Assert.Equal(1, reading.PageCount);
    }

    [Fact]
    public void Is_not_known_when_its_content_takes_more_than_its_share_but_the_file_is_good()
    {
        var file = PdfFile.WithHeader().Object(1, PdfFile.Catalog).Object(2, PdfFile.Node(2, [3, 5])).Object(3, "<</Type/Page/Contents 4 0 R/MediaBox[0 0 9 9]>>")
            .Stream(4, "/Filter/FlateDecode", DeflateBomb.Of((byte)' ', 1024, [])).Object(5, PdfFile.Page).Table();
        var reading = PdfReadings.Read(file);
        Assert.Empty(reading.Codes());
        Assert.Equal(2, reading.PageCount);
        Assert.Equal((null, null), (reading.Pages[0].HasText, reading.Pages[0].HasImages));
    }

    [Fact]
    public void Is_not_known_when_its_forms_go_too_deep()
    {
        (int, string)[] forms = [.. Enumerable.Range(5, 20).Select(n => (n, $"<</Subtype/Form/Length 5/Resources<</XObject<</A {n + 1} 0 R>>>>>>\nstream\n/A Do\nendstream"))];
        var page = Described(PdfFile.OnePage, "<</Type/Page/Contents 4 0 R/Resources<</XObject<</A 5 0 R>>>>>>", [(4, Stream("/A Do")), .. forms]);
        Assert.Equal((null, null), (page.HasText, page.HasImages));
    }

    [Fact]
    public void Is_described_as_far_as_the_limit_says()
    {
        var reading = PdfReadings.Read(PdfFile.WithPages(30).Table());
        Assert.Equal((30, 20), (reading.PageCount, reading.Pages.Count));
        Assert.All(reading.Pages, page => Assert.Equal(new PdfPage(595, 842, 0, HasText: true, HasImages: false), page));
    }

    private static string Stream(string content) => $"<</Length {content.Length}>>\nstream\n{content}\nendstream";

    private static PdfPage Drawing(string stream) => Described(
        PdfFile.OnePage,
        "<</Type/Page/Contents 4 0 R/Resources<</XObject<</Im1 5 0 R/Form 6 0 R/Itself 7 0 R/Nowhere 99 0 R>>>>>>",
        (4, stream),
        (5, "<</Subtype/Image/Filter/DCTDecode/Length 1>>\nstream\nx\nendstream"),
        (6, "<</Subtype/Form/Length 16/Resources<</XObject<</X 5 0 R>>>>>>\nstream\n(x) Tj /X Do    \nendstream"),
        (7, "<</Subtype/Form/Length 10>>\nstream\n/Itself Do\nendstream"));

    private static PdfPage Described(string pages, string page, params (int Number, string Body)[] others)
    {
        var file = PdfFile.WithHeader().Object(1, PdfFile.Catalog).Object(2, pages).Object(3, page);
        return Assert.Single(PdfReadings.Read(others.Aggregate(file, (grown, other) => grown.Object(other.Number, other.Body)).Table()).Pages);
    }
}
