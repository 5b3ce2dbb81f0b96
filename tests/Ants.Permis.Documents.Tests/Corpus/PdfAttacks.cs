using System.Buffers.Binary;
using System.Text;
using Ants.Permis.Findings;

namespace Ants.Permis.Documents.Tests.Corpus;

/// <summary>A PDF made to kill, hang or mislead a reader, and what becomes of it here.</summary>
internal sealed record PdfAttack(string Name, Func<byte[]> Build, int? Pages, params string[] Codes);

/// <summary>Files that are known to end, block or deceive readers in use; each is small to write and built anew by the tests.</summary>
internal static partial class PdfAttacks
{
    private const string Limit = DocumentCodes.LimitExceeded;

    public static IReadOnlyList<PdfAttack> All { get; } =
    [
        new("arrays nested 100 000 deep", () => WithCatalogEntry("/X" + Repeat("[", 100_000) + Repeat("]", 100_000)), null, Limit),
        new("dictionaries nested 100 000 deep", () => WithCatalogEntry("/X" + Repeat("<</A", 100_000) + " 1" + Repeat(">>", 100_000)), null, Limit),
        new("a name tree that is its own child", () => WithCatalogEntry("/Names<</Dests 4 0 R>>", (4, "<</Kids[4 0 R]>>")), 1),
        new("a tree of attachments that is its own child", () => WithCatalogEntry("/Names<</EmbeddedFiles 4 0 R>>", (4, "<</Kids[4 0 R]>>")), 1),
        new("a name tree of 2^40 leaves", DoublingNameTree, 1),
        new("a form field that is its own child", () => WithCatalogEntry("/AcroForm<</Fields[4 0 R]>>", (4, "<</FT/Tx/T(a)/Parent 4 0 R/Kids[4 0 R]>>")), 1),
        new("an outline that follows itself", () => WithCatalogEntry("/Outlines 4 0 R", (4, "<</First 5 0 R>>"), (5, "<</Title(a)/First 5 0 R>>")), 1),
        new("a ring of three nodes", () => Ring(3), 1, DocumentCodes.Damaged, DocumentCodes.NoPage, DocumentCodes.PageCountDiffers),
        new("a ring of 1 500 nodes", () => Ring(1500), null, Limit),
        new("a page tree 60 000 deep", () => Deep(60_000), null, Limit),
        new("a page tree of 2^60 empty nodes", DoublingPageTree, null, Limit),
        new("kids that lead nowhere", () => WithPages("<</Type/Pages/Kids[3 0 R 7 0 R 8 0 R]/Count 1>>"), 1),
        new("kids that are a reference to itself", () => WithPages("<</Type/Pages/Count 1/Kids 4 0 R>>", (4, "5 0 R"), (5, "4 0 R")), 1, DocumentCodes.NoPage, DocumentCodes.PageCountDiffers),
        new("a million and a half times the same page", () => WithPages("<</Type/Pages/Count 1500000/Kids[" + Repeat("3 0 R ", 1_500_000) + "]>>"), 1_500_000, Limit),
        new("nine hundred thousand names", () => WithCatalogEntry("/X<<" + string.Concat(Enumerable.Range(0, 900_000).Select(n => $"/n{n:x} 1 ")) + ">>"), 1),
        new("a cross-reference stream that declares a thousand million objects", () => CrossReferences("/Size 1000000000"), 1),
        new("a cross-reference stream that declares two thousand million rows", () => CrossReferences("/Size 4/Index[0 2000000000]"), 1),
        new("a cross-reference stream with a negative width", () => CrossReferences("/Size 4", "[1 -9 1]"), 1, DocumentCodes.Repaired),
        new("a cross-reference stream of 1 GiB", () => Bomb(DeflateBomb.Of(0, 1024, []), "/FlateDecode"), null, Limit),
        new("a cross-reference stream of 8 GiB, compressed twice", () => Bomb(PdfFile.Deflate(DeflateBomb.Of(0, 8192, [])), "[/FlateDecode/FlateDecode]"), null, Limit),
        new("a cross-reference stream with a thousand filters", () => Bomb([0x78], "[" + Repeat("/FlateDecode", 1000) + "]"), null, Limit),
        new("an object stream of 1 GiB", ObjectStreamBomb, null, Limit),
        new("two hundred thousand pages in an object stream", ManyPagesInOneStream, 200_000, Limit),
        new("ten million kids in an object stream", ManyKidsInOneStream, null, Limit),
        new("twenty thousand wrong offsets", WrongOffsets, 20_000, DocumentCodes.NoPage, DocumentCodes.PageCountDiffers, DocumentCodes.Repaired),
        new("twenty thousand streams that never end", EndlessStreams, 20_000, Limit),
        new("one line of a million and more words 'xref'", () => Tail("1 0 obj\n<<>>\nendobj\n", " xref%", 1_833_333), null, DocumentCodes.Damaged, DocumentCodes.Repaired),
        new("objects that never end", () => Tail("", " 1 0 obj<</Type/XRef(aaa", 458_333), null, Limit),
        new("trailers that never end", () => Tail("", "trailer<<(", 1_000_000), null, Limit),
        new("fifty thousand sections on one stream", ManySections, null, Limit),
        new("six hundred thousand objects without an index", () => Tail("", "1 0 obj ", 600_000), null, Limit),
        new("a section before itself", () => Section("/Prev 0000000000"), 1),
        new("a section whose stream is itself", () => Section("/XRefStm 0000000000"), 1),
        new("an index far behind the end", () => WithIndexAt("99999999999999999"), 1, DocumentCodes.Repaired),
        new("an index at a negative offset", () => WithIndexAt("-5"), 1, DocumentCodes.Repaired),
        new("a table of a thousand million rows", HugeTable, 1, DocumentCodes.Repaired),
        new("a chain of 30 000 lengths", LengthChain, 1),
        new("eleven million opening parentheses", () => Tail("1 0 obj<</Pages 2 0 R/X", "(", 11_000_000), null, Limit),
        new("millions of opening angle brackets", () => Tail("1 0 obj<</Pages 2 0 R/X", "<4", 5_500_000), null, DocumentCodes.Damaged, DocumentCodes.Repaired),
        new("eleven million opening brackets", () => Tail("1 0 obj<</Type/Catalog/Pages 2 0 R/X", "[", 11_000_000), null, Limit),
        new("eleven million digits", () => Tail("1 0 obj<</Type/Catalog/Pages ", "7", 11_000_000), null, DocumentCodes.Damaged, DocumentCodes.Repaired),
        new("eleven million zeros", () => Tail("1 0 obj<</Type/Catalog/Pages 2 0 R", "\0", 11_000_000), null, DocumentCodes.Damaged, DocumentCodes.Repaired),
        new("a catalog that is its own page tree", () => PdfFile.WithHeader().Object(1, "<</Type/Catalog/Pages 1 0 R/Kids[1 0 R]>>").Table().ToArray(), 0, DocumentCodes.Damaged, DocumentCodes.NoPage),
        .. Contents,
        .. Loops,
        new("an object stream in itself", ObjectStreamInItself, null, DocumentCodes.Damaged, DocumentCodes.Repaired),
    ];

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private static byte[] WithCatalogEntry(string entry, params (int Number, string Body)[] others) =>
        With(others, PdfFile.WithHeader().Object(1, $"<</Type/Catalog/Pages 2 0 R{entry}>>").Object(2, PdfFile.OnePage).Object(3, PdfFile.Page));

