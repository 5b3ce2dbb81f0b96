using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Images;

namespace Ants.Permis.Documents.Png;

/// <summary>How light the samples of a checked file are: by their own scale, or by its palette on white paper.</summary>
internal static class PngColours
{
    public static PixelFormat Format(ReadOnlySpan<byte> file, in PngHeader header) => new(
        header.ColourType switch { 2 => PixelKind.Rgb, 4 => PixelKind.GreyAlpha, 6 => PixelKind.RgbAlpha, _ => PixelKind.Grey },
        header.Depth,
        header.Samples,
        header.NeedsPalette ? Levels(file, 1 << header.Depth) : null);

    // Colours that the palette does not have stay black.
    private static byte[] Levels(ReadOnlySpan<byte> file, int colours)
    {
        var levels = new byte[colours];
        for (var rest = file[PngChunk.First..]; PngChunk.Read(rest, out var chunk) is null && chunk.Type != PngChunk.ImageData; rest = rest[chunk.Whole.Length..])
        {
            if (chunk.Type == PngChunk.Palette)
                ReadColours(chunk.Data, levels);
            else if (chunk.Type == PngChunk.Transparency)
                Soften(chunk.Data, levels);
        }

        return levels;
    }

    private static void ReadColours(ReadOnlySpan<byte> palette, Span<byte> levels)
    {
        for (var colour = 0; colour < Math.Min(levels.Length, palette.Length / 3); colour++)
            levels[colour] = (byte)Luminance.Of(palette[3 * colour], palette[(3 * colour) + 1], palette[(3 * colour) + 2]);
    }

    // The opacities stand after the palette.
    private static void Soften(ReadOnlySpan<byte> opacities, Span<byte> levels)
    {
        for (var colour = 0; colour < Math.Min(levels.Length, opacities.Length); colour++)
            levels[colour] = (byte)Luminance.OnWhite(levels[colour], opacities[colour]);
    }
}
