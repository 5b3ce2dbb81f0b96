using System.Buffers.Binary;
using System.IO.Hashing;
using System.Text;
using Ants.Permis.Documents.Formats;
using Ants.Permis.Findings;

namespace Ants.Permis.Documents.Png;

/// <summary>A chunk of a PNG file: length, type, data, checksum.</summary>
internal readonly ref struct PngChunk
{
    public const uint Header = 0x49484452;
    public const uint Palette = 0x504C5445;
    public const uint ImageData = 0x49444154;
    public const uint End = 0x49454E44;
    public const uint Transparency = 0x74524E53;
    public const uint PixelSize = 0x70485973;
    public const uint Exif = 0x65584966;

    /// <summary>Where the first chunk begins: after the signature.</summary>
    public const int First = 8;

    /// <summary>Where the data of a chunk begin.</summary>
    public const int DataStart = 8;

    /// <summary>Length, type and checksum.</summary>
    public const int Overhead = 12;

    private const uint AncillaryBit = 0x2000_0000;

    private PngChunk(ReadOnlySpan<byte> whole)
    {
        Whole = whole;
        Type = BinaryPrimitives.ReadUInt32BigEndian(whole[4..]);
    }

    public ReadOnlySpan<byte> Whole { get; }

    public uint Type { get; }

    public ReadOnlySpan<byte> Data => Whole[DataStart..^4];

    /// <summary>A reader may pass over a chunk that is not critical.</summary>
    public bool IsCritical => (Type & AncillaryBit) == 0;

    /// <summary>Four letters, checked when the chunk was read.</summary>
    public string TypeName => Encoding.ASCII.GetString(Whole[4..8]);

    public bool ChecksumMatches => Crc32.HashToUInt32(Whole[4..^4]) == BinaryPrimitives.ReadUInt32BigEndian(Whole[^4..]);

    /// <summary>Reads the chunk that begins here; what is wrong, or null.</summary>
    public static Finding? Read(ReadOnlySpan<byte> rest, out PngChunk chunk)
    {
        chunk = default;
        if (rest.Length < Overhead)
            return FormatFindings.Truncated;
        var length = BinaryPrimitives.ReadUInt32BigEndian(rest);
        if (length > int.MaxValue || !IsType(rest[4..8]))
            return FormatFindings.Damaged;
        if (length > rest.Length - Overhead)
            return FormatFindings.Truncated;
        chunk = new(rest[..((int)length + Overhead)]);
        return null;
    }

    private static bool IsType(ReadOnlySpan<byte> type)
    {
        foreach (var letter in type)
        {
            if (!char.IsAsciiLetter((char)letter))
                return false;
        }

        return true;
    }
}
