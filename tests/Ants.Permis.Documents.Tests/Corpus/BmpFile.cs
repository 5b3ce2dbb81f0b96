using System.Buffers.Binary;

namespace Ants.Permis.Documents.Tests.Corpus;

/// <summary>Writes bitmaps with each of the headers that Windows and OS/2 know.</summary>
internal sealed record BmpFile
{
    public const uint None = 0;
    public const uint RunLength8 = 1;
    public const uint RunLength4 = 2;
    public const uint BitFields = 3;
    public const uint AlphaBitFields = 6;

    /// <summary>The header: 12 core, 40 info, 52 and 56 with masks, 108 version 4, 124 version 5, 16 and 64 of OS/2 2.</summary>
    public int HeaderSize { get; init; } = 40;

    public int Width { get; init; } = 5;

    /// <summary>Negative for rows stored from the top.</summary>
    public int Height { get; init; } = 3;

    public int Planes { get; init; } = 1;

    public int Bits { get; init; } = 24;

    public uint Compression { get; init; }

    /// <summary>The pixels; rows of grey when null.</summary>
    public byte[]? Pixels { get; init; }

    /// <summary>Where the pixels begin, when the file is to lie about it.</summary>
    public uint? PixelOffset { get; init; }

    /// <summary>The size that the file declares, when it is to lie about it.</summary>
    public uint? FileSize { get; init; }

    /// <summary>Offset from the header and length of the colour profile of a version 5 header.</summary>
    public (uint Offset, uint Length) Profile { get; init; }

    public uint ColoursUsed { get; init; }

    /// <summary>The bytes of one row with their padding.</summary>
    public int Stride => ((Width * Bits) + 31) / 32 * 4;

    private int PaletteLength => Bits > 8 ? 0 : (HeaderSize == 12 ? 3 : 4) << Bits;

    private int MasksLength => (HeaderSize, Compression) switch { (40, BitFields) => 12, (40, AlphaBitFields) => 16, _ => 0 };

    public byte[] ToArray()
    {
        byte[] pixels = Pixels ?? [.. Enumerable.Repeat((byte)0x10, Stride * Math.Abs(Height))];
        var start = 14 + HeaderSize + MasksLength + PaletteLength;
        var file = new byte[start + pixels.Length];
        "BM"u8.CopyTo(file);
        Write(file, 2, FileSize ?? (uint)file.Length);
        Write(file, 10, PixelOffset ?? (uint)start);
        Write(file, 14, (uint)HeaderSize);
        WriteHeader(file.AsSpan(14));
        pixels.CopyTo(file, start);
        return file;
    }

    private void WriteHeader(Span<byte> header)
    {
        if (HeaderSize == 12)
        {
            WriteShorts(header[4..], Width, Height, Planes, Bits);
            return;
        }

        Write(header, 4, (uint)Width);
        Write(header, 8, (uint)Height);
        WriteShorts(header[12..], Planes, Bits);
        if (HeaderSize >= 20)
            Write(header, 16, Compression);
        if (HeaderSize >= 36)
            Write(header, 32, ColoursUsed);
        WriteMasks(header);
        WriteProfile(header);
    }

    private void WriteMasks(Span<byte> header)
    {
        if (Compression is not (BitFields or AlphaBitFields))
            return;
        uint[] masks = Bits == 16 ? [0xF800, 0x07E0, 0x001F] : [0xFF0000, 0xFF00, 0xFF];
        for (var at = 0; at < masks.Length; at++)
            Write(header, 40 + (4 * at), masks[at]);
    }

    private void WriteProfile(Span<byte> header)
    {
        if (HeaderSize != 124)
            return;
        Write(header, 56, Profile.Length > 0 ? 0x4D424544u : 0x73524742u);
        Write(header, 112, Profile.Offset);
        Write(header, 116, Profile.Length);
    }

    private static void Write(Span<byte> bytes, int at, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(bytes[at..], value);

    private static void WriteShorts(Span<byte> bytes, params ReadOnlySpan<int> values)
    {
        for (var at = 0; at < values.Length; at++)
            BinaryPrimitives.WriteUInt16LittleEndian(bytes[(2 * at)..], (ushort)values[at]);
    }
}
