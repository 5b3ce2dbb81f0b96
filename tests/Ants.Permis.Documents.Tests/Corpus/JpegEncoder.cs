namespace Ants.Permis.Documents.Tests.Corpus;

/// <summary>One component of a picture to be encoded: its sampling, and its blocks of quantised coefficients in zigzag order.</summary>
internal sealed record JpegPlane(int Horizontal, int Vertical, int Columns, int Rows, int StoredColumns, int[][] Blocks)
{
    public int[] Block(int row, int column) => Blocks[(row * StoredColumns) + column];
}

/// <summary>A small JPEG encoder: any sampling, restart intervals, scans of one component or of all, progressive scripts with refinements.</summary>
internal sealed class JpegEncoder
{
    private const int Quantiser = 4;

    private readonly int width;
    private readonly int height;
    private readonly int unitColumns;
    private readonly int unitRows;

    /// <summary>A picture whose samples are told by component, column and row of the full size.</summary>
    public JpegEncoder(int width, int height, (int Horizontal, int Vertical)[] samplings, Func<int, int, int, int> sample)
    {
        var (widest, highest) = (samplings.Max(sampling => sampling.Horizontal), samplings.Max(sampling => sampling.Vertical));
        (this.width, this.height) = (width, height);
        (unitColumns, unitRows) = (Units(width, 8 * widest), Units(height, 8 * highest));
        Planes = [.. samplings.Select((sampling, component) => Plane(component, sampling.Horizontal, sampling.Vertical, widest, highest, sample))];
    }

    public JpegPlane[] Planes { get; }

    /// <summary>The definition of a quantisation table of one value.</summary>
    public static byte[] Quantisation { get; } = JpegFile.Segment(0xDB, [0, .. Enumerable.Repeat((byte)Quantiser, 64)]);

    public static byte[] Tables { get; } = [.. Quantisation, .. JpegCode.First.Segment(0), .. JpegCode.Others.Segment(1)];

    public byte[] Frame(byte marker) => JpegFile.Segment(
        marker,
        [8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, (byte)Planes.Length,
            .. Planes.SelectMany((plane, at) => new byte[] { (byte)(at + 1), (byte)((plane.Horizontal << 4) | plane.Vertical), 0 })]);

    /// <summary>A sequential file.</summary>
    public byte[] Sequential(int interval = 0, bool interleaved = true, byte marker = JpegFile.Baseline) =>
        JpegFile.Of(JpegFile.Jfif, Tables, Interval(interval), Frame(marker), interleaved ? Scan(All, 0, 63, 0, 0, interval) : [.. All.SelectMany(at => Scan([at], 0, 63, 0, 0, interval))], JpegFile.End);

    /// <summary>A progressive file that brings every coefficient in several bands and bits.</summary>
    public byte[] Progressive(int interval = 0) => JpegFile.Of(
        JpegFile.Jfif,
        Tables,
        Interval(interval),
        Frame(JpegFile.Progressive),
        Scan(All, 0, 0, 0, 1, interval),
        [.. All.SelectMany(at => (byte[])[.. Scan([at], 1, 5, 0, 2, interval), .. Scan([at], 6, 63, 0, 2, interval)])],
        [.. All.SelectMany(at => Scan([at], 1, 63, 2, 1, interval))],
        Scan(All, 0, 0, 1, 0, interval),
        [.. All.SelectMany(at => Scan([at], 1, 63, 1, 0, interval))],
        JpegFile.End);

    /// <summary>One scan, header and data.</summary>
    public byte[] Scan(int[] components, int first, int last, int high, int low, int interval = 0)
    {
        var scan = new JpegScanWriter(first, last, high, low, components.Length);
        var (alone, count) = (components.Length == 1, 0);
        var (rows, columns) = alone ? (Planes[components[0]].Rows, Planes[components[0]].Columns) : (unitRows, unitColumns);
        for (var unit = 0; unit < rows * columns; unit++)
        {
            if (interval > 0 && count == interval)
                scan.Restart();
            count = interval > 0 && count == interval ? 1 : count + 1;
            for (var at = 0; at < components.Length; at++)
            {
                foreach (var block in alone ? [Planes[components[0]].Block(unit / columns, unit % columns)] : UnitBlocks(Planes[components[at]], unit / columns, unit % columns))
                    scan.Write(block, at);
            }
        }

        byte[] header = [(byte)components.Length, .. components.SelectMany(at => new byte[] { (byte)(at + 1), 0 }), (byte)first, (byte)last, (byte)((high << 4) | low)];
        return [.. JpegFile.Segment(0xDA, header), .. scan.ToArray()];
    }

    private int[] All => [.. Enumerable.Range(0, Planes.Length)];

    private static byte[] Interval(int interval) => interval == 0 ? [] : JpegFile.Segment(0xDD, (byte)(interval >> 8), (byte)interval);

    private static IEnumerable<int[]> UnitBlocks(JpegPlane plane, int row, int column) =>
        from y in Enumerable.Range(0, plane.Vertical)
        from x in Enumerable.Range(0, plane.Horizontal)
        select plane.Block((row * plane.Vertical) + y, (column * plane.Horizontal) + x);

    private JpegPlane Plane(int component, int horizontal, int vertical, int widest, int highest, Func<int, int, int, int> sample)
    {
        var (columns, rows) = (unitColumns * horizontal, unitRows * vertical);
        var blocks = new int[rows * columns][];
        for (var at = 0; at < blocks.Length; at++)
        {
            var (top, left) = (at / columns * 8, at % columns * 8);
            blocks[at] = JpegTransform.Forward((x, y) => sample(component, Math.Min((left + x) * widest / horizontal, width - 1), Math.Min((top + y) * highest / vertical, height - 1)), Quantiser);
        }

        return new(horizontal, vertical, Units(width * horizontal, 8 * widest), Units(height * vertical, 8 * highest), columns, blocks);
    }

    private static int Units(int side, int unit) => (side + unit - 1) / unit;
}
