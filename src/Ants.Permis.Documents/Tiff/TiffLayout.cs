using System.Runtime.InteropServices;
using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.Tiff;

/// <summary>How a page of a TIFF file is cut into blocks: strips of whole rows, or tiles.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TiffLayout
{
    private const int MaxBits = 64;
    private const int SubsampledColour = 6;
    private const long Separate = 2;

    public bool IsTiled { get; private init; }

    public long BlockWidth { get; private init; }

    public long BlockRows { get; private init; }

    /// <summary>The blocks of the whole page; more than a file can list for a page that is a lie.</summary>
    public Int128 Blocks { get; private init; }

    private long Width { get; init; }

    private long Rows { get; init; }

    /// <summary>The blocks that show the page once: all of them, or those of one sample.</summary>
    public long BlocksPerPlane { get; private init; }

    private long Columns => Ceiling(Width, BlockWidth);

    private long BitsPerPixel { get; init; }

    /// <summary>The length of a block cannot be told from its sides: its pixels are compressed, or some colours have fewer samples.</summary>
    public bool IsCompressed { get; private init; }

    /// <summary>Reads the layout of a page whose sides are within the limits; false when the tags contradict one another.</summary>
    public static bool TryRead(TiffBytes bytes, TiffDirectory page, out TiffLayout layout)
    {
        layout = default;
        var (width, rows) = (page.Number(bytes, TiffTag.ImageWidth, 0), page.Number(bytes, TiffTag.ImageLength, 0));
        var tiled = page.Contains(TiffTag.TileWidth) || page.Contains(TiffTag.TileOffsets);
        var blockWidth = tiled ? page.Number(bytes, TiffTag.TileWidth, 0) : width;
        var blockRows = tiled ? page.Number(bytes, TiffTag.TileLength, 0) : Math.Min(rows, page.Number(bytes, TiffTag.RowsPerStrip, rows));
        var (samples, bits) = (page.Number(bytes, TiffTag.SamplesPerPixel, 1), page.Number(bytes, TiffTag.BitsPerSample, 1));
        if (blockWidth == 0 || blockRows == 0 || samples is 0 or > ushort.MaxValue || bits is 0 or > MaxBits)
            return false;
        var separate = page.Number(bytes, TiffTag.PlanarConfiguration, 1) == Separate;
        var perPlane = Ceiling(width, blockWidth) * Ceiling(rows, blockRows);
        layout = new()
        {
            IsTiled = tiled,
            BlockWidth = blockWidth,
            BlockRows = blockRows,
            Blocks = (Int128)perPlane * (separate ? samples : 1),
            Width = width,
            Rows = rows,
            BlocksPerPlane = perPlane,
            BitsPerPixel = separate ? bits : bits * samples,
            IsCompressed = IsCompressedOrSubsampled(bytes, page),
        };
        return true;
    }

    /// <summary>The least number of bytes that a block takes: all of them when it is not compressed, one otherwise.</summary>
    public Int128 LeastLength(long block)
    {
        if (IsCompressed)
            return 1;
        return (Int128)RowsOf(block) * (((BlockWidth * BitsPerPixel) + 7) / 8);
    }

    /// <summary>The rows that a block holds: a last strip only has those that are left, a tile all of them.</summary>
    public long RowsOf(long block) => IsTiled ? BlockRows : VisibleRowsOf(block);

    /// <summary>The rows of a block that are of the page.</summary>
    public long VisibleRowsOf(long block) => Math.Min(BlockRows, Rows - (block % BlocksPerPlane / Columns * BlockRows));

    /// <summary>The pixels of a row of a block that are of the page.</summary>
    public long VisibleWidthOf(long block) => Math.Min(BlockWidth, Width - (block % BlocksPerPlane % Columns * BlockWidth));

    // Colour differences at a lower resolution take less room than their bits per pixel say.
    private static bool IsCompressedOrSubsampled(TiffBytes bytes, TiffDirectory page) =>
        page.Number(bytes, TiffTag.Compression, TiffCompression.None) != TiffCompression.None
        || page.Number(bytes, TiffTag.Photometric, 0) == SubsampledColour;

    private static long Ceiling(long whole, long part) => (whole / part) + (whole % part > 0 ? 1 : 0);
}
