using Ants.Permis.Documents.Evidence;
using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Tests.Corpus;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Ants.Permis.Documents.Tests.Evidence;

public sealed class A_clean_copy
{
    private const string Mark = "UPLOADED";

    private static readonly string[] Words =
        ["<<", ">>", "[", "]", "(", ")", "<", " 0 R ", " q ", " Q ", " BT ", " Tj ", " TJ ", " Do ", "/F1 9 Tf ", "/A Do ", "endstream", "99999999999", "-1.5.2", "/#41", "\0", "\\", " BI ID ", "/Kids[3 0 R]", "beginbfrange"];

    private static readonly byte[][] Seeds =
    [
        TextPdf.Of(TextPdf.At(50, 700, "Nom Dupont") + "/A Do", resources: "/XObject<</A 6 0 R>>", others: pdf => pdf.Form(6, TextPdf.At(50, 600, "dedans") + "/A Do")),
        TextPdf.Of(
            "BT /F1 10 Tf 50 700 Td <00030004> Tj [<0003>-20<0005>]TJ ET",
            "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 7 0 R>>",
            pdf => pdf.Object(6, "<</DW 600/W[3[500 250] 10 20 700]>>").Stream(7, "", TextPdf.Meanings("1 begincodespacerange<0000><FFFF>endcodespacerange 1 beginbfrange<0003><0005><0041>endbfrange"))),
        TextPdf.Of(TextPdf.At(50, 700, "ABC"), "<</Type/Font/Subtype/TrueType/BaseFont/X/FirstChar 65/Widths[500 600 700]/Encoding<</Differences[65/eacute/uni0041/f_i]>>>>"),
    ];

    [Fact]
    public void Holds_no_sequence_of_bytes_of_the_file()
    {
        var font = $"<</Type/Font/Subtype/Type1/BaseFont/{Mark}/Name({Mark})/Encoding<</Differences[65/{Mark}/A.{Mark}]>>/FontDescriptor<</FontName/{Mark}/FontFile 7 0 R>>/ToUnicode 8 0 R>>";
        var content = $"%{Mark}\n/{Mark} <</ActualText({Mark})>> BDC BI /{Mark} 1 ID {Mark} EI\n{Mark} /{Mark} gs q 1 0 0 1 0 0 cm /{Mark} Do Q BT /F1 12 Tf 50 700 Td (C{Mark}) Tj ET EMC";
        var file = PdfFile.WithHeader($"%PDF-1.7\n%{Mark}\n").Object(1, $"<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS({Mark})>>/Lang({Mark})/Names<</JavaScript<</Names[({Mark}) 9 0 R]>>>>>>")
            .Object(2, PdfFile.OnePage).Object(3, TextPdf.Page($"/{Mark}({Mark})", $"/XObject<</{Mark} 6 0 R>>")).Stream(4, "", PdfFile.Latin(content)).Object(5, font)
            .Form(6, $"%{Mark}\n/{Mark} 1 Tf ({Mark}) Tj").Stream(7, "", PdfFile.Latin($"dup 66 /{Mark} put")).Stream(8, $"/{Mark} 1", TextPdf.Meanings($"/{Mark} def %{Mark}\n({Mark}) 1 beginbfchar<43><0043>endbfchar"))
            .Object(9, $"<</S/JavaScript/JS({Mark})>>").Table($"/Root 1 0 R/Info<</Title({Mark})>>").ToArray();
        var copy = TextReadings.Copy(file);
        Assert.NotEmpty(copy);
        Assert.True(copy.AsSpan().IndexOf(PdfFile.Latin(Mark)) < 0 && copy.AsSpan().IndexOf("JavaScript"u8) < 0);
        CleanCopy.Holds(copy);
    }

    [Fact]
    public void Holds_no_letters_as_bytes() =>
        Assert.True(TextReadings.Copy(TextPdf.Of(TextPdf.At(50, 700, Mark))).AsSpan().IndexOf(PdfFile.Latin(Mark[..3])) < 0);

    [Fact]
    public void Is_the_same_for_the_same_file() => Assert.Equal(TextReadings.Copy(Seeds[0]), TextReadings.Copy(Seeds[0]));

    [Fact]
    public void Is_itself_a_sound_pdf_that_gives_the_same_copy()
    {
        var copy = TextReadings.Copy(Seeds[0]);
        Assert.Empty(PdfReadings.Read(copy).Findings);
        Assert.Equal(copy, TextReadings.Copy(copy));
    }

    [Fact]
    public void Forgets_drawings_that_show_no_letter() => Assert.Equal(
        TextReadings.Copy(TextPdf.Of(TextPdf.At(50, 700, "a"))),
        TextReadings.Copy(TextPdf.Of("q 1 0 0 1 5 5 cm 0 0 m 9 9 l S q 3 w Q Q " + TextPdf.At(50, 700, "a"))));

    [Property(MaxTest = 1000)]
    public Property Is_clean_whatever_was_changed_in_the_file() => Prop.ForAll(Changed().ToArbitrary(), bytes => CleanCopy.Holds(TextReadings.Copy(bytes, Small)));

    [Property(MaxTest = 150)]
    public Property Is_read_whatever_was_changed_in_the_file() => Prop.ForAll(Changed().ToArbitrary(), bytes =>
    {
        var read = TextReadings.Read(bytes, Small);
        // Nothing is passed over in silence: pages, or a reason why there are none.
        Assert.True(read.Pages.Count > 0 || read.Findings.Count > 0);
    });

    private static InspectionLimits Small => new() { MaxSteps = 100_000, MaxDecodedBytes = 1 << 20 };

    private static Gen<byte[]> Changed() =>
        from seed in Gen.Elements(Seeds)
        from changes in Gen.ListOf(Change(seed.Length), 4)
        select changes.Aggregate(seed, (bytes, change) => change(bytes));

    /// <summary>Bytes are replaced and never moved, so that the index stays right and the change is met.</summary>
    private static Gen<Func<byte[], byte[]>> Change(int length) => Gen.OneOf(
        from at in Gen.Choose(0, length - 1) from bit in Gen.Choose(0, 7) select new Func<byte[], byte[]>(bytes => Over(bytes, at, [(byte)(bytes[at] ^ (1 << bit))])),
        from at in Gen.Choose(0, length - 1) from word in Gen.Elements(Words) select new Func<byte[], byte[]>(bytes => Over(bytes, at, PdfFile.Latin(word))),
        from at in Gen.Choose(0, length - 1) from to in Gen.Choose(0, length - 1) select new Func<byte[], byte[]>(bytes => Over(bytes, to, [.. bytes.Skip(at).Take(30)])));

    private static byte[] Over(byte[] bytes, int at, byte[] other) => [.. bytes.Take(at), .. other.Take(bytes.Length - at), .. bytes.Skip(at + other.Length)];
}
