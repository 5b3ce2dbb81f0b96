namespace Specimens;

/// <summary>Writes lossless WebP (RFC 9649) in black and white: what a browser or a telephone saves, and the form does not take.</summary>
internal static class WebPFile
{
    public static byte[] Of(Picture picture)
    {
        var stream = Stream(picture);
        var padding = stream.Length % 2;
        return new ByteWriter().Ascii("RIFF").Little32(4 + 8 + stream.Length + padding).Ascii("WEBP")
            .Ascii("VP8L").Little32(stream.Length).Add(stream).Add(new byte[padding]).ToArray();
    }

    private static byte[] Stream(Picture picture)
    {
        var bits = new BitWriter();
        bits.Add(0x2F, 8);
        bits.Add(picture.Width - 1, 14);
        bits.Add(picture.Height - 1, 14);
        // No alpha, version 0; then no transform, no colour cache, one group of prefix codes for the whole picture.
        bits.Add(0, 1 + 3 + 1 + 1 + 1);
        for (var channel = 0; channel < 3; channel++)
            BlackOrWhite(bits);
        OneSymbol(bits, 255);
        OneSymbol(bits, 0);
        for (var y = 0; y < picture.Height; y++)
        {
            for (var x = 0; x < picture.Width; x++)
                bits.Add(picture.IsBlack(x, y) ? 0b000 : 0b111, 3);
        }

        return bits.ToArray();
    }

    /// <summary>A code of the two symbols 0 and 255, a bit each.</summary>
    private static void BlackOrWhite(BitWriter bits)
    {
        bits.Add(0b11, 2);
        bits.Add(0, 1);
        bits.Add(0, 1);
        bits.Add(255, 8);
    }

    /// <summary>A code of one symbol, which then takes no bit.</summary>
    private static void OneSymbol(BitWriter bits, int symbol)
    {
        bits.Add(0b01, 2);
        bits.Add(1, 1);
        bits.Add(symbol, 8);
    }

    /// <summary>Bits from the lowest of each byte upwards.</summary>
    private sealed class BitWriter
    {
        private readonly List<byte> bytes = [];
        private int used;

        public void Add(int value, int count)
        {
            for (var i = 0; i < count; i++, used++)
            {
                if (used % 8 == 0)
                    bytes.Add(0);
                bytes[^1] |= (byte)(((value >> i) & 1) << (used % 8));
            }
        }

        public byte[] ToArray() => [.. bytes];
    }
}
