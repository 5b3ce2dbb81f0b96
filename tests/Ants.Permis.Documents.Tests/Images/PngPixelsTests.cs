using System.IO.Compression;
using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Png;
using Ants.Permis.Documents.Tests.Corpus;
using Ants.Permis.Documents.Tests.Formats;
using FsCheck.Xunit;

namespace Ants.Permis.Documents.Tests.Images;

public sealed class The_picture_of_a_png
{
    private static readonly PngReader Png = new();

    public static TheoryData<byte, byte, byte> Filters()
    {
        var data = new TheoryData<byte, byte, byte>();
        (byte Depth, byte Type)[] kinds =
            [(1, 0), (2, 0), (4, 0), (8, 0), (16, 0), (8, 2), (16, 2), (1, 3), (4, 3), (8, 3), (8, 4), (16, 4), (8, 6), (16, 6)];
        foreach (var (depth, type) in kinds)
        {
            for (byte filter = 1; filter <= 4; filter++)
                data.Add(depth, type, filter);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Filters))]
    public void Is_the_same_under_every_filter(byte depth, byte colourType, byte filter)
    {
        var samples = colourType switch { PngFile.Colour => 3, PngFile.GreyAlpha => 2, PngFile.ColourAlpha => 4, _ => 1 };
        var rows = PngPicture.Uneven(((37 * depth * samples) + 7) / 8, 21);
        byte[][] palette = colourType == PngFile.Palette ? [PngFile.Chunk("PLTE", [.. Enumerable.Range(0, 3 << depth).Select(at => (byte)(at * 5))])] : [];
        var plain = Png.Tone(PngPicture.Of(37, rows, depth, colourType, 0, palette));
        Assert.True(plain.Deviation > 0);
        Assert.Equal(plain, Png.Tone(PngPicture.Of(37, rows, depth, colourType, filter, palette)));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(255, 255)]
    [InlineData(100, 100)]
    public void Is_as_light_as_its_grey(byte grey, double mean) => VerifyAssert.IsAbout(mean, 0, Png.Tone(PngPicture.Of(40, Flat(40, 30, grey), 8, PngFile.Grey)));

    [Fact]
    public void Is_as_varied_as_its_halves()
    {
        byte[][] rows = [.. Flat(40, 16, 0), .. Flat(40, 16, 200)];
        VerifyAssert.IsAbout(100, 100, Png.Tone(PngPicture.Of(40, rows, 8, PngFile.Grey)));
    }

    [Fact]
    public void Is_measured_from_squares_that_reach_its_edges()
    {
        // One column beyond the last whole square, and it alone is white: one square of two.
        byte[][] rows = [.. Enumerable.Repeat<byte[]>([0, 0, 0, 0, 0, 0, 0, 0, 255], 8)];
        VerifyAssert.IsAbout(127.5, 127.5, Png.Tone(PngPicture.Of(9, rows, 8, PngFile.Grey)));
    }

    [Fact]
    public void Is_as_light_as_the_eye_sees_its_colours()
    {
        byte[] red = [.. Enumerable.Repeat<byte[]>([255, 0, 0], 16).SelectMany(pixel => pixel)];
        byte[] green = [.. Enumerable.Repeat<byte[]>([0, 255, 0], 16).SelectMany(pixel => pixel)];
        VerifyAssert.IsAbout(76, 0, Png.Tone(PngPicture.Of(16, [red, red], 8, PngFile.Colour)));
        VerifyAssert.IsAbout(149, 0, Png.Tone(PngPicture.Of(16, [green, green], 8, PngFile.Colour)));
    }

    [Fact]
    public void Is_seen_on_white_paper_where_it_is_transparent()
    {
        byte[] clear = [.. Enumerable.Repeat<byte[]>([0, 0], 16).SelectMany(pixel => pixel)];
        VerifyAssert.IsAbout(255, 0, Png.Tone(PngPicture.Of(16, [clear], 8, PngFile.GreyAlpha)));
        byte[][] colours = [PngFile.Chunk("PLTE", 0, 0, 0, 0, 0, 0), PngFile.Chunk("tRNS", 255, 0)];
        VerifyAssert.IsAbout(127.5, 127.5, Png.Tone(PngPicture.Of(16, [[0x00, 0xFF]], 1, PngFile.Palette, 0, colours)));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 5)]
    [InlineData(33, 17)]
    public void May_be_interlaced(int width, int height)
    {
        var decoded = PngPicture.Interlaced(width, height, (_, _) => 90);
        VerifyAssert.IsAbout(90, 0, Png.Tone(PngPicture.Of(width, height, decoded, interlace: 1)));
        VerifyAssert.Has(Png, PngPicture.Of(width, height, decoded[..^1], interlace: 1), FormatFindings.Damaged);
        VerifyAssert.Has(Png, PngPicture.Of(width, height, [.. decoded, 0], interlace: 1), FormatFindings.Damaged);
    }

    [Fact]
    public void Is_refused_with_less_or_more_than_its_sides_promise()
    {
        var whole = new byte[5 * 8];
        Assert.Empty(Png.Verify(PngPicture.Of(7, 5, whole)).Findings);
        VerifyAssert.Has(Png, PngPicture.Of(7, 5, whole[..^1]), FormatFindings.Damaged);
        VerifyAssert.Has(Png, PngPicture.Of(7, 5, [.. whole, 0]), FormatFindings.Damaged);
    }

    [Fact]
    public void Is_refused_with_a_filter_that_does_not_exist()
    {
        var decoded = new byte[5 * 8];
        decoded[3 * 8] = 5;
        VerifyAssert.Has(Png, PngPicture.Of(7, 5, decoded), FormatFindings.Damaged);
    }

    [Fact]
    public void Is_refused_when_its_own_checksum_is_wrong()
    {
        var data = PngFile.Compress(new byte[5 * 8]);
        data[^1] ^= 1;
        VerifyAssert.Has(Png, PngFile.Of(PngFile.Header(7, 5, 8, PngFile.Grey), PngFile.Chunk("IDAT", data), PngFile.End), FormatFindings.Damaged);
    }

    [Fact]
    public void Is_refused_when_it_asks_for_a_dictionary_that_nobody_has()
    {
        byte[] data = [0x78, 0x20, 0, 0, 0, 1, 0, 0];
        VerifyAssert.Has(Png, PngFile.Of(PngFile.Header(7, 5, 8, PngFile.Grey), PngFile.Chunk("IDAT", data), PngFile.End), FormatFindings.Damaged);
    }

    [Fact]
    public void Is_one_stream_however_its_chunks_cut_it()
    {
        var data = PngFile.Compress(new byte[5 * 8]);
        byte[][] pieces = [.. data.Select(value => PngFile.Chunk("IDAT", value))];
        Assert.Empty(Png.Verify(PngFile.Of([PngFile.Header(7, 5, 8, PngFile.Grey), PngFile.Chunk("IDAT"), .. pieces, PngFile.End])).Findings);
    }

    [Fact]
    public void Is_described_with_its_resolution()
    {
        var page = Png.Inspect(PngFile.Of(PngFile.Header(5, 3, 16), PngFile.Chunk("pHYs", 0, 0, 0x2E, 0x23, 0, 0, 0x17, 0x12, 1), PngFile.End), new(InspectionLimits.Default)).Pages[0];
        Assert.Equal((300d, 150.01, 16, 3, "Deflate"), (page.HorizontalDpi!.Value, page.VerticalDpi!.Value, page.BitsPerSample, page.SamplesPerPixel, page.Compression));
        Assert.Null(Png.Inspect(PngFile.Of(PngFile.Header(5, 3), PngFile.Chunk("pHYs", 0, 0, 0, 1, 0, 0, 0, 1, 0)), new(InspectionLimits.Default)).Pages[0].HorizontalDpi);
    }

    [Fact]
    public void Is_described_with_what_its_exif_says()
    {
        // A directory of an orientation and of a place; the place is a directory of a latitude.
        byte[] exif = [.. "II*\0"u8, 8, 0, 0, 0, 2, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0x25, 0x88, 4, 0, 1, 0, 0, 0, 38, 0, 0, 0, 0, 0, 0, 0, 1, 0, 2, 0, 5, 0, 1, 0, 0, 0, 56, 0, 0, 0, 0, 0, 0, 0, 48, 0, 0, 0, 1, 0, 0, 0];
        var report = Png.Inspect(PngFile.Of(PngFile.Header(5, 3), PngFile.Chunk("eXIf", exif), PngFile.ImageData(5, 3), PngFile.End), new(InspectionLimits.Default));
        Assert.Empty(report.Findings);
        Assert.Equal((6, true), (report.Pages[0].Orientation, report.HasLocation));
        var plain = Png.Inspect(PngFile.Create(), new(InspectionLimits.Default));
        Assert.Equal((1, false), (plain.Pages[0].Orientation, plain.HasLocation));
    }

    [Fact]
    public void Stops_at_once_when_a_gibibyte_follows_it()
    {
        var file = PngFile.Of(PngFile.Header(5, 3), PngFile.Chunk("IDAT", DeflateBomb.Of(0, 1024, new byte[3 * 16])), PngFile.End);
        VerifyAssert.Spends(Png, file, 100, 200_000, FormatFindings.Damaged);
    }

    [Fact]
    public void Is_paid_from_the_budget_as_it_is_decompressed()
    {
        var file = PngPicture.Of(9000, 1000, new byte[1000 * 9001]);
        VerifyAssert.Spends(Png, file, 10_000, 200_000);
        Assert.Equal([FormatFindings.LimitExceeded("pixels")], Png.Verify(file, new InspectionLimits { MaxSteps = 1000 }).Findings);
        Assert.Equal([FormatFindings.LimitExceeded("memory")], Png.Verify(file, new InspectionLimits { MaxHeldBytes = 1000 }).Findings);
    }

    [Fact]
    public void Is_left_when_the_inspection_is_cancelled()
    {
        var file = PngPicture.Of(9000, 1000, new byte[1000 * 9001]);
        var structure = Png.Inspect(file, new(InspectionLimits.Default));
        Assert.Throws<OperationCanceledException>(() => Png.Verify(file, structure, new(InspectionLimits.Default, null, new CancellationToken(canceled: true))));
    }

    [Property]
    public void Is_verified_to_a_report_whatever_the_bytes(byte[] bytes, (int, byte)[] edits, byte filter)
    {
        VerifyAssert.IsCalm(Png, PngFile.Of(PngFile.Header(5, 3), PngFile.Chunk("IDAT", bytes), PngFile.End));
        VerifyAssert.IsCalm(Png, PngPicture.Of(5, 3, [.. Enumerable.Repeat(filter, 3 * 6)]));
        // The checksum of the chunk is made good again: otherwise no change would get further than that.
        var data = FormatAssert.Spoil(PngFile.Compress([.. PngPicture.Uneven(6, 3).SelectMany(row => row)]), edits);
        VerifyAssert.IsCalm(Png, PngFile.Of(PngFile.Header(5, 3, 8, PngFile.Grey), PngFile.Chunk("IDAT", data), PngFile.End));
        VerifyAssert.IsCalm(Png, FormatAssert.Spoil(PngFile.Create(), edits));
    }

    [Property]
    public void Has_no_damage_in_its_data_that_is_not_found(int place, byte value)
    {
        byte[] pixels = [.. PngPicture.Uneven(6, 3).SelectMany(row => (byte[])[0, .. row[1..]])];
        var spoilt = FormatAssert.Spoil(PngFile.Compress(pixels), [(place, value)]);
        var file = PngFile.Of(PngFile.Header(5, 3, 8, PngFile.Grey), PngFile.Chunk("IDAT", spoilt), PngFile.End);
        // Two places hold no datum: how hard the writer tried (second byte), and what fills up the last byte of compressed data.
        Assert.True(Png.Verify(file).Findings.Count > 0 || Inflated(spoilt).AsSpan().SequenceEqual(pixels));
    }

    // Told by the framework and not by our own decompressor.
    private static byte[] Inflated(byte[] data)
    {
        using var pixels = new MemoryStream();
        using var stream = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress);
        stream.CopyTo(pixels);
        return pixels.ToArray();
    }

    private static byte[][] Flat(int width, int rows, byte value) => [.. Enumerable.Repeat(Enumerable.Repeat(value, width).ToArray(), rows)];
}
