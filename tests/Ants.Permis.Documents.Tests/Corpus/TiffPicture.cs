using Entry = Ants.Permis.Documents.Tests.Corpus.TiffFile.Entry;

namespace Ants.Permis.Documents.Tests.Corpus;

/// <summary>Writes a TIFF page of known samples in strips or tiles, coded as wanted.</summary>
internal sealed record TiffPicture
{
    public int Width { get; init; } = 20;

    public int Height { get; init; } = 13;

    public ushort[] Bits { get; init; } = [8];

    public uint Photometric { get; init; } = 1;

    public uint Compression { get; init; } = 1;

    public int RowsPerStrip { get; init; } = 5;

    public bool IsBigEndian { get; init; }

    /// <summary>The samples, packed in rows.</summary>
    public byte[]? Samples { get; init; }

    /// <summary>What becomes of the samples of a strip before they are stored.</summary>
    public Func<byte[], byte[]> Coder { get; init; } = data => data;

    public Entry[] More { get; init; } = [];

    public int RowLength => ((Width * Bits.Sum(bits => bits)) + 7) / 8;

    public byte[] ToArray()
    {
        var tiff = new TiffFile(IsBigEndian);
        AddTo(tiff);
        return tiff.ToArray();
    }

    public void AddTo(TiffFile tiff)
    {
        var samples = Samples ?? [.. Enumerable.Range(0, RowLength * Height).Select(at => (byte)(at * at / 3))];
        byte[][] strips = [.. samples.Chunk(RowLength * RowsPerStrip).Select(strip => Coder(strip))];
        uint[] offsets = [.. strips.Select(strip => (uint)tiff.Append(strip))];
        tiff.AddDirectory(
        [
            new(256, TiffFile.Long, (uint)Width), new(257, TiffFile.Long, (uint)Height), new(258, TiffFile.Short, [.. Bits.Select(bits => (uint)bits)]), new(259, TiffFile.Short, Compression),
            new(262, TiffFile.Short, Photometric), new(273, TiffFile.Long, offsets), new(277, TiffFile.Short, (uint)Bits.Length), new(278, TiffFile.Short, (uint)RowsPerStrip),
            new(279, TiffFile.Long, [.. strips.Select(strip => (uint)strip.Length)]), .. More,
        ]);
    }
}
