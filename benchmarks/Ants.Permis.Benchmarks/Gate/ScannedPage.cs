namespace Ants.Permis.Benchmarks.Gate;

/// <summary>A page of something like print, as a scanner at 300 dots an inch sees A4: soft edges, paper that is not quite white, a little noise.</summary>
internal static class ScannedPage
{
    private const int Width = 2480;
    private const int Height = 3508;
    private const int Margin = 250;
    private const byte Paper = 248;
    private const byte Ink = 28;

    /// <summary>A page in grey.</summary>
    /// <param name="seed">Another seed, another text.</param>
    /// <param name="noise">The levels by which pixels err; 0 as scanners' software cleans pages.</param>
    public static Picture Grey(uint seed, float noise)
    {
        var grain = new Grain(seed);
        var page = Soften(Print(ref grain));
        foreach (ref var pixel in page.AsSpan())
            pixel = Noisy(pixel, noise, ref grain);
        return new(Width, Height, 1, page);
    }

    /// <summary>The page in colour, on warm paper, with a small photo as cards have one.</summary>
    public static Picture Colour(uint seed, float noise)
    {
        var grain = new Grain(seed);
        var grey = Soften(Print(ref grain));
        var colour = new byte[Width * Height * 3];
        for (var at = 0; at < grey.Length; at++)
        {
            colour[at * 3] = Noisy(grey[at] + 2, noise, ref grain);
            colour[(at * 3) + 1] = Noisy(grey[at], noise, ref grain);
            colour[(at * 3) + 2] = Noisy(grey[at] - 4, noise, ref grain);
        }

        return WithPhoto(new(Width, Height, 3, colour), seed);
    }

    /// <summary>The page as a scanner gives it in black and white: 0 or 255, and some specks.</summary>
    public static Picture BlackAndWhite(uint seed)
    {
        var page = Grey(seed, 0);
        var grain = new Grain(seed);
        foreach (ref var pixel in page.Pixels.AsSpan())
            pixel = pixel > 140 ? byte.MaxValue : byte.MinValue;
        for (var specks = 0; specks < 500; specks++)
            page.Pixels[grain.Below(page.Pixels.Length)] = 0;
        return page;
    }

    private static Picture WithPhoto(Picture page, uint seed)
    {
        var photo = Picture.Photo(420, 540, seed, noise: 2);
        for (var y = 0; y < photo.Height; y++)
            photo.Pixels.AsSpan(y * photo.Width * 3, photo.Width * 3).CopyTo(page.Pixels.AsSpan((((y + Margin) * Width) + Margin) * 3));
        return page;
    }

    private static byte[] Print(ref Grain grain)
    {
        var page = new byte[Width * Height];
        page.AsSpan().Fill(Paper);
        for (var line = Margin + 600; line < Height - Margin; line += 58)
        {
            var end = Width - Margin - (grain.Below(5) == 0 ? grain.Below(1500) : 0);
            for (var x = Margin; x < end; x += 24 + (grain.Below(6) == 0 ? 22 : 0))
                PrintLetter(page, x, line, ref grain);
        }

        return page;
    }

    /// <summary>Stems and bars, of the size and weight of letters of 11 points.</summary>
    private static void PrintLetter(byte[] page, int x, int y, ref Grain grain)
    {
        var height = grain.Below(3) == 0 ? 34 : 24;
        for (var stem = 0; stem <= grain.Below(2); stem++)
            Fill(page, x + (stem * 13), y - height, 4, height);
        for (var bar = 0; bar <= grain.Below(3); bar++)
            Fill(page, x, y - 3 - (bar * 10), 17, 3);
    }

    private static void Fill(byte[] page, int left, int top, int width, int height)
    {
        for (var y = top; y < top + height; y++)
            page.AsSpan((y * Width) + left, width).Fill(Ink);
    }

    // The lens: the mean of a pixel and its neighbours. The edge of the page stays as it is.
    private static byte[] Soften(byte[] page)
    {
        var soft = (byte[])page.Clone();
        for (var at = Width + 1; at < page.Length - Width - 1; at++)
            soft[at] = (byte)(((4 * page[at]) + page[at - 1] + page[at + 1] + page[at - Width] + page[at + Width]) / 8);
        return soft;
    }

    private static byte Noisy(int value, float noise, ref Grain grain) => (byte)Math.Clamp(MathF.Round(value + (noise * grain.Next())), 0, 255);
}
