using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.Tiff;

/// <summary>The tags of TIFF 6 and its supplements that are read here.</summary>
internal static class TiffTag
{
    public const ushort NewSubfileType = 254;
    public const ushort SubfileType = 255;
    public const ushort ImageWidth = 256;
    public const ushort ImageLength = 257;
    public const ushort BitsPerSample = 258;
    public const ushort Compression = 259;
    public const ushort Photometric = 262;
    public const ushort FillOrder = 266;
    public const ushort StripOffsets = 273;
    public const ushort Orientation = 274;
    public const ushort SamplesPerPixel = 277;
    public const ushort RowsPerStrip = 278;
    public const ushort StripByteCounts = 279;
    public const ushort XResolution = 282;
    public const ushort YResolution = 283;
    public const ushort PlanarConfiguration = 284;
    public const ushort T4Options = 292;
    public const ushort T6Options = 293;
    public const ushort ResolutionUnit = 296;
    public const ushort Predictor = 317;
    public const ushort ColourMap = 320;
    public const ushort TileWidth = 322;
    public const ushort TileLength = 323;
    public const ushort TileOffsets = 324;
    public const ushort TileByteCounts = 325;
    public const ushort ExtraSamples = 338;
    public const ushort SampleFormat = 339;
    public const ushort JpegTables = 347;
    public const ushort JpegOffset = 513;
    public const ushort JpegByteCount = 514;
    public const ushort Subsampling = 530;
    public const ushort GpsDirectory = 34853;

    /// <summary>Tags whose values are read here.</summary>
    public static bool IsRead(ushort tag) => tag
        is NewSubfileType or SubfileType or ImageWidth or ImageLength or BitsPerSample or Compression or Photometric or FillOrder or Orientation
        or SamplesPerPixel or RowsPerStrip or XResolution or YResolution or PlanarConfiguration or T4Options or T6Options or ResolutionUnit
        or Predictor or ColourMap or TileWidth or TileLength or ExtraSamples or SampleFormat or JpegTables
        or JpegOffset or JpegByteCount or Subsampling or GpsDirectory || IsBlockList(tag);

    /// <summary>Lists of where the picture data lie and how long they are; their length is compared with the picture before it is believed.</summary>
    public static bool IsBlockList(ushort tag) => tag is StripOffsets or StripByteCounts or TileOffsets or TileByteCounts;
}
