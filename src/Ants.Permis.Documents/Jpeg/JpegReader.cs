using System.Buffers.Binary;
using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Images;
using Ants.Permis.Findings;
using Ants.Permis.SupportingDocuments;

namespace Ants.Permis.Documents.Jpeg;

/// <summary>The structure of a JPEG file: its segments, its frame header, its scans up to the end marker. No coefficient is decoded.</summary>
/// <remarks>
/// A file cut anywhere before the end marker is <c>document.truncated</c>. Foreign bytes between header segments, which readers pass over, are a
/// warning. Work is one pass over the bytes.
/// </remarks>
internal sealed class JpegReader : IImageReader
{
    public DocumentFormat Format => DocumentFormat.Jpeg;

    public ImageReport Inspect(ReadOnlyMemory<byte> file, ReadingBudget budget) => Read(file.Span, budget);

    public ImageVerification Verify(ReadOnlyMemory<byte> file, ImageReport structure, ReadingBudget budget) => new();

    internal static ImageReport Read(ReadOnlySpan<byte> file, ReadingBudget budget) => new JpegWalk(file, budget).Run();
}

/// <summary>One walk along the segments of a file.</summary>
internal ref struct JpegWalk(ReadOnlySpan<byte> file, ReadingBudget budget)
{
    /// <summary>The scans of a progressive picture; real ones have 20 at most, and each costs a decoder a pass over the whole picture.</summary>
    private const int MaxScans = 64;

    private readonly ReadOnlySpan<byte> file = file;
    private readonly FindingSet findings = new();
    private JpegFrame? frame;
    private int scans;
    private int at;

    private static ReadOnlySpan<byte> Start => [JpegMarker.Prefix, JpegMarker.StartOfImage];

    public ImageReport Run()
    {
        if (HasStart())
        {
            at = Start.Length;
            while (TakeNext())
            {
                // One segment a turn, until the end or the first thing that stops reading.
            }
        }

        return new()
        {
            PageCount = frame is null ? null : 1,
            Pages = frame is { } read ? [new() { Width = read.Width, Height = read.Height }] : [],
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
        if (!TryFindMarker(out var marker))
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

    // Any number of prefixes may stand before a marker; everything else before it is foreign, a prefix with a zero too.
    private bool TryFindMarker(out byte marker)
    {
        for (marker = 0; marker == 0; marker = file[at - 1])
        {
            var prefix = file[at..].IndexOf(JpegMarker.Prefix);
            var code = prefix < 0 ? -1 : file[(at + prefix)..].IndexOfAnyExcept(JpegMarker.Prefix);
            if (code < 0)
                return false;
            at += prefix + code + 1;
            if (prefix > 0 || file[at - 1] == 0)
                findings.Add(FormatFindings.DamagedAside);
        }

        return true;
    }

    private bool TakeSegment(byte marker)
    {
        if (file.Length - at < 2)
            return Stop(FormatFindings.Truncated);
        var length = BinaryPrimitives.ReadUInt16BigEndian(file[at..]);
        if (length < 2)
            return Stop(FormatFindings.Damaged);
        if (length > file.Length - at)
            return Stop(FormatFindings.Truncated);
        var payload = file.Slice(at + 2, length - 2);
        at += length;
        return Take(marker, payload);
    }

    private bool Take(byte marker, ReadOnlySpan<byte> payload)
    {
        if (JpegMarker.IsFrame(marker))
            return TakeFrame(marker, payload);
        return marker switch
        {
            JpegMarker.StartOfScan => TakeScan(payload),
            JpegMarker.Hierarchical or JpegMarker.Expand => Stop(FormatFindings.Unsupported("JPEG hierarchical")),
            JpegMarker.Adobe => TakeAdobe(payload),
            _ => true,
        };
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

    // The transform is 0, 1 or 2: with another value readers guess the colours.
    private readonly bool TakeAdobe(ReadOnlySpan<byte> payload)
    {
        if (payload.Length >= 12 && payload.StartsWith("Adobe"u8) && payload[11] > 2)
            findings.Add(FormatFindings.DamagedAside);
        return true;
    }

    private bool TakeScan(ReadOnlySpan<byte> payload)
    {
        if (frame is not { } header)
            return Stop(FormatFindings.Damaged);
        if (++scans > MaxScans)
            return Stop(FormatFindings.LimitExceeded("scans"));
        var problem = header.RareVariant is null ? JpegScan.Check(payload, header) : null;
        if (problem is not null)
            findings.Add(problem);
        if (problem?.Severity == Severity.Blocking)
            return false;
        at = JpegScan.FindEnd(file, at);
        return at >= 0 || Stop(FormatFindings.Truncated);
    }

    private readonly bool TakeEnd()
    {
        if (scans == 0)
            findings.Add(FormatFindings.Damaged);
        return Stop(JpegTail.Check(file[at..]));
    }

    private readonly bool Stop(Finding? finding)
    {
        if (finding is not null)
            findings.Add(finding);
        return false;
    }
}
