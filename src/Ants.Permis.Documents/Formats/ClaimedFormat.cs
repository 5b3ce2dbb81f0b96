using System.Collections.Frozen;

namespace Ants.Permis.Documents.Formats;

/// <summary>What the name or the declared type of a file says that it is. It is compared with the content, and never believed.</summary>
/// <remarks>Null means no claim: no extension, or one that says nothing of a document's format.</remarks>
internal static class ClaimedFormat
{
    private static readonly FrozenDictionary<string, FileKind> Extensions = Table(
        (FileKind.Jpeg, "jpg jpeg jpe jfif jif"),
        (FileKind.Png, "png apng"),
        (FileKind.Bmp, "bmp dib"),
        (FileKind.Tiff, "tif tiff"),
        (FileKind.Pdf, "pdf"),
        (ForeignKinds.Heic, "heic heif hif"),
        (ForeignKinds.Avif, "avif"),
        (ForeignKinds.WebP, "webp"),
        (ForeignKinds.Gif, "gif"),
        (ForeignKinds.Jpeg2000, "jp2 j2k jpf jpx jpc"),
        (ForeignKinds.JpegXl, "jxl"),
        (ForeignKinds.Photoshop, "psd"),
        (ForeignKinds.Svg, "svg"),
        (ForeignKinds.PostScript, "ps"),
        (ForeignKinds.Eps, "eps"),
        (ForeignKinds.Word, "docx docm"),
        (ForeignKinds.Excel, "xlsx xlsm"),
        (ForeignKinds.PowerPoint, "pptx pptm"),
        (ForeignKinds.OfficeLegacy, "doc xls ppt"),
        (ForeignKinds.OpenDocumentText, "odt"),
        (ForeignKinds.OpenDocumentSpreadsheet, "ods"),
        (ForeignKinds.OpenDocumentPresentation, "odp"),
        (ForeignKinds.IWork, "pages numbers key"),
        (ForeignKinds.Xps, "xps oxps"),
        (ForeignKinds.Rtf, "rtf"),
        (ForeignKinds.Html, "html htm"),
        (ForeignKinds.Xml, "xml"),
        (ForeignKinds.Text, "txt"),
        (ForeignKinds.Zip, "zip"),
        (ForeignKinds.Rar, "rar"),
        (ForeignKinds.SevenZip, "7z"),
        (ForeignKinds.Program, "exe"),
        (ForeignKinds.Shortcut, "lnk"),
        (ForeignKinds.Mp4, "mp4 m4v"),
        (ForeignKinds.QuickTime, "mov"));

    private static readonly FrozenDictionary<string, FileKind> MediaTypes = Table(
        (FileKind.Jpeg, "image/jpeg image/jpg image/pjpeg"),
        (FileKind.Png, "image/png image/x-png image/apng"),
        (FileKind.Bmp, "image/bmp image/x-bmp image/x-ms-bmp image/x-windows-bmp"),
        (FileKind.Tiff, "image/tiff image/x-tiff"),
        (FileKind.Pdf, "application/pdf application/x-pdf"),
        (ForeignKinds.Heic, "image/heic image/heif image/heic-sequence image/heif-sequence"),
        (ForeignKinds.Avif, "image/avif"),
        (ForeignKinds.WebP, "image/webp"),
        (ForeignKinds.Gif, "image/gif"),
        (ForeignKinds.Jpeg2000, "image/jp2 image/jpx"),
        (ForeignKinds.JpegXl, "image/jxl"),
        (ForeignKinds.Svg, "image/svg+xml"),
        (ForeignKinds.PostScript, "application/postscript"),
        (ForeignKinds.Word, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        (ForeignKinds.Excel, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        (ForeignKinds.PowerPoint, "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
        (ForeignKinds.OfficeLegacy, "application/msword application/vnd.ms-excel application/vnd.ms-powerpoint"),
        (ForeignKinds.OpenDocumentText, "application/vnd.oasis.opendocument.text"),
        (ForeignKinds.OpenDocumentSpreadsheet, "application/vnd.oasis.opendocument.spreadsheet"),
        (ForeignKinds.OpenDocumentPresentation, "application/vnd.oasis.opendocument.presentation"),
        (ForeignKinds.Rtf, "application/rtf text/rtf"),
        (ForeignKinds.Html, "text/html application/xhtml+xml"),
        (ForeignKinds.Xml, "text/xml application/xml"),
        (ForeignKinds.Text, "text/plain"),
        (ForeignKinds.Zip, "application/zip application/x-zip-compressed"),
        (ForeignKinds.Mp4, "video/mp4"),
        (ForeignKinds.QuickTime, "video/quicktime"));

    /// <summary>The claim of a file name, by its extension; folders before the name do not matter.</summary>
    internal static FileKind? OfFileName(string? fileName)
    {
        var name = (fileName ?? "").AsSpan().Trim();
        var dot = name.LastIndexOf('.');
        return dot < 0 ? null : Find(Extensions, name[(dot + 1)..]);
    }

    /// <summary>The claim of a media type, its parameters aside: <c>image/jpeg; charset=binary</c> is JPEG.</summary>
    internal static FileKind? OfMediaType(string? mediaType)
    {
        var type = (mediaType ?? "").AsSpan();
        var parameters = type.IndexOf(';');
        return Find(MediaTypes, (parameters < 0 ? type : type[..parameters]).Trim());
    }

    private static FileKind? Find(FrozenDictionary<string, FileKind> table, ReadOnlySpan<char> key) =>
        table.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out var kind) ? kind : null;

    private static FrozenDictionary<string, FileKind> Table(params (FileKind Kind, string Keys)[] rows) => rows
        .SelectMany(row => row.Keys.Split(' '), (row, key) => KeyValuePair.Create(key, row.Kind))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
}
