using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Tests.Corpus;
using Ants.Permis.Documents.Tests.Formats;
using Ants.Permis.Documents.Tiff;
using Ants.Permis.Findings;
using Entry = Ants.Permis.Documents.Tests.Corpus.TiffFile.Entry;

namespace Ants.Permis.Documents.Tests.Images;

public sealed class A_hostile_tiff
{
    private static readonly Reader Tiff = TiffReader.Read;

    [Fact]
    public void Is_refused_when_its_chain_comes_back_to_itself()
    {
        byte[][] loops = [new TiffFile().AddPage().LinkTo(38).ToArray(), new TiffFile().AddPage().AddPage().LinkTo(38).ToArray()];
        Assert.All(loops, file =>
        {
            var reading = Tiff.Read(file);
            FormatAssert.Has(reading, FormatFindings.Damaged);
            Assert.Null(reading.PageCount);
        });
    }

    [Theory]
    [InlineData(2u)]
    [InlineData(7u)]
    public void Is_refused_when_its_chain_points_into_its_header(uint offset) =>
        FormatAssert.Has(Tiff.Read(new TiffFile().AddPage().LinkTo(offset).ToArray()), FormatFindings.Damaged);

    [Fact]
    public void Is_stopped_at_the_limit_on_pages()
    {
        var tiff = new TiffFile();
        var at = (uint)tiff.Append(new byte[30]);
        for (var page = 0; page < 80_000; page++)
            tiff.AddDirectory([.. TiffFile.PageEntries(6, 5), new(273, TiffFile.Long, at), new(279, TiffFile.Long, 30)]);
        Spends(tiff.ToArray(), 300_000 + (1000 * 2_000), FormatFindings.LimitExceeded("pages"));
    }

    [Fact]
    public void Is_stopped_at_the_limit_on_directories()
    {
        var tiff = new TiffFile();
        for (var copy = 0; copy < 100_000; copy++)
            tiff.AddDirectory(new Entry(254, TiffFile.Long, 1));
        Spends(tiff.ToArray(), 8_000 * 500, FormatFindings.LimitExceeded("IFD"));
    }

    [Fact]
    public void Is_refused_and_stopped_when_it_chains_directories_without_a_picture()
    {
        var tiff = new TiffFile();
        for (var page = 0; page < 100_000; page++)
            tiff.AddDirectory(new Entry(305, TiffFile.Ascii, 65));
        Spends(tiff.ToArray(), 1000 * 2_000, FormatFindings.Damaged, FormatFindings.LimitExceeded("pages"));
    }

    [Theory]
    [InlineData(uint.MaxValue)]
    [InlineData(100_000_000u)]
    public void Is_refused_when_it_lists_more_strips_than_the_page_has_and_the_file_can_hold(uint count)
    {
        var tiff = new TiffFile();
        var at = (uint)tiff.Append(new byte[30]);
        tiff.AddDirectory([.. TiffFile.PageEntries(6, 5), new(273, TiffFile.Long, at) { Count = count }, new(279, TiffFile.Long, 30) { Count = count }]);
        Spends(tiff.ToArray(), 20_000, FormatFindings.Damaged);
    }

    [Theory]
    [InlineData(uint.MaxValue, uint.MaxValue, 1u)]
    [InlineData(65000u, 65000u, 4u)]
    [InlineData(30000u, 30000u, 8u)]
    [InlineData(30001u, 1u, 1u)]
    public void Is_stopped_at_the_limit_on_pixels(uint width, uint height, uint compression)
    {
        var tiff = new TiffFile();
        var at = (uint)tiff.Append(new byte[30]);
        tiff.AddDirectory([.. TiffFile.PageEntries(width, height, compression), new(273, TiffFile.Long, at), new(279, TiffFile.Long, 30)]);
        FormatAssert.Has(Tiff.Read(tiff.ToArray()), FormatFindings.LimitExceeded("pixels"));
    }

    [Theory]
    [InlineData(32768u, 65536u)]
    [InlineData(20000u, 20000u)]
    public void Is_stopped_at_a_tile_beyond_the_limit_on_pixels(uint width, uint rows)
    {
        var tiff = new TiffFile();
        var at = (uint)tiff.Append(new byte[30]);
        tiff.AddDirectory(
        [
            .. TiffFile.PageEntries(6, 5), new(322, TiffFile.Long, width), new(323, TiffFile.Long, rows),
            new(324, TiffFile.Long, at), new(325, TiffFile.Long, 30),
        ]);
        FormatAssert.Has(Tiff.Read(tiff.ToArray()), FormatFindings.LimitExceeded("pixels"));
    }

    [Fact]
    public void Is_stopped_when_many_pages_share_one_long_list_of_strips()
    {
        const int strips = 25_000;
        var tiff = new TiffFile();
        var data = (uint)tiff.Append(1);
        var offsets = (uint)tiff.Append([.. Enumerable.Repeat(new[] { (byte)data, (byte)0, (byte)0, (byte)0 }, strips).SelectMany(offset => offset)]);
        for (var page = 0; page < 900; page++)
        {
            tiff.AddDirectory(
            [
                .. TiffFile.PageEntries(1, strips, compression: 4), new(278, TiffFile.Short, 1),
                new(273, TiffFile.Long) { Count = strips, Offset = offsets }, new(279, TiffFile.Long) { Count = strips, Offset = offsets },
            ]);
        }

        Spends(tiff.ToArray(), 3_000_000, FormatFindings.LimitExceeded("blocks"));
    }

    [Fact]
    public void Does_not_overflow_when_a_host_lifts_the_limits()
    {
        var lifted = new InspectionLimits { MaxSide = int.MaxValue, MaxPixelsPerPage = long.MaxValue, MaxTotalPixels = long.MaxValue };
        var tiff = new TiffFile();
        var at = (uint)tiff.Append(new byte[30]);
        tiff.AddDirectory(
        [
            new(256, TiffFile.Long, int.MaxValue), new(257, TiffFile.Long, int.MaxValue), new(258, TiffFile.Short, 64), new(277, TiffFile.Short, 65535),
            new(273, TiffFile.Long, at), new(279, TiffFile.Long, 30),
        ]);
        FormatAssert.Has(Tiff.Read(tiff.ToArray(), lifted), FormatFindings.Truncated);
    }

    // Memory is counted, not time: what a declared number asks for would show here.
    private static void Spends(byte[] file, long bytes, params Finding[] expected)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var reading = Tiff.Read(file);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, bytes);
        FormatAssert.Has(reading, expected);
    }
}