    private static byte[] WithPages(string pages, params (int Number, string Body)[] others) =>
        With(others, PdfFile.WithHeader().Object(1, PdfFile.Catalog).Object(2, pages).Object(3, PdfFile.Page));

    private static byte[] With((int Number, string Body)[] others, PdfFile file) =>
        others.Aggregate(file, (grown, other) => grown.Object(other.Number, other.Body)).Table().ToArray();

    private static byte[] DoublingNameTree() => WithCatalogEntry(
        "/Names<</Dests 4 0 R>>",
        [.. Enumerable.Range(4, 40).Select(n => (n, $"<</Kids[{n + 1} 0 R {n + 1} 0 R]>>")), (44, "<</Names[]>>")]);

    private static byte[] DoublingPageTree() => WithPages(
        PdfFile.Node(1, [4]),
        [.. Enumerable.Range(4, 60).Select(n => (n, PdfFile.Node(1, [n + 1, n + 1]))), (64, PdfFile.Node(0, []))]);

    private static byte[] Ring(int nodes) => With(
        [.. Enumerable.Range(0, nodes).Select(n => (3 + n, PdfFile.Node(1, [3 + ((n + 1) % nodes)])))],
        PdfFile.WithHeader().Object(1, PdfFile.Catalog).Object(2, PdfFile.Node(1, [3])));

