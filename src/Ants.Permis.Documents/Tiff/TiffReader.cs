using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Images;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.SupportingDocuments;

namespace Ants.Permis.Documents.Tiff;

/// <summary>The structure of a TIFF file: its chain of directories, its pages, and whether their strips and tiles lie in the file.</summary>
/// <remarks>
/// Pages are the directories that are neither a reduced copy nor a mask. Directories off the chain (EXIF, GPS, sub-directories) are not followed.
/// A cut that takes picture data, a directory or any value of a page is <c>document.truncated</c>, be it only the resolution: many writers put such
/// values last, and hardly any leaves one out. A cut that takes bytes to which no page refers is no loss: padding, the values of reduced copies.
/// </remarks>
internal sealed class TiffReader : IImageReader
{
    public DocumentFormat Format => DocumentFormat.Tiff;

    public ImageReport Inspect(ReadOnlyMemory<byte> file, ReadingBudget budget) => Read(file.Span, budget);

    public ImageVerification Verify(ReadOnlyMemory<byte> file, ImageReport structure, ReadingBudget budget)
    {
        var bytes = new TiffBytes(file.Span, isBigEndian: file.Span.StartsWith("MM"u8));
        if (CheckHeader(file.Span, bytes) is { } problem)
            return new() { Findings = [problem] };
        var walk = new TiffWalk(bytes, budget);
        var report = walk.Run(bytes.Long(4));
        return report.Findings.Any(finding => finding.Severity == Severity.Blocking || finding.IsUndetermined)
            ? new() { Findings = report.Findings }
            : new TiffPixels(file, bytes, budget).Verify(walk.Directories);
    }

    private const int HeaderSize = 8;
    private const uint Classic = 42;
    private const uint Big = 43;

    internal static ImageReport Read(ReadOnlySpan<byte> file, ReadingBudget budget)
    {
        var bytes = new TiffBytes(file, isBigEndian: file.StartsWith("MM"u8));
        var problem = CheckHeader(file, bytes);
        return problem is null ? new TiffWalk(bytes, budget).Run(bytes.Long(4)) : new ImageReport { Findings = [problem] };
    }

    private static Finding? CheckHeader(ReadOnlySpan<byte> file, TiffBytes bytes)
    {
        if (file.Length < 4)
            return FormatFindings.Truncated;
        if (!file.StartsWith("II"u8) && !file.StartsWith("MM"u8))
            return FormatFindings.Damaged;
        return bytes.Short(2) switch
        {
            Classic => bytes.Has(0, HeaderSize) ? null : FormatFindings.Truncated,
            Big => FormatFindings.Unsupported("BigTIFF"),
            _ => FormatFindings.Damaged,
        };
    }
}

/// <summary>One walk along the chain of directories of a file.</summary>
internal ref struct TiffWalk(TiffBytes bytes, ReadingBudget budget)
{
    /// <summary>A page may have reduced copies and a mask beside it.</summary>
    private const int MaxDirectoriesPerPage = 8;

    private readonly TiffBytes bytes = bytes;
    private readonly FindingSet findings = new();
    private readonly HashSet<uint> visited = [];
    private readonly List<ImagePage> pages = [];
    private readonly List<TiffDirectory> directories = [];
    private bool hasLocation;
    private long pixels;

    /// <summary>The directories of the pages, in order.</summary>
    public readonly IReadOnlyList<TiffDirectory> Directories => directories;

    public ImageReport Run(uint first)
    {
        var isWhole = FollowChain(first);
        // Every directory calls itself a copy: readers show the first one.
        if (isWhole && pages.Count == 0 && first != 0)
            TakePage(Reread(first));
        if (isWhole && pages.Count == 0)
            findings.Add(FormatFindings.NoPage);
        return new()
        {
            PageCount = isWhole ? pages.Count : null,
            Pages = pages.ToValueList(),
            HasLocation = hasLocation,
            Findings = findings.ToValueList(),
        };
    }

    private bool FollowChain(uint first)
    {
        var next = first;
        while (next != 0)
        {
            if (Enter(next) is { } obstacle)
                return Stop(obstacle);
            if (TiffDirectory.Read(bytes, next, budget, out var directory) is { } problem)
                return Stop(problem);
            if (directory.IsPage && !TakePage(directory))
                return false;
            next = directory.Next;
        }

        return true;
    }

    private readonly Finding? Enter(uint offset) =>
        visited.Count >= (long)budget.Limits.MaxPages * MaxDirectoriesPerPage ? FormatFindings.LimitExceeded("IFD")
        : visited.Add(offset) ? null
        : FormatFindings.Damaged;

    private readonly TiffDirectory Reread(uint offset)
    {
        TiffDirectory.Read(bytes, offset, budget, out var directory);
        return directory;
    }

    private bool TakePage(TiffDirectory directory)
    {
        if (pages.Count == budget.Limits.MaxPages)
            return Stop(FormatFindings.LimitExceeded("pages"));
        var page = new TiffPage(bytes, directory);
        pages.Add(page.Describe());
        directories.Add(directory);
        hasLocation |= page.HasLocation(budget);
        page.Check(budget, findings);
        var area = PixelLimits.AreExceeded(page.Width, page.Height, budget.Limits) ? 0 : page.Width * page.Height;
        if (area > budget.Limits.MaxTotalPixels - pixels)
            return Stop(FormatFindings.LimitExceeded("pixels"));
        pixels += area;
        return true;
    }

    private readonly bool Stop(Finding finding)
    {
        findings.Add(finding);
        return false;
    }
}
