using System.Buffers.Binary;
using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.Png;

/// <summary>The first chunk of a PNG file: sides, sample depth, colour type, interlacing.</summary>
internal readonly record struct PngHeader(long Width, long Height, int Depth, int ColourType, bool IsInterlaced)
{
    private const int Length = 13;

    // Start and step of the seven passes of Adam7, across and down.
    private static readonly (int X, int Y, int StepX, int StepY)[] Passes =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    public bool NeedsPalette => ColourType == 3;

    private int BitsPerPixel => Depth * ColourType switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };

    /// <summary>Reads a header; false when the format does not allow it.</summary>
    public static bool TryRead(ReadOnlySpan<byte> data, out PngHeader header)
    {
        header = default;
        if (data.Length != Length)
            return false;
        header = new(BinaryPrimitives.ReadUInt32BigEndian(data), BinaryPrimitives.ReadUInt32BigEndian(data[4..]), data[8], data[9], data[12] == 1);
        return header.Width is > 0 and <= int.MaxValue && header.Height is > 0 and <= int.MaxValue
            && header.AllowsDepth() && data[10] == 0 && data[11] == 0 && data[12] <= 1;
    }

    /// <summary>The bytes that the picture data hold once decompressed: a filter byte and the samples of each row of each pass.</summary>
    public Int128 DecodedLength()
    {
        if (!IsInterlaced)
            return RowsLength(Width, Height);
        Int128 length = 0;
        foreach (var (x, y, stepX, stepY) in Passes)
            length += RowsLength((Width - x + stepX - 1) / stepX, (Height - y + stepY - 1) / stepY);
        return length;
    }

    private Int128 RowsLength(long width, long height) => width <= 0 || height <= 0 ? 0 : (Int128)height * (1 + (((width * BitsPerPixel) + 7) / 8));

    private bool AllowsDepth() => ColourType switch
    {
        0 => Depth is 1 or 2 or 4 or 8 or 16,
        3 => Depth is 1 or 2 or 4 or 8,
        2 or 4 or 6 => Depth is 8 or 16,
        _ => false,
    };
}
