namespace Ants.Permis.Documents.Tests.Corpus;

/// <summary>Writes small JPEG files that decoders show: a board of dark and light squares of eight pixels.</summary>
/// <remarks>
/// Two Huffman codes do for the first coefficient of a block (no change; a change of eight bits) and one for the others (nothing more), so that the
/// coded data can be written by hand and hold stuffed bytes and restart markers all the same.
/// </remarks>
internal static class JpegFile
{
    public const byte Baseline = 0xC0;
    public const byte Extended = 0xC1;
    public const byte Progressive = 0xC2;

    public static byte[] Start { get; } = [0xFF, 0xD8];

    public static byte[] End { get; } = [0xFF, 0xD9];

    /// <summary>The application segment of an ordinary file.</summary>
    public static byte[] Jfif { get; } = Segment(0xE0, "JFIF\0"u8, [1, 2, 0, 0, 1, 0, 1, 0, 0]);

    public static byte[] Quantisation { get; } = Segment(0xDB, [0], [.. Enumerable.Repeat((byte)1, 64)]);

    /// <summary>Codes of first coefficients: 0 for no change, 10 for a change of eight bits.</summary>
    public static byte[] FirstCoefficients { get; } = Segment(0xC4, [0x00, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], [0, 8]);

    /// <summary>Codes of other coefficients: 0 for the end of the block.</summary>
    public static byte[] OtherCoefficients { get; } = Segment(0xC4, [0x10, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], [0]);

    public static byte[] Tables { get; } = [.. Quantisation, .. FirstCoefficients, .. OtherCoefficients];

    /// <summary>A sequential picture of one or three components, its scan cut by restart markers when an interval is given.</summary>
    public static byte[] Create(int width = 24, int height = 16, int components = 1, int restartInterval = 0) =>
        Of(Jfif, Tables, Frame(Baseline, width, height, components), Restart(restartInterval), Scan(width, height, components, restartInterval), End);

    /// <summary>A progressive picture: the first coefficients, then the others of each component.</summary>
    public static byte[] CreateProgressive(int width = 24, int height = 16, int components = 1) => Of(
        Jfif,
        Tables,
        Frame(Progressive, width, height, components),
        [.. ScanHeader([.. Range(components)], 0, 0, 0), .. Coded(Blocks(width, height) * components, components, first: true, others: false)],
        [.. Range(components).SelectMany(component => OthersScan(component, width, height))],
        End);

    /// <summary>The start marker, and the segments given.</summary>
    public static byte[] Of(params byte[][] segments) => [.. Start, .. segments.SelectMany(segment => segment)];

    public static byte[] Segment(byte marker, params ReadOnlySpan<byte> payload) =>
        [0xFF, marker, (byte)((payload.Length + 2) >> 8), (byte)(payload.Length + 2), .. payload];

    public static byte[] Frame(byte marker, int width, int height, int components = 1, byte precision = 8) => Segment(
        marker,
        [precision, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, (byte)components],
        [.. Range(components).SelectMany(component => new byte[] { component, 0x11, 0 })]);

    /// <summary>A sequential scan of every component, header and data.</summary>
    public static byte[] Scan(int width, int height, int components = 1, int restartInterval = 0) =>
        [.. ScanHeader([.. Range(components)], 0, 63, 0), .. Coded(Blocks(width, height) * components, components, first: true, others: true, restartInterval)];

    public static byte[] ScanHeader(byte[] components, byte first, byte last, byte shifts) =>
        Segment(0xDA, [(byte)components.Length], [.. components.SelectMany(component => new byte[] { component, 0x00 })], [first, last, shifts]);

    /// <summary>The progressive scan of the other coefficients of a component.</summary>
    public static byte[] OthersScan(byte component, int width, int height) =>
        [.. ScanHeader([component], 1, 63, 0), .. Coded(Blocks(width, height), 1, first: false, others: true)];

    private static byte[] Segment(byte marker, ReadOnlySpan<byte> beginning, ReadOnlySpan<byte> rest, ReadOnlySpan<byte> end = default) =>
        Segment(marker, [.. beginning, .. rest, .. end]);

    private static byte[] Restart(int interval) => interval == 0 ? [] : Segment(0xDD, [(byte)(interval >> 8), (byte)interval]);

    private static IEnumerable<byte> Range(int components) => Enumerable.Range(1, components).Select(component => (byte)component);

    private static int Blocks(int width, int height) => ((width + 7) / 8) * ((height + 7) / 8);

    private static byte[] Coded(int blocks, int components, bool first, bool others, int restartInterval = 0)
    {
        var bits = new JpegBits();
        var perInterval = restartInterval == 0 ? blocks : restartInterval * components;
        for (var block = 0; block < blocks; block++)
        {
            if (block > 0 && block % perInterval == 0)
                bits.Restart((block / perInterval) - 1);
            var isLight = block % perInterval / components % 2 == 0;
            if (first)
                bits.Write(isLight ? 0b10_11111111u : 0b10_00000000u, 10);
            if (others)
                bits.Write(0, 1);
        }

        return bits.ToArray();
    }
}
