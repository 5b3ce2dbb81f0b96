using System.Buffers.Binary;

namespace Ants.Permis.Documents.Formats;

/// <summary>Files made of ISO base media boxes: pictures of telephones (HEIC, AVIF), films and some raw photographs.</summary>
internal static class IsoMediaSignature
{
    private const int MaxBrands = 32;

    public static FileKind? Detect(ReadOnlySpan<byte> head)
    {
        if (head.Length < 12)
            return null;
        var type = head[4..8];
        if (type.SequenceEqual("ftyp"u8))
            return OfBrands(Brands(head));
        return head[0] == 0 && IsQuickTimeAtom(type) ? ForeignKinds.QuickTime : null;
    }

    // The box is: size, "ftyp", major brand, minor version, compatible brands. A file may name HEIC or AVIF in the last part only.
    private static ReadOnlySpan<byte> Brands(ReadOnlySpan<byte> head)
    {
        var size = BinaryPrimitives.ReadUInt32BigEndian(head);
        return head[8..(int)Math.Clamp(size, 12, Math.Min(head.Length, 8 + (4 * MaxBrands)))];
    }

    private static FileKind OfBrands(ReadOnlySpan<byte> brands) =>
        HasBrand(brands, "avif"u8) || HasBrand(brands, "avis"u8) ? ForeignKinds.Avif
        : IsHeif(brands) ? ForeignKinds.Heic
        : brands.StartsWith("qt  "u8) ? ForeignKinds.QuickTime
        : brands.StartsWith("crx "u8) ? ForeignKinds.CanonRaw
        : ForeignKinds.Mp4;

    private static bool IsHeif(ReadOnlySpan<byte> brands) =>
        HasBrand(brands, "heic"u8) || HasBrand(brands, "heix"u8) || HasBrand(brands, "heim"u8) || HasBrand(brands, "heis"u8)
        || HasBrand(brands, "hevc"u8) || HasBrand(brands, "hevx"u8) || HasBrand(brands, "mif1"u8) || HasBrand(brands, "msf1"u8);

    private static bool HasBrand(ReadOnlySpan<byte> brands, ReadOnlySpan<byte> brand)
    {
        for (var at = 0; at + 4 <= brands.Length; at += 4)
        {
            if (brands.Slice(at, 4).SequenceEqual(brand))
                return true;
        }

        return false;
    }

    private static bool IsQuickTimeAtom(ReadOnlySpan<byte> type) =>
        type.SequenceEqual("moov"u8) || type.SequenceEqual("mdat"u8) || type.SequenceEqual("wide"u8) || type.SequenceEqual("pnot"u8);
}
