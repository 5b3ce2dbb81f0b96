namespace Ants.Permis.Benchmarks.Gate;

/// <summary>Pixels without padding: one byte for grey, three for red, green and blue.</summary>
internal sealed record Picture(int Width, int Height, int Channels, byte[] Pixels)
{
    /// <summary>Whether there is nothing between black and white.</summary>
    public bool IsBlackAndWhite => !Pixels.AsSpan().ContainsAnyExcept(byte.MinValue, byte.MaxValue);

    /// <summary>What a phone takes: detail of every size, objects with edges, and the noise of the sensor.</summary>
    /// <remarks>Made and not taken, so that anyone can make it again; its spectrum falls as that of photographs does.</remarks>
    public static Picture Photo(int width, int height, uint seed, float noise)
    {
        var grain = new Grain(seed);
        var (halfWidth, halfHeight) = ((width + 1) / 2, (height + 1) / 2);
        var light = Plane.Natural(halfWidth, halfHeight, 26, hasObjects: true, ref grain);
        var blue = Plane.Natural(halfWidth, halfHeight, 7, hasObjects: false, ref grain);
        var red = Plane.Natural(halfWidth, halfHeight, 7, hasObjects: false, ref grain);
        var pixels = new byte[width * height * 3];
        var row = new float[width];
        for (var y = 0; y < height; y++)
        {
            light.GrowRow(y, row, noise, ref grain);
            for (var x = 0; x < width; x++)
                Write(pixels.AsSpan(((y * width) + x) * 3, 3), row[x] + 128, blue.AtDouble(x, y), red.AtDouble(x, y));
        }

        return new(width, height, 3, pixels);
    }

    public Picture ToGrey()
    {
        var grey = new byte[Width * Height];
        for (var at = 0; at < grey.Length; at++)
            grey[at] = Pixels[at * Channels];
        return new(Width, Height, 1, grey);
    }

    // From luminance and colour differences, as JPEG has them.
    private static void Write(Span<byte> pixel, float light, float blue, float red)
    {
        pixel[0] = ToByte(light + (1.402f * red));
        pixel[1] = ToByte(light - (0.344f * blue) - (0.714f * red));
        pixel[2] = ToByte(light + (1.772f * blue));
    }

    private static byte ToByte(float value) => (byte)Math.Clamp(value + 0.5f, 0, 255);
}
