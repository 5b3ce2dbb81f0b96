using System.Text;
using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Pdf;
using Ants.Permis.Documents.PdfSyntax;
using Ants.Permis.Documents.Tests.Corpus;

namespace Ants.Permis.Documents.Tests.Pdf;

public sealed class The_filters_of_a_pdf
{
    private const string Objects = "1 0 2 30 3 80 <</Type/Catalog/Pages 2 0 R>>  <</Type/Pages/Kids[3 0 R]/Count 1>>               <</Type/Page>>";
    private const int Head = 14;

    [Fact]
    public void May_be_none() => IsUndone("", PdfFile.Latin(Objects));

    [Fact]
    public void May_be_flate() => IsUndone("/Filter/FlateDecode", PdfFile.Deflate(PdfFile.Latin(Objects)));

    [Fact]
    public void May_be_flate_without_its_header_and_checksum() => IsUndone("/Filter/FlateDecode", PdfFile.Deflate(PdfFile.Latin(Objects))[2..^4]);

    [Fact]
    public void May_be_hexadecimal() => IsUndone("/Filter/ASCIIHexDecode", PdfFile.Latin(Convert.ToHexString(PdfFile.Latin(Objects)).Insert(11, "\r\n ") + ">"));

    [Fact]
    public void May_be_base_85() => IsUndone("/Filter/ASCII85Decode", PdfFile.Latin(Base85(PdfFile.Latin(Objects)).Insert(7, "\n") + "~>"));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void May_be_lzw(bool early)
    {
        // Far more texts than codes, so that codes of every length come before the objects, and the table is cleared.
        var filler = string.Concat(Enumerable.Range(0, 3000).Select(n => $"{n * n} "));
        var moved = $"1 {filler.Length} 2 {filler.Length + 30} 3 {filler.Length + 80} ";
        var objects = PdfFile.Latin(moved + filler + Objects[Head..]);
        IsUndone("/Filter/LZWDecode/DecodeParms<</EarlyChange " + (early ? 1 : 0) + ">>", Lzw(objects, early ? 1 : 0), moved.Length);
    }

    [Fact]
    public void May_be_four_in_a_chain() => IsUndone(
        "/Filter[/ASCIIHexDecode/FlateDecode/ASCII85Decode/Fl]/DecodeParms[null null null null]",
        PdfFile.Latin(Convert.ToHexString(PdfFile.Deflate(PdfFile.Latin(Base85(PdfFile.Deflate(PdfFile.Latin(Objects))) + "~>"))) + ">"));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void May_be_preceded_by_any_prediction_of_png(int kind) => IsUndone(
        "/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors 3/Columns 5>>",
        PdfFile.Deflate(PredictPng(PdfFile.Latin(Objects), 15, 3, kind)));

    [Fact]
    public void May_be_preceded_by_the_prediction_of_tiff() => IsUndone(
        "/Filter/FlateDecode/DecodeParms<</Predictor 2/Colors 3/Columns 5>>",
        PdfFile.Deflate([.. PdfFile.Latin(Objects).Select((one, at) => at % 15 < 3 ? one : (byte)(one - Objects[at - 3]))]));

    [Fact]
    public void May_be_told_by_reference() => IsUndone("/Filter 7 0 R/DecodeParms 8 0 R", PdfFile.Deflate(PdfFile.Latin(Objects)));

    private static void IsUndone(string entries, byte[] data, int first = Head)
    {
        var file = PdfFile.WithHeader().Stream(5, $"/Type/ObjStm/N 3/First {first}{entries}", data)
            .Object(7, "[/FlateDecode]").Object(8, "[<</Predictor 1>>]").Compressed(5, 1, 2, 3).CrossReferenceStream(6);
        var reading = PdfReadings.Read(file);
        Assert.Empty(reading.Codes());
        Assert.Equal(1, reading.PageCount);
    }

    private static byte[] PredictPng(byte[] data, int row, int pixel, int kind)
    {
        var predicted = new List<byte>();
        for (var at = 0; at < data.Length; at++)
        {
            if (at % row == 0)
                predicted.Add((byte)kind);
            var left = at % row >= pixel ? data[at - pixel] : 0;
            var up = at >= row ? data[at - row] : 0;
            var corner = at >= row && at % row >= pixel ? data[at - row - pixel] : 0;
            predicted.Add((byte)(data[at] - kind switch { 0 => 0, 1 => left, 2 => up, 3 => (left + up) / 2, _ => Paeth(left, up, corner) }));
        }
        return [.. predicted];
    }

    /// <summary>The one of three that is nearest to left + up - corner, in this order when they are equally near.</summary>
    private static int Paeth(int left, int up, int corner) => new[] { left, up, corner }.MinBy(one => Math.Abs(left + up - corner - one));

    private static string Base85(byte[] data)
    {
        var text = new StringBuilder();
        foreach (var group in data.Chunk(4))
        {
            var value = group.Concat(new byte[4 - group.Length]).Aggregate(0L, (sum, one) => (sum << 8) | one);
            var digits = Enumerable.Range(0, 5).Select(power => (char)('!' + (value / (long)Math.Pow(85, 4 - power) % 85)));
            text.Append(value == 0 && group.Length == 4 ? "z" : string.Concat(digits)[..(group.Length + 1)]);
        }
        return text.ToString();
    }

    /// <summary>A plain encoder: a table of all texts seen, cleared when it is full.</summary>
    private static byte[] Lzw(byte[] data, int early)
    {
        var bits = new List<bool>();
        var codes = new Dictionary<string, int>(StringComparer.Ordinal);
        var (width, text) = (9, "");
        void Write(int code) => bits.AddRange(Enumerable.Range(1, width).Select(bit => ((code >> (width - bit)) & 1) == 1));
        int CodeOf(string known) => known.Length == 1 ? known[0] : codes[known];
        Write(256);
        foreach (var one in Encoding.Latin1.GetString(data))
        {
            if (text.Length == 0 || codes.ContainsKey(text + one))
            {
                text += one;
                continue;
            }
            Write(CodeOf(text));
            codes.Add(text + one, 258 + codes.Count);
            if (codes.Count == 4090 - 258)
            {
                Write(256);
                codes.Clear();
                width = 9;
            }
            // The reader is one text behind the writer.
            else if (257 + codes.Count + early >= 1 << width)
            {
                width++;
            }
            text = one.ToString();
        }
        Write(CodeOf(text));
        if (258 + codes.Count + early >= 1 << width)
            width++;
        Write(257);
        return [.. bits.Chunk(8).Select(byteOfBits => (byte)byteOfBits.Select((bit, at) => bit ? 0x80 >> at : 0).Sum())];
    }
}
