using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Images;

namespace Ants.Permis.Documents.Png;

/// <summary>The first chunk of a PNG file: sides, sample depth, colour type, interlacing.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PngHeader(long Width, long Height, int Depth, int ColourType, bool IsInterlaced)
{
    private const int Length = 13;

    // Start and step of the seven passes of Adam7, across and down.
    private static readonly (int X, int Y, int StepX, int StepY)[] Adam7 =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    private static readonly (int X, int Y, int StepX, int StepY)[] Whole = [(0, 0, 1, 1)];

    public bool NeedsPalette => ColourType == 3;

    public bool HasAlpha => ColourType is 4 or 6;

    public int Samples => ColourType switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };

    public int BitsPerPixel => Depth * Samples;

    /// <summary>Bytes from one pixel to the next, as filters count: at least one.</summary>
    public int PixelStep => Math.Max(1, BitsPerPixel / 8);

    public ColourModel Colour => ColourType switch
    {
        0 or 4 => Depth == 1 ? ColourModel.BlackAndWhite : ColourModel.Grey,
        3 => ColourModel.Palette,
        _ => ColourModel.Colour,
    };

    /// <summary>The pictures that the data hold one after another: the whole one, or seven of pixels further and further apart.</summary>
    public IEnumerable<(long Width, long Height)> Passes
    {
        get
        {
            foreach (var (x, y, stepX, stepY) in IsInterlaced ? Adam7 : Whole)
                yield return (Math.Max(0, (Width - x + stepX - 1) / stepX), Math.Max(0, (Height - y + stepY - 1) / stepY));
        }
    }

    /// <summary>Reads the header of a file whose structure was read before; false when that would have been refused.</summary>
    public static bool TryFind(ReadOnlySpan<byte> file, out PngHeader header)
    {
        header = default;
        return file.Length > PngChunk.First && PngChunk.Read(file[PngChunk.First..], out var chunk) is null
            && chunk.Type == PngChunk.Header && TryRead(chunk.Data, out header);
    }

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

    /// <summary>The bytes of a row of so many pixels, the filter byte before it counted.</summary>
    public long RowLength(long width) => 1 + (((width * BitsPerPixel) + 7) / 8);

    /// <summary>The bytes that the picture data hold once decompressed: a filter byte and the samples of each row of each pass.</summary>
    public Int128 DecodedLength()
    {
        Int128 length = 0;
        foreach (var (width, height) in Passes)
            length += width == 0 ? 0 : (Int128)height * RowLength(width);
        return length;
    }

    private bool AllowsDepth() => ColourType switch
    {
        0 => Depth is 1 or 2 or 4 or 8 or 16,
        3 => Depth is 1 or 2 or 4 or 8,
        2 or 4 or 6 => Depth is 8 or 16,
        _ => false,
    };
}
