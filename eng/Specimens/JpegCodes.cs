namespace Specimens;

/// <summary>A Huffman code of annex K of ITU-T T.81.</summary>
internal sealed class JpegCodes
{
    private readonly Dictionary<byte, (int Code, int Length)> codes = [];

    private JpegCodes(byte[] counts, byte[] symbols)
    {
        Definition = [.. counts, .. symbols];
        var (code, index) = (0, 0);
        for (var length = 1; length <= counts.Length; length++, code <<= 1)
        {
            for (var i = 0; i < counts[length - 1]; i++)
                codes[symbols[index++]] = (code++, length);
        }
    }

    /// <summary>Table K.3.</summary>
    public static JpegCodes Dc { get; } = new(
        [0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0],
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);

    /// <summary>Table K.5.</summary>
    public static JpegCodes Ac { get; } = new(
        [0, 2, 1, 3, 3, 2, 4, 3, 5, 5, 4, 4, 0, 0, 1, 0x7D],
        Convert.FromHexString(
            "01020300041105122131410613516107227114328191A1082342B1C11552D1F02433627282090A161718191A25262728292A34353637"
            + "38393A434445464748494A535455565758595A636465666768696A737475767778797A838485868788898A92939495969798999AA2A3"
            + "A4A5A6A7A8A9AAB2B3B4B5B6B7B8B9BAC2C3C4C5C6C7C8C9CAD2D3D4D5D6D7D8D9DAE1E2E3E4E5E6E7E8E9EAF1F2F3F4F5F6F7F8F9FA"));

    /// <summary>The code as the file defines it.</summary>
    public byte[] Definition { get; }

    public (int Code, int Length) this[int symbol] => codes[(byte)symbol];
}
