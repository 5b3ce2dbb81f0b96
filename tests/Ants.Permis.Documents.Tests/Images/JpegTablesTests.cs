using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Tests.Corpus;

namespace Ants.Permis.Documents.Tests.Images;

public sealed class The_tables_of_a_jpeg
{
    private static readonly JpegEncoder Picture = JpegVerifying.Picture(JpegVerifying.Grey);

    [Fact]
    public void Are_needed_by_the_scan_that_names_them()
    {
        byte[][] missing =
        [
            [.. JpegEncoder.Quantisation, .. JpegCode.First.Segment(0)],
            [.. JpegEncoder.Quantisation, .. JpegCode.Others.Segment(1)],
            [.. JpegCode.First.Segment(0), .. JpegCode.Others.Segment(1)],
            [.. JpegEncoder.Quantisation, .. JpegCode.First.Segment(0, 1), .. JpegCode.Others.Segment(1, 1)],
        ];
        Assert.All(missing, tables => JpegVerifying.Finds(With(tables), FormatFindings.Damaged));
    }

    [Fact]
    public void May_be_wrong_where_no_scan_names_them() => Assert.Empty(JpegVerifying.Verify(With([.. JpegEncoder.Tables, .. Huffman(0x13, 3)])).Findings);

    [Fact]
    public void Are_refused_with_more_codes_than_their_lengths_allow() => JpegVerifying.Finds(With([.. JpegEncoder.Tables, .. Huffman(0x10, 3)]), FormatFindings.Damaged);

    [Fact]
    public void Are_refused_with_the_code_of_ones_only() => JpegVerifying.Finds(With([.. JpegEncoder.Tables, .. Huffman(0x10, 2)]), FormatFindings.Damaged);

    [Fact]
    public void Are_refused_with_a_first_coefficient_of_more_than_fifteen_bits() =>
        JpegVerifying.Finds(With([.. JpegEncoder.Tables, .. JpegFile.Segment(0xC4, [0x00, 1, .. new byte[15], 16])]), FormatFindings.Damaged);

    [Theory]
    [InlineData(0xC4, new byte[] { 0x20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 })]
    [InlineData(0xC4, new byte[] { 0x04, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 })]
    [InlineData(0xC4, new byte[] { 0x00, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 })]
    [InlineData(0xC4, new byte[] { 0x00, 1 })]
    [InlineData(0xDB, new byte[] { 0x00, 1, 2 })]
    [InlineData(0xDD, new byte[] { 0x00 })]
    public void Are_refused_with_a_definition_that_cannot_be(byte marker, byte[] payload) =>
        JpegVerifying.Finds(With([.. JpegEncoder.Tables, .. JpegFile.Segment(marker, payload)]), FormatFindings.Damaged);

    [Fact]
    public void May_hold_quantisers_of_two_bytes() =>
        Assert.Empty(JpegVerifying.Verify(With([.. JpegEncoder.Tables, .. JpegFile.Segment(0xDB, [0x10, .. new byte[128]])])).Findings);

    private static byte[] With(byte[] tables) => JpegFile.Of(tables, Picture.Frame(JpegFile.Baseline), Picture.Scan([0], 0, 63, 0, 0), JpegFile.End);

    // So many codes of one bit.
    private static byte[] Huffman(byte place, byte count) => JpegFile.Segment(0xC4, [place, count, .. new byte[15], .. new byte[count]]);
}
