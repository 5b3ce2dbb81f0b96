using Ants.Permis.Documents.Bmp;
using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Tests.Corpus;
using Ants.Permis.Documents.Tests.Formats;
using FsCheck.Xunit;

namespace Ants.Permis.Documents.Tests.Images;

public sealed class The_structure_of_a_bmp
{
    private static readonly Reader Bmp = BmpReader.Read;

    [Theory]
    [InlineData(12)]
    [InlineData(16)]
    [InlineData(40)]
    [InlineData(52)]
    [InlineData(56)]
    [InlineData(64)]
    [InlineData(108)]
    [InlineData(124)]
    public void Is_one_page_of_its_sides_under_every_header_and_depth(int headerSize)
    {
        int[] depths = headerSize == 12 ? [1, 4, 8, 24] : [1, 4, 8, 16, 24, 32];
        Assert.All(depths, bits => FormatAssert.IsClean(Bmp.Read(new BmpFile { HeaderSize = headerSize, Bits = bits }.ToArray()), 5, 3));
    }

    [Theory]
    [InlineData(40, 16, BmpFile.BitFields)]
    [InlineData(40, 32, BmpFile.BitFields)]
    [InlineData(40, 32, BmpFile.AlphaBitFields)]
    [InlineData(56, 16, BmpFile.BitFields)]
    [InlineData(108, 32, BmpFile.BitFields)]
    [InlineData(124, 16, BmpFile.BitFields)]
    public void May_tell_its_colours_by_masks(int headerSize, int bits, uint compression) =>
        FormatAssert.IsClean(Bmp.Read(new BmpFile { HeaderSize = headerSize, Bits = bits, Compression = compression }.ToArray()), 5, 3);

    [Fact]
    public void May_be_stored_from_the_top() => FormatAssert.IsClean(Bmp.Read(new BmpFile { Height = -3 }.ToArray()), 5, 3);

    [Fact]
    public void May_leave_out_where_its_pixels_begin() =>
        FormatAssert.IsClean(Bmp.Read(new BmpFile { Bits = 4, PixelOffset = 0 }.ToArray()), 5, 3);

    [Theory]
    [InlineData(1, 3)]
    [InlineData(8, 3)]
    [InlineData(24, 3)]
    [InlineData(24, 1)]
    [InlineData(24, -2)]
    public void Is_seen_to_be_truncated_wherever_a_pixel_is_cut(int bits, int height)
    {
        var bitmap = new BmpFile { Bits = bits, Height = height };
        var file = bitmap.ToArray();
        var padding = bitmap.Stride - (((bitmap.Width * bits) + 7) / 8);
        Assert.NotEqual(0, padding);
        // The padding after the last row holds no pixel.
        Assert.Equal(Enumerable.Range(file.Length - padding, padding), FormatAssert.CutsNotRefused(Bmp, file));
        Assert.All(Enumerable.Range(file.Length - padding, padding), length => Assert.Empty(Bmp.Read(file[..length]).Findings));
    }

    [Theory]
    [InlineData(12, 16, BmpFile.None)]
    [InlineData(40, 3, BmpFile.None)]
    [InlineData(40, 24, BmpFile.BitFields)]
    [InlineData(40, 24, BmpFile.RunLength8)]
    [InlineData(40, 8, BmpFile.RunLength4)]
    [InlineData(40, 24, 7)]
    public void Is_refused_when_depth_and_compression_exclude_each_other(int headerSize, int bits, uint compression) => FormatAssert.Has(
        Bmp.Read(new BmpFile { HeaderSize = headerSize, Bits = bits, Compression = compression, Pixels = new byte[100] }.ToArray()), FormatFindings.Damaged);

    [Theory]
    [InlineData(40, 0, 4, "BMP JPEG")]
    [InlineData(40, 0, 5, "BMP PNG")]
    [InlineData(40, 32, 11, "BMP CMYK")]
    [InlineData(40, 2, 0, "BMP 2-bit")]
    [InlineData(40, 64, 0, "BMP 64-bit")]
    [InlineData(64, 1, 3, "BMP Huffman")]
    [InlineData(64, 24, 4, "BMP RLE24")]
    public void Cannot_be_told_in_a_variant_that_few_readers_know(int headerSize, int bits, uint compression, string variant) => FormatAssert.Has(
        Bmp.Read(new BmpFile { HeaderSize = headerSize, Bits = bits, Compression = compression, Pixels = new byte[200] }.ToArray()),
        FormatFindings.Unsupported(variant));

