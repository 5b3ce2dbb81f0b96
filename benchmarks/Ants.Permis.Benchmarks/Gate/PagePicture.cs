using System.Collections.Concurrent;

namespace Ants.Permis.Benchmarks.Gate;

/// <summary>A scanned photo of a wanted size in bytes, as the pages of a PDF hold one.</summary>
internal sealed record PagePicture(int Side, byte[] Jpeg)
{
    // Tables and headers that every JPEG has; below it no picture can be.
    private const int Overhead = 700;

    private static readonly ConcurrentDictionary<int, PagePicture> Made = new();

    /// <summary>The entries of the dictionary of the stream.</summary>
    public string Entries => $"/Type/XObject/Subtype/Image/Width {Side}/Height {Side}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode";

    /// <summary>A picture of at most that many bytes and not much fewer, or null when there is no room for any.</summary>
    public static PagePicture? Of(int bytes) => bytes < 2 * Overhead ? null : Made.GetOrAdd(bytes, Make);

    // The noise of a sensor costs the same everywhere, so the bytes follow the pixels, and a few looks at what came out suffice.
    private static PagePicture Make(int bytes)
    {
        var picture = OfSide((int)Math.Sqrt(bytes));
        for (var attempt = 0; attempt < 4 && (picture.Jpeg.Length > bytes || picture.Jpeg.Length < 0.97 * bytes); attempt++)
            picture = OfSide((int)(picture.Side * Math.Sqrt(0.985 * (bytes - Overhead) / (picture.Jpeg.Length - Overhead))));
        while (picture.Jpeg.Length > bytes)
            picture = OfSide(picture.Side - Math.Max(1, picture.Side / 200));
        return picture;
    }

    private static PagePicture OfSide(int side) => new(side, Encoder.Jpeg(Picture.Photo(side, side, (uint)side, noise: 12), quality: 95));
}
