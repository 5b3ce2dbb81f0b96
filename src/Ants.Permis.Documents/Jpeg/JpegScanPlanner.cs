using Ants.Permis.Documents.Formats;
using Ants.Permis.Findings;

namespace Ants.Permis.Documents.Jpeg;

/// <summary>Chooses how a scan is read: its components, their tables, and the kind of its coding.</summary>
internal readonly ref struct JpegScanPlanner(JpegFrame frame, JpegPicture picture, JpegTables tables, JpegTone tone, int lightComponent, ReadingBudget budget)
{
    /// <summary>The most blocks in a unit that the format allows.</summary>
    private const int MaxBlocksPerUnit = 10;

    /// <summary>The coding of a scan whose header was checked; or what keeps it from being read.</summary>
    /// <param name="payload">The scan header.</param>
    /// <param name="problem">What is wrong; with a coding beside it, a warning.</param>
    public JpegCoding? Plan(ReadOnlySpan<byte> payload, out Finding? problem)
    {
        var scan = JpegScanHeader.Read(payload, frame.IsProgressive);
        problem = FormatFindings.Damaged;
        if (scan.First > 0)
            return PlanBand(payload, scan, ref problem);
        var unit = Unit(payload, scan);
        if (unit is null || unit.Length > MaxBlocksPerUnit)
            return null;
        problem = null;
        var (columns, rows) = Size(payload);
        if (scan.High > 0)
            return new JpegFirstRefinement { Columns = columns, Rows = rows, BlocksPerUnit = unit.Length };
        return frame.IsProgressive
            ? new JpegFirstCoding(unit) { Columns = columns, Rows = rows, BlocksPerUnit = unit.Length }
            : new JpegSequentialCoding(unit) { Columns = columns, Rows = rows, BlocksPerUnit = unit.Length };
    }

    // A scan of one component goes through its blocks, one by one and without those that only fill a unit.
    private (int Columns, int Rows) Size(ReadOnlySpan<byte> payload) =>
        payload[0] == 1 && picture.Components[Place(payload, 0)] is var alone ? (alone.Columns, alone.Rows) : (picture.Columns, picture.Rows);

    private int Place(ReadOnlySpan<byte> payload, int index)
    {
        var place = -1;
        for (var at = 0; at <= index; at++)
            place = frame.FindComponent(payload[1 + (2 * at)], place + 1);
        return place;
    }

    private JpegBlock[]? Unit(ReadOnlySpan<byte> payload, in JpegScanHeader scan)
    {
        var unit = new List<JpegBlock>(MaxBlocksPerUnit);
        for (var at = 0; at < payload[0]; at++)
        {
            var place = Place(payload, at);
            var component = picture.Components[place];
            if (Block(place, payload[2 + (2 * at)], scan) is not { } block)
                return null;
            unit.AddRange(Enumerable.Repeat(block, payload[0] == 1 ? 1 : component.Horizontal * component.Vertical));
        }

        return [.. unit];
    }

    // Null when a table that the block needs is not there, or the scan refines what did not come.
    private JpegBlock? Block(int place, byte selectors, in JpegScanHeader scan)
    {
        var component = picture.Components[place];
        var isLight = place == lightComponent && !component.IsCoded;
        if (tables.FirstQuantiser(component.Quantiser) is not { } quantiser || !component.TryBring(scan))
            return null;
        if (isLight)
            tone.Quantiser = quantiser;
        if (scan.High > 0)
            return new(component, first: null, scan.Low, tone: null);
        var first = tables.First(selectors >> 4);
        var others = frame.IsProgressive ? null : tables.Others(selectors & 15);
        return first is null || (others is null && !frame.IsProgressive) ? null : new(component, first, scan.Low, isLight ? tone : null) { Others = others };
    }

    private JpegCoding? PlanBand(ReadOnlySpan<byte> payload, in JpegScanHeader scan, ref Finding? problem)
    {
        var component = picture.Components[Place(payload, 0)];
        var codes = tables.Others(payload[2] & 15);
        var comesEarly = !component.IsCoded;
        if (codes is null || tables.FirstQuantiser(component.Quantiser) is null || !component.TryBring(scan))
            return null;
        component.History ??= JpegHistory.Rent(component.Columns, component.Rows, budget);
        problem = component.History is null ? FormatFindings.LimitExceeded("memory") : comesEarly ? FormatFindings.DamagedAside : null;
        return component.History is not { } history ? null
            : scan.High == 0 ? new JpegBandFirst(codes, history, scan) { Columns = component.Columns, Rows = component.Rows, BlocksPerUnit = 1 }
            : new JpegBandRefinement(codes, history, scan) { Columns = component.Columns, Rows = component.Rows, BlocksPerUnit = 1 };
    }
}
