using System.Buffers.Binary;
using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Images;
using Ants.Permis.Documents.Jpeg;
using Ants.Permis.Documents.Tests.Corpus;
using Ants.Permis.Documents.Tests.Formats;
using FsCheck.Xunit;

namespace Ants.Permis.Documents.Tests.Images;

public sealed class The_metadata_of_a_jpeg
{
    private static readonly Reader Jpeg = JpegReader.Read;

    [Theory]
    [InlineData(1, ColourModel.Grey)]
    [InlineData(3, ColourModel.Colour)]
    [InlineData(4, ColourModel.Cmyk)]
    public void Tell_its_colours(int components, ColourModel colour)
    {
        var page = Jpeg.Read(JpegFile.Create(components: components)).Pages[0];
        Assert.Equal((colour, components, 8), (page.Colour, page.SamplesPerPixel, page.BitsPerSample));
    }

    [Theory]
    [InlineData(JpegFile.Baseline, "JPEG baseline")]
    [InlineData(JpegFile.Extended, "JPEG extended")]
    [InlineData(JpegFile.Progressive, "JPEG progressive")]
    [InlineData(0xC9, "JPEG arithmetic")]
    public void Tell_its_coding(byte marker, string name) => Assert.Equal(name, Page(JpegFile.Frame(marker, 8, 8)).Compression);

    [Theory]
    [InlineData(1, 300, 150, 300.0, 150.0)]
    [InlineData(2, 100, 50, 254.0, 127.0)]
    [InlineData(0, 1, 1, null, null)]
    [InlineData(1, 0, 72, null, 72.0)]
    public void Tell_its_density(byte unit, int horizontal, byte vertical, double? across, double? down) => Assert.Equal(
        (across, down), Dpi(Page(JpegFile.Segment(0xE0, [.. "JFIF\0"u8, 1, 2, unit, (byte)(horizontal >> 8), (byte)horizontal, 0, vertical, 0, 0]))));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Tell_its_density_and_orientation_by_exif(bool isBigEndian)
    {
        var page = Page(Exif(isBigEndian, unit: 2, orientation: 6));
        Assert.Equal((72.5, 72.5), Dpi(page));
        Assert.Equal(6, page.Orientation);
        Assert.Equal(72.5 * 2.54, Page(Exif(isBigEndian, unit: 3, orientation: 6)).HorizontalDpi!.Value, 6);
        Assert.Equal((null, null), Dpi(Page(Exif(isBigEndian, unit: 1, orientation: 6))));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    [InlineData(65535)]
    public void Do_not_turn_it_by_an_orientation_that_does_not_exist(int orientation) => Assert.Equal(1, Page(Exif(false, 2, orientation)).Orientation);

    [Theory]
    [InlineData(2, true)]
    [InlineData(4, true)]
    [InlineData(0, false)]
    [InlineData(29, false)]
    public void Tell_where_it_was_taken_only_by_a_coordinate(int tag, bool expected)
    {
        Assert.Equal(expected, Read(Exif(false, 2, 1, tag)).HasLocation);
        Assert.Equal(expected, Read(Exif(true, 2, 1, tag)).HasLocation);
    }

    [Fact]
    public void Count_the_bytes_behind_the_end() => Assert.Equal(5, Jpeg.Read([.. JpegFile.Create(), 1, 2, 3, 4, 5]).TrailingBytes);

    [Fact]
    public void Are_never_a_reason_to_refuse()
    {
        var exif = Exif(false, 2, 6, 2);
        for (var length = 4; length < exif.Length; length++)
            Assert.Empty(Read(JpegFile.Segment(0xE1, exif.AsSpan(4, length - 4))).Findings);
    }

    [Property]
    public void Are_read_whatever_their_bytes(byte[] bytes, (int, byte)[] edits)
    {
        Assert.Empty(Read(JpegFile.Segment(0xE1, [.. "Exif\0\0"u8, .. bytes])).Findings);
        var exif = FormatAssert.Spoil(Exif(true, 2, 6, 2)[10..], edits);
        var page = Read(JpegFile.Segment(0xE1, [.. "Exif\0\0"u8, .. exif])).Pages[0];
        Assert.InRange(page.Orientation, 1, 8);
    }

    private static (double? Across, double? Down) Dpi(ImagePage page) => (page.HorizontalDpi, page.VerticalDpi);

    private static ImagePage Page(byte[] segment) => Read(segment).Pages[0];

    private static ImageReport Read(byte[] segment) =>
        Jpeg.Read(segment[1] is >= 0xC0 and <= 0xCF ? JpegFile.Of(segment, JpegFile.Scan(8, 8), JpegFile.End) : JpegFile.Of(segment, JpegFile.Tables, JpegFile.Frame(JpegFile.Baseline, 8, 8), JpegFile.Scan(8, 8), JpegFile.End));

    // A block of five entries, the resolution behind them, and a directory of the place with one entry.
    private static byte[] Exif(bool isBigEndian, int unit, int orientation, int placeTag = 0)
    {
        var block = new byte[110];
        (isBigEndian ? "MM"u8 : "II"u8).CopyTo(block);
        Write16(block, 2, 42, isBigEndian);
        Write32(block, 4, 8, isBigEndian);
        Write16(block, 8, 5, isBigEndian);
        Entry(block, 10, 0x0112, 3, orientation, isBigEndian);
        Entry(block, 22, 0x011A, 5, 74, isBigEndian);
        Entry(block, 34, 0x011B, 5, 74, isBigEndian);
        Entry(block, 46, 0x0128, 3, unit, isBigEndian);
        Entry(block, 58, 0x8825, 4, 82, isBigEndian);
        Write32(block, 74, 145, isBigEndian);
        Write32(block, 78, 2, isBigEndian);
        Write16(block, 82, 1, isBigEndian);
        Entry(block, 84, placeTag, 2, 0, isBigEndian);
        return JpegFile.Segment(0xE1, [.. "Exif\0\0"u8, .. block]);
    }

    private static void Entry(byte[] block, int at, int tag, int type, int value, bool isBigEndian)
    {
        Write16(block, at, tag, isBigEndian);
        Write16(block, at + 2, type, isBigEndian);
        Write32(block, at + 4, 1, isBigEndian);
        if (type == 3)
            Write16(block, at + 8, value, isBigEndian);
        else
            Write32(block, at + 8, value, isBigEndian);
    }

    private static void Write16(byte[] block, int at, int value, bool isBigEndian) =>
        BinaryPrimitives.WriteUInt16LittleEndian(block.AsSpan(at), isBigEndian ? BinaryPrimitives.ReverseEndianness((ushort)value) : (ushort)value);

    private static void Write32(byte[] block, int at, int value, bool isBigEndian) =>
        BinaryPrimitives.WriteInt32LittleEndian(block.AsSpan(at), isBigEndian ? BinaryPrimitives.ReverseEndianness(value) : value);
}