    [Theory]
    [InlineData(0, 3, 1)]
    [InlineData(-5, 3, 1)]
    [InlineData(5, 0, 1)]
    [InlineData(5, 3, 0)]
    [InlineData(5, 3, 2)]
    public void Is_refused_with_an_impossible_header(int width, int height, int planes) => FormatAssert.Has(
        Bmp.Read(new BmpFile { Width = width, Height = height, Planes = planes, Pixels = new byte[100] }.ToArray()), FormatFindings.Damaged);

    [Fact]
    public void Is_refused_with_a_header_of_an_unknown_size()
    {
        var file = new BmpFile().ToArray();
        file[14] = 13;
        FormatAssert.Has(Bmp.Read(file), FormatFindings.Damaged);
    }

    [Theory]
    [InlineData(24, BmpFile.None, 53)]
    [InlineData(32, BmpFile.BitFields, 54 + 11)]
    [InlineData(32, BmpFile.AlphaBitFields, 54 + 15)]
    public void Is_refused_when_its_pixels_begin_in_its_header_or_its_masks(int bits, uint compression, uint offset) => FormatAssert.Has(
        Bmp.Read(new BmpFile { Bits = bits, Compression = compression, PixelOffset = offset }.ToArray()), FormatFindings.Damaged);

    [Fact]
    public void Only_warns_when_its_pixels_begin_in_its_palette() =>
        FormatAssert.Has(Bmp.Read(new BmpFile { Bits = 8, PixelOffset = 54, FileSize = 2000 }.ToArray()), FormatFindings.DamagedAside);

    [Fact]
    public void Only_warns_of_bytes_after_its_pixels() =>
        FormatAssert.Has(Bmp.Read([.. new BmpFile().ToArray(), 1, 2]), FormatFindings.Trailing(2));

    [Fact]
    public void Counts_as_its_own_the_bytes_that_its_header_counts() =>
        FormatAssert.IsClean(Bmp.Read([.. new BmpFile { FileSize = 56 + 48 }.ToArray(), 0, 0]), 5, 3);

    [Fact]
    public void May_end_with_a_colour_profile_and_is_truncated_without_all_of_it()
    {
        byte[] file = [.. new BmpFile { HeaderSize = 124, Profile = (124 + 48, 10) }.ToArray(), .. new byte[10]];
        FormatAssert.IsClean(Bmp.Read(file), 5, 3);
        FormatAssert.Has(Bmp.Read(file[..^1]), FormatFindings.Truncated);
    }

    [Theory]
    [InlineData(int.MaxValue, int.MaxValue, 24)]
    [InlineData(5, int.MinValue, 24)]
    [InlineData(60000, 60000, 24)]
    [InlineData(30000, 30000, 1)]
    [InlineData(30001, 1, 1)]
    public void Is_stopped_at_the_limit_on_pixels(int width, int height, int bits) => FormatAssert.Has(
        Bmp.Read(new BmpFile { Width = width, Height = height, Bits = bits, Pixels = new byte[100] }.ToArray()), FormatFindings.LimitExceeded("pixels"));

    [Fact]
    public void Does_not_overflow_when_a_host_lifts_the_limits()
    {
        var lifted = new InspectionLimits { MaxSide = int.MaxValue, MaxPixelsPerPage = long.MaxValue, MaxTotalPixels = long.MaxValue };
        var file = new BmpFile { Width = int.MaxValue, Height = int.MaxValue, Bits = 32, Pixels = new byte[100] }.ToArray();
        FormatAssert.Has(Bmp.Read(file, lifted), FormatFindings.Truncated);
    }

    [Fact]
    public void Stops_when_the_budget_is_spent() =>
        FormatAssert.Has(Bmp.Read(new BmpFile().ToArray(), new() { MaxSteps = 0 }), FormatFindings.LimitExceeded("headers"));

    [Property]
    public void Is_read_to_a_report_whatever_the_bytes(byte[] bytes, (int, byte)[] edits)
    {
        FormatAssert.IsCalm(Bmp, bytes);
        FormatAssert.IsCalm(Bmp, [.. "BM"u8, .. bytes]);
        FormatAssert.IsCalm(Bmp, [.. new BmpFile { Bits = 8, Compression = BmpFile.RunLength8, Pixels = bytes }.ToArray()]);
        FormatAssert.IsCalm(Bmp, FormatAssert.Spoil(new BmpFile { HeaderSize = 124 }.ToArray(), edits));
    }
}
