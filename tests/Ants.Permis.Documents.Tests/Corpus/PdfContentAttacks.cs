using Ants.Permis.Findings;

namespace Ants.Permis.Documents.Tests.Corpus;

/// <summary>Files that are hostile in what pages draw and in what objects lead to. None of them may keep a reader from counting its pages.</summary>
internal static partial class PdfAttacks
{
    private static IEnumerable<PdfAttack> Contents =>
    [
        new("a page whose content is 2 GiB", () => WithContent("/Filter/FlateDecode", DeflateBomb.Of((byte)' ', 2048, [])), 1),
        new("a page whose content is 8 GiB, compressed twice", () => WithContent("/Filter[/FlateDecode/FlateDecode]", PdfFile.Deflate(DeflateBomb.Of(0, 8192, []))), 1),
        new("three million saved states", () => WithContent("/Filter/FlateDecode", PdfFile.Deflate(PdfFile.Latin(Repeat("q ", 3_000_000)))), 1),
        new("five million letters", () => WithContent("/Filter/FlateDecode", PdfFile.Deflate(PdfFile.Latin("BT (" + Repeat("x", 5_000_000) + ") Tj ET"))), 1),
        new("a million drawings of nothing", () => WithContent("/Filter/FlateDecode", PdfFile.Deflate(PdfFile.Latin(Repeat("/A Do ", 1_000_000)))), 1),
        new("a million pictures in the line that never end", () => WithContent("/Filter/FlateDecode", PdfFile.Deflate(PdfFile.Latin(Repeat("BI ID ", 600_000)))), 1),
        new("the same content a million times", () => WithEntry("/Contents[" + Repeat("4 0 R ", 1_000_000) + "]", (4, Form("q Q", ""))), 1),
        new("forms of 10^12 drawings", () => WithEntry("/Contents 4 0 R/Resources<</XObject<</A 5 0 R>>>>", [.. Enumerable.Range(4, 12).Select(n => (n, Form(Repeat("/A Do ", 10), $"{n + 1} 0 R")))]), 1),
        new("forms nested 5 000 deep", () => WithEntry("/Contents 4 0 R/Resources<</XObject<</A 5 0 R>>>>", [.. Enumerable.Range(4, 5000).Select(n => (n, Form("/A Do", $"{n + 1} 0 R")))]), 1),
        new("a form that draws itself", () => WithEntry("/Contents 4 0 R/Resources<</XObject<</A 5 0 R>>>>", (4, Form("/A Do", "")), (5, Form("/A Do", "5 0 R"))), 1),
        new("a picture of 40 000 by 40 000", () => WithEntry("/Contents 4 0 R/Resources<</XObject<</A 5 0 R>>>>", (4, Form("/A Do", "")), (5, "<</Subtype/Image/Width 40000/Height 40000/BitsPerComponent 8/ColorSpace/DeviceRGB/Length 1>>\nstream\nx\nendstream")), 1),
        new("a colour space that is its own alternate", () => WithEntry("/Contents 4 0 R/Resources<</ColorSpace<</C 5 0 R>>>>", (4, Form("/C cs", "")), (5, "[/Separation/X 5 0 R<</FunctionType 2/N 1/Domain[0 1]>>]")), 1),
        new("a function made of itself", () => WithEntry("/Contents 4 0 R/Resources<</ColorSpace<</C[/Separation/X/DeviceRGB 5 0 R]>>>>", (4, Form("/C cs", "")), (5, "<</FunctionType 3/Domain[0 1]/Functions[5 0 R]/Bounds[]/Encode[0 1]>>")), 1),
        new("resources that are themselves", () => WithEntry("/Contents 4 0 R/Resources 5 0 R", (4, Form("/A Do", "")), (5, "5 0 R")), 1),
    ];

