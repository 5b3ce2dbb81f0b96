namespace Ants.Permis.Benchmarks.Gate;

/// <summary>One channel of a picture, grown octave by octave: each step doubles it and adds detail of the new size.</summary>
internal sealed class Plane(int width, int height)
{
    /// <summary>What the finest octaves add, from the finest: lenses and the cleaning of noise soften these, all coarser ones weigh the same.</summary>
    private static readonly float[] FineDetail = [0.1f, 0.25f, 0.5f, 0.8f];

    private readonly float[] values = new float[width * height];

    /// <summary>A channel around zero with detail of every size, and objects with edges in front of one another when asked for.</summary>
    public static Plane Natural(int width, int height, float contrast, bool hasObjects, ref Grain grain)
    {
        List<(int Width, int Height)> sizes = [(width, height)];
        while (Math.Min(sizes[^1].Width, sizes[^1].Height) > 4)
            sizes.Add(((sizes[^1].Width + 1) / 2, (sizes[^1].Height + 1) / 2));
        var plane = new Plane(sizes[^1].Width, sizes[^1].Height);
        for (var octave = sizes.Count - 1; octave >= 0; octave--)
        {
            plane = plane.Grow(sizes[octave].Width, sizes[octave].Height, contrast * (octave < FineDetail.Length ? FineDetail[octave] : 1), ref grain);
            if (hasObjects && octave is >= 1 and <= 4)
                plane.AddObjects(contrast, ref grain);
        }

        return plane;
    }

    /// <summary>The value at a point of a picture of twice the size.</summary>
    public float AtDouble(int x, int y) => values[(Math.Min(y / 2, height - 1) * width) + Math.Min(x / 2, width - 1)];

    /// <summary>Writes a row of the picture of twice the size, between the rows and columns of this one, with grain on it.</summary>
    public void GrowRow(int y, Span<float> row, float amplitude, ref Grain grain)
    {
        var near = Row(y / 2);
        var far = Row((y / 2) + ((y & 1) == 0 ? -1 : 1));
        for (var x = 0; x < row.Length; x++)
        {
            var column = Math.Min(x / 2, width - 1);
            var beside = Math.Clamp(column + ((x & 1) == 0 ? -1 : 1), 0, width - 1);
            row[x] = (0.5625f * near[column]) + (0.1875f * (near[beside] + far[column])) + (0.0625f * far[beside]) + (amplitude * grain.Next());
        }
    }

    private Plane Grow(int newWidth, int newHeight, float amplitude, ref Grain grain)
    {
        var grown = new Plane(newWidth, newHeight);
        for (var y = 0; y < newHeight; y++)
            GrowRow(y, grown.values.AsSpan(y * newWidth, newWidth), amplitude, ref grain);
        return grown;
    }

    private ReadOnlySpan<float> Row(int y) => values.AsSpan(Math.Clamp(y, 0, height - 1) * width, width);

    private Span<float> RowOf(int y, int from, int to)
    {
        var start = Math.Clamp(from, 0, width);
        return values.AsSpan((y * width) + start, Math.Clamp(to, 0, width) - start);
    }

    private void AddObjects(float contrast, ref Grain grain)
    {
        for (var count = 0; count < 24; count++)
        {
            var radius = 2 + grain.Below(1 + (Math.Min(width, height) / (2 + grain.Below(12))));
            AddDisc(grain.Below(width), grain.Below(height), radius, 2 * contrast * grain.Next());
        }
    }

    /// <summary>A disc of its own lightness, that keeps some of the texture below it.</summary>
    private void AddDisc(int centreX, int centreY, int radius, float lightness)
    {
        for (var y = Math.Max(0, centreY - radius); y < Math.Min(height, centreY + radius); y++)
        {
            var half = (int)Math.Sqrt(((long)radius * radius) - ((long)(y - centreY) * (y - centreY)));
            foreach (ref var value in RowOf(y, centreX - half, centreX + half))
                value = lightness + (0.3f * value);
        }
    }
}
