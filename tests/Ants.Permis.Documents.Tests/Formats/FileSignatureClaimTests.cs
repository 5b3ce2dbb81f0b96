using Ants.Permis.Documents.Formats;
using Ants.Permis.SupportingDocuments;

namespace Ants.Permis.Documents.Tests.Formats;

public sealed class The_format_that_a_name_claims
{
    [Theory]
    [InlineData("scan.jpg", DocumentFormat.Jpeg)]
    [InlineData("SCAN.JPEG", DocumentFormat.Jpeg)]
    [InlineData("scan.jpe", DocumentFormat.Jpeg)]
    [InlineData("scan.jfif", DocumentFormat.Jpeg)]
    [InlineData("scan.PnG", DocumentFormat.Png)]
    [InlineData("scan.bmp", DocumentFormat.Bmp)]
    [InlineData("scan.dib", DocumentFormat.Bmp)]
    [InlineData("scan.tif", DocumentFormat.Tiff)]
    [InlineData("scan.TIFF", DocumentFormat.Tiff)]
    [InlineData("scan.pdf", DocumentFormat.Pdf)]
    [InlineData("pièce d'identité.recto.PDF", DocumentFormat.Pdf)]
    [InlineData(" scan.pdf ", DocumentFormat.Pdf)]
    [InlineData(".pdf", DocumentFormat.Pdf)]
    [InlineData("C:\\files.old\\scan.pdf", DocumentFormat.Pdf)]
    public void Is_told_by_its_extension_in_any_case(string fileName, DocumentFormat format) =>
        Assert.Equal(format, ClaimedFormat.OfFileName(fileName)?.Format);

    [Theory]
    [InlineData("scan.heic", "HEIC")]
    [InlineData("scan.pdf.exe", "EXE")]
    [InlineData("lettre.docx", "Word (DOCX)")]
    [InlineData("lettre.doc", "Office 97-2003 (DOC, XLS, PPT)")]
    public void May_be_one_that_the_portal_does_not_take(string fileName, string name)
    {
        var claim = ClaimedFormat.OfFileName(fileName);
        Assert.Equal((name, true), (claim?.Name, claim?.IsForeign));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("scan")]
    [InlineData("scan.")]
    [InlineData("scan.2024")]
    [InlineData("pdf")]
    [InlineData("folder.pdf/scan")]
    [InlineData("folder.pdf\\scan")]
    [InlineData("scan.pdfx")]
    public void Is_none_without_a_known_extension(string? fileName) => Assert.Null(ClaimedFormat.OfFileName(fileName));

    [Fact]
    public void Ignores_the_case_of_letters_as_no_culture_does() =>
        // A Turkish capital of i has a dot: it is not the I of TIF.
        Assert.Null(ClaimedFormat.OfFileName("scan.t\u0130f"));

    [Theory]
    [InlineData("image/jpeg", DocumentFormat.Jpeg)]
    [InlineData("IMAGE/JPG", DocumentFormat.Jpeg)]
    [InlineData("image/pjpeg", DocumentFormat.Jpeg)]
    [InlineData("image/png", DocumentFormat.Png)]
    [InlineData("image/x-ms-bmp", DocumentFormat.Bmp)]
    [InlineData("image/tiff; application=faxbw", DocumentFormat.Tiff)]
    [InlineData(" application/pdf ;charset=binary", DocumentFormat.Pdf)]
    [InlineData("image/heic", DocumentFormat.Unknown)]
    public void Is_told_by_its_media_type_without_parameters(string mediaType, DocumentFormat format) =>
        Assert.Equal(format, ClaimedFormat.OfMediaType(mediaType)?.Format);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("application/octet-stream")]
    [InlineData("image/*")]
    [InlineData("pdf")]
    public void Is_none_for_a_media_type_that_says_nothing(string? mediaType) => Assert.Null(ClaimedFormat.OfMediaType(mediaType));

    [Theory]
    [InlineData("scan.heic", "image/heic")]
    [InlineData("lettre.odt", "application/vnd.oasis.opendocument.text")]
    [InlineData("scan.jpg", "image/jpeg")]
    public void Is_the_same_by_its_extension_and_its_media_type(string fileName, string mediaType) =>
        Assert.Equal(ClaimedFormat.OfFileName(fileName), ClaimedFormat.OfMediaType(mediaType));
}
