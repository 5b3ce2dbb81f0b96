using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Tests.Corpus;
using Ants.Permis.Documents.Tests.Formats;
using Ants.Permis.Documents.Tiff;
using Entry = Ants.Permis.Documents.Tests.Corpus.TiffFile.Entry;

namespace Ants.Permis.Documents.Tests.Images;

public sealed class The_strips_and_tiles_of_a_tiff
{
    private static readonly Reader Tiff = TiffReader.Read;

    [Fact]
    public void Are_as_many_as_the_page_needs()
    {
        FormatAssert.IsClean(Tiff.Read(Striped(rows: 2, strips: 3)), 6, 5);
        FormatAssert.Has(Tiff.Read(Striped(rows: 2, strips: 2)), FormatFindings.Damaged);
    }

    [Fact]
    public void May_be_listed_in_excess() => FormatAssert.IsClean(Tiff.Read(Striped(rows: 2, strips: 7)), 6, 5);

    [Fact]
    public void May_cut_the_page_in_tiles_larger_than_it() => FormatAssert.IsClean(Tiff.Read(Tiled(16, 16, tiles: 1)), 6, 5);

    [Fact]
    public void May_be_one_for_each_sample()
    {
        var file = Page([8, 8, 8], offsets: [8, 8, 8], lengths: [30, 30, 30], new Entry(284, TiffFile.Short, 2));
        FormatAssert.IsClean(Tiff.Read(file), 6, 5);
        FormatAssert.Has(Tiff.Read(Page([8, 8, 8], [8], [30], new Entry(284, TiffFile.Short, 2))), FormatFindings.Damaged);
    }

    [Fact]
    public void Are_shorter_at_the_bottom_of_each_plane_only()
    {
        uint[] offsets = [.. Enumerable.Repeat(8u, 6)];
        Entry[] planes = [new(278, TiffFile.Short, 3), new(284, TiffFile.Short, 2)];
        FormatAssert.IsClean(Tiff.Read(Page([8, 8, 8], offsets, [18, 12, 18, 12, 18, 12], planes)), 6, 5);
        FormatAssert.Has(Tiff.Read(Page([8, 8, 8], offsets, [18, 12, 18, 12, 17, 12], planes)), FormatFindings.DamagedAside);
        FormatAssert.Has(Tiff.Read(Page([8, 8, 8], offsets, [18, 12, 18, 11, 18, 12], planes)), FormatFindings.DamagedAside);
    }

    [Theory]
    [InlineData(0, 16)]
    [InlineData(16, 0)]
    public void Are_refused_without_sides(uint width, uint rows) => FormatAssert.Has(Tiff.Read(Tiled(width, rows, 1)), FormatFindings.Damaged);

    [Fact]
    public void Are_truncated_when_they_reach_beyond_the_file() =>
        FormatAssert.Has(Tiff.Read(Page([8], [100_000], [30])), FormatFindings.Truncated);

    [Fact]
    public void Are_refused_when_nothing_is_at_their_place()
    {
        FormatAssert.Has(Tiff.Read(Page([8], [0], [30])), FormatFindings.Damaged);
        FormatAssert.Has(Tiff.Read(Page([8], [8], [0])), FormatFindings.Damaged);
    }

    [Fact]
    public void Only_warn_of_a_length_that_the_sides_of_the_page_contradict()
    {
        FormatAssert.Has(Tiff.Read(Page([8], [8], [29])), FormatFindings.DamagedAside);
        FormatAssert.Has(Tiff.Read(Page([8], [8], [35_711_440])), FormatFindings.DamagedAside);
    }

    [Fact]
    public void Only_warn_when_their_lengths_are_left_out()
    {
        var tiff = new TiffFile();
        var at = (uint)tiff.Append(new byte[30]);
        tiff.AddDirectory([.. TiffFile.PageEntries(6, 5), new(273, TiffFile.Long, at)]);
        FormatAssert.Has(Tiff.Read(tiff.ToArray()), FormatFindings.DamagedAside);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(65)]
    public void Are_refused_with_a_depth_that_no_sample_has(uint bits) => FormatAssert.Has(Tiff.Read(Page([bits], [8], [30])), FormatFindings.Damaged);

    [Fact]
    public void Are_refused_when_a_strip_has_no_row() =>
        FormatAssert.Has(Tiff.Read(Page([8], [8], [30], new Entry(278, TiffFile.Short, 0))), FormatFindings.Damaged);

    private static byte[] Page(uint[] bits, uint[] offsets, uint[] lengths, params Entry[] more)
    {
        var tiff = new TiffFile();
        tiff.Append(new byte[90]);
        return tiff.AddDirectory(
        [
            new(256, TiffFile.Short, 6), new(257, TiffFile.Short, 5), new(258, TiffFile.Short, bits), new(262, TiffFile.Short, 1),
            new(277, TiffFile.Short, (uint)bits.Length), new(273, TiffFile.Long, offsets), new(279, TiffFile.Long, lengths), .. more,
        ]).ToArray();
    }

    private static byte[] Striped(uint rows, int strips) => Page(
        [8], [.. Enumerable.Repeat(8u, strips)], [.. Enumerable.Repeat(6 * rows, strips)], new Entry(278, TiffFile.Short, rows));

    private static byte[] Tiled(uint width, uint rows, int tiles)
    {
        var tiff = new TiffFile();
        var at = (uint)tiff.Append(new byte[256]);
        return tiff.AddDirectory(
        [
            .. TiffFile.PageEntries(6, 5), new(322, TiffFile.Long, width), new(323, TiffFile.Long, rows),
            new(324, TiffFile.Long, [.. Enumerable.Repeat(at, tiles)]), new(325, TiffFile.Long, [.. Enumerable.Repeat(256u, tiles)]),
        ]).ToArray();
    }
}
