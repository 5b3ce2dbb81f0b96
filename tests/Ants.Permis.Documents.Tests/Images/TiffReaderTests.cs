using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Tests.Corpus;
using Ants.Permis.Documents.Tests.Formats;
using Ants.Permis.Documents.Tiff;
using FsCheck.Xunit;
using Entry = Ants.Permis.Documents.Tests.Corpus.TiffFile.Entry;

namespace Ants.Permis.Documents.Tests.Images;

public sealed class The_structure_of_a_tiff
{
    private static readonly Reader Tiff = TiffReader.Read;

    [Theory]
    [InlineData(1, false)]
    [InlineData(1, true)]
    [InlineData(3, false)]
    [InlineData(12, true)]
    public void Has_the_pages_of_its_chain_in_either_byte_order(int pages, bool bigEndian) =>
        FormatAssert.IsClean(Tiff.Read(TiffFile.Create(pages, bigEndian, 100, 37)), 100, 37, pages);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Is_seen_to_be_truncated_wherever_it_is_cut(bool bigEndian) =>
        Assert.Empty(FormatAssert.CutsNotRefused(Tiff, TiffFile.Create(2, bigEndian)));

    [Fact]
    public void Is_seen_to_be_truncated_when_its_data_come_last()
    {
        var file = WithDataLast(padding: 0);
        FormatAssert.IsClean(Tiff.Read(file), 6, 5);
        Assert.Empty(FormatAssert.CutsNotRefused(Tiff, file));
    }

    [Fact]
    public void May_lose_bytes_that_nothing_refers_to()
    {
        var file = WithDataLast(padding: 4);
        Assert.Equal([file.Length - 4, file.Length - 3, file.Length - 2, file.Length - 1], FormatAssert.CutsNotRefused(Tiff, file));
        FormatAssert.IsClean(Tiff.Read(file[..^4]), 6, 5);
    }

    [Fact]
    public void Is_seen_to_be_truncated_when_only_its_resolution_is_cut()
    {
        var file = new TiffFile().AddPage(6, 5, new Entry(282, TiffFile.Rational, 300, 1)).ToArray();
        FormatAssert.IsClean(Tiff.Read(file), 6, 5);
        Assert.All(Enumerable.Range(1, 8), cut => FormatAssert.Has(Tiff.Read(file[..^cut]), FormatFindings.Truncated));
    }

    [Fact]
    public void May_lose_the_values_of_a_reduced_copy()
    {
        var copy = new Entry(254, TiffFile.Long, 1);
        var file = new TiffFile().AddPage().AddPage(3, 2, copy, new Entry(282, TiffFile.Rational, 300, 1)).ToArray();
        FormatAssert.IsClean(Tiff.Read(file[..^8]), 6, 5);
    }

    [Fact]
    public void Does_not_count_reduced_copies_and_masks()
    {
        var file = new TiffFile()
            .AddPage()
            .AddDirectory(new(254, TiffFile.Long, 1), new(256, TiffFile.Long, 2))
            .AddPage(3, 2, new Entry(254, TiffFile.Long, 4))
            .AddPage(3, 2, new Entry(255, TiffFile.Short, 2))
            .AddPage(6, 5, new Entry(254, TiffFile.Long, 2))
            .AddPage(6, 5, new Entry(255, TiffFile.Short, 3));
        FormatAssert.IsClean(Tiff.Read(file.ToArray()), 6, 5, pages: 3);
    }

    [Fact]
    public void Has_one_page_when_it_only_holds_what_calls_itself_a_copy()
    {
        var file = new TiffFile().AddPage(6, 5, new Entry(254, TiffFile.Long, 1)).AddPage(3, 2, new Entry(254, TiffFile.Long, 1));
        FormatAssert.IsClean(Tiff.Read(file.ToArray()), 6, 5);
    }

    [Fact]
    public void Is_refused_without_a_directory()
    {
        var reading = Tiff.Read(new TiffFile().ToArray());
        FormatAssert.Has(reading, FormatFindings.NoPage);
        Assert.Equal(0, reading.PageCount);
    }

    [Fact]
    public void Cannot_be_told_in_the_format_of_very_large_files() =>
        FormatAssert.Has(Tiff.Read(new TiffFile(version: 43).ToArray()), FormatFindings.Unsupported("BigTIFF"));

    [Fact]
    public void Is_refused_with_a_version_that_does_not_exist() => FormatAssert.Has(Tiff.Read(new TiffFile(version: 44).ToArray()), FormatFindings.Damaged);

    [Theory]
    [InlineData(34925, "TIFF LZMA")]
    [InlineData(50000, "TIFF Zstandard")]
    [InlineData(12345, "TIFF 12345")]
    public void Cannot_be_told_in_a_compression_that_few_readers_know(uint compression, string variant) =>
        FormatAssert.Has(Tiff.Read(OfOneStrip(compression, TiffFile.Long, 4)), FormatFindings.Unsupported(variant));

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(32773)]
    [InlineData(32946)]
    public void May_be_compressed_as_scanners_do(uint compression) =>
        FormatAssert.IsClean(Tiff.Read(OfOneStrip(compression, TiffFile.Short, 4)), 6, 5);

    [Fact]
    public void Is_refused_when_a_page_has_no_sides() =>
        FormatAssert.Has(Tiff.Read(new TiffFile().AddDirectory(new Entry(259, TiffFile.Short, 1)).ToArray()), FormatFindings.Damaged);

    [Fact]
    public void Is_refused_when_a_page_does_not_say_where_its_data_are() =>
        FormatAssert.Has(Tiff.Read(new TiffFile().AddDirectory(TiffFile.PageEntries(6, 5)).ToArray()), FormatFindings.Damaged);

    [Fact]
    public void May_be_one_old_jpeg_in_place_of_strips()
    {
        var tiff = new TiffFile();
        var at = (uint)tiff.Append(JpegFile.Create(6, 5));
        tiff.AddDirectory([.. TiffFile.PageEntries(6, 5, compression: 6), new(513, TiffFile.Long, at), new(514, TiffFile.Long, 40)]);
        FormatAssert.IsClean(Tiff.Read(tiff.ToArray()), 6, 5);
    }

    [Fact]
    public void Stops_when_the_budget_is_spent() =>
        FormatAssert.Has(Tiff.Read(TiffFile.Create(), new() { MaxSteps = 5 }), FormatFindings.LimitExceeded("IFD"));

    [Property]
    public void Is_read_to_a_report_whatever_the_bytes(byte[] bytes, (int, byte)[] edits, bool bigEndian)
    {
        FormatAssert.IsCalm(Tiff, bytes);
        FormatAssert.IsCalm(Tiff, [.. new TiffFile(bigEndian).LinkTo(8).ToArray(), .. bytes]);
        FormatAssert.IsCalm(Tiff, FormatAssert.Spoil(TiffFile.Create(2, bigEndian), edits));
    }

    private static byte[] WithDataLast(int padding)
    {
        const uint start = 8 + 2 + (9 * 12) + 4;
        var tiff = new TiffFile().AddDirectory(
            [.. TiffFile.PageEntries(6, 5), new(273, TiffFile.Long, start), new(278, TiffFile.Short, 5), new(279, TiffFile.Long, 30)]);
        tiff.Append(new byte[30 + padding]);
        return tiff.ToArray();
    }

    private static byte[] OfOneStrip(uint compression, ushort type, uint length)
    {
        var tiff = new TiffFile();
        var at = (uint)tiff.Append(new byte[length]);
        return tiff.AddDirectory([.. TiffFile.PageEntries(6, 5, compression), new(273, type, at), new(279, type, length)]).ToArray();
    }
}
