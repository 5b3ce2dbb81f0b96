using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.Tiff;

/// <summary>The tags of TIFF 6 that say what a directory is and where its picture lies.</summary>
internal static class TiffTag
{
    public const ushort NewSubfileType = 254;
    public const ushort SubfileType = 255;
    public const ushort ImageWidth = 256;
    public const ushort ImageLength = 257;
    public const ushort BitsPerSample = 258;
    public const ushort Compression = 259;
    public const ushort Photometric = 262;
    public const ushort StripOffsets = 273;
    public const ushort SamplesPerPixel = 277;
    public const ushort RowsPerStrip = 278;
    public const ushort StripByteCounts = 279;
    public const ushort PlanarConfiguration = 284;
    public const ushort TileWidth = 322;
    public const ushort TileLength = 323;
    public const ushort TileOffsets = 324;
    public const ushort TileByteCounts = 325;
    public const ushort JpegOffset = 513;
    public const ushort JpegByteCount = 514;

    /// <summary>Tags whose values are read here.</summary>
    public static bool IsRead(ushort tag) => tag
        is NewSubfileType or SubfileType or ImageWidth or ImageLength or BitsPerSample or Compression or Photometric
        or SamplesPerPixel or RowsPerStrip or PlanarConfiguration or TileWidth or TileLength
        or JpegOffset or JpegByteCount || IsBlockList(tag);

    /// <summary>Lists of where the picture data lie and how long they are; their length is compared with the picture before it is believed.</summary>
    public static bool IsBlockList(ushort tag) => tag is StripOffsets or StripByteCounts or TileOffsets or TileByteCounts;
}