    private static byte[] Deep(int levels) => With(
        [.. Enumerable.Range(2, levels).Select(n => (n, PdfFile.Node(1, [n + 1]))), (2 + levels, PdfFile.Page)],
        PdfFile.WithHeader().Object(1, PdfFile.Catalog));

    private static byte[] CrossReferences(string size, string widths = "[1 4 4]")
    {
        var file = PdfFile.WithHeader().Object(1, PdfFile.Catalog).Object(2, "<</Type/Pages/Kids[3 0 R 4000 0 R]/Count 1>>").Object(3, PdfFile.Page);
        byte[] rows = [.. new byte[9], .. Enumerable.Range(1, 3).SelectMany(number => Row(1, (int)file.OffsetOf($"{number} 0 obj"), 0))];
        return file.Stream(4, $"/Type/XRef/Root 1 0 R{size}/W{widths}", rows).End(file.OffsetOf("4 0 obj")).ToArray();
    }

    private static byte[] Bomb(byte[] data, string filter)
    {
        var file = PdfFile.WithOnePage();
        var start = file.Position;
        return file.Stream(4, $"/Type/XRef/Root 1 0 R/Size 5/W[1 2 1]/Filter{filter}", data).End(start).ToArray();
    }

    private static byte[] ObjectStreamBomb()
    {
        const string Objects = "1 0 2 30 3 70 <</Type/Catalog/Pages 2 0 R>>  <</Type/Pages/Kids[3 0 R]/Count 1>>     <</Type/Page>> ";
        return Compressed(DeflateBomb.Of((byte)' ', 1024, PdfFile.Latin(Objects)), 14, 3, 4, number => number - 1);
    }

    private static byte[] ManyPagesInOneStream()
    {
        const int Pages = 200_000;
        var kids = "<</Type/Pages/Count 200000/Kids[" + string.Concat(Enumerable.Range(10, Pages).Select(n => $"{n} 0 R ")) + "]>>";
        var head = "1 0 2 40 " + string.Concat(Enumerable.Range(0, Pages).Select(n => $"{10 + n} {40 + kids.Length + (15 * n)} "));
        var body = PdfFile.Catalog.PadRight(40) + kids + Repeat("<</Type/Page>> ", Pages);
        return Compressed(PdfFile.Deflate(PdfFile.Latin(head + body)), head.Length, Pages + 2, Pages + 10, number => number < 3 ? number - 1 : number - 8);
    }

    private static byte[] ManyKidsInOneStream()
    {
        const string Head = "1 0 2 40 ";
        var body = PdfFile.Catalog.PadRight(40) + "<</Type/Pages/Count 1/Kids[" + Repeat("3 0 R ", 10_000_000) + "]>>";
        return Compressed(PdfFile.Deflate(PdfFile.Latin(Head + body)), Head.Length, 2, 3, number => number - 1);
    }

