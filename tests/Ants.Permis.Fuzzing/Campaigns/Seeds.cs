using Ants.Permis.Documents.Tests.Corpus;
using Ants.Permis.Fuzzing.Targets;

namespace Ants.Permis.Fuzzing.Campaigns;

/// <summary>The files that a campaign begins with: those that the builders of the tests make, and those that earlier campaigns kept.</summary>
internal static class Seeds
{
    public static IReadOnlyList<byte[]> Of(FuzzTarget target, string corpora) => [.. Built(target.Name), .. Kept(target.Name, corpora).Select(File.ReadAllBytes)];

    /// <summary>The files of the corpus of a target, in the order of their names.</summary>
    public static IEnumerable<string> Kept(string target, string corpora)
    {
        var folder = Path.Combine(corpora, target);
        return Directory.Exists(folder) ? Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal) : [];
    }

    private static IEnumerable<byte[]> Built(string target) => target switch
    {
        "jpeg" => [JpegFile.Create(), JpegFile.Create(components: 3, restartInterval: 2), JpegFile.CreateProgressive(), JpegFile.CreateProgressive(components: 3)],
        "png" => [PngFile.Create(), PngFile.Create(depth: 16), PngFile.Create(depth: 1, colourType: PngFile.Grey)],
        "bmp" => [new BmpFile().ToArray(), new BmpFile { Bits = 24 }.ToArray()],
        "tiff" => [TiffFile.Create(), TiffFile.Create(pages: 2, bigEndian: true)],
        "pdf" or "text" => [PdfFile.WithOnePage().Table().ToArray(), PdfFile.WithPages(3).Table().ToArray()],
        _ => [.. FuzzTarget.All.Where(one => one.Name != target).SelectMany(one => Built(one.Name))],
    };
}
