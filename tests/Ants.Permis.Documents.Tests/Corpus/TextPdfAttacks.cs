using Ants.Permis.Findings;

namespace Ants.Permis.Documents.Tests.Corpus;

/// <summary>A PDF whose structure is sound and whose text is made to kill, hang or fill a reader.</summary>
internal sealed record TextPdfAttack(string Name, Func<byte[]> Build, params string[] Codes);

/// <summary>Files that end, block or fill readers in use when they look for text; each is built anew by the tests.</summary>
internal static class TextPdfAttacks
{
    private const string Unread = DocumentCodes.TextUnread;
    private const string Composite = "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 7 0 R>>";
    private const string OwnFormA = "/Resources<</XObject<</A 6 0 R>>>>";

    private static readonly string Text = TextPdf.At(50, 700, "a");

    public static IReadOnlyList<TextPdfAttack> All { get; } =
    [
        new("a form that shows itself", () => WithForms("/A Do", pdf => pdf.Form(6, "/A Do", OwnFormA))),
        new("a form that shows itself by the name that the page has", () => WithForms("/A Do", pdf => pdf.Form(6, "/A Do"))),
        new("two forms that show each other", () => WithForms("/A Do", pdf => pdf.Form(6, "/B Do", Shows("B", 7)).Form(7, "/A Do", OwnFormA))),
        new("forms that show ten times 10^11 forms", () => Fan(12, 10, ""), Unread),
        new("forms that show ten times 10^6 letters", () => Fan(7, 10, "BT /F1 1 Tf (abcdefghij) Tj ET "), Unread),
        new("five thousand forms in each other", () => Fan(5000, 1, Text), Unread),
        new("three million times q", () => Packed(TextPdf.Repeat("q ", 3_000_000)), Unread),
        new("three million times Q", () => Packed(TextPdf.Repeat("Q ", 3_000_000)), Unread),
        new("five million letters", () => Packed("BT /F1 12 Tf 50 700 Td (" + TextPdf.Repeat("a", 5_000_000) + ") Tj ET"), Unread),
        new("five million letters in five million texts", () => Packed("BT /F1 12 Tf 50 700 Td [" + TextPdf.Repeat("(a)", 5_000_000) + "] TJ ET"), Unread),
        new("the same content a million times", () => WithPage("/Contents[" + TextPdf.Repeat("4 0 R ", 1_000_000) + "]"), Unread),
        new("content of 2 GiB", () => PackedBytes(DeflateBomb.Of((byte)' ', 2048, [])), Unread),
        new("content of 2 GiB, compressed twice", () => PackedBytes(PdfFile.Deflate(DeflateBomb.Of((byte)' ', 2048, [])), "[/FlateDecode/FlateDecode]"), Unread),
        new("a colour that is its own alternate", () => WithResources("/ColorSpace<</C 6 0 R>>", "/C cs 1 scn", (6, "[/Separation/X 6 0 R<</FunctionType 2/N 1/Domain[0 1]>>]"))),
        new("a function that is stitched from itself", () => WithResources("/ColorSpace<</C[/Separation/X/DeviceGray 6 0 R]>>", "/C cs 1 scn", (6, "<</FunctionType 3/Domain[0 1]/Functions[6 0 R]/Bounds[]/Encode[0 1]>>"))),
        new("a length that is found behind 30 000 streams", LengthChain),
        new("a drawn font that shows itself", () => TextPdf.Of(TextPdf.At(50, 700, "A"), "<</Type/Font/Subtype/Type3/FontBBox[0 0 1 1]/FontMatrix[1 0 0 1 0 0]/FirstChar 65/LastChar 65/Widths[1]/CharProcs<</A 6 0 R>>/Encoding<</Differences[65/A]>>/Resources<</Font<</F1 5 0 R>>>>>>", pdf => pdf.Stream(6, "", PdfFile.Latin("/F1 1 Tf (A) Tj")))),
        new("a tree of names that is its own child", () => WithCatalog("/Names<</Dests 6 0 R/EmbeddedFiles 6 0 R>>", (6, "<</Kids[6 0 R]>>"))),
        new("a field that is its own child", () => WithCatalog("/AcroForm<</Fields[6 0 R]>>", (6, "<</FT/Tx/T(a)/Parent 6 0 R/Kids[6 0 R]>>"))),
        new("a composite font that is its own descendant", () => TextPdf.Of(Text, "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding 5 0 R/DescendantFonts[5 0 R]/ToUnicode 5 0 R>>"), Unread),
        new("arrays nested a million deep in content", () => Packed("BT /F1 12 Tf " + TextPdf.Repeat("[", 1_000_000) + " TJ ET"), Unread),
        new("a picture in content that never ends", () => Packed(TextPdf.Repeat("BI ID xEI ", 300_000))),
        new("a text that never ends", () => Packed(Text + "BT /F1 12 Tf " + TextPdf.Repeat("(", 1_000_000))),
        new("twenty thousand letters in one place", () => Packed("BT /F1 12 Tf 50 700 Td " + string.Concat(Enumerable.Range(0, 20_000).Select(n => $"({(char)('A' + (n % 26))}) Tj 0 0 Td ")) + "ET"), Unread),
        new("fifteen thousand letters in one column", () => Packed("BT /F1 .02 Tf 50 800 Td " + TextPdf.Repeat("(a) Tj 0 -.02 Td ", 15_000) + "ET")),
        new("thirty thousand accents without a letter", Accents, Unread),
        new("a million ranges of meanings", ManyRanges, Unread),
        new("a million widths", () => TextPdf.Of("BT /F1 12 Tf <0001> Tj ET", Composite, pdf => pdf.Object(6, "<</W[" + TextPdf.Repeat("1[1]", 1_000_000) + "]>>").Stream(7, "", Meaning("<0001><0041>"))), Unread),
        new("numbers of a thousand digits", () => Packed($"1{new string('0', 1000)} 0 0 -{new string('9', 1000)}.5 1e5 --3 cm BT /F1 1{new string('0', 400)} Tf 1 0 0 1 {new string('9', 300)} 0 Tm (a) Tj ET")),
        new("ten thousand fonts", () => Packed("BT " + string.Concat(Enumerable.Range(0, 10_000).Select(n => $"/N{n} 1 Tf (a) Tj ")) + "ET"), Unread),
    ];

