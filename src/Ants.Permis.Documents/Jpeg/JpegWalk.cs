using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Images;
using Ants.Permis.Findings;

namespace Ants.Permis.Documents.Jpeg;

/// <summary>One walk along the segments of a file. Work is one pass over the bytes.</summary>
internal ref struct JpegWalk(ReadOnlySpan<byte> file, ReadingBudget budget)
{
    private readonly ReadOnlySpan<byte> file = file;
    private readonly FindingSet findings = new();
    private JpegSegments segments = new(file, Start.Length);
    private JpegMetadata metadata;
    private JpegFrame? frame;
    private int scans;
    private int trailing;

    private static ReadOnlySpan<byte> Start => [JpegMarker.Prefix, JpegMarker.StartOfImage];

    public ImageReport Run()
    {
        if (HasStart())
        {
            while (TakeNext())
            {
                // One segment a turn, until the end or the first thing that stops reading.
            }
        }

        if (segments.HasForeign || metadata.HasUnknownTransform)
            findings.Add(FormatFindings.DamagedAside);
        return new()
        {
            PageCount = frame is null ? null : 1,
            Pages = frame is { } read ? [metadata.ToPage(read)] : [],
            HasLocation = metadata.Exif.HasLocation,
            TrailingBytes = trailing,
            Findings = findings.ToValueList(),
        };
    }

    private readonly bool HasStart()
    {
        if (file.StartsWith(Start))
            return true;
        findings.Add(Start.StartsWith(file) ? FormatFindings.Truncated : FormatFindings.Damaged);
        return false;
    }

    private bool TakeNext()
    {
        if (!budget.Spend())
            return Stop(FormatFindings.LimitExceeded("segments"));
        if (!segments.TryFindMarker(out var marker))
            return Stop(FormatFindings.Truncated);
        return marker switch
        {
            JpegMarker.EndOfImage => TakeEnd(),
            JpegMarker.LosslessSuccessor => Stop(FormatFindings.Unsupported("JPEG-LS")),
            JpegMarker.StartOfImage => Stop(FormatFindings.Damaged),
            _ when JpegMarker.IsReserved(marker) => Stop(FormatFindings.Damaged),
            _ => JpegMarker.IsAlone(marker) || TakeSegment(marker),
        };
    }

    private bool TakeSegment(byte marker)
    {
        if (segments.Take(out var payload) is { } problem)
            return Stop(problem);
        if (JpegMarker.IsFrame(marker))
            return TakeFrame(marker, payload);
        if (marker == JpegMarker.StartOfScan)
            return TakeScan(payload);
        metadata.Take(marker, payload);
        return marker is not (JpegMarker.Hierarchical or JpegMarker.Expand) || Stop(FormatFindings.Unsupported("JPEG hierarchical"));
    }

    private bool TakeFrame(byte marker, ReadOnlySpan<byte> payload)
    {
        if (frame is not null || !JpegFrame.TryRead(marker, payload, out var read))
            return Stop(FormatFindings.Damaged);
        frame = read;
        if (read.RareVariant is { } variant)
            findings.Add(FormatFindings.Unsupported(variant));
        return !PixelLimits.AreExceeded(read.Width, read.Height, budget.Limits) || Stop(FormatFindings.LimitExceeded("pixels"));
    }

    private bool TakeScan(ReadOnlySpan<byte> payload)
    {
        if (frame is not { } header)
            return Stop(FormatFindings.Damaged);
        if (++scans > JpegScan.MaxScans)
            return Stop(FormatFindings.LimitExceeded("scans"));
        var problem = header.RareVariant is null ? JpegScan.Check(payload, header) : null;
        if (problem is not null)
            findings.Add(problem);
        if (problem?.Severity == Severity.Blocking)
            return false;
        var end = JpegScan.FindEnd(file, segments.At);
        if (end < 0)
            return Stop(FormatFindings.Truncated);
        segments.At = end;
        return true;
    }

    private bool TakeEnd()
    {
        if (scans == 0)
            findings.Add(FormatFindings.Damaged);
        trailing = file.Length - segments.At;
        return Stop(JpegTail.Check(file[segments.At..]));
    }

    private readonly bool Stop(Finding? finding)
    {
        if (finding is not null)
            findings.Add(finding);
        return false;
    }
}
