using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Jpeg;
using Ants.Permis.Documents.Tests.Corpus;
using Ants.Permis.Documents.Tests.Formats;
using Ants.Permis.Findings;
using FsCheck.Xunit;

namespace Ants.Permis.Documents.Tests.Images;

public sealed class The_structure_of_a_jpeg
{
    private static readonly Reader Jpeg = JpegReader.Read;

    [Theory]
    [InlineData(1, 0)]
    [InlineData(3, 0)]
    [InlineData(1, 1)]
    [InlineData(3, 2)]
    public void Is_one_page_of_its_sides(int components, int restartInterval) =>
        FormatAssert.IsClean(Jpeg.Read(JpegFile.Create(100, 37, components, restartInterval)), 100, 37);

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void May_be_progressive(int components) => FormatAssert.IsClean(Jpeg.Read(JpegFile.CreateProgressive(100, 37, components)), 100, 37);

    [Fact]
    public void May_hold_stuffed_bytes_and_restart_markers_in_its_data()
    {
        var file = JpegFile.Create(restartInterval: 1, width: 80);
        Assert.True(JpegFile.Create().AsSpan().IndexOf<byte>([0xFF, 0x00]) > 0);
        Assert.True(file.AsSpan().IndexOf<byte>([0xFF, 0xD0]) > 0);
        FormatAssert.IsClean(Jpeg.Read(file), 80, 16);
    }

    [Fact]
    public void May_have_fill_bytes_before_a_marker() => FormatAssert.IsClean(
        Jpeg.Read(JpegFile.Of([0xFF, 0xFF], JpegFile.Tables, JpegFile.Frame(JpegFile.Baseline, 8, 8), JpegFile.Scan(8, 8), [0xFF], JpegFile.End)), 8, 8);

    [Fact]
    public void Is_seen_to_be_truncated_wherever_it_is_cut()
    {
        Assert.Empty(FormatAssert.CutsNotRefused(Jpeg, JpegFile.Create(components: 3, restartInterval: 1)));
        Assert.Empty(FormatAssert.CutsNotRefused(Jpeg, JpegFile.CreateProgressive()));
    }

    [Fact]
    public void May_lose_what_follows_its_end_without_harm()
    {
        byte[] whole = JpegFile.Create(), followed = [.. whole, .. JpegFile.Create(8, 8)];
        Assert.Equal(Enumerable.Range(whole.Length, followed.Length - whole.Length), FormatAssert.CutsNotRefused(Jpeg, followed));
    }

    [Fact]
    public void Is_refused_without_a_picture()
    {
        byte[][] files =
        [
            JpegFile.Of(JpegFile.End),
            JpegFile.Of(JpegFile.Tables, JpegFile.End),
            JpegFile.Of(JpegFile.Tables, JpegFile.Frame(JpegFile.Baseline, 8, 8), JpegFile.End),
            JpegFile.Of(JpegFile.Tables, JpegFile.Scan(8, 8), JpegFile.End),
            JpegFile.Of(JpegFile.Start, JpegFile.Frame(JpegFile.Baseline, 8, 8), JpegFile.Scan(8, 8), JpegFile.End),
        ];
        Assert.All(files, file => FormatAssert.Has(Jpeg.Read(file), FormatFindings.Damaged));
    }

    [Fact]
    public void Is_refused_with_two_frames() => FormatAssert.Has(
        Jpeg.Read(JpegFile.Of(JpegFile.Frame(JpegFile.Baseline, 8, 8), JpegFile.Frame(JpegFile.Baseline, 8, 8), JpegFile.Scan(8, 8), JpegFile.End)), FormatFindings.Damaged);

    [Fact]
    public void Is_refused_when_a_segment_is_shorter_than_its_own_length() =>
        FormatAssert.Has(Jpeg.Read(JpegFile.Of([0xFF, 0xE0, 0, 1], JpegFile.Frame(JpegFile.Baseline, 8, 8))), FormatFindings.Damaged);

    [Theory]
    [InlineData(0x02)]
    [InlineData(0xBF)]
    [InlineData(0xF0)]
    [InlineData(0xFD)]
    [InlineData(0xD8)]
    public void Is_refused_when_its_data_hold_a_marker_that_cannot_be_there(byte marker)
    {
        byte[] scan = [.. JpegFile.Scan(8, 8), 0xFF, marker, 0x12];
        FormatAssert.Has(Jpeg.Read(JpegFile.Of(JpegFile.Tables, JpegFile.Frame(JpegFile.Baseline, 8, 8), scan, JpegFile.End)), FormatFindings.Damaged);
    }

