using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.Tiff;

/// <summary>The compressions of TIFF files.</summary>
internal static class TiffCompression
{
    public const long None = 1;
    public const long CcittModified = 2;
    public const long CcittGroup3 = 3;
    public const long CcittGroup4 = 4;
    public const long Lzw = 5;
    public const long OldJpeg = 6;
    public const long Jpeg = 7;
    public const long Deflate = 8;
    public const long CcittModifiedWords = 32771;
    public const long PackBits = 32773;
    public const long OldDeflate = 32946;

    /// <summary>Those that scanners and office programs write and readers know: none, CCITT, LZW, JPEG, Deflate, PackBits.</summary>
    public static bool IsCommon(long compression) => CommonName(compression) is not "";

    /// <summary>Codes of facsimile machines: one bit a pixel.</summary>
    public static bool IsCcitt(long compression) => compression is CcittModified or CcittGroup3 or CcittGroup4 or CcittModifiedWords;

    /// <summary>A common one as people say it; null for none, empty for one that is not common.</summary>
    public static string? CommonName(long compression) => compression switch
    {
        None => null,
        CcittModified or CcittModifiedWords => "CCITT RLE",
        CcittGroup3 => "CCITT G3",
        CcittGroup4 => "CCITT G4",
        Lzw => "LZW",
        OldJpeg or Jpeg => "JPEG",
        Deflate or OldDeflate => "Deflate",
        PackBits => "PackBits",
        _ => "",
    };

    /// <summary>The name of a rare one.</summary>
    public static string NameOf(long compression) => compression switch
    {
        9 or 10 or 34661 => "TIFF JBIG",
        32766 => "TIFF NeXT",
        32809 => "TIFF ThunderScan",
        33003 or 33005 or 34712 => "TIFF JPEG 2000",
        34676 or 34677 => "TIFF LogLuv",
        34887 => "TIFF LERC",
        34892 => "TIFF lossy JPEG",
        34925 => "TIFF LZMA",
        50000 => "TIFF Zstandard",
        50001 => "TIFF WebP",
        50002 or 52546 => "TIFF JPEG XL",
        _ => FormattableString.Invariant($"TIFF {compression}"),
    };
}
