using System.IO.Compression;
using System.Text;
using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Tests.Corpus;
using Ants.Permis.SupportingDocuments;
using FsCheck.Xunit;

namespace Ants.Permis.Documents.Tests.Formats;

public sealed class The_signature_of_a_file
{
    [Fact]
    public void Tells_the_formats_of_the_portal()
    {
        Assert.Equal(FileKind.Jpeg, FileSignature.Detect(JpegFile.Create()));
        Assert.Equal(FileKind.Png, FileSignature.Detect(PngFile.Create()));
        Assert.Equal(FileKind.Tiff, FileSignature.Detect(TiffFile.Create()));
        Assert.Equal(FileKind.Tiff, FileSignature.Detect(TiffFile.Create(bigEndian: true)));
        Assert.Equal(FileKind.Tiff, FileSignature.Detect(new TiffFile(version: 43).ToArray()));
        Assert.Equal(FileKind.Tiff, FileSignature.Detect(new TiffFile(bigEndian: true, version: 43).ToArray()));
        Assert.Equal(FileKind.Pdf, FileSignature.Detect("%PDF-1.7\n"u8));
    }

    [Theory]
    [InlineData(12)]
    [InlineData(16)]
    [InlineData(40)]
    [InlineData(64)]
    [InlineData(108)]
    [InlineData(124)]
    public void Tells_a_bitmap_by_the_size_of_its_header(int headerSize) =>
        Assert.Equal(FileKind.Bmp, FileSignature.Detect(new BmpFile { HeaderSize = headerSize }.ToArray()));

    [Theory]
    [InlineData("BMW 320, first registered in 2015")]
    [InlineData("BM")]
    [InlineData("MZ and nothing of a program")]
    public void Does_not_take_a_text_for_a_bitmap_or_a_program_by_its_first_two_letters(string text) =>
        Assert.Equal(ForeignKinds.Text, FileSignature.Detect(Encoding.ASCII.GetBytes(text)));

    [Theory]
    [InlineData("FFD8", DocumentFormat.Jpeg)]
    [InlineData("FFD8FF", DocumentFormat.Jpeg)]
    [InlineData("89504E47", DocumentFormat.Png)]
    [InlineData("89504E470A", DocumentFormat.Png)]
    [InlineData("424D0000", DocumentFormat.Bmp)]
    [InlineData("49492A00", DocumentFormat.Tiff)]
    [InlineData("4D4D002A", DocumentFormat.Tiff)]
    public void Is_recognised_in_a_file_cut_down_to_it(string hexadecimal, DocumentFormat format) =>
        Assert.Equal(format, FileSignature.Detect(Convert.FromHexString(hexadecimal)).Format);

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\r\n \t")]
    [InlineData("\uFEFF\n")]
    public void Of_a_pdf_may_follow_white_space(string before) =>
        Assert.Equal(FileKind.Pdf, FileSignature.Detect(Encoding.UTF8.GetBytes(before + "%PDF-1.4")));

    [Fact]
    public void Of_a_pdf_is_looked_for_in_the_first_kibibyte_only()
    {
        Assert.Equal(FileKind.Pdf, FileSignature.Detect(Encoding.UTF8.GetBytes(new string(' ', 1019) + "%PDF-1.4")));
        Assert.NotEqual(FileKind.Pdf, FileSignature.Detect(Encoding.UTF8.GetBytes(new string(' ', 1020) + "%PDF-1.4")));
    }

    [Theory]
    [InlineData("Subject: my file\n\n%PDF-1.4")]
    [InlineData("PDF-1.4")]
    public void Of_a_pdf_may_not_follow_anything_else(string text) =>
        Assert.Equal(ForeignKinds.Text, FileSignature.Detect(Encoding.ASCII.GetBytes(text)));

    [Theory]
    [InlineData("heic", "mif1", "HEIC")]
    [InlineData("mif1", "heic", "HEIC")]
    [InlineData("msf1", "hevc", "HEIC")]
    [InlineData("avif", "mif1", "AVIF")]
    [InlineData("mif1", "avif", "AVIF")]
    [InlineData("crx ", "isom", "Canon RAW (CR3)")]
    [InlineData("isom", "mp42", "MP4")]
    [InlineData("qt  ", "qt  ", "MOV")]
    public void Tells_pictures_of_telephones_by_their_brands(string major, string compatible, string name) =>
        Assert.Equal(name, FileSignature.Detect([0, 0, 0, 20, .. Encoding.ASCII.GetBytes($"ftyp{major}\0\0\0\0{compatible}heicavif")]).Name);

