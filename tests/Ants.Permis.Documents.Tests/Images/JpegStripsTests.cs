using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Images;
using Ants.Permis.Documents.Jpeg;
using Ants.Permis.Documents.Tests.Corpus;
using Ants.Permis.Findings;

namespace Ants.Permis.Documents.Tests.Images;

public sealed class Strips_of_jpeg_data
{
    private static readonly JpegEncoder Picture = JpegVerifying.Picture(JpegVerifying.Halved);

    private static byte[] Tables => JpegFile.Of(JpegEncoder.Tables, JpegFile.End);

    private static byte[] Abbreviated => JpegFile.Of(Picture.Frame(JpegFile.Baseline), Picture.Scan([0, 1, 2], 0, 63, 0, 0), JpegFile.End);

    [Fact]
    public void Are_sound_with_common_tables_or_with_their_own()
    {
        Assert.Null(Verify(Tables, Abbreviated));
        Assert.Null(Verify([], Picture.Sequential(interval: 2)));
        Assert.Equal(FormatFindings.Damaged, Verify([], Abbreviated));
    }

    [Fact]
    public void May_lack_their_end_marker_but_no_bit()
    {
        Assert.Null(Verify(Tables, Abbreviated[..^2]));
        Assert.Equal(FormatFindings.Truncated, Verify(Tables, Abbreviated[..^4]));
        Assert.Equal(FormatFindings.Truncated, Verify(Tables, []));
    }

    [Theory]
    [InlineData(45, 38, 3, null)]
    [InlineData(44, 38, 3, Severity.Blocking)]
    [InlineData(45, 38, 1, Severity.Blocking)]
    [InlineData(46, 38, 3, Severity.Warning)]
    [InlineData(45, 40, 3, Severity.Warning)]
    public void Are_compared_with_their_directory(int width, int height, int components, Severity? expected) =>
        Assert.Equal(expected, Verify(Tables, Abbreviated, width, height, components)?.Severity);

    [Fact]
    public void Add_to_one_tone()
    {
        var tone = default(ToneMeter);
        using var strips = new JpegStrips(Tables, new(InspectionLimits.Default), lightComponent: 0);
        foreach (var grey in (int[])[50, 150])
        {
            var strip = new JpegEncoder(16, 16, JpegVerifying.Grey, (_, _, _) => grey);
            Assert.Null(strips.Verify(JpegFile.Of(strip.Frame(JpegFile.Baseline), strip.Scan([0], 0, 63, 0, 0), JpegFile.End), 16, 16, 1, ref tone));
        }

        Assert.Equal(new PageTone(100, 50), tone.ToTone());
    }

    [Fact]
    public void Are_refused_with_tables_that_are_none()
    {
        Assert.Equal(FormatFindings.Damaged, Verify(JpegFile.Of(JpegFile.Segment(0xC4, 0x20), JpegFile.End), Abbreviated));
        Assert.Equal(FormatFindings.Truncated, Verify(Tables[..40], Abbreviated));
    }

    private static Finding? Verify(byte[] tables, byte[] stream, int width = 45, int height = 38, int components = 3)
    {
        var tone = default(ToneMeter);
        using var strips = new JpegStrips(tables, new(InspectionLimits.Default), lightComponent: 0);
        return strips.Verify(stream, width, height, components, ref tone);
    }
}
