using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.Tiff;

/// <summary>The compressions of TIFF files.</summary>
internal static class TiffCompression
{
    public const long None = 1;
    public const long OldJpeg = 6;

    /// <summary>Those that scanners and office programs write and readers know: none, CCITT, LZW, JPEG, Deflate, PackBits.</summary>
    public static bool IsCommon(long compression) => compression is (>= 1 and <= 8) or 32771 or 32773 or 32946;

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
