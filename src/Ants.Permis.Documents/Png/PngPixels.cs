using System.Buffers;
using Ants.Permis.Documents.Deflate;
using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Images;
using Ants.Permis.Findings;

namespace Ants.Permis.Documents.Png;

/// <summary>Decompresses the picture of a checked file row by row, and counts that it is exactly what the header promises.</summary>
/// <remarks>
/// Nothing else in the file is decompressed. Rows are unfiltered to measure how light the picture is. Of an interlaced picture only the first pass is: it holds
/// one pixel of each square of eight by eight, so the same mean comes out, and a greater deviation for a picture with noise.
/// </remarks>
internal sealed class PngPixels(ReadOnlyMemory<byte> file, PngHeader header, ReadingBudget budget)
{
    /// <summary>Rows are decompressed as many at a time as fit here: the decoder is asked less often.</summary>
    private const int Batch = 128 << 10;

    /// <summary>Decoded bytes that are paid as one step.</summary>
    private const int BytesPerStep = 1024;

    private PageTone? tone;

    public ImageVerification Verify()
    {
        var problem = Read();
        return new() { Tones = [problem is null ? tone : null], Findings = problem is null ? [] : [problem] };
    }

    private Finding? Read()
    {
        var held = BufferLength(header.Width) + PageReduction.HeldBytes((int)header.Width) + InflateReader.HeldBytes;
        if (held > Array.MaxLength || !budget.Hold(held))
            return FormatFindings.LimitExceeded("memory");
        try
        {
            using var picture = new InflateReader(default, budget.Spend, new PngImageData(file));
            return ReadPasses(picture) ?? CheckEnd(picture);
        }
        finally
        {
            budget.Release(held);
        }
    }

    // The checksum of the picture is compared when its end is met; bytes that no row needs are a lie of the header.
    private static Finding? CheckEnd(InflateReader picture)
    {
        Span<byte> surplus = stackalloc byte[1];
        var isSound = picture.Read(surplus) == 0 && picture.Outcome is InflateOutcome.Ended or InflateOutcome.Truncated;
        return isSound ? null : Problem(picture);
    }

    private static Finding Problem(InflateReader picture) =>
        picture.Outcome == InflateOutcome.Unpaid ? FormatFindings.LimitExceeded("pixels") : FormatFindings.Damaged;

    private Finding? ReadPasses(InflateReader picture)
    {
        var isFirst = true;
        foreach (var (width, height) in header.Passes)
        {
            if (width > 0 && height > 0 && ReadPass(picture, (int)width, height, isFirst) is { } problem)
                return problem;
            isFirst = false;
        }

        return null;
    }

    private Finding? ReadPass(InflateReader picture, int width, long height, bool isMeasured)
    {
        using var reduction = isMeasured ? Reduction(width) : null;
        var buffer = ArrayPool<byte>.Shared.Rent((int)BufferLength(width));
        try
        {
            var problem = ReadRows(picture, new PngRows(buffer, (int)header.RowLength(width), header.PixelStep, reduction), height);
            tone = isMeasured ? reduction?.ToTone() : tone;
            return problem;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }

    private Finding? ReadRows(InflateReader picture, PngRows rows, long height)
    {
        for (var row = 0L; row < height;)
        {
            var batch = rows.NextBatch(height - row);
            if (!budget.Spend(1 + (batch.Length / BytesPerStep)))
                return FormatFindings.LimitExceeded("pixels");
            if (picture.Read(batch) < batch.Length)
                return Problem(picture);
            if (!rows.Take(batch))
                return FormatFindings.Damaged;
            row += batch.Length / rows.Length;
        }

        return null;
    }

    // A row above, and at least one row.
    private long BufferLength(long width) => header.RowLength(width) + Math.Max(Batch, header.RowLength(width));

    private PageReduction? Reduction(int width)
    {
        var format = PngColours.Format(file.Span, header);
        return header.IsInterlaced ? PageReduction.For(format, width, side: 1) : PageReduction.For(format, width);
    }
}
