using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Images;
using Ants.Permis.Documents.Tests.Corpus;
using Ants.Permis.Documents.Tests.Formats;
using Ants.Permis.Documents.Tiff;
using BitMiracle.LibTiff.Classic;
using FsCheck.Xunit;
using Entry = Ants.Permis.Documents.Tests.Corpus.TiffFile.Entry;
using TiffPicture = Ants.Permis.Documents.Tests.Corpus.TiffPicture;

namespace Ants.Permis.Documents.Tests.Images;

public sealed class The_picture_of_a_tiff
{
    private const uint Lzw = 5;
    private const uint Deflate = 8;
    private const uint OldDeflate = 32946;
    private const uint PackBits = 32773;

    private static readonly TiffReader Tiff = new();

    private static TiffPicture Grey { get; } = new();

    private static TiffPicture Colour { get; } = new() { Bits = [8, 8, 8], Photometric = 2 };

    public static TheoryData<uint> Coders => [Lzw, Deflate, OldDeflate, PackBits];

    [Theory]
    [MemberData(nameof(Coders))]
    public void Is_the_same_however_it_is_coded(uint compression)
    {
        foreach (var picture in (TiffPicture[])[Grey, Colour, Grey with { Width = 300, Height = 200, RowsPerStrip = 64 }, Colour with { IsBigEndian = true }])
        {
            var plain = Tiff.Tone(picture.ToArray());
            Assert.True(plain.Deviation > 0);
            Assert.Equal(plain, Tiff.Tone(Coded(picture, compression).ToArray()));
        }
    }

    [Fact]
    public void May_be_coded_as_lzw_was_before_1988()
    {
        var picture = Grey with { Width = 300, Height = 200, RowsPerStrip = 100 };
        Assert.Equal(Tiff.Tone(picture.ToArray()), Tiff.Tone((picture with { Compression = Lzw, Coder = data => TiffCoders.Lzw(data, isOld: true) }).ToArray()));
    }

    [Theory]
    [InlineData(Lzw)]
    [InlineData(Deflate)]
    public void May_be_stored_as_differences(uint compression)
    {
        foreach (var picture in (TiffPicture[])[Grey, Colour, Colour with { Bits = [8, 8, 8, 8] }])
        {
            Func<byte[], byte[]> coder = data => Code(compression)(TiffCoders.Differences(data, picture.RowLength, picture.Bits.Length));
            Assert.Equal(Tiff.Tone(picture.ToArray()), Tiff.Tone((picture with { Compression = compression, Coder = coder, More = [new(317, TiffFile.Short, 2)] }).ToArray()));
        }
    }

    [Fact]
    public void Is_not_measured_where_differences_are_rare_ones_but_its_length_is_checked()
    {
        var picture = Coded(Grey, Deflate) with { More = [new(317, TiffFile.Short, 3)] };
        var verification = Tiff.Verify(picture.ToArray());
        Assert.Empty(verification.Findings);
        Assert.Equal([null], verification.Tones);
        VerifyAssert.Has(Tiff, (picture with { Coder = data => PngFile.Compress(data[..^1]) }).ToArray(), FormatFindings.Damaged);
    }

    [Theory]
    [InlineData(1, 0x00, 0, 255)]
    [InlineData(1, 0xFF, 0, 0)]
    [InlineData(1, 0x00, 1, 0)]
    [InlineData(1, 0xFF, 1, 255)]
    [InlineData(4, 0xFF, 0, 0)]
    [InlineData(4, 0x88, 1, 136)]
    [InlineData(8, 100, 0, 155)]
    [InlineData(8, 100, 1, 100)]
    [InlineData(16, 100, 0, 155)]
    [InlineData(16, 100, 1, 100)]
    public void Is_light_or_dark_as_its_photometric_interpretation_says(ushort bits, byte value, uint photometric, double mean)
    {
        var picture = Grey with { Bits = [bits], Photometric = photometric };
        VerifyAssert.IsAbout(mean, 0, Tiff.Tone((picture with { Samples = Same(picture, value) }).ToArray()));
    }

