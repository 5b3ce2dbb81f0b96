using Ants.Permis.Documents.Evidence;
using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Tests.Corpus;
using Ants.Permis.Findings;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Ants.Permis.Documents.Tests.Evidence;

public sealed class The_text_of_a_pdf
{
    private const string CompositeFont = "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 7 0 R>>";
    private const string CidFont = "<</Type/Font/Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 600/W[3[500 250] 10 20 700]>>";

    [Fact]
    public void Is_that_of_a_document_made_by_another_library()
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.TimesRoman);
        var page = builder.AddPage(PageSize.A4);
        page.AddText("Facture du 3 mars 2026", 12, new PdfPoint(50, 700), font);
        page.AddText("Total: 42,00", 10, new PdfPoint(50, 680), font);
        Assert.Equal(["Facture du 3 mars 2026", "Total: 42,00"], TextReadings.Lines(builder.Build()));
    }

    [Theory]
    [InlineData("Numéro de demande : 12")]
    [InlineData("Évelyne Lœuf, 3 rue de l’Église")]
    [InlineData("Montant à payer : 42,00 €")]
    public void Keeps_the_accents_of_French(string text) => Assert.Equal([text], TextReadings.Lines(TextPdf.Of(TextPdf.At(50, 700, text))));

    [Fact]
    public void Stands_where_it_is_shown()
    {
        var line = Assert.Single(Assert.Single(TextReadings.Read(TextPdf.Of(TextPdf.At(100, 700, "Nom Dupont"))).Pages).Lines);
        var (first, second) = (line.Words[0], line.Words[1]);
        Assert.Equal(("Nom", "Dupont"), (first.Text, second.Text));
        // Helvetica: N 722, o 556, m 833, blank 278, of a size of 12; letters reach from a quarter below the base line to three quarters above it.
        Assert.Equal((100, 697, 25.33, 12), (first.Left, Math.Round(first.Bottom, 2), Math.Round(first.Width, 2), Math.Round(first.Height, 2)));
        Assert.Equal(128.67, Math.Round(second.Left, 2));
    }

    [Fact]
    public void Has_its_lines_from_top_to_bottom_and_its_words_from_left_to_right() => Assert.Equal(
        ["Nom : Dupont", "Ville : Lyon"],
        TextReadings.Lines(TextPdf.Of(TextPdf.At(200, 650, "Lyon") + TextPdf.At(200, 700.5, "Dupont") + TextPdf.At(50, 650, "Ville :") + TextPdf.At(50, 700, "Nom :"))));

    [Fact]
    public void Has_words_that_run_in_other_directions_at_its_end() => Assert.Equal(
        ["Date du jour", "RCS Paris"],
        TextReadings.Lines(TextPdf.Of("BT /F1 8 Tf 0 1 -1 0 20 300 Tm (RCS Paris) Tj ET " + TextPdf.At(50, 100, "Date du jour"))));

    [Theory]
    [InlineData(90, "BT /F1 12 Tf 0 1 -1 0 300 100 Tm (Page de travers) Tj ET")]
    [InlineData(180, "BT /F1 12 Tf -1 0 0 -1 300 100 Tm (Page de travers) Tj ET")]
    [InlineData(270, "BT /F1 12 Tf 0 -1 1 0 300 500 Tm (Page de travers) Tj ET")]
    [InlineData(-270, "BT /F1 12 Tf 0 1 -1 0 300 100 Tm (Page de travers) Tj ET")]
    public void Is_upright_on_a_page_that_is_turned(int turn, string content)
    {
        var page = Assert.Single(TextReadings.Read(TextPdf.Of(content, page: $"/Rotate {turn}")).Pages);
        var line = Assert.Single(page.Lines);
        Assert.Equal("Page de travers", line.Text);
        Assert.All(line.Words, word => Assert.True(word.Height < 13 && word.Width > 10));
    }

    [Fact]
    public void Counts_from_the_corner_of_what_is_seen()
    {
        var read = TextReadings.Read(TextPdf.Of(TextPdf.At(120, 230, "Vu") + TextPdf.At(10, 10, "Hors"), page: "/CropBox[100 200 500 800]"));
        var word = Assert.Single(Assert.Single(read.Pages[0].Lines).Words);
        Assert.Equal(("Vu", 20.0, 27.0), (word.Text, Math.Round(word.Left, 2), Math.Round(word.Bottom, 2)));
    }

    [Fact]
    public void Is_read_from_fonts_with_codes_of_two_bytes()
    {
        var meanings = TextPdf.Meanings("1 begincodespacerange<0000><FFFF>endcodespacerange 2 beginbfchar<0003><00C9><0004><0020>endbfchar 2 beginbfrange<000A><000C><0061><0010><0011>[<FB01><00660066>]endbfrange");
        var file = TextPdf.Of(
            "BT /F1 10 Tf 50 700 Td <0003000A000B000C0004> Tj [<0010>-20<0011>] TJ ET",
            CompositeFont,
            pdf => pdf.Object(6, CidFont).Stream(7, "/Filter/FlateDecode", PdfFile.Deflate(meanings)));
        var line = Assert.Single(TextReadings.Read(file).Pages[0].Lines);
        Assert.Equal("Éabc fiff", line.Text);
        Assert.Equal(50 + (10 * 0.5) + (3 * 7) + 2.5, Math.Round(line.Words[1].Left, 2));
    }

    [Fact]
    public void Is_read_from_codes_that_a_table_in_the_file_cuts()
    {
        var codes = TextPdf.Meanings("2 begincodespacerange<00><7F><8000><FFFF>endcodespacerange 1 begincidrange<00><7F>0 endcidrange 1 begincidchar<8001>10 endcidchar");
        var meanings = TextPdf.Meanings("1 beginbfrange<41><5A><0041>endbfrange 1 beginbfchar<8001><20AC>endbfchar");
        var file = TextPdf.Of(
            "BT /F1 10 Tf 50 700 Td <41800142> Tj ET",
            CompositeFont.Replace("/Identity-H", " 8 0 R", StringComparison.Ordinal),
            pdf => pdf.Object(6, CidFont).Stream(7, "", meanings).Stream(8, "", codes));
        Assert.Equal(["A€B"], TextReadings.Lines(file));
    }

    [Theory]
    [InlineData("/Differences[65/eacute/uni0152/f_i 70/afii10017/u1F600/c67/g12]", @"ABCFG", "éŒfiА😀")]
    [InlineData("/Differences[65/a65/X66/c67/a68 69/ /_/.]", "ABCDEFG", "ABCD")]
    [InlineData("/BaseEncoding/MacRomanEncoding", @"\216\233", "éõ")]
    [InlineData("/BaseEncoding/WinAnsiEncoding/Differences[128/Euro.alt]", @"\200\351", "€é")]
    public void Is_read_by_the_names_of_glyphs(string encoding, string shown, string read) => Assert.Equal(
        [read], TextReadings.Lines(TextPdf.Of(TextPdf.At(50, 700, shown), $"<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding<</Type/Encoding{encoding}>>>>")));

    [Fact]
    public void Is_read_by_the_names_in_the_program_of_a_font()
    {
        var program = PdfFile.Latin("%!PS-AdobeFont-1.0: X\n/Encoding 256 array 0 1 255 {1 index exch /.notdef put} for\ndup 65 /eacute put\ndup 66 /egrave put\nreadonly def\neexec dup 65 /X put");
        var font = "<</Type/Font/Subtype/Type1/BaseFont/ABCDEF+X/FirstChar 65/LastChar 66/Widths[500 500]/FontDescriptor<</Type/FontDescriptor/FontFile 6 0 R>>>>";
        Assert.Equal(["éè"], TextReadings.Lines(TextPdf.Of(TextPdf.At(50, 700, "AB"), font, pdf => pdf.Stream(6, "", program))));
    }

    [Fact]
    public void Is_read_from_fonts_that_are_drawn_in_the_file()
    {
        const string Font = "<</Type/Font/Subtype/Type3/FontBBox[0 0 10 10]/FontMatrix[.1 0 0 .1 0 0]/FirstChar 65/LastChar 66/Widths[6 7]/CharProcs<</A 6 0 R/B 6 0 R>>/Encoding<</Differences[65/A/B]>>>>";
        var file = TextPdf.Of(TextPdf.At(50, 700, "AB BA"), Font, pdf => pdf.Stream(6, "", PdfFile.Latin("6 0 d0 (no text) Tj")));
        var word = Assert.Single(Assert.Single(TextReadings.Read(file).Pages[0].Lines).Words);
        // The blank is no glyph of this font: nothing parts the words.
        Assert.Equal(("ABBA", 31.2), (word.Text, Math.Round(word.Width, 2)));
    }

    [Fact]
    public void Keeps_the_distances_of_every_kind_of_spacing()
    {
        var file = TextPdf.Of("BT /F1 10 Tf 30 Tw 2 Tc 50 Tz 14 TL 50 700 Td (a b) Tj (c) ' 4 1 (d e) \" 0 Tc 0 Tw 100 Tz 5 Ts [(f)-1000(g)] TJ ET");
        var words = TextReadings.Read(file).Pages[0].Lines.SelectMany(line => line.Words).ToDictionary(word => word.Text, word => Math.Round(word.Left, 2));
        Assert.Equal(50, words["a"]);
        Assert.Equal(50 + ((5.56 + 2 + 2.78 + 2 + 30) / 2), words["b"], 2);
        Assert.Equal(50, words["c"]);
        Assert.Equal(50 + ((5.56 + 1 + 2.78 + 1 + 4) / 2), words["e"], 2);
        Assert.Equal(words["f"] + 2.78 + 10, words["g"], 2);
    }

    [Fact]
    public void Is_read_from_forms_in_forms_where_they_stand()
    {
        var file = TextPdf.Of(
            "q 1 0 0 1 100 0 cm /A Do Q",
            resources: "/XObject<</A 6 0 R>>",
            others: pdf => pdf.Form(6, TextPdf.At(0, 700, "dehors") + " Q Q Q /B Do", "/Resources<</Font<</F1 5 0 R>>/XObject<</B 7 0 R>>>>").Form(7, TextPdf.At(0, 0, "dedans"), "/Matrix[1 0 0 1 50 600]"));
        Assert.Equal([("dehors", 100.0), ("dedans", 150.0)], TextReadings.Read(file).Pages[0].Lines.Select(line => (line.Text, Math.Round(line.Words[0].Left, 2))));
    }

    [Fact]
    public void Is_told_apart_from_pictures_in_the_midst_of_content() => Assert.Equal(
        ["avant", "milieu"],
        TextReadings.Lines(TextPdf.Of(TextPdf.At(50, 700, "avant") + "BI /W 4 /H 4 /BPC 8 /CS /G ID (\u0001 EI \u00ff BT /F1 12 Tf (bruit) Tj EI " + TextPdf.At(50, 600, "milieu"))));

    [Fact]
    public void Loses_soft_hyphens_and_what_nobody_sees()
    {
        var meanings = TextPdf.Meanings("1 begincodespacerange<0000><FFFF>endcodespacerange 5 beginbfchar<0003><0041><0004><00AD><0005><200B><0006><FEFF0042><0007><0007>endbfchar");
        var file = TextPdf.Of("BT /F1 10 Tf 50 700 Td <00030004000500060007> Tj ET", CompositeFont, pdf => pdf.Object(6, CidFont.Replace("600", "0", StringComparison.Ordinal)).Stream(7, "", meanings));
        Assert.Equal("AB", TextReadings.Lines(file)[0].Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Is_read_once_where_it_is_printed_twice_to_be_bold() =>
        Assert.Equal(["Facture"], TextReadings.Lines(TextPdf.Of(TextPdf.At(50, 700, "Facture") + TextPdf.At(50.02, 700, "Facture"))));

    [Fact]
    public void Has_no_more_accents_than_a_letter_can_bear()
    {
        var meanings = TextPdf.Meanings("1 begincodespacerange<0000><FFFF>endcodespacerange 2 beginbfchar<0003><0041><0004><0331>endbfchar");
        var copy = TextReadings.Copy(TextPdf.Of("BT /F1 10 Tf 50 700 Td <0003000400040004000400030004> Tj ET", CompositeFont, pdf => pdf.Object(6, CidFont).Stream(7, "", meanings)));
        Assert.Contains("<000100020002>", System.Text.Encoding.Latin1.GetString(copy), StringComparison.Ordinal);
        Assert.Contains("<00010002>", System.Text.Encoding.Latin1.GetString(copy), StringComparison.Ordinal);
    }

    [Fact]
    public void Is_read_from_a_file_that_everybody_can_open()
    {
        var encryptor = PdfEncryptor.Aes256(6, "", "owner");
        var file = new PdfFile { Encrypt = encryptor.Encrypt }.Text("%PDF-2.0\n").ObjectStream(8, (1, PdfFile.Catalog), (2, PdfFile.OnePage), (3, TextPdf.Page("", "")), (5, TextPdf.Helvetica))
            .Stream(4, "", PdfFile.Latin(TextPdf.At(50, 700, "Avis"))).Object(90, encryptor.Dictionary).CrossReferenceStream(91, PdfEncryptor.Trailer);
        Assert.Equal(["Avis"], TextReadings.Lines(file.ToArray()));
    }

    [Fact]
    public void Is_put_together_from_the_parts_of_the_content() => Assert.Equal(
        ["un deux"],
        TextReadings.Lines(PdfFile.WithHeader().Object(1, PdfFile.Catalog).Object(2, "<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>>>")
            .Object(3, "<</Type/Page/Parent 2 0 R/Contents[4 0 R 6 0 R]>>").Stream(4, "", PdfFile.Latin("BT /F1 12 Tf 50 700 Td (un ) Tj")).Object(5, TextPdf.Helvetica)
            .Stream(6, "/Filter[/ASCIIHexDecode]", PdfFile.Latin(Convert.ToHexString("(deux) Tj ET"u8) + ">")).Table().ToArray()));

    [Fact]
    public void Ends_with_the_pages_that_are_wanted()
    {
        var read = TextReadings.Read(PdfFile.WithPages(9).Table().ToArray(), new() { MaxTextPages = 3 });
        Assert.Equal([1, 2, 3], read.Pages.Select(page => page.Number));
    }

    [Fact]
    public void Is_nothing_on_a_page_that_is_a_picture()
    {
        var read = TextReadings.Read(TextPdf.Of("q 595 0 0 842 0 0 cm /Im Do Q", resources: "/XObject<</Im 6 0 R>>", others: pdf => pdf.Stream(6, "/Subtype/Image/Filter/DCTDecode", [1, 2, 3])));
        Assert.Empty(Assert.Single(read.Pages).Lines);
        Assert.Empty(read.Findings);
    }

    [Fact]
    public void Is_said_to_be_unread_where_letters_have_no_meaning()
    {
        var read = TextReadings.Read(TextPdf.Of("BT /F1 10 Tf 50 700 Td <000300040005> Tj ET", CompositeFont.Replace("/ToUnicode 7 0 R", "", StringComparison.Ordinal), pdf => pdf.Object(6, CidFont)));
        Assert.Empty(Assert.Single(read.Pages).Lines);
        var finding = Assert.Single(read.Findings);
        Assert.Equal((DocumentCodes.TextUnread, Severity.Information, false), (finding.Code, finding.Severity, finding.IsUndetermined));
    }

    [Theory]
    [InlineData("/Filter/DCTDecode")]
    [InlineData("/Filter/JBIG2Decode")]
    public void Is_said_to_be_unread_where_content_cannot_be_decoded(string filter)
    {
        var file = PdfFile.WithHeader().Object(1, PdfFile.Catalog).Object(2, PdfFile.OnePage).Object(3, TextPdf.Page("", "")).Stream(4, filter, [1]).Object(5, TextPdf.Helvetica);
        Assert.Equal([DocumentCodes.TextUnread], TextReadings.Read(file.Table().ToArray()).Codes());
    }

    [Fact]
    public void Is_said_to_be_unread_when_a_source_fails()
    {
        var read = PdfEvidence.Read(TextPdf.Of(TextPdf.At(50, 700, "a")), new FailingSource(new InvalidOperationException()), new(InspectionLimits.Default));
        Assert.Equal([DocumentCodes.TextUnread], read.Codes());
        Assert.Empty(Assert.Single(read.Pages).Lines);
    }

    [Fact]
    public void Is_not_read_after_the_host_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        var budget = new ReadingBudget(InspectionLimits.Default, cancellationToken: cancellation.Token);
        Assert.Throws<OperationCanceledException>(() => PdfEvidence.Read(TextPdf.Of(TextPdf.At(50, 700, "a")), new CancellingSource(cancellation), budget));
    }

    [Fact]
    public void Gives_back_the_memory_that_it_counted()
    {
        var budget = new ReadingBudget(InspectionLimits.Default);
        PdfEvidence.Read(TextPdf.Of(TextPdf.At(50, 700, "a")), new PdfPigTextSource(), budget);
        Assert.True(budget.MostHeld > 0);
        Assert.True(budget.Hold(InspectionLimits.Default.MaxHeldBytes));
    }

    private sealed class FailingSource(Exception failure) : IPdfTextSource
    {
        public PdfText Read(ReadOnlyMemory<byte> cleanCopy, ReadingBudget budget) => throw failure;
    }

    /// <summary>Cancels, and then reads as if it had not noticed.</summary>
    private sealed class CancellingSource(CancellationTokenSource cancellation) : IPdfTextSource
    {
        public PdfText Read(ReadOnlyMemory<byte> cleanCopy, ReadingBudget budget)
        {
            cancellation.Cancel();
            return new PdfPigTextSource().Read(cleanCopy, budget);
        }
    }
}
