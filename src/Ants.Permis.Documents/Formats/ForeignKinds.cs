namespace Ants.Permis.Documents.Formats;

/// <summary>The formats that people do send and that the portal does not take, by the names that they know them by.</summary>
internal static class ForeignKinds
{
    public static readonly FileKind Heic = FileKind.Foreign("HEIC");
    public static readonly FileKind Avif = FileKind.Foreign("AVIF");
    public static readonly FileKind WebP = FileKind.Foreign("WebP");
    public static readonly FileKind Gif = FileKind.Foreign("GIF");
    public static readonly FileKind Jpeg2000 = FileKind.Foreign("JPEG 2000");
    public static readonly FileKind JpegXl = FileKind.Foreign("JPEG XL");
    public static readonly FileKind JpegXr = FileKind.Foreign("JPEG XR");
    public static readonly FileKind Photoshop = FileKind.Foreign("Photoshop (PSD)");
    public static readonly FileKind CanonRaw = FileKind.Foreign("Canon RAW (CR3)");
    public static readonly FileKind Icon = FileKind.Foreign("ICO");
    public static readonly FileKind WindowsMetafile = FileKind.Foreign("WMF");
    public static readonly FileKind EnhancedMetafile = FileKind.Foreign("EMF");
    public static readonly FileKind DjVu = FileKind.Foreign("DjVu");
    public static readonly FileKind Svg = FileKind.Foreign("SVG");
    public static readonly FileKind PostScript = FileKind.Foreign("PostScript");
    public static readonly FileKind Eps = FileKind.Foreign("EPS");

    public static readonly FileKind Word = FileKind.Foreign("Word (DOCX)");
    public static readonly FileKind Excel = FileKind.Foreign("Excel (XLSX)");
    public static readonly FileKind PowerPoint = FileKind.Foreign("PowerPoint (PPTX)");
    public static readonly FileKind OfficeOpenXml = FileKind.Foreign("Office (OOXML)");
    public static readonly FileKind OfficeLegacy = FileKind.Foreign("Office 97-2003 (DOC, XLS, PPT)");
    public static readonly FileKind OpenDocumentText = FileKind.Foreign("OpenDocument (ODT)");
    public static readonly FileKind OpenDocumentSpreadsheet = FileKind.Foreign("OpenDocument (ODS)");
    public static readonly FileKind OpenDocumentPresentation = FileKind.Foreign("OpenDocument (ODP)");
    public static readonly FileKind OpenDocument = FileKind.Foreign("OpenDocument");
    public static readonly FileKind IWork = FileKind.Foreign("iWork (Pages, Numbers, Keynote)");
    public static readonly FileKind Epub = FileKind.Foreign("EPUB");
    public static readonly FileKind Xps = FileKind.Foreign("XPS");
    public static readonly FileKind Rtf = FileKind.Foreign("RTF");
    public static readonly FileKind Html = FileKind.Foreign("HTML");
    public static readonly FileKind Xml = FileKind.Foreign("XML");
    public static readonly FileKind Text = FileKind.Foreign("TXT");

    public static readonly FileKind Zip = FileKind.Foreign("ZIP");
    public static readonly FileKind Rar = FileKind.Foreign("RAR");
    public static readonly FileKind SevenZip = FileKind.Foreign("7z");
    public static readonly FileKind Gzip = FileKind.Foreign("GZIP");
    public static readonly FileKind Outlook = FileKind.Foreign("Outlook (winmail.dat)");
    public static readonly FileKind AppleDouble = FileKind.Foreign("AppleDouble");
    public static readonly FileKind Shortcut = FileKind.Foreign("LNK");
    public static readonly FileKind Program = FileKind.Foreign("EXE");
    public static readonly FileKind Mp4 = FileKind.Foreign("MP4");
    public static readonly FileKind QuickTime = FileKind.Foreign("MOV");
    public static readonly FileKind Matroska = FileKind.Foreign("MKV");
    public static readonly FileKind Avi = FileKind.Foreign("AVI");
    public static readonly FileKind Wave = FileKind.Foreign("WAV");
}