    [Fact]
    public void Is_as_light_as_its_palette_and_its_inks()
    {
        var map = new Entry(320, TiffFile.Short, [.. Enumerable.Repeat(0u, 1), 0xFFFF, .. Enumerable.Repeat(0u, 4)]);
        var indexed = Grey with { Bits = [1], Photometric = 3, More = [map] };
        VerifyAssert.IsAbout(76, 0, Tiff.Tone((indexed with { Samples = Same(indexed, 0xFF) }).ToArray()));
        VerifyAssert.IsAbout(0, 0, Tiff.Tone((indexed with { Samples = Same(indexed, 0x00) }).ToArray()));
        var inks = Grey with { Bits = [8, 8, 8, 8], Photometric = 5 };
        VerifyAssert.IsAbout(255, 0, Tiff.Tone((inks with { Samples = Same(inks, 0) }).ToArray()));
        VerifyAssert.IsAbout(0, 0, Tiff.Tone((inks with { Samples = Same(inks, 255) }).ToArray()));
    }

    [Fact]
    public void May_be_tiled_and_is_measured_without_the_padding()
    {
        // Four tiles of sixteen by sixteen; what is outside the page of twenty by twenty is white, and the page grey.
        byte[] tile = [.. Enumerable.Repeat((byte)255, 256)];
        byte[][] tiles = [.. Enumerable.Range(0, 4).Select(index => (byte[])tile.Clone())];
        for (var place = 0; place < 400; place++)
            tiles[(place / 20 / 16 * 2) + (place % 20 / 16)][(place / 20 % 16 * 16) + (place % 20 % 16)] = 90;
        VerifyAssert.IsAbout(90, 0, Tiff.Tone(Tiled(20, 20, tiles)));
        tiles[3] = tiles[3][..255];
        VerifyAssert.Has(Tiff, Tiled(20, 20, tiles, Deflate), FormatFindings.Damaged);
    }

    [Fact]
    public void May_have_its_colours_apart_and_is_measured_by_green()
    {
        var tiff = new TiffFile();
        uint[] planes = [.. ((byte[])[10, 100, 200]).Select(value => (uint)tiff.Append([.. Enumerable.Repeat(value, 30)]))];
        tiff.AddDirectory(
        [
            new(256, TiffFile.Short, 6), new(257, TiffFile.Short, 5), new(258, TiffFile.Short, 8, 8, 8), new(262, TiffFile.Short, 2), new(277, TiffFile.Short, 3),
            new(284, TiffFile.Short, 2), new(273, TiffFile.Long, planes), new(279, TiffFile.Long, 30, 30, 30),
        ]);
        VerifyAssert.IsAbout(100, 0, Tiff.Tone(tiff.ToArray()));
    }

    [Fact]
    public void May_store_the_lowest_bit_first()
    {
        var picture = Grey with { Bits = [1], Width = 16, Samples = [.. Enumerable.Repeat<byte[]>([0xFF, 0x00], 13).SelectMany(row => row)] };
        var turned = picture with { Samples = [.. Enumerable.Repeat<byte[]>([0xF0, 0x0F], 13).SelectMany(row => row)] };
        Assert.Equal(Tiff.Tone(turned.ToArray()), Tiff.Tone((turned with { Samples = [.. Enumerable.Repeat<byte[]>([0x0F, 0xF0], 13).SelectMany(row => row)], More = [new(266, TiffFile.Short, 2)] }).ToArray()));
        Assert.NotEqual(Tiff.Tone(picture.ToArray()), Tiff.Tone(turned.ToArray()));
    }

    [Theory]
    [InlineData(Compression.CCITTFAX3)]
    [InlineData(Compression.CCITTFAX4)]
    [InlineData(Compression.CCITTRLE)]
    public void May_be_coded_as_a_facsimile(Compression compression)
    {
        byte[][] rows = [.. Enumerable.Range(0, 64).Select(y => (byte[])[0xFF, 0x00, (byte)(y * 3), 0x0F])];
        var plain = new TiffPicture { Width = 32, Height = 64, Bits = [1], Photometric = 0, Samples = [.. rows.SelectMany(row => row)] };
        foreach (var order in (FillOrder[])[FillOrder.MSB2LSB, FillOrder.LSB2MSB])
        {
            foreach (var rowsPerStrip in (int[])[64, 10])
                Assert.Equal(Tiff.Tone(plain.ToArray()), Tiff.Tone(TiffCoders.Facsimile(32, rows, compression, rowsPerStrip, order)));
        }
    }

