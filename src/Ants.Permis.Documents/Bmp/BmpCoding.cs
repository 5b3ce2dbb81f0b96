using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Images;
using Ants.Permis.Findings;

namespace Ants.Permis.Documents.Bmp;

/// <summary>How the pixels of a bitmap are stored, as bits per pixel and compression allow together.</summary>
internal static class BmpCoding
{
    private const uint None = 0;
    private const uint RunLength8 = 1;
    private const uint RunLength4 = 2;
    private const uint BitFields = 3;
    private const uint Jpeg = 4;
    private const uint Png = 5;
    private const uint AlphaBitFields = 6;

    public static bool IsRunLength(in BmpHeader header) => header.Compression is RunLength8 or RunLength4;

    public static ColourModel ColourOf(in BmpHeader header) => header.Bits > 8 ? ColourModel.Colour : ColourModel.Palette;

    /// <summary>What is wrong with the coding, or null for one that is read here.</summary>
    public static Finding? Check(in BmpHeader header) => (header.Compression, header.Bits) switch
    {
        (BitFields, 1) when header.IsOs2 => FormatFindings.Unsupported("BMP Huffman"),
        (Jpeg, 24) when header.IsOs2 => FormatFindings.Unsupported("BMP RLE24"),
        (BitFields or AlphaBitFields, _) when header.IsOs2 => FormatFindings.Damaged,
        (None, 1 or 4 or 8 or 24) => null,
        (None, 16 or 32) when header.Size != BmpHeader.CoreSize => null,
        (BitFields or AlphaBitFields, 16 or 32) => null,
        (RunLength8, 8) or (RunLength4, 4) => header.IsTopDown ? FormatFindings.Damaged : null,
        (Jpeg, _) => FormatFindings.Unsupported("BMP JPEG"),
        (Png, _) => FormatFindings.Unsupported("BMP PNG"),
        (11 or 12 or 13, _) => FormatFindings.Unsupported("BMP CMYK"),
        (None, 2) => FormatFindings.Unsupported("BMP 2-bit"),
        (None, 64) => FormatFindings.Unsupported("BMP 64-bit"),
        _ => FormatFindings.Damaged,
    };
}
