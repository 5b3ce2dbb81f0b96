using System.Text;
using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Images;
using Ants.Permis.Documents.Jpeg;
using Ants.Permis.Documents.Tests.Corpus;
using Ants.Permis.Documents.Tests.Formats;
using Ants.Permis.Findings;

namespace Ants.Permis.Documents.Tests.Images;

public sealed class The_scans_of_a_jpeg
{
    private static readonly Reader Jpeg = JpegReader.Read;

    [Theory]
    [InlineData(0, 0, 0x00)]
    [InlineData(0, 0, 0x0D)]
    [InlineData(0, 0, 0x10)]
    [InlineData(0, 0, 0xDC)]
    [InlineData(1, 5, 0x02)]
    [InlineData(6, 63, 0x21)]
    public void May_refine_the_picture_within_the_rules(byte first, byte last, byte shifts) =>
        Assert.Empty(Read(JpegFile.Progressive, [1], first, last, shifts).Findings);

    [Theory]
    [InlineData(0, 5, 0x00)]
    [InlineData(5, 4, 0x00)]
    [InlineData(1, 64, 0x00)]
    [InlineData(0, 0, 0x0E)]
    [InlineData(0, 0, 0x20)]
    [InlineData(0, 0, 0x12)]
    public void Are_refused_with_a_refinement_that_cannot_be(byte first, byte last, byte shifts) =>
        FormatAssert.Has(Read(JpegFile.Progressive, [1], first, last, shifts), FormatFindings.Damaged);

    [Fact]
    public void Are_refused_when_other_coefficients_come_for_several_components_at_once() =>
        FormatAssert.Has(Read(JpegFile.Progressive, [1, 2], 1, 63, 0), FormatFindings.Damaged);

    [Theory]
    [InlineData(0, 62, 0)]
    [InlineData(1, 63, 0)]
    [InlineData(0, 63, 1)]
    public void Only_warn_of_values_that_a_sequential_picture_does_not_use(byte first, byte last, byte shifts) =>
        FormatAssert.Has(Read(JpegFile.Baseline, [1, 2, 3], first, last, shifts), FormatFindings.DamagedAside);

    [Theory]
    [InlineData(new byte[] { 4 })]
    [InlineData(new byte[] { 1, 1 })]
    [InlineData(new byte[] { 2, 1 })]
    [InlineData(new byte[] { })]
    public void Are_refused_for_components_that_the_frame_does_not_have_in_this_order(byte[] components) =>
        FormatAssert.Has(Read(JpegFile.Baseline, components, 0, 63, 0), FormatFindings.Damaged);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Keep_their_colours_with_a_known_transform(byte transform) => Assert.Empty(Jpeg.Read(WithAdobe(transform)).Findings);

    [Fact]
    public void Only_warn_of_a_colour_transform_that_nobody_knows() => FormatAssert.Has(Jpeg.Read(WithAdobe(3)), FormatFindings.DamagedAside);

    [Fact]
    public void Are_sixty_four_at_most()
    {
        Assert.Empty(Jpeg.Read(WithScans(64)).Findings);
        FormatAssert.Has(Jpeg.Read(WithScans(65)), FormatFindings.LimitExceeded("scans"));
        FormatAssert.Has(Jpeg.Read(WithScans(50_000)), FormatFindings.LimitExceeded("scans"));
    }

    [Theory]
    [InlineData(65500, 65500)]
    [InlineData(30001, 1)]
    [InlineData(30000, 30000)]
    public void Are_not_read_beyond_the_limit_on_pixels(int width, int height) => FormatAssert.Has(
        Jpeg.Read(JpegFile.Of(JpegFile.Tables, JpegFile.Frame(JpegFile.Progressive, width, height, 3), JpegFile.Scan(8, 8))), FormatFindings.LimitExceeded("pixels"));

    [Fact]
    public void May_be_followed_by_what_cameras_write_there()
    {
        byte[][] tails = [JpegFile.Create(8, 8), [0, 0, .. JpegFile.Create(8, 8)], [0, 0, 0, 24, .. "ftypmp42"u8], [.. "....SEFT"u8], new byte[512], [0xFF]];
        Assert.All(tails, tail => FormatAssert.Has(
            Jpeg.Read([.. JpegFile.Create(), .. tail]), FormatFindings.Trailing(tail.Length) with { Severity = Severity.Information }));
    }

    [Theory]
    [InlineData("PK")]
    [InlineData("ftyp")]
    [InlineData("12345ftyp")]
    [InlineData("SEFT.")]
    public void Only_warn_of_other_bytes_after_them(string tail) =>
        FormatAssert.Has(Jpeg.Read([.. JpegFile.Create(), .. Encoding.ASCII.GetBytes(tail)]), FormatFindings.Trailing(tail.Length));

    private static ImageReport Read(byte marker, byte[] components, byte first, byte last, byte shifts) => Jpeg.Read(
        JpegFile.Of(JpegFile.Tables, JpegFile.Frame(marker, 8, 8, 3), JpegFile.ScanHeader(components, first, last, shifts), [0x3F], JpegFile.End));

    private static byte[] WithAdobe(byte transform) => JpegFile.Of(
        JpegFile.Segment(0xEE, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, transform]),
        JpegFile.Tables,
        JpegFile.Frame(JpegFile.Baseline, 8, 8, 3),
        JpegFile.Scan(8, 8, 3),
        JpegFile.End);

    private static byte[] WithScans(int count) => JpegFile.Of(
        JpegFile.Tables,
        JpegFile.Frame(JpegFile.Progressive, 8, 8),
        [.. Enumerable.Repeat(JpegFile.OthersScan(1, 8, 8), count).SelectMany(scan => scan)],
        JpegFile.End);
}