    [Fact]
    public void Is_refused_when_a_facsimile_stops_early_or_holds_codes_that_do_not_exist()
    {
        byte[][] rows = [.. Enumerable.Range(0, 64).Select(y => (byte[])[0xAA, (byte)y, 0x55, 0x0F])];
        var file = TiffCoders.Facsimile(32, rows, Compression.CCITTFAX4, 64);
        var spoilt = (byte[])file.Clone();
        spoilt.AsSpan(8, 40).Clear();
        Assert.Empty(Tiff.Verify(file).Findings);
        VerifyAssert.Has(Tiff, spoilt, FormatFindings.Damaged);
    }

    [Fact]
    public void Is_not_judged_when_a_facsimile_has_more_than_black_and_white() =>
        VerifyAssert.Has(Tiff, (Grey with { Compression = 4 }).ToArray(), FormatFindings.Unsupported("TIFF CCITT colour"));

    [Fact]
    public void May_be_jpeg_streams()
    {
        var jpeg = Grey with { Width = 24, Height = 16, RowsPerStrip = 16, Compression = 7, Samples = new byte[24 * 16], Coder = _ => JpegFile.Create() };
        Assert.NotNull(Tiff.Tone(jpeg.ToArray()));
        VerifyAssert.Has(Tiff, (jpeg with { Coder = _ => [.. JpegFile.Create()[..^6], 0xFF, 0xD9] }).ToArray(), FormatFindings.Damaged);
    }

    [Fact]
    public void May_be_one_jpeg_of_the_old_style_and_is_never_refused_for_it()
    {
        VerifyAssert.Has(Tiff, OldJpeg(JpegFile.Create()));
        VerifyAssert.Has(Tiff, OldJpeg([.. "no JPEG at all"u8]), FormatFindings.Unsupported("TIFF old-style JPEG"));
    }

    [Theory]
    [MemberData(nameof(Coders))]
    public void Is_refused_when_a_strip_has_less_than_its_rows(uint compression)
    {
        Func<byte[], byte[]> shorter = data => Code(compression)(data[..^1]);
        VerifyAssert.Has(Tiff, (Grey with { Compression = compression, Coder = shorter }).ToArray(), FormatFindings.Damaged);
    }

    [Theory]
    [MemberData(nameof(Coders))]
    public void May_have_more_than_its_rows(uint compression)
    {
        Func<byte[], byte[]> longer = data => Code(compression)([.. data, 1, 2, 3]);
        Assert.Empty(Tiff.Verify((Grey with { Compression = compression, Coder = longer }).ToArray()).Findings);
    }

    [Fact]
    public void Is_truncated_when_its_last_strip_ends_with_the_file()
    {
        // The directory first, then a strip that promises more.
        var coded = TiffCoders.PackBits([.. Enumerable.Range(0, 30).Select(value => (byte)(value * 7))]);
        const uint start = 8 + 2 + (9 * 12) + 4;
        var tiff = new TiffFile().AddDirectory(
            [.. TiffFile.PageEntries(6, 5, PackBits), new(273, TiffFile.Long, start), new(278, TiffFile.Short, 5), new(279, TiffFile.Long, (uint)coded.Length - 2)]);
        tiff.Append(coded[..^2]);
        VerifyAssert.Has(Tiff, tiff.ToArray(), FormatFindings.Truncated);
    }

    [Fact]
    public void Is_refused_for_a_wrong_checksum_or_a_code_that_cannot_be()
    {
        Func<byte[], byte[]> wrong = data => [.. PngFile.Compress(data)[..^1], 0x5A];
        VerifyAssert.Has(Tiff, (Grey with { Compression = Deflate, Coder = wrong }).ToArray(), FormatFindings.Damaged);
        VerifyAssert.Has(Tiff, (Grey with { Compression = Deflate, Coder = _ => [0x78, 0x20, 0, 0, 0, 1, 0, 0] }).ToArray(), FormatFindings.Damaged);
        // Clear, then a string before there is any.
        VerifyAssert.Has(Tiff, (Grey with { Compression = Lzw, Coder = _ => [0x80, 0x60, 0x00, 0x00] }).ToArray(), FormatFindings.Damaged);
    }

