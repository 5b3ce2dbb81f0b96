using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.Jpeg;

/// <summary>The second byte of the markers of a JPEG file, and what follows each of them.</summary>
internal static class JpegMarker
{
    public const byte Prefix = 0xFF;
    public const byte HuffmanTables = 0xC4;
    public const byte Restart0 = 0xD0;
    public const byte StartOfImage = 0xD8;
    public const byte EndOfImage = 0xD9;
    public const byte StartOfScan = 0xDA;
    public const byte QuantisationTables = 0xDB;
    public const byte RestartInterval = 0xDD;
    public const byte Hierarchical = 0xDE;
    public const byte Expand = 0xDF;
    public const byte Jfif = 0xE0;
    public const byte Exif = 0xE1;
    public const byte Adobe = 0xEE;
    public const byte LosslessSuccessor = 0xF7;

    /// <summary>A restart marker.</summary>
    public static bool IsRestart(byte marker) => marker is >= 0xD0 and <= 0xD7;

    /// <summary>A restart or temporary marker: nothing follows it.</summary>
    public static bool IsAlone(byte marker) => marker is 0x01 or (>= 0xD0 and <= 0xD7);

    /// <summary>Values that no file of today uses: the bytes are not what they should be.</summary>
    public static bool IsReserved(byte marker) => marker is (> 0x01 and < 0xC0) or (>= 0xF0 and <= 0xFD);

    /// <summary>A frame header (SOF), whatever its coding; the tables DHT and DAC and the reserved JPG share its range.</summary>
    public static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not 0xC4 and not 0xC8 and not 0xCC;
}
