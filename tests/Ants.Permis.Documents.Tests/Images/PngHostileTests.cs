using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Png;
using Ants.Permis.Documents.Tests.Corpus;
using Ants.Permis.Documents.Tests.Formats;

namespace Ants.Permis.Documents.Tests.Images;

public sealed class A_hostile_png
{
    private static readonly Reader Png = PngReader.Read;

    [Theory]
    [InlineData(int.MaxValue, int.MaxValue, 16, PngFile.ColourAlpha)]
    [InlineData(65535, 65535, 8, PngFile.ColourAlpha)]
    [InlineData(60000, 60000, 1, PngFile.Grey)]
    [InlineData(20000, 20000, 8, PngFile.ColourAlpha)]
    [InlineData(30001, 1, 8, PngFile.Grey)]
    [InlineData(1, 30001, 8, PngFile.Grey)]
    public void Is_stopped_at_the_limit_on_pixels(uint width, uint height, byte depth, byte colourType)
    {
        var reading = Png.Read(PngFile.Of(PngFile.Header(width, height, depth, colourType), PngFile.ImageData(5, 3), PngFile.End));
        FormatAssert.Has(reading, FormatFindings.LimitExceeded("pixels"));
        Assert.Equal(((int?)width, (int?)height), (reading.Pages[0].Width, reading.Pages[0].Height));
    }

    [Fact]
    public void Is_stopped_at_the_limit_on_chunks()
    {
        var chunk = PngFile.Chunk("tEXt", 65, 0, 66);
        byte[] file = [.. PngFile.Of(PngFile.Header(5, 3)), .. Enumerable.Repeat(chunk, 700_000).SelectMany(bytes => bytes)];
        FormatAssert.Has(Png.Read(file), FormatFindings.LimitExceeded("chunks"));
    }

    [Fact]
    public void Is_refused_when_a_chunk_declares_more_bytes_than_the_format_allows()
    {
        var chunk = PngFile.Chunk("IDAT", 1, 2, 3);
        chunk[0] = 0x80;
        FormatAssert.Has(Png.Read(PngFile.Of(PngFile.Header(5, 3), chunk)), FormatFindings.Damaged);
    }

    [Fact]
    public void Is_truncated_when_a_chunk_declares_more_bytes_than_the_file_has()
    {
        var chunk = PngFile.Chunk("IDAT", 1, 2, 3);
        chunk[0] = 0x7F;
        FormatAssert.Has(Png.Read(PngFile.Of(PngFile.Header(5, 3), chunk)), FormatFindings.Truncated);
    }

    [Fact]
    public void Is_never_inflated()
    {
        // A gibibyte of zeros in a text and another in the colour profile would be a hundred times these.
        var bomb = PngFile.Compress(new byte[10 << 20]);
        var file = PngFile.Of(
            PngFile.Header(5, 3),
            PngFile.Chunk("iCCP", [65, 0, 0, .. bomb]),
            PngFile.Chunk("zTXt", [65, 0, 0, .. bomb]),
            PngFile.ImageData(5, 3),
            PngFile.End);
        var before = GC.GetAllocatedBytesForCurrentThread();
        FormatAssert.IsClean(Png.Read(file), 5, 3);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000);
    }
}
