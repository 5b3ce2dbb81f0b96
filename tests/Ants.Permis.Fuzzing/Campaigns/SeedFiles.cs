using Ants.Permis.Documents.Tests.Corpus;
using BitMiracle.LibTiff.Classic;

namespace Ants.Permis.Fuzzing.Campaigns;

/// <summary>Small sound files of every flavour, made by the builders of the tests.</summary>
internal static class SeedFiles
{
    private const uint Lzw = 5;
    private const uint Jpeg = 7;
    private const uint Deflate = 8;
    private const uint PackBits = 32773;

    public static IEnumerable<byte[]> Of(string target) => target switch
    {
        "jpeg" => Jpegs(),
        "png" => Pngs(),
        "bmp" => Bmps(),
        "tiff" => Tiffs(),
        "pdf" => [.. Pdfs(), .. Texts()],
        "text" => Texts(),
        _ => [.. Jpegs(), .. Pngs(), .. Bmps(), .. Tiffs(), .. Pdfs(), .. Texts()],
    };

    private static IEnumerable<byte[]> Jpegs()
    {
        foreach (var samplings in ((int, int)[][])[[(1, 1)], [(2, 2), (1, 1), (1, 1)], [(1, 1), (1, 1), (1, 1), (1, 1)]])
        {
            var picture = new JpegEncoder(33, 26, samplings, (component, x, y) => ((x * 37) ^ (y * 91) ^ (component * 53)) & 255);
            yield return picture.Sequential();
            yield return picture.Sequential(interval: 2, interleaved: false);
            yield return picture.Progressive(interval: 3);
        }

        yield return JpegFile.Create(components: 3, restartInterval: 2);
        yield return JpegFile.CreateProgressive(components: 3);
    }

    private static IEnumerable<byte[]> Pngs()
    {
        foreach (var (depth, colour) in ((byte, byte)[])[(1, PngFile.Grey), (8, PngFile.Grey), (16, PngFile.Grey), (8, PngFile.Colour), (8, 4), (16, 6)])
            yield return PngFile.Create(13, 11, depth, colour);
        for (byte filter = 0; filter < 5; filter++)
            yield return PngPicture.Of(37, PngPicture.Uneven(37, 9), 8, PngFile.Grey, filter);
        yield return PngPicture.Interlaced(19, 17, (x, y) => (byte)(x * y));
    }

    private static IEnumerable<byte[]> Bmps()
    {
        foreach (var bits in (int[])[1, 4, 8, 16, 24, 32])
            yield return new BmpFile { Width = 9, Height = 7, Bits = bits }.ToArray();
        yield return new BmpFile { Bits = 8, Compression = BmpFile.RunLength8, Pixels = [5, 1, 0, 0, 0, 5, 1, 2, 3, 4, 5, 0, 0, 0, 5, 9, 0, 1] }.ToArray();
        yield return new BmpFile { Bits = 4, Compression = BmpFile.RunLength4, Pixels = [5, 0x12, 0, 0, 0, 2, 1, 1, 5, 0x21, 0, 1] }.ToArray();
    }

    private static IEnumerable<byte[]> Tiffs()
    {
        var (grey, colour) = (new TiffPicture(), new TiffPicture { Bits = [8, 8, 8], Photometric = 2, IsBigEndian = true });
        foreach (var picture in (TiffPicture[])[grey, colour])
        {
            yield return picture.ToArray();
            yield return (picture with { Compression = Lzw, Coder = data => TiffCoders.Lzw(data) }).ToArray();
            yield return (picture with { Compression = Deflate, Coder = PngFile.Compress }).ToArray();
            yield return (picture with { Compression = PackBits, Coder = TiffCoders.PackBits }).ToArray();
        }

        yield return (grey with { Width = 8, Height = 8, RowsPerStrip = 8, Compression = Jpeg, Coder = _ => new JpegEncoder(8, 8, [(1, 1)], (_, x, y) => x * y * 4).Sequential() }).ToArray();
        byte[][] rows = [.. Enumerable.Range(0, 12).Select(row => new[] { (byte)(row * 21), (byte)0x3C, (byte)(0xFF >> (row % 8)) })];
        foreach (var compression in (Compression[])[Compression.CCITTRLE, Compression.CCITTFAX3, Compression.CCITTFAX4])
            yield return TiffCoders.Facsimile(24, rows, compression, 5);
        yield return TiffFile.Create(pages: 3);
    }

    private static IEnumerable<byte[]> Pdfs() =>
    [
        PdfFile.WithOnePage().Table().ToArray(),
        PdfFile.WithPages(3).Table().ToArray(),
        PdfFile.WithHeader().ObjectStream(50, (1, PdfFile.Catalog), (2, PdfFile.OnePage), (3, PdfFile.Page)).CrossReferenceStream(51).ToArray(),
        .. PdfHidings.All.Select(hiding => hiding.InTable().ToArray()),
        .. PdfHidings.All.Take(8).SelectMany(hiding => (byte[][])[hiding.InObjectStream().ToArray(), hiding.WithoutIndex().ToArray()]),
    ];

    private static IEnumerable<byte[]> Texts() =>
    [
        TextPdf.Of(TextPdf.At(50, 700, "Nom Dupont") + "/A Do", resources: "/XObject<</A 6 0 R>>", others: pdf => pdf.Form(6, TextPdf.At(50, 600, "dedans") + "/A Do")),
        TextPdf.Of(
            "BT /F1 10 Tf 50 700 Td <00030004> Tj [<0003>-20<0005>]TJ ET",
            "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 7 0 R>>",
            pdf => pdf.Object(6, "<</DW 600/W[3[500 250] 10 20 700]>>").Stream(7, "", TextPdf.Meanings("1 begincodespacerange<0000><FFFF>endcodespacerange 1 beginbfrange<0003><0005><0041>endbfrange"))),
        TextPdf.Of(TextPdf.At(50, 700, "ABC"), "<</Type/Font/Subtype/TrueType/BaseFont/X/FirstChar 65/Widths[500 600 700]/Encoding<</Differences[65/eacute/uni0041/f_i]>>>>"),
        TextPdf.Of("q 2 0 0 2 9 9 cm 90 Tz 2 Tc 3 Tw 14 TL BT /F1 9 Tf 1 0 0 1 20 300 Tm (un) Tj T* (deux) ' 1 2 (trois) \" ET Q", page: "/Rotate 90"),
    ];
}
