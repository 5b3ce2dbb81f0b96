namespace Specimens;

/// <summary>A picture in grey levels, 0 black to 255 white, drawn upon with rectangles and letters.</summary>
internal sealed class Picture
{
    private static readonly byte[] Screen = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5];

    private readonly byte[] pixels;

    public Picture(int width, int height)
    {
        (Width, Height) = (width, height);
        pixels = new byte[width * height];
        Array.Fill(pixels, byte.MaxValue);
    }

    public int Width { get; }

    public int Height { get; }

    public byte this[int x, int y] => pixels[(y * Width) + x];

    /// <summary>The nearest pixel inside.</summary>
    public byte Nearest(int x, int y) => this[Math.Min(x, Width - 1), Math.Min(y, Height - 1)];

    /// <summary>The pixel in black or white: greys become more or fewer dots.</summary>
    public bool IsBlack(int x, int y) => this[x, y] < (16 * Screen[((y % 4) * 4) + (x % 4)]) + 8;

    public Picture Fill(int x, int y, int width, int height, byte grey)
    {
        for (var row = y; row < Math.Min(y + height, Height); row++)
            pixels.AsSpan((row * Width) + x, Math.Min(width, Width - x)).Fill(grey);
        return this;
    }

    public Picture Frame(int x, int y, int width, int height, int thickness, byte grey) => this
        .Fill(x, y, width, thickness, grey)
        .Fill(x, y + height - thickness, width, thickness, grey)
        .Fill(x, y, thickness, height, grey)
        .Fill(x + width - thickness, y, thickness, height, grey);

    /// <summary>Writes in capitals, digits and a few signs; a letter takes 6 × 8 dots of the given size.</summary>
    public Picture Write(string text, int x, int y, int dot = 1, byte grey = 0)
    {
        for (var i = 0; i < text.Length; i++)
            Letter(text[i], x + (i * Letters.Advance * dot), y, dot, grey);
        return this;
    }

    private void Letter(char letter, int x, int y, int dot, byte grey)
    {
        for (var row = 0; row < Letters.Height; row++)
        {
            for (var column = 0; column < Letters.Width; column++)
            {
                if (Letters.HasDot(letter, column, row))
                    Fill(x + (column * dot), y + (row * dot), dot, dot, grey);
            }
        }
    }
}
