using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Tests.Corpus;
using Ants.Permis.Primitives;

namespace Ants.Permis.Documents.Tests.Images;

public sealed class The_progression_of_a_jpeg
{
    private static readonly JpegEncoder Picture = JpegVerifying.Picture(JpegVerifying.Grey);

    private static byte[] First => Picture.Scan([0], 0, 0, 0, 0);

    [Fact]
    public void May_bring_a_whole_band_again() => Assert.Empty(Verify(First, Picture.Scan([0], 1, 63, 0, 0), Picture.Scan([0], 1, 63, 0, 0)));

    [Fact]
    public void Is_refused_when_it_refines_what_never_came()
    {
        Assert.Equal([FormatFindings.Damaged], Verify(Picture.Scan([0], 0, 0, 1, 0)));
        Assert.Equal([FormatFindings.Damaged], Verify(First, Picture.Scan([0], 1, 63, 1, 0)));
        Assert.Equal([FormatFindings.Damaged], Verify(First, Picture.Scan([0], 1, 5, 0, 1), Picture.Scan([0], 1, 63, 1, 0)));
    }

    [Fact]
    public void Is_refused_when_it_leaves_a_bit_out() =>
        Assert.Equal([FormatFindings.Damaged], Verify(First, Picture.Scan([0], 1, 63, 0, 3), Picture.Scan([0], 1, 63, 2, 1)));

    [Fact]
    public void Only_warns_of_a_band_before_the_first_coefficients() => Assert.Equal([FormatFindings.DamagedAside], Verify(Picture.Scan([0], 1, 63, 0, 0), First));

    [Fact]
    public void Is_refused_when_a_refinement_brings_a_value_of_several_bits()
    {
        var bits = new JpegBits();
        JpegCode.Others.Write(bits, 0x02);
        Assert.Equal([FormatFindings.Damaged], Verify(First, Picture.Scan([0], 1, 63, 0, 1), [.. JpegFile.ScanHeader([1], 1, 63, 0x10), .. bits.ToArray(), .. new byte[400]]));
    }

    [Theory]
    [InlineData(0x00)]
    [InlineData(0x10)]
    public void Is_refused_when_it_leaves_its_band(byte shifts)
    {
        var bits = new JpegBits();
        JpegCode.Others.Write(bits, 0x51);
        bits.Write(1, 1);
        var flat = new JpegEncoder(8, 8, JpegVerifying.Grey, (_, _, _) => 128);
        var file = JpegFile.Of(JpegEncoder.Tables, flat.Frame(JpegFile.Progressive), flat.Scan([0], 0, 0, 0, 0), shifts == 0 ? [] : flat.Scan([0], 1, 5, 0, 1), [.. JpegFile.ScanHeader([1], 1, 5, shifts), .. bits.ToArray()], JpegFile.End);
        JpegVerifying.Finds(file, FormatFindings.Damaged);
    }

    private static ValueList<Findings.Finding> Verify(params byte[][] scans) =>
        JpegVerifying.Verify(JpegFile.Of([JpegEncoder.Tables, Picture.Frame(JpegFile.Progressive), .. scans, JpegFile.End])).Findings;
}
