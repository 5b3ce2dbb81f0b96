using Ants.Permis.Documents.Bmp;
using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Images;
using Ants.Permis.Documents.Tests.Corpus;
using Ants.Permis.Documents.Tests.Formats;
using FsCheck.Xunit;

namespace Ants.Permis.Documents.Tests.Images;

public sealed class The_pixels_of_a_bmp
{
    private static readonly BmpReader Bmp = new();

    [Theory]
    [InlineData(24, new byte[] { 255, 0, 0 }, 28)]
    [InlineData(24, new byte[] { 0, 255, 0 }, 149)]
    [InlineData(24, new byte[] { 0, 0, 255 }, 76)]
    [InlineData(24, new byte[] { 200, 200, 200 }, 200)]
    [InlineData(32, new byte[] { 0, 255, 0, 0 }, 149)]
    [InlineData(32, new byte[] { 255, 255, 255, 0 }, 255)]
    [InlineData(16, new byte[] { 0xFF, 0x7F }, 255)]
    [InlineData(16, new byte[] { 0x00, 0x7C }, 76)]
    [InlineData(16, new byte[] { 0xE0, 0x03 }, 149)]
    public void Are_as_light_as_their_colour(int bits, byte[] pixel, double mean) => VerifyAssert.IsAbout(mean, 0, Bmp.Tone(Of(bits, pixel, BmpFile.None)));

    [Theory]
    [InlineData(16, new byte[] { 0x00, 0xF8 }, 76)]
    [InlineData(16, new byte[] { 0xE0, 0x07 }, 149)]
    [InlineData(32, new byte[] { 255, 0, 0, 0 }, 28)]
    public void May_tell_their_colours_by_masks(int bits, byte[] pixel, double mean)
    {
        VerifyAssert.IsAbout(mean, 0, Bmp.Tone(Of(bits, pixel, BmpFile.BitFields)));
        VerifyAssert.IsAbout(mean, 0, Bmp.Tone(Of(bits, pixel, BmpFile.BitFields, headerSize: 108)));
    }

    [Theory]
    [InlineData(12, 1, 0xFF)]
    [InlineData(40, 1, 0xFF)]
    [InlineData(12, 4, 0x11)]
    [InlineData(40, 4, 0x11)]
    [InlineData(12, 8, 0x01)]
    [InlineData(124, 8, 0x01)]
    public void Have_the_colours_of_their_palette(int headerSize, int bits, byte indices)
    {
        var file = Of(bits, [indices], BmpFile.None, headerSize);
        VerifyAssert.IsAbout(0, 0, Bmp.Tone(file));
        // The second colour, in the order blue, green, red.
        ((byte[])[10, 60, 110]).CopyTo(file, 14 + headerSize + (headerSize == 12 ? 3 : 4));
        VerifyAssert.IsAbout(Luminance.Of(110, 60, 10), 0, Bmp.Tone(file));
    }

    [Fact]
    public void Are_as_varied_as_their_halves_whichever_way_up()
    {
        byte[] pixels = [.. Enumerable.Repeat((byte)0, 48 * 8), .. Enumerable.Repeat((byte)100, 48 * 8)];
        VerifyAssert.IsAbout(50, 50, Bmp.Tone(new BmpFile { Width = 16, Height = 16, Pixels = pixels }.ToArray()));
        VerifyAssert.IsAbout(50, 50, Bmp.Tone(new BmpFile { Width = 16, Height = -16, Pixels = pixels }.ToArray()));
    }

    [Fact]
    public void Only_warn_when_they_have_a_colour_that_the_palette_does_not()
    {
        var bitmap = new BmpFile { Bits = 8, Width = 8, Height = 1, ColoursUsed = 3, PixelOffset = 14 + 40 + 1024, Pixels = [0, 1, 2, 0, 1, 2, 0, 1] };
        Assert.Empty(Bmp.Verify(bitmap.ToArray()).Findings);
        VerifyAssert.Has(Bmp, (bitmap with { Pixels = [0, 1, 2, 0, 1, 3, 0, 1] }).ToArray(), FormatFindings.DamagedAside);
    }

    [Fact]
    public void Are_not_measured_in_run_length_codes() =>
        Assert.Equal([null], Bmp.Verify(new BmpFile { Bits = 8, Compression = BmpFile.RunLength8, Pixels = [5, 1, 0, 0, 5, 1, 0, 0, 5, 1, 0, 1] }.ToArray()).Tones);

    [Fact]
    public void Are_not_looked_at_in_a_coding_that_is_refused()
    {
        var file = new BmpFile { Bits = 7 }.ToArray();
        Assert.Equal([FormatFindings.Damaged], Bmp.Verify(file, new(), new(InspectionLimits.Default)).Findings);
    }

    [Fact]
    public void Are_described_with_their_depth_and_resolution()
    {
        var file = new BmpFile { Bits = 8 }.ToArray();
        (file[38], file[39], file[42], file[43]) = (0x23, 0x2E, 0x12, 0x17);
        var report = Bmp.Inspect((byte[])[.. file, 1, 2], new(InspectionLimits.Default));
        var page = report.Pages[0];
        Assert.Equal((300d, 150.01, 8, 1, ColourModel.Palette, 2L), (page.HorizontalDpi!.Value, page.VerticalDpi!.Value, page.BitsPerSample, page.SamplesPerPixel, page.Colour, report.TrailingBytes));
    }

    [Fact]
    public void Are_paid_from_the_budget()
    {
        var file = new BmpFile { Width = 3000, Height = 1000 }.ToArray();
        VerifyAssert.Spends(Bmp, file, 5000, 100_000);
        Assert.Equal([FormatFindings.LimitExceeded("pixels")], Bmp.Verify(file, new InspectionLimits { MaxSteps = 100 }).Findings);
        Assert.Equal([FormatFindings.LimitExceeded("memory")], Bmp.Verify(file, new InspectionLimits { MaxHeldBytes = 100 }).Findings);
    }

    [Property]
    public void Are_verified_to_a_report_whatever_the_bytes(byte[] bytes, (int, byte)[] edits)
    {
        VerifyAssert.IsCalm(Bmp, [.. "BM"u8, .. bytes]);
        foreach (var bits in (int[])[1, 4, 8, 16, 24, 32])
            VerifyAssert.IsCalm(Bmp, FormatAssert.Spoil(new BmpFile { Bits = bits }.ToArray(), edits));
        VerifyAssert.IsCalm(Bmp, FormatAssert.Spoil(new BmpFile { HeaderSize = 124, Bits = 32, Compression = BmpFile.BitFields }.ToArray(), edits));
    }

    private static byte[] Of(int bits, byte[] pixel, uint compression, int headerSize = 40)
    {
        var bitmap = new BmpFile { HeaderSize = headerSize, Width = 32, Height = 9, Bits = bits, Compression = compression };
        return (bitmap with { Pixels = [.. Enumerable.Repeat(pixel, bitmap.Stride * 9 / pixel.Length).SelectMany(bytes => bytes)] }).ToArray();
    }
}