    public static byte[] Build(string name) => All.Single(attack => attack.Name == name).Build();

    private static string Shows(string name, int number) => $"/Resources<</XObject<</{name} {number} 0 R>>>>";

    private static byte[] WithForms(string content, Action<PdfFile> others) => TextPdf.Of(Text + content, resources: "/XObject<</A 6 0 R>>", others: others);

    /// <summary>Forms of which each shows the next one some times.</summary>
    private static byte[] Fan(int depth, int times, string each) => WithForms(
        TextPdf.Repeat("/A Do ", times),
        pdf => Enumerable.Range(6, depth).ToList().ForEach(number => pdf.Form(number, each + TextPdf.Repeat("/A Do ", times), Shows("A", number + 1))));

    private static byte[] Packed(string content) => PackedBytes(PdfFile.Deflate(PdfFile.Latin(content)));

    private static byte[] PackedBytes(byte[] data, string filter = "/FlateDecode") => PdfFile.WithHeader().Object(1, PdfFile.Catalog).Object(2, PdfFile.OnePage)
        .Object(3, TextPdf.Page("", "")).Stream(4, "/Filter" + filter, data).Object(5, TextPdf.Helvetica).Table().ToArray();

    private static byte[] WithPage(string entry) => TextPdf.Of(Text, page: entry);

    private static byte[] WithResources(string resources, string content, (int Number, string Body) other) =>
        TextPdf.Of(content + " " + Text, resources: resources, others: pdf => pdf.Object(other.Number, other.Body));

    private static byte[] WithCatalog(string entry, (int Number, string Body) other) => PdfFile.WithHeader().Object(1, $"<</Type/Catalog/Pages 2 0 R{entry}>>")
        .Object(2, PdfFile.OnePage).Object(3, TextPdf.Page("", "")).Stream(4, "", PdfFile.Latin(Text)).Object(5, TextPdf.Helvetica).Object(other.Number, other.Body).Table().ToArray();

    private static byte[] LengthChain()
    {
        var file = PdfFile.WithHeader().Object(1, PdfFile.Catalog).Object(2, PdfFile.OnePage).Object(3, TextPdf.Page("", "")).Object(5, TextPdf.Helvetica)
            .Object(4, $"<</Length 6 0 R>>\nstream\n{Text}\nendstream");
        for (var number = 6; number < 30_000; number++)
            file.Object(number, $"<</Length {number + 1} 0 R>>\nstream\nx\nendstream");
        return file.Table().ToArray();
    }

    private static byte[] Accents() => TextPdf.Of(
        "BT /F1 12 Tf 50 700 Td <" + TextPdf.Repeat("0001", 30_000) + "> Tj ET", Composite, pdf => pdf.Object(6, "<</DW 1>>").Stream(7, "", Meaning("<0001><0301>")));

    private static byte[] ManyRanges() => TextPdf.Of(
        "BT /F1 1 Tf 50 700 Td <" + string.Concat(Enumerable.Range(0, 30_000).Select(n => n.ToString("X4", null))) + "> Tj ET",
        Composite,
        pdf => pdf.Object(6, "<</DW 1>>").Stream(7, "/Filter/FlateDecode", PdfFile.Deflate(TextPdf.Meanings("1 begincodespacerange<0000><FFFF>endcodespacerange 100 beginbfrange" + TextPdf.Repeat("<FFFF><FFFF><0041>", 1_000_000) + "endbfrange"))));

    private static byte[] Meaning(string pair) => TextPdf.Meanings($"1 begincodespacerange<0000><FFFF>endcodespacerange 1 beginbfchar{pair}endbfchar");
}
