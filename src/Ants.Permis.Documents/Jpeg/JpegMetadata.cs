using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Images;

namespace Ants.Permis.Documents.Jpeg;

/// <summary>What the application segments of a JPEG file say of the picture: its density, its colours, its orientation, its place.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct JpegMetadata
{
    private const double CentimetresPerInch = 2.54;
    private const byte DotsPerInch = 1;
    private const byte DotsPerCentimetre = 2;

    private bool isJfif;
    private double? horizontal;
    private double? vertical;
    private byte? transform;
    private bool hasExif;

    /// <summary>What the EXIF block says; the defaults when there is none.</summary>
    public ExifFacts Exif { get; private set; }

    /// <summary>The colour transform is one that no reader knows.</summary>
    public readonly bool HasUnknownTransform => transform > 2;

    /// <summary>Takes a segment; others than JFIF, EXIF and Adobe are passed over. The first of each kind counts.</summary>
    public void Take(byte marker, ReadOnlySpan<byte> payload)
    {
        if (marker == JpegMarker.Jfif && payload.StartsWith("JFIF\0"u8))
            TakeJfif(payload);
        else if (marker == JpegMarker.Exif && payload.StartsWith("Exif\0"u8) && payload.Length > 6 && !hasExif)
            (hasExif, Exif) = (true, ExifReader.Read(payload[6..]));
        else if (marker == JpegMarker.Adobe && payload.Length >= 12 && payload.StartsWith("Adobe"u8))
            transform ??= payload[11];
    }

    /// <summary>The page that a frame header and the metadata describe.</summary>
    public readonly ImagePage ToPage(in JpegFrame frame) => new()
    {
        Width = frame.Width,
        Height = frame.Height,
        BitsPerSample = frame.Precision,
        SamplesPerPixel = frame.Components,
        Colour = frame.Components switch
        {
            1 => ColourModel.Grey,
            3 => ColourModel.Colour,
            4 => ColourModel.Cmyk,
            _ => ColourModel.Unknown,
        },
        HorizontalDpi = horizontal ?? Exif.HorizontalDpi,
        VerticalDpi = vertical ?? Exif.VerticalDpi,
        Orientation = Exif.Orientation,
        Compression = frame.Coding,
    };

    /// <summary>The component that shows how light the picture is: luminance or grey, or else green; -1 for inks, of which none does alone.</summary>
    public readonly int LightComponent(in JpegFrame frame) => frame.Components switch
    {
        3 when IsRgb(frame) => 1,
        <= 3 => 0,
        _ => -1,
    };

    private readonly bool IsRgb(in JpegFrame frame) => transform is { } told ? told == 0 : !isJfif && frame.IsNamed("RGB"u8);

    private void TakeJfif(ReadOnlySpan<byte> payload)
    {
        if (isJfif)
            return;
        isJfif = true;
        if (payload.Length >= 12 && payload[7] is DotsPerInch or DotsPerCentimetre)
            (horizontal, vertical) = (Dpi(payload[7], payload[8..]), Dpi(payload[7], payload[10..]));
    }

    private static double? Dpi(byte unit, ReadOnlySpan<byte> density) => BinaryPrimitives.ReadUInt16BigEndian(density) switch
    {
        0 => null,
        var dots => unit == DotsPerInch ? dots : dots * CentimetresPerInch,
    };
}
