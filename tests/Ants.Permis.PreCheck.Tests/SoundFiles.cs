using Specimens;

namespace Ants.Permis.PreCheck;

/// <summary>A sound file of each format, large enough to be cut anywhere.</summary>
internal static class SoundFiles
{
    private static readonly Dictionary<string, byte[]> Files = new(StringComparer.Ordinal)
    {
        ["jpeg"] = JpegFile.Of(Cards.IdentityFront("SPECIMEN", "CAMILLE")),
        ["png"] = PngFile.Of(Cards.IdentityFront("SPECIMEN", "CAMILLE")),
        ["bmp"] = BmpFile.Of(Cards.IdentityFront("SPECIMEN", "CAMILLE")),
        ["tiff"] = TiffFile.Of(Cards.IdentityFront("SPECIMEN", "CAMILLE")),
        ["pdf"] = PdfFile.Of(new PdfPage("Carte d'identite", "Nom : SPECIMEN")),
    };

    /// <summary>The five formats, for theories.</summary>
    public static TheoryData<string> Formats => new("jpeg", "png", "bmp", "tiff", "pdf");

    public static byte[] Of(string format) => Files[format];

    /// <summary>Three pages: in one file where the format has pages, in three files where it has not.</summary>
    public static IReadOnlyList<byte[]> ThreePages(string format) => format switch
    {
        "tiff" => [TiffFile.Of(Cards.IdentityBack(), Cards.IdentityBack(), Cards.IdentityBack())],
        "pdf" => [PdfFile.Of(new PdfPage("1"), new PdfPage("2"), new PdfPage("3"))],
        _ => [Of(format), Of(format), Of(format)],
    };

    public static string Extension(string format) => format switch { "jpeg" => ".jpg", "tiff" => ".tif", _ => "." + format };
}