    [Fact]
    public void Has_a_tone_for_each_page()
    {
        var tiff = new TiffFile();
        foreach (var value in (byte[])[10, 250])
            (Grey with { Samples = Same(Grey, value) }).AddTo(tiff);
        Assert.Equal([10, 250], Tiff.Verify(tiff.ToArray()).Tones.Select(tone => tone!.Mean));
    }

    [Fact]
    public void Is_described_with_its_colours_its_resolution_and_its_place()
    {
        var tiff = new TiffFile();
        var gps = (uint)tiff.Append([1, 0, 2, 0, 5, 0, 1, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0]);
        (Colour with
        {
            Compression = Lzw,
            Coder = Code(Lzw),
            More = [new(274, TiffFile.Short, 6), new(282, TiffFile.Rational, 600, 2), new(283, TiffFile.Rational, 118, 1), new(296, TiffFile.Short, 3), new(34853, TiffFile.Long, gps)],
        }).AddTo(tiff);
        var report = Tiff.Inspect(tiff.ToArray(), new(InspectionLimits.Default));
        var page = report.Pages[0];
        Assert.Equal((8, 3, ColourModel.Colour, 762d, 299.72, 6, "LZW", true), (page.BitsPerSample, page.SamplesPerPixel, page.Colour, page.HorizontalDpi!.Value, page.VerticalDpi!.Value, page.Orientation, page.Compression, report.HasLocation));
        var nowhere = new TiffFile();
        (Grey with { More = [new(34853, TiffFile.Long, (uint)nowhere.Append([1, 0, 0, 0, 1, 0, 4, 0, 0, 0, 2, 2, 0, 0, 0, 0, 0, 0]))] }).AddTo(nowhere);
        Assert.False(Tiff.Inspect(nowhere.ToArray(), new(InspectionLimits.Default)).HasLocation);
    }

    [Property]
    public void Is_verified_to_a_report_whatever_the_bytes(byte[] bytes, (int, byte)[] edits)
    {
        foreach (var compression in (uint[])[1, 2, 3, 4, Lzw, 6, 7, Deflate, PackBits])
            VerifyAssert.IsCalm(Tiff, (Grey with { Bits = [1], Compression = compression, Coder = _ => bytes.Length == 0 ? [0] : bytes }).ToArray());
        foreach (var compression in (uint[])[1, Lzw, Deflate, PackBits])
            VerifyAssert.IsCalm(Tiff, FormatAssert.Spoil(Coded(Colour, compression).ToArray(), edits));
    }

    internal static TiffPicture Coded(TiffPicture picture, uint compression) => picture with { Compression = compression, Coder = Code(compression) };

    private static Func<byte[], byte[]> Code(uint compression) => compression switch
    {
        Lzw => data => TiffCoders.Lzw(data),
        Deflate or OldDeflate => PngFile.Compress,
        PackBits => TiffCoders.PackBits,
        _ => data => data,
    };

    private static byte[] Same(TiffPicture picture, byte value) => [.. Enumerable.Repeat(value, picture.RowLength * picture.Height)];

    private static byte[] Tiled(uint width, uint height, byte[][] tiles, uint compression = 1)
    {
        var tiff = new TiffFile();
        byte[][] coded = [.. tiles.Select(tile => Code(compression)(tile))];
        uint[] offsets = [.. coded.Select(tile => (uint)tiff.Append(tile))];
        return tiff.AddDirectory(
        [
            .. TiffFile.PageEntries(width, height, compression), new(322, TiffFile.Long, 16), new(323, TiffFile.Long, 16), new(324, TiffFile.Long, offsets),
            new(325, TiffFile.Long, [.. coded.Select(tile => (uint)tile.Length)]),
        ]).ToArray();
    }

    private static byte[] OldJpeg(byte[] stream)
    {
        var tiff = new TiffFile();
        var at = (uint)tiff.Append(stream);
        return tiff.AddDirectory([.. TiffFile.PageEntries(24, 16, compression: 6), new(513, TiffFile.Long, at), new(514, TiffFile.Long, (uint)stream.Length)]).ToArray();
    }
}
