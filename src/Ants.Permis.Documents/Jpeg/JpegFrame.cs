using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.Jpeg;

/// <summary>The frame header of a JPEG file: coding, precision, sides, components.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct JpegFrame(byte Marker, int Precision, int Width, int Height, int Components)
{
    private const int FixedLength = 6;
    private const int MaxComponents = 4;

    // What the header says of up to four components, one byte each.
    private uint Identifiers { get; init; }

    private uint Samplings { get; init; }

    private uint Quantisers { get; init; }

    /// <summary>Several passes refine the picture.</summary>
    public bool IsProgressive => Marker == 0xC2;

    /// <summary>The name of a legal variant that few readers know, or null for the ordinary kinds.</summary>
    public string? RareVariant => Marker switch
    {
        0xC3 or 0xC7 or 0xCB or 0xCF => "JPEG lossless",
        0xC5 or 0xC6 or 0xCD or 0xCE => "JPEG hierarchical",
        0xC9 or 0xCA => "JPEG arithmetic",
        _ when Precision == 12 => "JPEG 12-bit",
        _ when Components > MaxComponents => "JPEG multispectral",
        _ when Height == 0 => "JPEG DNL",
        _ => null,
    };

    /// <summary>The name of the coding, as people who know it say it.</summary>
    public string Coding => RareVariant ?? Marker switch
    {
        0xC0 => "JPEG baseline",
        0xC2 => "JPEG progressive",
        _ => "JPEG extended",
    };

    /// <summary>Reads a frame header; false when the format does not allow it.</summary>
    public static bool TryRead(byte marker, ReadOnlySpan<byte> payload, out JpegFrame frame)
    {
        frame = default;
        if (payload.Length < FixedLength || payload.Length != FixedLength + (3 * payload[5]))
            return false;
        var height = BinaryPrimitives.ReadUInt16BigEndian(payload[1..]);
        var width = BinaryPrimitives.ReadUInt16BigEndian(payload[3..]);
        frame = new(marker, payload[0], width, height, payload[5]);
        if (frame.RareVariant is null)
            frame = frame with { Identifiers = Bytes(payload, 0), Samplings = Bytes(payload, 1), Quantisers = Bytes(payload, 2) };
        return width > 0 && frame.Components > 0 && (frame.RareVariant is not null || (frame.Precision == 8 && HasLegalComponents(payload)));
    }

    /// <summary>The first component with an identifier at a position or after it, or -1.</summary>
    public int FindComponent(byte identifier, int start)
    {
        for (var at = start; at < Components; at++)
        {
            if ((byte)(Identifiers >> (8 * at)) == identifier)
                return at;
        }

        return -1;
    }

    /// <summary>Blocks of a component beside each other in a unit, 1 to 4.</summary>
    public int Horizontal(int component) => (int)(Samplings >> (8 * component)) >> 4 & 15;

    /// <summary>Blocks of a component below each other in a unit, 1 to 4.</summary>
    public int Vertical(int component) => (int)(Samplings >> (8 * component)) & 15;

    /// <summary>The place of the quantisation table of a component, 0 to 3.</summary>
    public int Quantiser(int component) => (byte)(Quantisers >> (8 * component));

    /// <summary>Whether the components bear these identifiers.</summary>
    public bool IsNamed(ReadOnlySpan<byte> identifiers)
    {
        for (var at = 0; at < identifiers.Length; at++)
        {
            if ((byte)(Identifiers >> (8 * at)) != identifiers[at])
                return false;
        }

        return Components == identifiers.Length;
    }

    private static uint Bytes(ReadOnlySpan<byte> payload, int offset)
    {
        var bytes = 0u;
        for (var at = 0; at < payload[5]; at++)
            bytes |= (uint)payload[FixedLength + (3 * at) + offset] << (8 * at);
        return bytes;
    }

    // Sampling factors are 1 to 4 in each direction, and there are four quantisation tables.
    private static bool HasLegalComponents(ReadOnlySpan<byte> payload)
    {
        for (var at = FixedLength; at < payload.Length; at += 3)
        {
            if (payload[at + 1] >> 4 is < 1 or > 4 || (payload[at + 1] & 15) is < 1 or > 4 || payload[at + 2] > 3)
                return false;
        }

        return true;
    }
}
