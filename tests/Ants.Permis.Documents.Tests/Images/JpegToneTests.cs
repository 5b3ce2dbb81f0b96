using Ants.Permis.Documents.Images;
using Ants.Permis.Documents.Tests.Corpus;

namespace Ants.Permis.Documents.Tests.Images;

public sealed class The_tone_of_a_jpeg
{
    [Theory]
    [InlineData(0)]
    [InlineData(77)]
    [InlineData(128)]
    [InlineData(255)]
    public void Is_that_of_a_flat_page(int grey)
    {
        foreach (var tone in Tones(new(64, 64, JpegVerifying.Halved, (component, _, _) => component == 0 ? grey : 128)))
        {
            Assert.InRange(tone.Mean, grey - 1.01, grey + 1.01);
            Assert.Equal(0, tone.Deviation);
            Assert.Null(tone.Sharpness);
        }
    }

    [Fact]
    public void Is_the_mean_of_a_page_that_is_half_black()
    {
        foreach (var tone in Tones(new(64, 64, JpegVerifying.Grey, (_, x, _) => x < 32 ? 0 : 255)))
        {
            Assert.InRange(tone.Mean, 126.5, 128.5);
            Assert.InRange(tone.Deviation, 126.5, 128.5);
        }
    }

    [Fact]
    public void Tells_a_sharp_page_from_a_blurred_one()
    {
        var sharp = Tones(new(64, 64, JpegVerifying.Grey, (_, x, y) => ((x * 37) ^ (y * 91)) & 255));
        var blurred = Tones(new(64, 64, JpegVerifying.Grey, (_, x, y) => (x + y) * 2));
        Assert.All(sharp.Zip(blurred), pair => Assert.True(pair.First.Sharpness > 0.9 && pair.Second.Sharpness < 0.3));
    }

    [Fact]
    public void Is_that_of_green_where_the_components_are_colours()
    {
        var picture = new JpegEncoder(64, 64, JpegVerifying.Full, (component, _, _) => component * 100);
        var plain = picture.Sequential();
        byte[] adobe = [.. JpegFile.Start, .. JpegFile.Segment(0xEE, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, 0]), .. plain[2..]];
        Assert.InRange(JpegVerifying.Verify(plain).Tones[0]!.Mean, 0, 1);
        Assert.InRange(JpegVerifying.Verify(adobe).Tones[0]!.Mean, 99, 101);
    }

    [Fact]
    public void Is_not_told_of_inks() => Assert.Null(JpegVerifying.Verify(JpegVerifying.Picture([(1, 1), (1, 1), (1, 1), (1, 1)]).Sequential()).Tones[0]);

    private static PageTone[] Tones(JpegEncoder picture) =>
        [.. ((byte[][])[picture.Sequential(), picture.Sequential(interval: 3, interleaved: false), picture.Progressive()]).Select(file => JpegVerifying.Verify(file).Tones[0]!)];
}
