using System.Buffers.Binary;

namespace Ants.Permis.Documents.Formats;

/// <summary>Tells the format of a file from its first bytes alone; its name and declared type play no part.</summary>
internal static class FileSignature
{
    // The order matters only where one signature is the beginning of another one.
    private static readonly Magic[] Magics =
    [
        new(0, "FFD8FF", FileKind.Jpeg),
        // Four of the eight bytes: a PNG that a text-mode transfer spoiled is still a PNG, and its reader says that it is damaged.
        new(0, "89504E47", FileKind.Png),
        new(0, "49492A00", FileKind.Tiff),
        new(0, "4D4D002A", FileKind.Tiff),
        // BigTIFF.
        new(0, "49492B00", FileKind.Tiff),
        new(0, "4D4D002B", FileKind.Tiff),
        new(0, "474946383761", ForeignKinds.Gif),
        new(0, "474946383961", ForeignKinds.Gif),
        new(0, "0000000C6A5020200D0A870A", ForeignKinds.Jpeg2000),
        new(0, "FF4FFF51", ForeignKinds.Jpeg2000),
        new(0, "0000000C4A584C200D0A870A", ForeignKinds.JpegXl),
        new(0, "FF0A", ForeignKinds.JpegXl),
        new(0, "4949BC01", ForeignKinds.JpegXr),
        new(0, "38425053", ForeignKinds.Photoshop),
        new(0, "D7CDC69A", ForeignKinds.WindowsMetafile),
        new(40, "20454D46", ForeignKinds.EnhancedMetafile),
        new(0, "41542654464F524D", ForeignKinds.DjVu),
        new(0, "C5D0D3C6", ForeignKinds.Eps),
        new(0, "D0CF11E0A1B11AE1", ForeignKinds.OfficeLegacy),
        new(0, "526172211A07", ForeignKinds.Rar),
        new(0, "377ABCAF271C", ForeignKinds.SevenZip),
        new(0, "1F8B08", ForeignKinds.Gzip),
        new(0, "504B0506", ForeignKinds.Zip),
        new(0, "789F3E22", ForeignKinds.Outlook),
        new(0, "00051607", ForeignKinds.AppleDouble),
        new(0, "4C0000000114020000000000C000", ForeignKinds.Shortcut),
        new(0, "7F454C46", ForeignKinds.Program),
        new(0, "1A45DFA3", ForeignKinds.Matroska),
    ];

    /// <summary>The kind of a file.</summary>
    /// <param name="head">The first bytes of the file, or all of them; 64 KiB are enough.</param>
    internal static FileKind Detect(ReadOnlySpan<byte> head) =>
        OfMagic(head) ?? OfContainer(head) ?? OfWeakSignature(head) ?? TextSignature.Detect(head) ?? FileKind.Unknown;

    private static FileKind? OfMagic(ReadOnlySpan<byte> head)
    {
        foreach (var magic in Magics)
        {
            if (magic.Matches(head))
                return magic.Kind;
        }

        return null;
    }

    private static FileKind? OfContainer(ReadOnlySpan<byte> head) =>
        RiffKind(head) ?? IsoMediaSignature.Detect(head) ?? ZipSignature.Detect(head);

    private static FileKind? RiffKind(ReadOnlySpan<byte> head)
    {
        if (head.Length < 12 || !head.StartsWith("RIFF"u8))
            return null;
        var form = head[8..12];
        return form.SequenceEqual("WEBP"u8) ? ForeignKinds.WebP
            : form.SequenceEqual("AVI "u8) ? ForeignKinds.Avi
            : form.SequenceEqual("WAVE"u8) ? ForeignKinds.Wave
            : null;
    }

    // Two letters begin many texts too: these signatures need a second look.
    private static FileKind? OfWeakSignature(ReadOnlySpan<byte> head) =>
        IsBitmap(head) ? FileKind.Bmp
        : head.StartsWith("MZ"u8) && !TextSignature.IsText(head) ? ForeignKinds.Program
        : IsIcon(head) ? ForeignKinds.Icon
        : head.SequenceEqual<byte>([0xFF, 0xD8]) ? FileKind.Jpeg
        : null;

    /// <summary>The sizes of the known headers of bitmaps (12, 40 to 64, 108, 124 bytes); OS/2 2 allows one to be cut short after any field.</summary>
    internal static bool IsBitmapHeaderSize(uint size) => size is 12 or (>= 16 and <= 64) or 108 or 124;

    private static bool IsBitmap(ReadOnlySpan<byte> head)
    {
        if (!head.StartsWith("BM"u8))
            return false;
        return head.Length < 18
            ? !TextSignature.IsText(head)
            : IsBitmapHeaderSize(BinaryPrimitives.ReadUInt32LittleEndian(head[14..]));
    }

    private static bool IsIcon(ReadOnlySpan<byte> head) =>
        head.Length >= 22 && head.StartsWith<byte>([0, 0, 1, 0]) && head[4] is > 0 and < 64 && head[5] == 0 && head[9] == 0;

    private sealed class Magic(int offset, string hexadecimal, FileKind kind)
    {
        private readonly byte[] bytes = Convert.FromHexString(hexadecimal);

        public FileKind Kind { get; } = kind;

        public bool Matches(ReadOnlySpan<byte> head) => head.Length >= offset + bytes.Length && head[offset..].StartsWith(bytes);
    }
}