    private static IEnumerable<PdfAttack> Loops =>
    [
        new("the newest index before the oldest", NewestFirst, 50),
        new("a part of the tree that is shared", () => With([(4, PdfFile.Node(2, [3, 3]))], PdfFile.WithHeader().Object(1, PdfFile.Catalog).Object(2, PdfFile.Node(4, [4, 4])).Object(3, PdfFile.Page)), 4),
        new("a page written into the tree", () => WithPages("<</Type/Pages/Count 2/Kids[3 0 R<</Type/Page/Parent 2 0 R>>]>>"), 2),
        new("a program in front of the document", () => [.. "MZ"u8, .. PdfFile.WithOnePage().Table().ToArray()], null, DocumentCodes.Damaged),
        new("a hundred thousand objects that never end", NeverEnding, 1, Limit),
        new("a million and a half triggers", () => WithCatalogEntry("/X[" + Repeat("<</AA 4 0 R>>", 700_000) + "]", (4, "<</O<</S/Named>>>>")), 1, Limit),
        new("a million actions of a kind that is elsewhere", () => WithCatalogEntry("/X[" + Repeat("<</S 4 0 R>>", 800_000) + "]", (4, "/JavaScript")), 1, Limit),
        new("a hundred thousand dictionaries in one another, beside the catalog", () => WithPages(PdfFile.OnePage, (4, Repeat("<</A", 100_000))), 1, Limit),
        new("an encrypted object stream in an encrypted object stream, and so on", EncryptedMatryoshka, 1, Limit),
        new("names without an end", () => Tail("1 0 obj<</Type/Catalog/Pages 2 0 R", "/a", 5_500_000), null, Limit),
        new("eleven million bytes at random", RandomTail, null, DocumentCodes.Damaged, DocumentCodes.Repaired),
    ];

    private static string Form(string content, string form) =>
        $"<</Subtype/Form/Length {content.Length}/Resources<</XObject<</A {(form.Length == 0 ? "null" : form)}>>>>>>\nstream\n{content}\nendstream";

    private static byte[] WithEntry(string entry, params (int Number, string Body)[] others) =>
        With(others, PdfFile.WithHeader().Object(1, PdfFile.Catalog).Object(2, PdfFile.OnePage).Object(3, $"<</Type/Page/Parent 2 0 R{entry}>>"));

    private static byte[] WithContent(string filter, byte[] data) => PdfFile.WithHeader().Object(1, PdfFile.Catalog).Object(2, PdfFile.OnePage)
        .Object(3, "<</Type/Page/Parent 2 0 R/Contents 4 0 R>>").Stream(4, filter, data).Table().ToArray();

    private static byte[] NewestFirst()
    {
        var file = PdfFile.WithHeader().Object(1, "<</Type/Catalog/Pages 10 0 R>>").Object(10, PdfFile.Node(50, Enumerable.Repeat(11, 50))).Object(11, "<</Type/Page>>");
        file.WriteTable("/Root 1 0 R/Prev 9999999999", isFirst: true, out var newest);
        file.Object(1, PdfFile.Catalog).Object(2, PdfFile.OnePage).Object(3, PdfFile.Page).WriteTable("/Root 1 0 R", isFirst: true, out var oldest);
        return file.Replace("9999999999", $"{oldest:D10}").End(newest).ToArray();
    }

    private static byte[] NeverEnding()
    {
        var file = PdfFile.WithOnePage();
        for (var number = 4; number < 100_000; number++)
            file.Claim(number, file.Position).Text($"{number} 0 obj<</A/B\n");
        return file.Table().ToArray();
    }

    /// <summary>Each object stream holds all that comes behind it, and would be copied to be decrypted.</summary>
    private static byte[] EncryptedMatryoshka()
    {
        const int Streams = 400;
        var encryptor = PdfEncryptor.Rc4(3, 16, "", "owner");
        var file = PdfFile.WithOnePage().Object(90, encryptor.Dictionary);
        for (var stream = 0; stream < Streams; stream++)
            file.Claim(100 + stream, file.Position).Text($"{100 + stream} 0 obj<</Type/ObjStm/N 1/First 9/Length 9 /L 77>>stream\n".Replace("/Length 9", $"/Length {1_000_000 - (70 * stream)}", StringComparison.Ordinal).PadRight(70));
        file.Text(Repeat("x", 1_000_000)).Text("endstream endobj\n");
        for (var stream = 0; stream < Streams; stream++)
            file.Compressed(100 + stream, 1000 + stream);
        return file.CrossReferenceStream(91, PdfEncryptor.Trailer).ToArray();
    }

    private static byte[] RandomTail()
    {
        var bytes = new byte[11_000_000];
        new Random(20261123).NextBytes(bytes);
        return PdfFile.WithHeader().Text("1 0 obj<</Type/Catalog/Pages 2 0 R/X").Bytes(bytes).Text("\n").End(9).ToArray();
    }
}
