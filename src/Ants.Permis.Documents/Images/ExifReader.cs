using System.Buffers.Binary;
using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.Images;

/// <summary>Reads the few tags of an EXIF block that are of use here: the first directory, and the directory of the place.</summary>
/// <remarks>
/// Cameras and editors write much that is wrong here, and none of it harms the picture: what cannot be read is not there. Work is bounded by the two
/// directories, which have 65,535 entries at most and lie within the block.
/// </remarks>
internal readonly ref struct ExifReader
{
    private const ushort OrientationTag = 0x0112;
    private const ushort HorizontalTag = 0x011A;
    private const ushort VerticalTag = 0x011B;
    private const ushort UnitTag = 0x0128;
    private const ushort PlaceTag = 0x8825;
    private const ushort LatitudeTag = 2;
    private const ushort LongitudeTag = 4;
    private const ushort ShortType = 3;
    private const ushort RationalType = 5;
    private const int EntrySize = 12;
    private const uint Centimetres = 3;
    private const uint NoUnit = 1;
    private const double CentimetresPerInch = 2.54;

    private readonly ReadOnlySpan<byte> block;
    private readonly bool isBigEndian;

    private ExifReader(ReadOnlySpan<byte> block)
    {
        this.block = block;
        isBigEndian = block[0] == 'M';
    }

    /// <summary>Reads a block that begins with its TIFF header.</summary>
    public static ExifFacts Read(ReadOnlySpan<byte> block)
    {
        if (!block.StartsWith<byte>([(byte)'I', (byte)'I', 42, 0]) && !block.StartsWith<byte>([(byte)'M', (byte)'M', 0, 42]))
            return default;
        var reader = new ExifReader(block);
        var directory = reader.Directory(reader.Long(4));
        var orientation = reader.Number(directory, OrientationTag);
        return new(
            reader.Dpi(directory, HorizontalTag),
            reader.Dpi(directory, VerticalTag),
            orientation is >= 1 and <= 8 ? (int)orientation - 1 : 0,
            reader.HasCoordinates(reader.Number(directory, PlaceTag)));
    }

    // The directory is often written and left empty by cameras that know no place: only a coordinate is one.
    private bool HasCoordinates(uint? offset)
    {
        if (offset is not { } place)
            return false;
        var directory = Directory(place);
        return HasValues(directory, LatitudeTag) || HasValues(directory, LongitudeTag);
    }

    private bool HasValues(ReadOnlySpan<byte> directory, ushort tag)
    {
        var entry = Find(directory, tag);
        return !entry.IsEmpty && Long(entry, 4) > 0;
    }

    private double? Dpi(ReadOnlySpan<byte> directory, ushort tag)
    {
        var entry = Find(directory, tag);
        var unit = Number(directory, UnitTag);
        if (entry.IsEmpty || unit == NoUnit || Short(entry, 2) != RationalType || Long(entry, 8) is var at && at > (uint)block.Length)
            return null;
        var (dots, units) = (Long(block[(int)at..], 0), Long(block[(int)at..], 4));
        return dots == 0 || units == 0 ? null : (double)dots / units * (unit == Centimetres ? CentimetresPerInch : 1);
    }

    private uint? Number(ReadOnlySpan<byte> directory, ushort tag)
    {
        var entry = Find(directory, tag);
        return entry.IsEmpty ? null : Short(entry, 2) == ShortType ? Short(entry, 8) : Long(entry, 8);
    }

    // As many whole entries as there are.
    private ReadOnlySpan<byte> Directory(uint offset)
    {
        if (offset < 8 || offset > block.Length - 2)
            return default;
        var entries = block[((int)offset + 2)..];
        return entries[..Math.Min(Short(block, (int)offset) * EntrySize, entries.Length / EntrySize * EntrySize)];
    }

    private ReadOnlySpan<byte> Find(ReadOnlySpan<byte> directory, ushort tag)
    {
        for (var entries = directory; !entries.IsEmpty; entries = entries[EntrySize..])
        {
            if (Short(entries, 0) == tag)
                return entries[..EntrySize];
        }

        return default;
    }

    private uint Long(uint at) => Long(block, (int)at);

    // Zero where there is nothing to read.
    private ushort Short(ReadOnlySpan<byte> bytes, int at) =>
        bytes.Length < at + 2 ? (ushort)0
        : isBigEndian ? BinaryPrimitives.ReadUInt16BigEndian(bytes[at..])
        : BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

    private uint Long(ReadOnlySpan<byte> bytes, int at) =>
        bytes.Length < at + 4 ? 0
        : isBigEndian ? BinaryPrimitives.ReadUInt32BigEndian(bytes[at..])
        : BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);
}
