using System.Buffers.Binary;

namespace Ants.Permis.Documents.Formats;

/// <summary>Tells office documents apart from plain archives by the names of the first entries of a ZIP file.</summary>
internal static class ZipSignature
{
    private const int MaxSearch = 1 << 16;
    private const int LocalHeaderSize = 30;

    public static FileKind? Detect(ReadOnlySpan<byte> head)
    {
        if (!head.StartsWith("PK\u0003\u0004"u8))
            return null;
        var kind = ForeignKinds.Zip;
        for (var rest = head[..Math.Min(head.Length, MaxSearch)]; TryNextEntry(ref rest);)
        {
            var found = OfEntry(rest);
            if (found is not null && found != ForeignKinds.OfficeOpenXml)
                return found;
            kind = found ?? kind;
            rest = rest[4..];
        }

        return kind;
    }

    // The sizes in a local header may be zero, so entries are searched for, not stepped over.
    private static bool TryNextEntry(ref ReadOnlySpan<byte> rest)
    {
        var at = rest.IndexOf("PK\u0003\u0004"u8);
        if (at < 0 || rest.Length - at < LocalHeaderSize)
            return false;
        rest = rest[at..];
        return true;
    }

    private static FileKind? OfEntry(ReadOnlySpan<byte> entry)
    {
        var nameLength = BinaryPrimitives.ReadUInt16LittleEndian(entry[26..]);
        var extraLength = BinaryPrimitives.ReadUInt16LittleEndian(entry[28..]);
        var name = Clip(entry, LocalHeaderSize, nameLength);
        return name.SequenceEqual("mimetype"u8)
            ? OfMediaType(Clip(entry, LocalHeaderSize + nameLength + extraLength, 64))
            : OfEntryName(name);
    }

    private static FileKind? OfEntryName(ReadOnlySpan<byte> name) =>
        name.StartsWith("word/"u8) ? ForeignKinds.Word
        : name.StartsWith("xl/"u8) ? ForeignKinds.Excel
        : name.StartsWith("ppt/"u8) ? ForeignKinds.PowerPoint
        : name.SequenceEqual("[Content_Types].xml"u8) ? ForeignKinds.OfficeOpenXml
        : name.SequenceEqual("FixedDocSeq.fdseq"u8) || name.SequenceEqual("FixedDocumentSequence.fdseq"u8) ? ForeignKinds.Xps
        : name.EndsWith(".iwa"u8) || name.SequenceEqual("Index.zip"u8) ? ForeignKinds.IWork
        : null;

    private static FileKind? OfMediaType(ReadOnlySpan<byte> type) =>
        type.StartsWith("application/vnd.oasis.opendocument.text"u8) ? ForeignKinds.OpenDocumentText
        : type.StartsWith("application/vnd.oasis.opendocument.spreadsheet"u8) ? ForeignKinds.OpenDocumentSpreadsheet
        : type.StartsWith("application/vnd.oasis.opendocument.presentation"u8) ? ForeignKinds.OpenDocumentPresentation
        : type.StartsWith("application/vnd.oasis.opendocument."u8) ? ForeignKinds.OpenDocument
        : type.StartsWith("application/epub+zip"u8) ? ForeignKinds.Epub
        : null;

    private static ReadOnlySpan<byte> Clip(ReadOnlySpan<byte> bytes, int start, int length) =>
        start >= bytes.Length ? [] : bytes.Slice(start, Math.Min(length, bytes.Length - start));
}
