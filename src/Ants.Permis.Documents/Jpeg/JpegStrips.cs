using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Images;
using Ants.Permis.Findings;

namespace Ants.Permis.Documents.Jpeg;

/// <summary>Verifies the strips or tiles of a page of a TIFF file that are JPEG streams of their own (compression 7), with or without common tables.</summary>
/// <remarks>
/// One object serves one page, strip after strip, on one thread, and is then disposed. The tables of a strip stay for the strips after it, as readers
/// have it. It never throws, whatever the bytes, but <see cref="OperationCanceledException"/>; work and memory are taken from the budget.
/// </remarks>
internal sealed class JpegStrips : IDisposable
{
    private readonly JpegDecoder decoder;
    private readonly Finding? tablesProblem;

    /// <summary>Begins a page.</summary>
    /// <param name="tables">The value of the tag JPEGTables (347), or nothing.</param>
    /// <param name="budget">The work that is allowed.</param>
    /// <param name="lightComponent">The component that shows how light the picture is: 0 for grey and YCbCr, 1 for RGB; -1 when none does, as for inks.</param>
    public JpegStrips(ReadOnlySpan<byte> tables, ReadingBudget budget, int lightComponent)
    {
        decoder = new(budget) { LightComponent = lightComponent };
        tablesProblem = decoder.ReadTables(tables);
    }

    /// <summary>Reads every coded bit of one strip or tile.</summary>
    /// <param name="stream">Its bytes. An end marker may be missing, as some writers have it; the coded data may not.</param>
    /// <param name="width">Its width as the directory tells it: of the page, or of a tile.</param>
    /// <param name="height">Its rows: fewer in the last strip of a page.</param>
    /// <param name="components">Its samples: those of the page, or one where each has strips of its own.</param>
    /// <param name="tone">Where the lightness of its blocks is added.</param>
    /// <returns>
    /// The gravest of what is wrong, or <see langword="null"/>: truncated or damaged coded data, another number of samples, a width beyond the expected one, a
    /// variant that is not read here, a limit. Surplus bytes, and sides that readers show with a warning (narrower, other rows), are only <c>DamagedAside</c>.
    /// </returns>
    public Finding? Verify(ReadOnlySpan<byte> stream, int width, int height, int components, ref ToneMeter tone)
    {
        if (tablesProblem is not null)
            return tablesProblem;
        var findings = new FindingSet();
        decoder.Read(stream, findings, tone);
        tone = decoder.Meter;
        if (decoder.Frame is { } frame && Compare(frame, width, height, components) is { } difference)
            findings.Add(difference);
        return findings.ToValueList().MaxBy(finding => finding.Severity);
    }

    public void Dispose() => decoder.Dispose();

    private static Finding? Compare(in JpegFrame frame, int width, int height, int components) =>
        frame.Components != components || frame.Width > width ? FormatFindings.Damaged
        : frame.Width < width || frame.Height != height ? FormatFindings.DamagedAside
        : null;
}
