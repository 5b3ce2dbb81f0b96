using Ants.Permis.Documents.Tests.Corpus;

namespace Ants.Permis.Benchmarks.Gate;

/// <summary>A good file of every kind, of some kilobytes: to spoil, or to warm up with.</summary>
internal static class SmallFiles
{
    public static byte[][] All { get; } =
    [
        JpegFile.Create(240, 160, components: 3),
        JpegFile.CreateProgressive(240, 160, components: 3),
        PngFile.Create(240, 160),
        new BmpFile { Width = 64, Height = 48 }.ToArray(),
        TiffFile.Create(pages: 3, width: 120, height: 80),
        PdfFile.WithPages(5).Table().ToArray(),
        PdfFile.WithPages(5).CrossReferenceStream(50).ToArray(),
    ];
}
