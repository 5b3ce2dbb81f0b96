using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Ants.Permis.Documents.Tests.Corpus;

/// <summary>Writes a PDF piece by piece, right or wrong, and remembers where its objects are.</summary>
internal sealed class PdfFile
{
    public const string Catalog = "<</Type/Catalog/Pages 2 0 R>>";
    public const string OnePage = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
    public const string Page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>";

    private readonly List<byte> bytes = [];
    private readonly SortedDictionary<int, (int Type, long Place, int Position)> rows = [];

    public long Position => bytes.Count;

    /// <summary>How the bytes of streams are encrypted, by object number.</summary>
    public Func<int, byte[], byte[]> Encrypt { get; init; } = (_, data) => data;

    /// <summary>A header, and the objects of a document of one page.</summary>
    public static PdfFile WithOnePage() => WithHeader().Object(1, Catalog).Object(2, OnePage).Object(3, Page);

    public static PdfFile WithHeader(string header = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n") => new PdfFile().Text(header);

    /// <summary>A header, and the objects of a document of some pages with a little text each.</summary>
    public static PdfFile WithPages(int count)
    {
        var file = WithHeader().Object(1, Catalog).Object(2, Node(count, Enumerable.Range(0, count).Select(page => 10 + (2 * page))));
        for (var page = 0; page < count; page++)
        {
            file.Object(10 + (2 * page), $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {11 + (2 * page)} 0 R>>");
            file.Stream(11 + (2 * page), "", Latin("BT /F1 12 Tf (page) Tj ET"));
        }
        return file;
    }

    /// <summary>A node of a page tree.</summary>
    public static string Node(int count, IEnumerable<int> kids) =>
        $"<</Type/Pages/Count {count}/Kids[{string.Join(' ', kids.Select(kid => $"{kid} 0 R"))}]>>";

    public static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);

    public static byte[] Deflate(byte[] data)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(data);
        return packed.ToArray();
    }

    public byte[] ToArray() => [.. bytes];

    public PdfFile Text(string text) => Bytes(Latin(text));

    public PdfFile Bytes(byte[] data)
    {
        bytes.AddRange(data);
        return this;
    }

    public PdfFile Object(int number, string body)
    {
        rows[number] = (1, Position, 0);
        return Text($"{number} 0 obj\n{body}\nendobj\n");
    }

    /// <summary>A stream whose dictionary has some entries besides its length.</summary>
    public PdfFile Stream(int number, string entries, byte[] data)
    {
        rows[number] = (1, Position, 0);
        var encrypted = Encrypt(number, data);
        return Text($"{number} 0 obj\n<</Length {encrypted.Length}{entries}>>\nstream\n").Bytes(encrypted).Text("\nendstream\nendobj\n");
    }

    /// <summary>An object stream, and where its members are.</summary>
    public PdfFile ObjectStream(int number, params (int Number, string Body)[] members)
    {
        var (head, body) = (new StringBuilder(), new StringBuilder());
        foreach (var member in members)
        {
            head.Append(CultureInfo.InvariantCulture, $"{member.Number} {body.Length} ");
            body.Append(member.Body).Append('\n');
        }
        var data = Deflate(Latin(head.ToString() + body));
        Stream(number, $"/Type/ObjStm/N {members.Length}/First {head.Length}/Filter/FlateDecode", data);
        return Compressed(number, [.. members.Select(member => member.Number)]);
    }

    /// <summary>Says that objects are in an object stream, in this order.</summary>
    public PdfFile Compressed(int container, params int[] members)
    {
        for (var position = 0; position < members.Length; position++)
            rows[members[position]] = (2, container, position);
        return this;
    }

    /// <summary>Says that an object is somewhere, true or not.</summary>
    public PdfFile Claim(int number, long offset)
    {
        rows[number] = (1, offset, 0);
        return this;
    }

    /// <summary>A table of the objects since the last table, a trailer, and the end.</summary>
    public PdfFile Table(string trailer = "/Root 1 0 R", bool isFirst = true) => WriteTable(trailer, isFirst, out var start).End(start);

    /// <summary>A table and its trailer without the end.</summary>
    public PdfFile WriteTable(string trailer, bool isFirst, out long start)
    {
        start = Position;
        var size = rows.Count == 0 ? 1 : rows.Keys.Max() + 1;
        Text("xref\n");
        if (isFirst)
            Text("0 1\n0000000000 65535 f \n");
        foreach (var run in Runs())
        {
            Text($"{run[0]} {run.Count}\n");
            foreach (var number in run)
                Text(string.Create(CultureInfo.InvariantCulture, $"{(rows[number].Type == 1 ? rows[number].Place : 0):D10} 00000 {(rows[number].Type == 1 ? 'n' : 'f')} \n"));
        }
        rows.Clear();
        return Text($"trailer\n<</Size {size}{trailer}>>\n");
    }

    /// <summary>A cross-reference stream of the objects since the last table, and the end.</summary>
    public PdfFile CrossReferenceStream(int number, string entries = "/Root 1 0 R", bool isPredicted = true) =>
        WriteCrossReferenceStream(number, entries, isPredicted, out var start).End(start);

    public PdfFile WriteCrossReferenceStream(int number, string entries, bool isPredicted, out long start)
    {
        start = Position;
        rows[number] = (1, start, 0);
        var size = rows.Keys.Max() + 1;
        var index = string.Join(' ', Runs().Select(run => $"{run[0]} {run.Count}"));
        var data = rows.Values.SelectMany(row => Row(row.Type, row.Place, row.Position)).ToArray();
        rows.Clear();
        var filter = isPredicted ? "/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 7>>" : "";
        data = isPredicted ? Deflate(PredictUp(data, 7)) : data;
        return Text($"{number} 0 obj\n<</Type/XRef/Size {size}/Index[{index}]/W[1 4 2]/Length {data.Length}{filter}{entries}>>\nstream\n")
            .Bytes(data).Text("\nendstream\nendobj\n");
    }

    /// <summary>Writes over the first occurrence of a text with one of the same length.</summary>
    public PdfFile Replace(string text, string other)
    {
        if (text.Length != other.Length)
            throw new ArgumentException("The two texts are not of the same length.", nameof(other));
        var at = (int)OffsetOf(text);
        foreach (var one in Latin(other))
            bytes[at++] = one;
        return this;
    }

    public long OffsetOf(string text)
    {
        var found = ToArray().AsSpan().IndexOf(Latin(text));
        return found >= 0 ? found : throw new ArgumentException("The text is not in the file.", nameof(text));
    }

    public PdfFile End(long start) => Text($"startxref\n{start}\n%%EOF\n");

    private static byte[] Row(int type, long place, int position) =>
        [(byte)type, (byte)(place >> 24), (byte)(place >> 16), (byte)(place >> 8), (byte)place, (byte)(position >> 8), (byte)position];

    private static byte[] PredictUp(byte[] data, int columns)
    {
        var predicted = new List<byte>();
        for (var at = 0; at < data.Length; at++)
        {
            if (at % columns == 0)
                predicted.Add(2);
            predicted.Add((byte)(data[at] - (at < columns ? 0 : data[at - columns])));
        }
        return [.. predicted];
    }

    private List<List<int>> Runs()
    {
        List<List<int>> runs = [];
        foreach (var number in rows.Keys)
        {
            if (runs.Count == 0 || runs[^1][^1] + 1 != number)
                runs.Add([]);
            runs[^1].Add(number);
        }
        return runs;
    }
}
