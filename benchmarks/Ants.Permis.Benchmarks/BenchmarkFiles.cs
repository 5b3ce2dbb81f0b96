using Ants.Permis.Documents.Tests.Corpus;
using Ants.Permis.SupportingDocuments;

namespace Ants.Permis.Benchmarks;

/// <summary>A file of each format, of the size of a scanned page: about 0.4 to 6.5 megabytes, or 200 pages for a PDF.</summary>
internal static class BenchmarkFiles
{
    // A4 at 200 dots an inch.
    private const int Width = 1654;
    private const int Height = 2339;

    public static byte[] Of(DocumentFormat format) => format switch
    {
        DocumentFormat.Jpeg => JpegFile.Create(8000, 12_000),
        DocumentFormat.Png => Png(),
        // In 24 bits, A4 fits the size limit at 150 dots an inch only.
        DocumentFormat.Bmp => new BmpFile { Width = 1240, Height = 1754, Bits = 24 }.ToArray(),
        DocumentFormat.Tiff => TiffFile.Create(pages: 4, width: Width, height: Height / 4),
        DocumentFormat.Pdf => PdfFile.WithPages(200).Table().ToArray(),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };

    private static byte[] Png()
    {
        // Noise does not compress, so the file has the size of its pixels: one filter byte a row, and then the row.
        var rows = Noise((Width + 1) * Height);
        for (var row = 0; row < Height; row++)
            rows[row * (Width + 1)] = 0;
        return PngFile.Of(PngFile.Header(Width, Height, colourType: PngFile.Grey), PngFile.Chunk("IDAT", PngFile.Compress(rows)), PngFile.End);
    }

    // A fixed seed: the same bytes on every machine.
    private static byte[] Noise(int count)
    {
        var bytes = new byte[count];
        new Random(20261123).NextBytes(bytes);
        return bytes;
    }
}
