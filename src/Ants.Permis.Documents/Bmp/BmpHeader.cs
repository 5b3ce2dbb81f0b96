using System.Buffers.Binary;
using Ants.Permis.Documents.Formats;
using Ants.Permis.Findings;

namespace Ants.Permis.Documents.Bmp;

/// <summary>The two headers of a Windows or OS/2 bitmap.</summary>
internal readonly record struct BmpHeader
{
    public const int FileHeaderSize = 14;
    public const int CoreSize = 12;
    public const int InfoSize = 40;
    private const int Version5Size = 124;
    private const uint ProfileEmbedded = 0x4D424544;
    private const uint ProfileLinked = 0x4C494E4B;

    /// <summary>The declared size of the file; wrong in many files that are fine.</summary>
    public long DeclaredFileSize { get; private init; }

    /// <summary>Where the pixels begin; 0 in old files, right after the palette.</summary>
    public long PixelOffset { get; private init; }

    public uint Size { get; private init; }

    public long Width { get; private init; }

    /// <summary>The rows, whichever way up they are stored.</summary>
    public long Height { get; private init; }

    public bool IsTopDown { get; private init; }

    public int Planes { get; private init; }

    public int Bits { get; private init; }

    public uint Compression { get; private init; }

    /// <summary>The colours of the palette as declared, 0 for as many as the bits allow.</summary>
    public uint Colours { get; private init; }

    /// <summary>Dots a metre, as the header says; 0 or less when it does not.</summary>
    public int HorizontalDots { get; private init; }

    public int VerticalDots { get; private init; }

    /// <summary>Where a colour profile ends that follows the pixels, or 0.</summary>
    public long ProfileEnd { get; private init; }

    /// <summary>Written by OS/2 2: compressions 3 and 4 mean something else there.</summary>
    public bool IsOs2 => Size is > CoreSize and <= 64 and not (InfoSize or 52 or 56);

    /// <summary>Where the headers and their colour masks end.</summary>
    public long End => FileHeaderSize + Size + ((Size, Compression) switch { (InfoSize, 3) => 12, (InfoSize, 6) => 16, _ => 0 });

    /// <summary>Where the palette ends: right after the headers when there is none.</summary>
    public long PaletteEnd => Bits > 8 ? End : End + ((Size == CoreSize ? 3L : 4L) * (Colours > 0 ? Colours : 1u << Bits));

    /// <summary>Colours are told by masks in the header or right after it.</summary>
    public bool HasMasks => Bits is 16 or 32 && Compression is 3 or 6;

    /// <summary>Where the pixels begin.</summary>
    public long PixelStart => PixelOffset == 0 ? PaletteEnd : PixelOffset;

    /// <summary>Bytes from one row to the next.</summary>
    public long Stride => ((Width * Bits) + 31) / 32 * 4;

    /// <summary>Reads the headers; what is wrong, or null.</summary>
    public static Finding? Read(ReadOnlySpan<byte> file, out BmpHeader header)
    {
        header = default;
        if (file.Length < FileHeaderSize + 4)
            return "BM"u8.StartsWith(file[..Math.Min(file.Length, 2)]) ? FormatFindings.Truncated : FormatFindings.Damaged;
        var size = BinaryPrimitives.ReadUInt32LittleEndian(file[FileHeaderSize..]);
        if (!file.StartsWith("BM"u8) || !FileSignature.IsBitmapHeaderSize(size))
            return FormatFindings.Damaged;
        if (file.Length < FileHeaderSize + size)
            return FormatFindings.Truncated;
        var fields = file.Slice(FileHeaderSize, (int)size);
        header = (size == CoreSize ? ReadCore(fields) : ReadInfo(fields)) with
        {
            Size = size,
            DeclaredFileSize = BinaryPrimitives.ReadUInt32LittleEndian(file[2..]),
            PixelOffset = BinaryPrimitives.ReadUInt32LittleEndian(file[10..]),
        };
        return header.Width > 0 && header.Height > 0 && header.Planes == 1 ? null : FormatFindings.Damaged;
    }

    private static BmpHeader ReadCore(ReadOnlySpan<byte> fields) => new()
    {
        Width = Short(fields, 4),
        Height = Short(fields, 6),
        Planes = Short(fields, 8),
        Bits = Short(fields, 10),
    };

    private static BmpHeader ReadInfo(ReadOnlySpan<byte> fields)
    {
        var height = (long)(int)Long(fields, 8);
        return new()
        {
            Width = (int)Long(fields, 4),
            Height = Math.Abs(height),
            IsTopDown = height < 0,
            Planes = Short(fields, 12),
            Bits = Short(fields, 14),
            Compression = Long(fields, 16),
            HorizontalDots = (int)Long(fields, 24),
            VerticalDots = (int)Long(fields, 28),
            Colours = Long(fields, 32),
            ProfileEnd = ReadProfileEnd(fields),
        };
    }

    private static long ReadProfileEnd(ReadOnlySpan<byte> fields) =>
        fields.Length == Version5Size && Long(fields, 56) is ProfileEmbedded or ProfileLinked
            ? FileHeaderSize + (long)Long(fields, 112) + Long(fields, 116)
            : 0;

    // Fields that a short header leaves out are zero.
    private static int Short(ReadOnlySpan<byte> fields, int offset) =>
        offset + 2 <= fields.Length ? BinaryPrimitives.ReadUInt16LittleEndian(fields[offset..]) : 0;

    private static uint Long(ReadOnlySpan<byte> fields, int offset) =>
        offset + 4 <= fields.Length ? BinaryPrimitives.ReadUInt32LittleEndian(fields[offset..]) : 0;
}
