namespace Ants.Permis.Documents.Tests.Corpus;

/// <summary>A Huffman code for the tests: values in the order of their lengths, so that short codes, long ones and the longest are all in use.</summary>
internal sealed class JpegCode
{
    private readonly Dictionary<int, (uint Code, int Length)> codes = [];
    private readonly byte[] counts = new byte[16];

    private JpegCode(IEnumerable<(int Value, int Length)> lengths)
    {
        var (code, last) = (0u, 0);
        foreach (var (value, length) in lengths)
        {
            code <<= length - last;
            codes.Add(value, (code++, length));
            counts[length - 1]++;
            last = length;
        }
    }

    /// <summary>Sizes 0 to 11 of first coefficients, in four bits each but for the last ones, which have fourteen.</summary>
    public static JpegCode First { get; } = new(Enumerable.Range(0, 12).Select(size => (size, size < 9 ? 4 : 14)));

    /// <summary>Every value of other coefficients, in 2, 4, 12 and 16 bits.</summary>
    public static JpegCode Others { get; } = new(
        Enumerable.Range(0, 256).Select(value => (Value: value, Length: value is 0x00 or 0x01 ? 2 : value is 0x02 or 0x11 or 0xF0 or 0x03 ? 4 : value < 0xA0 ? 12 : 16))
            .OrderBy(pair => pair.Length));

    /// <summary>The segment that defines the code at a place; its class is 0 for first coefficients, 1 for others.</summary>
    public byte[] Segment(int kind, int place = 0) => JpegFile.Segment(0xC4, [(byte)((kind << 4) | place), .. counts, .. codes.Keys.Select(value => (byte)value)]);

    /// <summary>Writes the code of a value.</summary>
    public void Write(JpegBits bits, int value) => bits.Write(codes[value].Code, codes[value].Length);
}
