using System.Buffers.Binary;

namespace Ants.Permis.Documents.Tests.Corpus;

/// <summary>Writes TIFF files entry by entry, in either byte order: data and directories follow one another as they are added.</summary>
internal sealed class TiffFile
{
    public const ushort Byte = 1;
    public const ushort Ascii = 2;
    public const ushort Short = 3;
    public const ushort Long = 4;
    public const ushort Rational = 5;

    private static readonly Dictionary<ushort, int> Sizes = new() { [Byte] = 1, [Ascii] = 1, [Short] = 2, [Long] = 4, [Rational] = 8 };

    private readonly List<byte> file;
    private readonly bool bigEndian;
    private int link = 4;

    public TiffFile(bool bigEndian = false, ushort version = 42)
    {
        this.bigEndian = bigEndian;
        file = [.. bigEndian ? "MM"u8 : "II"u8, .. Number(version, 2), 0, 0, 0, 0];
    }

    /// <summary>Where the next bytes go.</summary>
    public int Length => file.Count;

    /// <summary>A file of pages of one grey level, each in two strips, its directory after its data as most writers do.</summary>
    public static byte[] Create(int pages = 1, bool bigEndian = false, int width = 6, int height = 5)
    {
        var tiff = new TiffFile(bigEndian);
        for (var page = 0; page < pages; page++)
            tiff.AddPage(width, height);
        return tiff.ToArray();
    }

    public byte[] ToArray() => [.. file];

    /// <summary>Adds a page of eight-bit grey in strips of three rows, and more entries when given.</summary>
    public TiffFile AddPage(int width = 6, int height = 5, params Entry[] more)
    {
        const int rows = 3;
        uint[] lengths = [.. Enumerable.Range(0, (height + rows - 1) / rows).Select(strip => (uint)(width * Math.Min(rows, height - (strip * rows))))];
        uint[] offsets = [.. lengths.Select(length => (uint)Append(new byte[length]))];
        return AddDirectory([.. PageEntries((uint)width, (uint)height), new(273, Long, offsets), new(278, Short, rows), new(279, Long, lengths), .. more]);
    }

    /// <summary>The entries that a page of eight-bit grey has besides the place of its data.</summary>
    public static Entry[] PageEntries(uint width, uint height, uint compression = 1) =>
        [new(256, Long, width), new(257, Long, height), new(258, Short, 8), new(259, Short, compression), new(262, Short, 1), new(277, Short, 1)];

    public int Append(params byte[] data)
    {
        var at = file.Count;
        file.AddRange(data);
        if (file.Count % 2 != 0)
            file.Add(0);
        return at;
    }

    /// <summary>Adds a directory at the end of the chain, then the values that do not fit in it.</summary>
    public TiffFile AddDirectory(params Entry[] entries)
    {
        var start = file.Count;
        Patch(link, (uint)start);
        file.AddRange(Number((uint)entries.Length, 2));
        var values = start + 2 + (12 * entries.Length) + 4;
        var outside = new List<byte>();
        foreach (var entry in entries.OrderBy(entry => entry.Tag))
            file.AddRange(Write(entry, values, outside));
        link = file.Count;
        file.AddRange([0, 0, 0, 0, .. outside]);
        return this;
    }

    /// <summary>Makes the last directory point to another place.</summary>
    public TiffFile LinkTo(uint offset)
    {
        Patch(link, offset);
        return this;
    }

    private byte[] Write(Entry entry, int values, List<byte> outside)
    {
        var unit = entry.Type == Rational ? 4 : Sizes[entry.Type];
        byte[] data = [.. entry.Values.SelectMany(value => Number(value, unit))];
        var count = entry.Count ?? (uint)(data.Length / Sizes[entry.Type]);
        var isInside = data.Length <= 4 && entry.Count is null;
        byte[] field = isInside ? [.. data, .. new byte[4 - data.Length]] : Number(entry.Offset ?? (uint)(values + outside.Count), 4);
        if (!isInside)
            outside.AddRange([.. data, .. new byte[data.Length % 2]]);
        return [.. Number(entry.Tag, 2), .. Number(entry.Type, 2), .. Number(count, 4), .. field];
    }

    private void Patch(int at, uint value)
    {
        var bytes = Number(value, 4);
        for (var index = 0; index < bytes.Length; index++)
            file[at + index] = bytes[index];
    }

    private byte[] Number(uint value, int size)
    {
        var bytes = new byte[4];
        if (bigEndian)
            BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        else
            BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
        return bigEndian ? bytes[(4 - size)..] : bytes[..size];
    }

    /// <summary>An entry of a directory; a declared count or offset makes it lie.</summary>
    internal sealed record Entry(ushort Tag, ushort Type, params uint[] Values)
    {
        public uint? Count { get; init; }

        public uint? Offset { get; init; }
    }
}
