using System.Buffers;
using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Images;
using Ants.Permis.Findings;

namespace Ants.Permis.Documents.Jpeg;

/// <summary>Reads every coded bit of JPEG streams: segments, tables, scans. It trusts nothing that was read of a stream before.</summary>
/// <remarks>One object reads one stream after another, and keeps the tables, as abbreviated streams want it. It belongs to one thread, and gives its memory back when disposed.</remarks>
internal sealed class JpegDecoder(ReadingBudget budget) : IDisposable
{
    private readonly JpegTables tables = new();
    private readonly byte[] buffer = ArrayPool<byte>.Shared.Rent(JpegBits.BufferSize);
    private JpegTone tone = new();
    private FindingSet findings = new();
    private JpegMetadata metadata;
    private JpegPicture? picture;
    private int scans;

    /// <summary>The frame header of the last stream, or null when it had none.</summary>
    public JpegFrame? Frame { get; private set; }

    /// <summary>How light the last picture is, or null.</summary>
    public PageTone? Tone => tone.ToTone();

    /// <summary>What was measured of the lightness.</summary>
    public ToneMeter Meter => tone.Meter;

    /// <summary>The component that shows how light the picture is, where something else than the stream tells it.</summary>
    public int? LightComponent { get; init; }

    public void Dispose() => ArrayPool<byte>.Shared.Return(buffer, clearArray: true);

    /// <summary>Reads the tables of an abbreviated stream; what is wrong with them, or null.</summary>
    public Finding? ReadTables(ReadOnlySpan<byte> stream)
    {
        var segments = new JpegSegments(stream, 0);
        while (segments.TryFindMarker(out var marker) && marker != JpegMarker.EndOfImage)
        {
            if (!budget.Spend())
                return FormatFindings.LimitExceeded("segments");
            if (marker == JpegMarker.StartOfImage || JpegMarker.IsAlone(marker))
                continue;
            if (segments.Take(out var payload) is { } problem)
                return problem;
            if (!tables.TryTake(marker, payload))
                return FormatFindings.Damaged;
        }

        return null;
    }

    /// <summary>Reads a stream, and adds what is wrong with it to the findings.</summary>
    /// <param name="stream">The bytes, from the start marker on.</param>
    /// <param name="found">Where the findings go.</param>
    /// <param name="meter">What was measured before, for a picture that is one of several streams.</param>
    public void Read(ReadOnlySpan<byte> stream, FindingSet found, ToneMeter meter = default)
    {
        (tone, findings, metadata, picture, scans, Frame) = (new(meter), found, default, null, 0, null);
        try
        {
            if (ReadSegments(stream) is { } problem)
                findings.Add(problem);
        }
        finally
        {
            ReturnHistory();
        }
    }

    private Finding? ReadSegments(ReadOnlySpan<byte> stream)
    {
        var segments = new JpegSegments(stream, 0);
        while (segments.TryFindMarker(out var marker))
        {
            if (marker == JpegMarker.EndOfImage)
                return CheckWhole(FormatFindings.Damaged);
            if (!budget.Spend())
                return FormatFindings.LimitExceeded("segments");
            if (marker == JpegMarker.StartOfImage || JpegMarker.IsAlone(marker))
                continue;
            if (segments.Take(out var payload) is { } cut)
                return cut;
            var problem = marker == JpegMarker.StartOfScan ? TakeScan(stream, payload, ref segments) : TakeHeader(marker, payload);
            if (problem is not null)
                return problem;
        }

        return CheckWhole(FormatFindings.Truncated);
    }

    // The first coefficients of a component that no scan brought: there is no picture without them.
    private Finding? CheckWhole(Finding otherwise) =>
        picture is not null && Array.TrueForAll(picture.Components, component => component.IsCoded) ? null : otherwise;

    private Finding? TakeHeader(byte marker, ReadOnlySpan<byte> payload)
    {
        metadata.Take(marker, payload);
        if (JpegMarker.IsFrame(marker))
            return TakeFrame(marker, payload);
        return tables.TryTake(marker, payload) ? null : FormatFindings.Damaged;
    }

    private Finding? TakeFrame(byte marker, ReadOnlySpan<byte> payload)
    {
        if (picture is not null || !JpegFrame.TryRead(marker, payload, out var frame))
            return FormatFindings.Damaged;
        if (frame.RareVariant is { } variant)
            return FormatFindings.Unsupported(variant);
        if (PixelLimits.AreExceeded(frame.Width, frame.Height, budget.Limits))
            return FormatFindings.LimitExceeded("pixels");
        (Frame, picture) = (frame, new(frame));
        return null;
    }

    private Finding? TakeScan(ReadOnlySpan<byte> stream, ReadOnlySpan<byte> payload, ref JpegSegments segments)
    {
        if (Frame is not { } frame || picture is null)
            return FormatFindings.Damaged;
        if (++scans > JpegScan.MaxScans)
            return FormatFindings.LimitExceeded("scans");
        if (JpegScan.Check(payload, frame) is { } odd && Warn(odd) is { } wrong)
            return wrong;
        var light = LightComponent ?? metadata.LightComponent(frame);
        var coding = new JpegScanPlanner(frame, picture, tables, tone, light, budget).Plan(payload, out var problem);
        if (coding is null || (problem is not null && Warn(problem) is not null))
            return problem;
        var bits = new JpegBits(stream, segments.At, buffer);
        problem = JpegPass.Run(coding, ref bits, tables.RestartInterval, budget);
        var end = JpegScan.FindEnd(stream, bits.End);
        segments.At = end < 0 ? stream.Length : end;
        if (bits.HasSurplus || IsSurplus(stream[bits.End..segments.At].Trim(JpegMarker.Prefix)))
            findings.Add(FormatFindings.DamagedAside);
        return problem;
    }

    // Some cameras write a restart marker behind the last interval too.
    private static bool IsSurplus(ReadOnlySpan<byte> rest) => !rest.IsEmpty && (rest.Length > 1 || !JpegMarker.IsRestart(rest[0]));

    // Hands back what stops the reading, and notes the rest.
    private Finding? Warn(Finding finding)
    {
        if (finding.Severity == Severity.Blocking)
            return finding;
        findings.Add(finding);
        return null;
    }

    private void ReturnHistory()
    {
        if (Frame is not { } frame || picture is null)
            return;
        var light = LightComponent ?? metadata.LightComponent(frame);
        for (var at = 0; at < picture.Components.Length; at++)
        {
            if (picture.Components[at].History is not { } history)
                continue;
            if (at == light)
                history.AddDetails(tone);
            history.Return(budget);
        }
    }
}
