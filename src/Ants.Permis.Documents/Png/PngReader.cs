using System.Buffers.Binary;
using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Images;
using Ants.Permis.Findings;
using Ants.Permis.SupportingDocuments;

namespace Ants.Permis.Documents.Png;

/// <summary>The structure of a PNG file: its chunks, their order and their checksums; then the picture, every bit of it. No other chunk is ever decompressed.</summary>
/// <remarks>
/// A file cut anywhere before its last byte is <c>document.truncated</c>. Damage in a chunk that readers may pass over is a warning.
/// Work is one pass over the bytes, and one over the pixels.
/// </remarks>
internal sealed class PngReader : IImageReader
{
    public DocumentFormat Format => DocumentFormat.Png;

    public ImageReport Inspect(ReadOnlyMemory<byte> file, ReadingBudget budget) => Read(file.Span, budget);

    public ImageVerification Verify(ReadOnlyMemory<byte> file, ImageReport structure, ReadingBudget budget) =>
        PngHeader.TryFind(file.Span, out var header) && !PixelLimits.AreExceeded(header.Width, header.Height, budget.Limits)
            ? new PngPixels(file, header, budget).Verify()
            : new() { Findings = [FormatFindings.Damaged] };

    internal static ImageReport Read(ReadOnlySpan<byte> file, ReadingBudget budget) => new PngWalk(file, budget).Run();
}

/// <summary>One walk along the chunks of a file.</summary>
internal ref struct PngWalk(ReadOnlySpan<byte> file, ReadingBudget budget)
{
    /// <summary>Files of cameras and scanners have a few hundred at most.</summary>
    private const int MaxChunks = 100_000;

    /// <summary>Deflate writes at most 258 bytes for 2 bits.</summary>
    private const int MaxExpansion = 258 * 4;

    private readonly FindingSet findings = new();
    private ReadOnlySpan<byte> rest = file;
    private PngHeader? header;
    private bool hasPalette;
    private bool hasImageData;
    private bool imageDataEnded;
    private long imageDataLength;
    private double? horizontalDpi;
    private double? verticalDpi;
    private long trailing;
    private ExifFacts? exif;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', (byte)'\r', (byte)'\n', 0x1A, (byte)'\n'];

    public ImageReport Run()
    {
        if (HasSignature())
        {
            rest = rest[Signature.Length..];
            for (var chunks = 1; TakeNext(chunks); chunks++)
            {
                // One chunk a turn, until the end or the first thing that stops reading.
            }
        }

        return new()
        {
            PageCount = header is null ? null : 1,
            Pages = header is { } read ? [Describe(read)] : [],
            HasLocation = exif is { HasLocation: true },
            TrailingBytes = trailing,
            Findings = findings.ToValueList(),
        };
    }

    private readonly ImagePage Describe(in PngHeader read) => new()
    {
        Width = PixelLimits.ToSide(read.Width),
        Height = PixelLimits.ToSide(read.Height),
        BitsPerSample = read.Depth,
        SamplesPerPixel = read.Samples,
        Colour = read.Colour,
        HorizontalDpi = horizontalDpi,
        VerticalDpi = verticalDpi,
        Orientation = exif?.Orientation ?? 1,
        Compression = "Deflate",
    };

    private readonly bool HasSignature()
    {
        if (rest.StartsWith(Signature))
            return true;
        findings.Add(Signature.StartsWith(rest) ? FormatFindings.Truncated : FormatFindings.Damaged);
        return false;
    }

    private bool TakeNext(int chunks)
    {
        if (chunks > MaxChunks || !budget.Spend())
            return Stop(FormatFindings.LimitExceeded("chunks"));
        if (PngChunk.Read(rest, out var chunk) is { } problem)
            return Stop(problem);
        rest = rest[chunk.Whole.Length..];
        if (!chunk.ChecksumMatches)
            findings.Add(chunk.IsCritical ? FormatFindings.Damaged : FormatFindings.DamagedAside);
        return header is null ? TakeHeader(chunk) : Take(chunk);
    }

    private bool TakeHeader(PngChunk chunk)
    {
        if (chunk.Type != PngChunk.Header)
            return Stop(chunk.TypeName is "CgBI" ? FormatFindings.Unsupported("PNG CgBI") : FormatFindings.Damaged);
        if (!PngHeader.TryRead(chunk.Data, out var read))
            return Stop(FormatFindings.Damaged);
        header = read;
        return !PixelLimits.AreExceeded(read.Width, read.Height, budget.Limits) || Stop(FormatFindings.LimitExceeded("pixels"));
    }

    private bool Take(PngChunk chunk)
    {
        imageDataEnded |= hasImageData && chunk.Type != PngChunk.ImageData;
        return chunk.Type switch
        {
            PngChunk.Header => Stop(FormatFindings.Damaged),
            PngChunk.Palette => TakePalette(chunk.Data.Length),
            PngChunk.ImageData => TakeImageData(chunk.Data.Length),
            PngChunk.End => TakeEnd(chunk.Data.Length),
            PngChunk.PixelSize => TakePixelSize(chunk.Data),
            PngChunk.Exif => TakeExif(chunk.Data),
            _ => !chunk.IsCritical || Stop(FormatFindings.Unsupported($"PNG {chunk.TypeName}")),
        };
    }

    private bool TakePalette(int length)
    {
        var late = hasPalette || hasImageData;
        hasPalette = true;
        var isWrong = late || length is 0 or > 768 || length % 3 != 0 || header!.Value.ColourType is 0 or 4;
        if (isWrong)
            findings.Add(header!.Value.NeedsPalette ? FormatFindings.Damaged : FormatFindings.DamagedAside);
        return true;
    }

    private bool TakeImageData(int length)
    {
        if (imageDataEnded || (header!.Value.NeedsPalette && !hasPalette))
            return Stop(FormatFindings.Damaged);
        hasImageData = true;
        imageDataLength += length;
        return true;
    }

    // A picture that could not come out of so few bytes is a lie of the header, or lost its data before the file was put together.
    private bool TakeEnd(int length)
    {
        if (length != 0 || imageDataLength * MaxExpansion < header!.Value.DecodedLength())
            findings.Add(FormatFindings.Damaged);
        trailing = rest.Length;
        return rest.IsEmpty ? Stop() : Stop(FormatFindings.Trailing(rest.Length));
    }

    // Pixels a metre across and down; another unit only tells the shape of a pixel.
    private bool TakePixelSize(ReadOnlySpan<byte> data)
    {
        const int metre = 1;
        if (data.Length == 9 && data[8] == metre)
        {
            horizontalDpi = Resolution.OfMetre(BinaryPrimitives.ReadUInt32BigEndian(data));
            verticalDpi = Resolution.OfMetre(BinaryPrimitives.ReadUInt32BigEndian(data[4..]));
        }

        return true;
    }

    // The format allows one; a second is not read.
    private bool TakeExif(ReadOnlySpan<byte> data)
    {
        exif ??= ExifReader.Read(data);
        return true;
    }

    private readonly bool Stop(Finding? finding = null)
    {
        if (finding is not null)
            findings.Add(finding);
        return false;
    }
}
