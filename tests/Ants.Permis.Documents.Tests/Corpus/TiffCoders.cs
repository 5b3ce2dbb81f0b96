using BitMiracle.LibTiff.Classic;

namespace Ants.Permis.Documents.Tests.Corpus;

/// <summary>Codes the samples of TIFF strips as writers do.</summary>
internal static class TiffCoders
{
    private const int Clear = 256;
    private const int End = 257;

    /// <summary>LZW of TIFF 6, or of the programs before it.</summary>
    public static byte[] Lzw(byte[] data, bool isOld = false)
    {
        var output = new BitWriter(isOld);
        var known = new Dictionary<(int Before, byte Last), int>();
        var (width, next, current) = (9, 258, -1);
        output.Write(Clear, width);
        foreach (var value in data)
        {
            if (current < 0)
            {
                current = value;
                continue;
            }

            if (known.TryGetValue((current, value), out var longer))
            {
                current = longer;
                continue;
            }

            output.Write(current, width);
            known[(current, value)] = next++;
            current = value;
            width = WidthFor(next, isOld);
            if (next < 4094)
                continue;
            output.Write(Clear, width);
            known.Clear();
            (width, next) = (9, 258);
        }

        if (current >= 0)
            output.Write(current, width);
        output.Write(End, current >= 0 ? WidthFor(next + 1, isOld) : width);
        return output.ToArray();
    }

    /// <summary>PackBits: runs where three bytes are the same, bytes as they are elsewhere.</summary>
    public static byte[] PackBits(byte[] data)
    {
        var output = new List<byte>();
        for (var at = 0; at < data.Length;)
        {
            var run = data.Skip(at).Take(128).TakeWhile(value => value == data[at]).Count();
            if (run >= 3)
            {
                output.AddRange([(byte)(1 - run), data[at]]);
                at += run;
                continue;
            }

            output.AddRange([0, data[at++]]);
        }

        return [.. output];
    }

    /// <summary>Each sample less the one a pixel to the left.</summary>
    public static byte[] Differences(byte[] data, int rowLength, int step) =>
        [.. data.Select((value, at) => at % rowLength < step ? value : (byte)(value - data[at - step]))];

    /// <summary>A black and white page as LibTiff.NET writes it, in any of its codes.</summary>
    public static byte[] Facsimile(int width, byte[][] rows, Compression compression, int rowsPerStrip, FillOrder order = FillOrder.MSB2LSB)
    {
        using var memory = new MemoryStream();
        using (var tiff = BitMiracle.LibTiff.Classic.Tiff.ClientOpen("memory", "w", memory, new TiffStream()))
        {
            (TiffTag Tag, object Value)[] fields =
            [
                (TiffTag.IMAGEWIDTH, width), (TiffTag.IMAGELENGTH, rows.Length), (TiffTag.BITSPERSAMPLE, 1), (TiffTag.SAMPLESPERPIXEL, 1), (TiffTag.COMPRESSION, compression),
                (TiffTag.PHOTOMETRIC, Photometric.MINISWHITE), (TiffTag.ROWSPERSTRIP, rowsPerStrip), (TiffTag.FILLORDER, order),
            ];
            foreach (var (tag, value) in fields)
                Must(tiff.SetField(tag, value));
            for (var row = 0; row < rows.Length; row++)
                Must(tiff.WriteScanline((byte[])rows[row].Clone(), row));
            Must(tiff.WriteDirectory());
            return memory.ToArray();
        }
    }

    private static void Must(bool isWritten)
    {
        if (!isWritten)
            throw new InvalidOperationException("The picture of the test was not written.");
    }

    private static int WidthFor(int next, bool isOld) => (isOld ? next - 1 : next) switch { < 512 => 9, < 1024 => 10, < 2048 => 11, _ => 12 };

    private sealed class BitWriter(bool isLowFirst)
    {
        private readonly List<bool> bits = [];

        public void Write(int code, int width)
        {
            for (var bit = 0; bit < width; bit++)
                bits.Add(((code >> (isLowFirst ? bit : width - 1 - bit)) & 1) == 1);
        }

        public byte[] ToArray() =>
            [.. bits.Chunk(8).Select(eight => (byte)eight.Select((bit, at) => bit ? 1 << (isLowFirst ? at : 7 - at) : 0).Sum())];
    }
}