    [Theory]
    [InlineData("47494638396101000100", "GIF")]
    [InlineData("5249464624000000574542505650382000000000", "WebP")]
    [InlineData("52494646240000004156492000000000", "AVI")]
    [InlineData("5249464624000000574156456600", "WAV")]
    [InlineData("0000000C6A5020200D0A870A", "JPEG 2000")]
    [InlineData("FF4FFF510029", "JPEG 2000")]
    [InlineData("0000000C4A584C200D0A870A", "JPEG XL")]
    [InlineData("FF0A0100", "JPEG XL")]
    [InlineData("4949BC01", "JPEG XR")]
    [InlineData("384250530001", "Photoshop (PSD)")]
    [InlineData("D0CF11E0A1B11AE100", "Office 97-2003 (DOC, XLS, PPT)")]
    [InlineData("526172211A0700", "RAR")]
    [InlineData("526172211A070100", "RAR")]
    [InlineData("377ABCAF271C0004", "7z")]
    [InlineData("1F8B0800", "GZIP")]
    [InlineData("504B05060000", "ZIP")]
    [InlineData("C5D0D3C61E00", "EPS")]
    [InlineData("D7CDC69A0000", "WMF")]
    [InlineData("4D5A90000300000004000000FFFF0000", "EXE")]
    [InlineData("7F454C4602010100", "EXE")]
    [InlineData("789F3E2200", "Outlook (winmail.dat)")]
    [InlineData("0005160700020000", "AppleDouble")]
    [InlineData("4C0000000114020000000000C000000000000046", "LNK")]
    [InlineData("00000001000000006D6F6F76", null)]
    [InlineData("000000086D6F6F7600000000", "MOV")]
    [InlineData("1A45DFA3A3", "MKV")]
    [InlineData("00000100010010100000010020006804000016000000", "ICO")]
    [InlineData("00000100010110100000010020006804000016000000", null)]
    [InlineData("0001020304050607", null)]
    [InlineData("C3A9C3A8", null)]
    [InlineData("41C3A9C3A8", null)]
    public void Names_a_known_format_that_the_portal_does_not_take(string hexadecimal, string? name)
    {
        var kind = FileSignature.Detect(Convert.FromHexString(hexadecimal));
        Assert.Equal((name, DocumentFormat.Unknown, name is not null), (kind.Name, kind.Format, kind.IsForeign));
    }

    [Theory]
    [InlineData("{\\rtf1\\ansi", "RTF")]
    [InlineData("<!DOCTYPE html><html>", "HTML")]
    [InlineData("\uFEFF\n<!-- saved page --><HTML lang='fr'>", "HTML")]
    [InlineData("<html><svg></svg></html>", "HTML")]
    [InlineData("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>", "SVG")]
    [InlineData("<svg/>", "SVG")]
    [InlineData("<?xml version='1.0'?><rapport/>", "XML")]
    [InlineData("%!PS-Adobe-3.0\n%%Pages: 1", "PostScript")]
    [InlineData("%!PS-Adobe-3.0 EPSF-3.0\n", "EPS")]
    [InlineData("Justificatif de domicile\r\n", "TXT")]
    [InlineData("déjà signé à Évry", "TXT")]
    [InlineData("2 < 3", "TXT")]
    public void Names_a_kind_of_text(string text, string name)
    {
        Assert.Equal(name, FileSignature.Detect(Encoding.UTF8.GetBytes(text)).Name);
        Assert.Equal(name, FileSignature.Detect(Encoding.Latin1.GetBytes(text.TrimStart('\uFEFF'))).Name);
    }

    [Fact]
    public void Names_a_text_of_sixteen_bit_characters()
    {
        Assert.Equal(ForeignKinds.Text, FileSignature.Detect([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("un texte\r\n")]));
        Assert.Equal(ForeignKinds.Text, FileSignature.Detect([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("un texte\r\n")]));
        Assert.Equal(FileKind.Unknown, FileSignature.Detect([0xFF, 0xFE, 0, 0, 1, 0]));
    }

    [Theory]
    [InlineData("Word (DOCX)", "[Content_Types].xml", "_rels/.rels", "word/document.xml")]
    [InlineData("Excel (XLSX)", "[Content_Types].xml", "xl/workbook.xml")]
    [InlineData("PowerPoint (PPTX)", "[Content_Types].xml", "ppt/presentation.xml")]
    [InlineData("Office (OOXML)", "[Content_Types].xml", "visio/document.xml")]
    [InlineData("OpenDocument (ODT)", "mimetype=application/vnd.oasis.opendocument.text", "content.xml")]
    [InlineData("OpenDocument (ODS)", "mimetype=application/vnd.oasis.opendocument.spreadsheet", "content.xml")]
    [InlineData("OpenDocument (ODP)", "mimetype=application/vnd.oasis.opendocument.presentation", "content.xml")]
    [InlineData("OpenDocument", "mimetype=application/vnd.oasis.opendocument.graphics", "content.xml")]
    [InlineData("EPUB", "mimetype=application/epub+zip", "content.opf")]
    [InlineData("XPS", "[Content_Types].xml", "FixedDocSeq.fdseq")]
    [InlineData("iWork (Pages, Numbers, Keynote)", "Index/Document.iwa", "preview.jpg")]
    [InlineData("ZIP", "scan1.pdf", "scan2.pdf")]
    public void Names_an_office_document_by_the_entries_of_its_archive(string name, params string[] entries) =>
        Assert.Equal(name, FileSignature.Detect(Archive(entries)).Name);

    [Property]
    public void Is_sought_in_any_bytes_without_an_exception(byte[] bytes)
    {
        byte[][] beginnings = [[], [.. "PK\u0003\u0004"u8], [0, 0, 0, 9, .. "ftyp"u8], [.. "RIFF"u8], [.. "BM"u8], [.. "<"u8], [0xFF, 0xFE], [0xFF]];
        Assert.All(beginnings, beginning => Assert.NotNull(FileSignature.Detect([.. beginning, .. bytes])));
    }

    [Fact]
    public void Of_nothing_is_unknown() => Assert.Equal(FileKind.Unknown, FileSignature.Detect([]));

    private static byte[] Archive(string[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var entry in entries)
            {
                using var content = archive.CreateEntry(entry.Split('=')[0], CompressionLevel.NoCompression).Open();
                content.Write(Encoding.ASCII.GetBytes(entry.Split('=')[^1]));
            }
        }

        return stream.ToArray();
    }
}
