using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Images;
using Ants.Permis.Findings;

namespace Ants.Permis.Documents.Tiff;

/// <summary>Decodes every strip and tile of the pages of a file whose structure was checked.</summary>
/// <remarks>Pages may share blocks, and a small file may so ask for endless work: what all pages read together is limited by the length of the file.</remarks>
internal ref struct TiffPixels(ReadOnlyMemory<byte> file, TiffBytes bytes, ReadingBudget budget)
{
    /// <summary>How often a file may be read in all; no program shares blocks but those of a few equal pages.</summary>
    private const long MaxReadings = 8;

    private const long LeastAllowance = 16L << 20;

    private readonly TiffBytes bytes = bytes;
    private readonly FindingSet findings = new();
    private long allowance = Math.Max(LeastAllowance, MaxReadings * file.Length);

    public ImageVerification Verify(IReadOnlyList<TiffDirectory> pages)
    {
        var tones = new List<PageTone?>();
        foreach (var page in pages)
        {
            tones.Add(Verify(page, out var problem));
            if (problem is not null)
                findings.Add(problem);
            if (problem?.Severity == Severity.Blocking)
                break;
        }

        return new() { Tones = [.. tones, .. Enumerable.Repeat<PageTone?>(null, pages.Count - tones.Count)], Findings = findings.ToValueList() };
    }

    private PageTone? Verify(TiffDirectory page, out Finding? problem)
    {
        var picture = TiffPicture.Read(bytes, page);
        if (!TiffLayout.TryRead(bytes, page, out var layout))
        {
            problem = FormatFindings.Damaged;
            return null;
        }

        var (rowLength, rowCount) = picture.Rows(layout.BlockWidth, layout.BlockRows);
        problem = IsTooLarge(rowLength, rowCount) || !IsPaid(page, layout) ? FormatFindings.LimitExceeded("blocks") : null;
        return problem is null ? Decode(page, picture, layout, out problem) : null;
    }

    private readonly bool IsTooLarge(long rowLength, long rowCount) => (Int128)rowLength * rowCount > Math.Min(budget.Limits.MaxBlockBytes, Array.MaxLength);

    private bool IsPaid(TiffDirectory page, TiffLayout layout)
    {
        var blocks = new TiffBlocks(bytes, page, layout);
        for (var block = 0L; block < layout.Blocks && allowance >= 0; block++)
        {
            if (!budget.Spend())
                return false;
            allowance -= blocks.Place(block).Length;
        }

        return allowance >= 0;
    }

    private readonly PageTone? Decode(TiffDirectory page, in TiffPicture picture, TiffLayout layout, out Finding? problem)
    {
        if (picture.Compression is TiffCompression.Jpeg or TiffCompression.OldJpeg)
        {
            var jpeg = new TiffJpegPage(file.Span, bytes, page, picture, layout, budget);
            problem = jpeg.Verify();
            return problem?.Severity == Severity.Blocking ? null : jpeg.Tone;
        }

        using var decoder = new TiffPageDecoder(file, page, picture, layout, budget);
        problem = decoder.Decode(bytes);
        return problem?.Severity == Severity.Blocking ? null : decoder.Tone;
    }
}
