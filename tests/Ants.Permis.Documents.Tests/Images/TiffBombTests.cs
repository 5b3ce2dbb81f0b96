using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Tests.Corpus;
using Ants.Permis.Documents.Tiff;
using BitMiracle.LibTiff.Classic;

namespace Ants.Permis.Documents.Tests.Images;

public sealed class A_tiff_that_decodes_to_far_more_than_it_is
{
    private static readonly TiffReader Tiff = new();

    [Fact]
    public void Is_stopped_when_many_pages_share_one_facsimile()
    {
        const int side = 10_000;
        var whole = TiffCoders.Facsimile(side, [.. Enumerable.Repeat(new byte[side / 8], side)], Compression.CCITTFAX4, side);
        var tiff = new TiffFile();
        var at = (uint)tiff.Append(whole[8..1208]);
        for (var page = 0; page < 200; page++)
            tiff.AddDirectory([new(256, TiffFile.Long, side), new(257, TiffFile.Long, side), new(259, TiffFile.Short, 4), new(262, TiffFile.Short, 0), new(273, TiffFile.Long, at), new(279, TiffFile.Long, 1200)]);
        VerifyAssert.Spends(Tiff, tiff.ToArray(), 10_000, 500_000, FormatFindings.LimitExceeded("pixels"));
    }

    [Fact]
    public void Is_stopped_when_many_pages_share_data_that_decode_to_nothing()
    {
        // Clear codes only: no pixel ever comes of them, so pixels are no bound.
        byte[] clears = [.. Enumerable.Repeat<byte[]>([0x80, 0x40, 0x20, 0x10, 0x08, 0x04, 0x02, 0x01, 0x00], 40_000).SelectMany(bytes => bytes)];
        var tiff = new TiffFile();
        var at = (uint)tiff.Append(clears);
        for (var page = 0; page < 900; page++)
            tiff.AddDirectory([.. TiffFile.PageEntries(6, 5, compression: 5), new(273, TiffFile.Long, at), new(279, TiffFile.Long, (uint)clears.Length)]);
        VerifyAssert.Spends(Tiff, tiff.ToArray(), 100_000, 5_000_000, FormatFindings.Damaged);
    }

    [Fact]
    public void Is_stopped_when_pages_read_the_file_again_and_again()
    {
        var data = new byte[1 << 20];
        var tiff = new TiffFile();
        var at = (uint)tiff.Append(data);
        for (var page = 0; page < 100; page++)
            tiff.AddDirectory([.. TiffFile.PageEntries(1024, 1024), new(273, TiffFile.Long, at), new(279, TiffFile.Long, (uint)data.Length)]);
        VerifyAssert.Spends(Tiff, tiff.ToArray(), 200_000, 1_000_000, FormatFindings.LimitExceeded("blocks"));
    }

    [Fact]
    public void Is_stopped_at_a_strip_beyond_the_limit()
    {
        // 90 megapixels of eight samples of 16 bits.
        var tiff = new TiffFile();
        var at = (uint)tiff.Append(DeflateBomb.Of(0, 64, []));
        tiff.AddDirectory(
        [
            new(256, TiffFile.Long, 9000), new(257, TiffFile.Long, 10_000), new(258, TiffFile.Short, [.. Enumerable.Repeat(16u, 8)]), new(259, TiffFile.Short, 8), new(262, TiffFile.Short, 1),
            new(277, TiffFile.Short, 8), new(273, TiffFile.Long, at), new(279, TiffFile.Long, 60_000),
        ]);
        VerifyAssert.Spends(Tiff, tiff.ToArray(), 1000, 300_000, FormatFindings.LimitExceeded("blocks"));
    }

    [Fact]
    public void Is_never_whole_in_memory()
    {
        var bomb = DeflateBomb.Of(0, 60, []);
        var tiff = new TiffFile();
        var at = (uint)tiff.Append(bomb);
        tiff.AddDirectory([.. TiffFile.PageEntries(9000, 6990, compression: 8), new(273, TiffFile.Long, at), new(279, TiffFile.Long, (uint)bomb.Length)]);
        VerifyAssert.Spends(Tiff, tiff.ToArray(), 150_000, 500_000, []);
        Assert.Equal([FormatFindings.LimitExceeded("blocks")], Tiff.Verify(tiff.ToArray(), new InspectionLimits { MaxSteps = 10_000 }).Findings);
    }
}
