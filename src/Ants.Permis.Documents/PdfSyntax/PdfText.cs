using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.PdfSyntax;

/// <summary>The bytes of text objects, written between parentheses with escapes or as hexadecimal digits (ISO 32000-1, 7.3.4).</summary>
internal static class PdfText
{
    /// <summary>The bytes of a text, or none for anything else.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">How many bytes are wanted at most.</param>
    public static byte[] Bytes(PdfValue text, int most)
    {
        if (text.Kind != PdfKind.Text)
            return [];
        List<byte> bytes = [];
        if (text.Content[0] == '<')
            AddHexadecimal(text.Content[1..], bytes, most);
        else
            AddLiteral(text.Content[1..], bytes, most);
        return [.. bytes];
    }

    /// <summary>The value of a hexadecimal digit, or -1.</summary>
    public static int Hexadecimal(byte digit) => digit switch
    {
        >= (byte)'0' and <= (byte)'9' => digit - '0',
        >= (byte)'a' and <= (byte)'f' => digit - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => digit - 'A' + 10,
        _ => -1,
    };

    private static void AddHexadecimal(ReadOnlySpan<byte> digits, List<byte> bytes, int most)
    {
        var high = -1;
        for (var at = 0; at < digits.Length && bytes.Count < most; at++)
        {
            var value = Hexadecimal(digits[at]);
            if (value >= 0 && high >= 0)
                bytes.Add((byte)((high << 4) | value));
            if (value >= 0)
                high = high < 0 ? value : -1;
        }
        if (high >= 0 && bytes.Count < most)
            bytes.Add((byte)(high << 4));
    }

    private static void AddLiteral(ReadOnlySpan<byte> written, List<byte> bytes, int most)
    {
        // The last byte is the closing parenthesis.
        for (var at = 0; at < written.Length - 1 && bytes.Count < most; at++)
        {
            if (written[at] == '\\')
                Escape(written, ref at, bytes);
            else
                bytes.Add(written[at]);
        }
    }

    private static void Escape(ReadOnlySpan<byte> written, ref int at, List<byte> bytes)
    {
        var escaped = written[++at];
        if (escaped is >= (byte)'0' and <= (byte)'7')
            bytes.Add(Octal(written, ref at));
        else if (escaped == '\r' && at + 1 < written.Length && written[at + 1] == '\n')
            at++;
        else if (escaped is not ((byte)'\r' or (byte)'\n'))
            bytes.Add(Unescaped(escaped));
    }

    private static byte Octal(ReadOnlySpan<byte> written, ref int at)
    {
        var value = written[at] - '0';
        for (var digits = 1; digits < 3 && at + 1 < written.Length && written[at + 1] is >= (byte)'0' and <= (byte)'7'; digits++)
            value = (value * 8) + written[++at] - '0';
        return (byte)value;
    }

    private static byte Unescaped(byte escaped) => escaped switch
    {
        (byte)'n' => (byte)'\n',
        (byte)'r' => (byte)'\r',
        (byte)'t' => (byte)'\t',
        (byte)'b' => (byte)'\b',
        (byte)'f' => (byte)'\f',
        _ => escaped,
    };
}
