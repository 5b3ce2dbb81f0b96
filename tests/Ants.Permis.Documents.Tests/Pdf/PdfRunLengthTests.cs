using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Pdf;
using Ants.Permis.Documents.PdfSyntax;
using Ants.Permis.Documents.Tests.Corpus;
using Ants.Permis.Findings;

namespace Ants.Permis.Documents.Tests.Pdf;

public sealed class Runs_of_a_pdf
{
    [Theory]
    [InlineData("", "")]
    [InlineData("80", "")]
    [InlineData("0241424380FFFF", "414243")]
    [InlineData("FE41", "414141")]
    [InlineData("0041FF4280", "414242")]
    [InlineData("0541", "41")]
    [InlineData("FF", "")]
    public void Are_written_out(string packed, string plain)
    {
        var meter = new PdfMeter(new ReadingBudget(InspectionLimits.Default));
        var output = new PdfOutput(16, meter);
        PdfRunLength.Decode(Convert.FromHexString(packed), output);
        Assert.Equal(plain, Convert.ToHexString(output.Written.Span));
    }

    [Fact]
    public void Stop_at_the_limit()
    {
        var meter = new PdfMeter(new ReadingBudget(new InspectionLimits { MaxDecodedBytes = 1000 }));
        var output = new PdfOutput(16, meter);
        PdfRunLength.Decode([.. Enumerable.Repeat<byte>(0x81, 2000)], output);
        Assert.Equal(PdfMeter.DecodedBytes, meter.Exceeded);
        Assert.InRange(output.Written.Length, 1, 1000);
    }

    [Fact]
    public void Are_read_in_an_object_stream() => Assert.Equal(1, PdfReadings.Read(Packed("/RunLengthDecode", data => [.. data.SelectMany(one => new byte[] { 0, one }), 128])).PageCount);

    [Fact]
    public void Are_not_encrypted_by_a_filter_that_changes_nothing() => Assert.Equal(1, PdfReadings.Read(Packed("[/Crypt]", data => data)).PageCount);

    [Fact]
    public void Are_left_alone_in_an_encrypted_file_that_says_so()
    {
        var encryptor = PdfEncryptor.Filtered(isAes: true, "", "owner");
        var file = new PdfFile { Encrypt = (number, data) => number == 5 ? data : encryptor.Encrypt(number, data) }.Text("%PDF-1.7\n");
        file.Stream(5, $"/Type/ObjStm/N 3/First {Head.Length}/Filter[/Crypt]", PdfFile.Latin(Head + Body)).Compressed(5, 1, 2, 3);
        var reading = PdfReadings.Read(file.Object(90, encryptor.Dictionary).CrossReferenceStream(91, PdfEncryptor.Trailer));
        Assert.Equal([DocumentCodes.EncryptedOpenable], reading.Codes());
        Assert.Equal(1, reading.PageCount);
    }

    private const string Head = "1 0 2 40 3 90 ";

    private static string Body => PdfFile.Catalog.PadRight(40) + PdfFile.OnePage.PadRight(50) + PdfFile.Page;

    private static PdfFile Packed(string filter, Func<byte[], byte[]> pack) => PdfFile.WithHeader()
        .Stream(5, $"/Type/ObjStm/N 3/First {Head.Length}/Filter{filter}", pack(PdfFile.Latin(Head + Body))).Compressed(5, 1, 2, 3).CrossReferenceStream(6);
}
