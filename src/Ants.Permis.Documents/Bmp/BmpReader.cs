using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Images;
using Ants.Permis.Findings;
using Ants.Permis.SupportingDocuments;

namespace Ants.Permis.Documents.Bmp;

/// <summary>The structure of a bitmap: its headers, and whether its pixels are all there.</summary>
/// <remarks>
/// A bitmap has no checksum, so lost bytes are all that can be seen. Two cuts are no loss: the padding after the last row, and, with a warning, the
/// end code of run-length data whose rows are all there. Work is at most one pass over the bytes.
/// </remarks>
internal sealed class BmpReader : IImageReader
{
    public DocumentFormat Format => DocumentFormat.Bmp;

    public ImageReport Inspect(ReadOnlyMemory<byte> file, ReadingBudget budget) => Read(file.Span, budget);

    public ImageVerification Verify(ReadOnlyMemory<byte> file, ImageReport structure, ReadingBudget budget) =>
        BmpHeader.Read(file.Span, out var header) is { } problem ? new() { Findings = [problem] }
        : PixelLimits.AreExceeded(header.Width, header.Height, budget.Limits) ? new() { Findings = [FormatFindings.LimitExceeded("pixels")] }
        : BmpCoding.Check(header) is { } variant ? new() { Findings = [variant] }
        : new BmpPixels(file.Span, header, budget).Verify();

    internal static ImageReport Read(ReadOnlySpan<byte> file, ReadingBudget budget)
    {
        var findings = new FindingSet();
        var problem = budget.Spend() ? BmpHeader.Read(file, out var header) : LimitExceeded(out header);
        if (problem is not null)
            findings.Add(problem);
        var trailing = problem is null ? CheckPicture(file, header, budget.Limits, findings) : 0;
        return new()
        {
            PageCount = problem is null ? 1 : null,
            Pages = problem is null ? [Describe(header)] : [],
            TrailingBytes = trailing,
            Findings = findings.ToValueList(),
        };
    }

    private static ImagePage Describe(in BmpHeader header) => new()
    {
        Width = PixelLimits.ToSide(header.Width),
        Height = PixelLimits.ToSide(header.Height),
        BitsPerSample = header.Bits switch { <= 8 => header.Bits, 16 => 5, _ => 8 },
        SamplesPerPixel = header.Bits switch { <= 8 => 1, 32 => 4, _ => 3 },
        Colour = BmpCoding.ColourOf(header),
        HorizontalDpi = Resolution.OfMetre(header.HorizontalDots),
        VerticalDpi = Resolution.OfMetre(header.VerticalDots),
        Compression = BmpCoding.IsRunLength(header) ? "RLE" : null,
    };

    private static Finding LimitExceeded(out BmpHeader header)
    {
        header = default;
        return FormatFindings.LimitExceeded("headers");
    }

    /// <summary>Checks the picture; the bytes behind it.</summary>
    private static long CheckPicture(ReadOnlySpan<byte> file, in BmpHeader header, InspectionLimits limits, FindingSet findings)
    {
        if (PixelLimits.AreExceeded(header.Width, header.Height, limits))
            findings.Add(FormatFindings.LimitExceeded("pixels"));
        else if (BmpCoding.Check(header) is { } problem)
            findings.Add(problem);
        else if (header.PixelOffset != 0 && header.PixelOffset < header.End)
            findings.Add(FormatFindings.Damaged);
        else
            return CheckPixels(file, header, findings);
        return 0;
    }

    private static long CheckPixels(ReadOnlySpan<byte> file, in BmpHeader header, FindingSet findings)
    {
        var start = header.PixelStart;
        // A palette cut short by the pixels: colours that no pixel may use.
        if (start < header.PaletteEnd)
            findings.Add(FormatFindings.DamagedAside);
        var end = start > file.Length ? -1 : BmpCoding.IsRunLength(header) ? RunLengthEnd(file, start, header, findings) : RowsEnd(file, start, header);
        if (end >= 0)
            return CheckTail(file, end, header, findings);
        findings.Add(FormatFindings.Truncated);
        return 0;
    }

    /// <summary>Where the rows and their padding end, or -1 when a pixel is missing.</summary>
    private static long RowsEnd(ReadOnlySpan<byte> file, long start, in BmpHeader header)
    {
        var stride = header.Stride;
        var lastRow = ((header.Width * header.Bits) + 7) / 8;
        var room = file.Length - start;
        // Divided, because the product may be beyond any integer when a host lifts the limits.
        if (lastRow > room || (room - lastRow) / stride < header.Height - 1)
            return -1;
        return Math.Min(file.Length, start + (stride * header.Height));
    }

    private static long RunLengthEnd(ReadOnlySpan<byte> file, long start, in BmpHeader header, FindingSet findings)
    {
        var codes = new BmpRunLength(file[(int)start..], header.Bits);
        codes.Walk();
        if (!codes.HasEnded && !codes.Covers(header.Width, header.Height))
            return -1;
        if (!codes.HasEnded)
            findings.Add(FormatFindings.DamagedAside);
        return codes.HasEnded ? start + codes.Length : file.Length;
    }

    private static long CheckTail(ReadOnlySpan<byte> file, long pixelsEnd, in BmpHeader header, FindingSet findings)
    {
        if (header.ProfileEnd > file.Length)
            findings.Add(FormatFindings.Truncated);
        // What the header counts as part of the file is not foreign: some programs pad.
        var end = Math.Max(pixelsEnd, Math.Max(header.ProfileEnd, header.DeclaredFileSize));
        var trailing = Math.Max(0, file.Length - end);
        if (trailing > 0)
            findings.Add(FormatFindings.Trailing(trailing));
        return trailing;
    }
}
