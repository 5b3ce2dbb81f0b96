using Ants.Permis.Documents.Tests.Corpus;

namespace Ants.Permis.Documents.Tests.Inspection;

/// <summary>A sound file of each format, large enough for its passes to be told apart.</summary>
internal static class GateFiles
{
    public static IReadOnlyList<(string Name, byte[] Bytes)> All { get; } =
    [
        ("JPEG", JpegFile.Create(640, 480, components: 3)),
        ("progressive JPEG", JpegFile.CreateProgressive(640, 480, components: 3)),
        ("PNG", PngFile.Create(640, 480)),
        ("BMP", new BmpFile { Width = 640, Height = 480 }.ToArray()),
        ("TIFF", TiffFile.Create(pages: 3, width: 640, height: 480)),
        ("PDF", PdfFile.WithPages(5).Table().ToArray()),
    ];

    /// <summary>A file of the same kind, of a few hundred bytes.</summary>
    public static byte[] Small(string name) => name switch
    {
        "JPEG" => JpegFile.Create(components: 3, restartInterval: 2),
        "progressive JPEG" => JpegFile.CreateProgressive(),
        "PNG" => PngFile.Create(),
        "BMP" => new BmpFile().ToArray(),
        "TIFF" => TiffFile.Create(pages: 2),
        _ => PdfFile.WithPages(2).Table().ToArray(),
    };

    public static byte[] Of(string name) => All.First(file => string.Equals(file.Name, name, StringComparison.Ordinal)).Bytes;
}