    /// <summary>A file whose objects are all in the object stream 500000, at the positions that are told.</summary>
    private static byte[] Compressed(byte[] packed, int first, int count, int size, Func<int, int> position)
    {
        var file = PdfFile.WithHeader().Stream(500_000, $"/Type/ObjStm/N {count}/First {first}/Filter/FlateDecode", packed);
        byte[] rows = [.. Enumerable.Range(0, size).SelectMany(number => Row(2, 500_000, position(number))), .. Row(1, (int)file.OffsetOf("500000 0 obj"), 0)];
        var start = file.Position;
        return file.Stream(500_001, $"/Type/XRef/Root 1 0 R/Index[0 {size} 500000 1]/W[1 4 4]", rows).End(start).ToArray();
    }

    private static byte[] Row(byte type, int second, int third)
    {
        var row = new byte[9];
        row[0] = type;
        BinaryPrimitives.WriteInt32BigEndian(row.AsSpan(1), second);
        BinaryPrimitives.WriteInt32BigEndian(row.AsSpan(5), third);
        return row;
    }

    private static byte[] WrongOffsets()
    {
        var kids = Enumerable.Range(100, 20_000).ToList();
        var file = PdfFile.WithHeader().Object(1, PdfFile.Catalog).Object(2, PdfFile.Node(20_000, kids)).Object(3, PdfFile.Page).Stream(4, "", new byte[9_000_000]);
        var wrong = file.OffsetOf("3 0 obj");
        kids.ForEach(kid => file.Claim(kid, wrong));
        return file.Table().ToArray();
    }

    private static byte[] EndlessStreams()
    {
        var kids = Enumerable.Range(100, 20_000).ToList();
        var file = PdfFile.WithHeader().Object(1, PdfFile.Catalog).Object(2, PdfFile.Node(20_000, kids));
        kids.ForEach(kid => file.Claim(kid, file.Position).Text($"{kid} 0 obj\n<</A 1>>\nstream\nxx\n"));
        return file.Table().ToArray();
    }

    private static byte[] Tail(string before, string repeated, int count) =>
        PdfFile.WithHeader().Text(before).Text(Repeat(repeated, count)).Text("\n").End(9).ToArray();

    private static byte[] ManySections()
    {
        var file = PdfFile.WithOnePage();
        var stream = file.Position;
        file.Stream(4, "/Type/XRef/Size 1000000/W[1 2 1]/Filter/FlateDecode", PdfFile.Deflate(new byte[4_000_000]));
        var previous = "";
        var last = 0L;
        for (var section = 0; section < 50_000; section++)
        {
            last = file.Position;
            file.Text($"xref\n0 0\ntrailer\n<</Size 4/Root 1 0 R{previous}/XRefStm {stream}>>\n");
            previous = $"/Prev {last}";
        }
        return file.End(last).ToArray();
    }

    private static byte[] Section(string entry)
    {
        var file = PdfFile.WithOnePage().WriteTable("/Root 1 0 R" + entry, isFirst: true, out var start);
        return file.Replace("0000000000>>", $"{start:D10}>>").End(start).ToArray();
    }

    private static byte[] WithIndexAt(string offset) =>
        PdfFile.WithOnePage().WriteTable("/Root 1 0 R", isFirst: true, out _).Text($"startxref\n{offset}\n%%EOF\n").ToArray();

    private static byte[] HugeTable()
    {
        var file = PdfFile.WithOnePage();
        var start = file.Position;
        return file.Text("xref\n0 1000000000\n0000000000 65535 f \n0000000009 00000 n \ntrailer\n<</Root 1 0 R>>\n").End(start).ToArray();
    }

    private static byte[] LengthChain() => WithPages(
        PdfFile.OnePage,
        [.. Enumerable.Range(4, 30_000).Select(n => (n, $"<</Length {n + 1} 0 R>>\nstream\nx\nendstream")), (30_004, "1")]);

    private static byte[] ObjectStreamInItself()
    {
        var file = PdfFile.WithHeader();
        var start = file.Position;
        byte[] rows = [.. Enumerable.Repeat(Row(2, 5, 0), 6).SelectMany(row => row)];
        return file.Stream(6, "/Type/XRef/Root 1 0 R/Size 6/W[1 4 4]", rows).End(start).ToArray();
    }
}