    [Theory]
    [InlineData(new byte[] { 0x12 })]
    [InlineData(new byte[] { 0, 0, 0, 0, 0 })]
    [InlineData(new byte[] { 0xFF, 0x00, 0x34 })]
    public void Only_warns_of_foreign_bytes_between_header_segments(byte[] foreign) => FormatAssert.Has(
        Jpeg.Read(JpegFile.Of(JpegFile.Jfif, foreign, JpegFile.Tables, JpegFile.Frame(JpegFile.Baseline, 8, 8), JpegFile.Scan(8, 8), JpegFile.End)),
        FormatFindings.DamagedAside);

    [Theory]
    [InlineData(0xC3, 8, "JPEG lossless")]
    [InlineData(0xC5, 8, "JPEG hierarchical")]
    [InlineData(0xC9, 8, "JPEG arithmetic")]
    [InlineData(0xCA, 8, "JPEG arithmetic")]
    [InlineData(0xCF, 8, "JPEG lossless")]
    [InlineData(JpegFile.Extended, 12, "JPEG 12-bit")]
    public void Cannot_be_told_in_a_variant_that_few_readers_know(byte marker, byte precision, string variant)
    {
        var reading = Jpeg.Read(JpegFile.Of(JpegFile.Frame(marker, 8, 8, 1, precision), JpegFile.Scan(8, 8), JpegFile.End));
        FormatAssert.Has(reading, FormatFindings.Unsupported(variant));
        Assert.Equal(1, reading.PageCount);
    }

    [Fact]
    public void Cannot_be_told_when_its_height_comes_after_the_picture() => FormatAssert.Has(
        Jpeg.Read(JpegFile.Of(JpegFile.Frame(JpegFile.Baseline, 8, 0), JpegFile.Scan(8, 8), JpegFile.Segment(0xDC, 0, 8), JpegFile.End)),
        FormatFindings.Unsupported("JPEG DNL"));

    [Fact]
    public void Is_still_seen_to_be_truncated_in_a_variant_that_few_readers_know() => FormatAssert.Has(
        Jpeg.Read(JpegFile.Of(JpegFile.Frame(0xC9, 8, 8), JpegFile.Scan(8, 8))), FormatFindings.Unsupported("JPEG arithmetic"), FormatFindings.Truncated);

    [Theory]
    [InlineData(JpegFile.Baseline, 0, 8, 8)]
    [InlineData(JpegFile.Baseline, 8, 8, 0)]
    [InlineData(JpegFile.Baseline, 8, 8, 9)]
    public void Is_refused_with_an_impossible_frame(byte marker, int width, int height, byte precision) => FormatAssert.Has(
        Jpeg.Read(JpegFile.Of(JpegFile.Frame(marker, width, height, 1, precision), JpegFile.Scan(8, 8), JpegFile.End)), FormatFindings.Damaged);

    [Fact]
    public void Stops_when_the_budget_is_spent() =>
        FormatAssert.Has(Jpeg.Read(JpegFile.Create(), new() { MaxSteps = 2 }), FormatFindings.LimitExceeded("segments"));

    [Property]
    public void Is_read_to_a_report_whatever_the_bytes(byte[] bytes, (int, byte)[] edits)
    {
        FormatAssert.IsCalm(Jpeg, bytes);
        FormatAssert.IsCalm(Jpeg, JpegFile.Of(bytes));
        FormatAssert.IsCalm(Jpeg, JpegFile.Of(JpegFile.Frame(JpegFile.Baseline, 8, 8), bytes));
        FormatAssert.IsCalm(Jpeg, FormatAssert.Spoil(JpegFile.CreateProgressive(components: 3), edits));
    }

    [Property]
    public void Is_refused_or_whole_after_any_cut(ushort length, byte components)
    {
        var file = JpegFile.Create(33, 17, components % 2 == 0 ? 1 : 3);
        var cut = file[..Math.Min(length, file.Length)];
        Assert.Equal(cut.Length < file.Length, Jpeg.Read(cut).Findings.Any(finding => finding.Severity == Severity.Blocking));
    }
}
