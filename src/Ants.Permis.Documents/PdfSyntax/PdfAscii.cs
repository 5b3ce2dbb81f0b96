using System.Buffers.Binary;
using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.PdfSyntax;

/// <summary>The two filters that write bytes as text (ISO 32000-1, 7.4.2 and 7.4.3).</summary>
internal static class PdfAscii
{
    public static void DecodeHexadecimal(ReadOnlySpan<byte> text, PdfOutput output)
    {
        var high = -1;
        foreach (var one in text)
        {
            var digit = PdfText.Hexadecimal(one);
            if (one == '>' || (digit >= 0 && high >= 0 && !output.Add([(byte)((high << 4) | digit)])))
                break;
            if (digit >= 0)
                high = high < 0 ? digit : -1;
        }
        if (high >= 0)
            output.Add([(byte)(high << 4)]);
    }

    /// <summary>Five digits of base 85 for four bytes; <c>z</c> for four zeros; <c>~</c> at the end.</summary>
    public static void DecodeBase85(ReadOnlySpan<byte> text, PdfOutput output)
    {
        var (value, digits) = (0u, 0);
        foreach (var one in text)
        {
            if (one == '~')
                break;
            if (one == 'z' && digits == 0 && !output.Add([0, 0, 0, 0]))
                return;
            if (one is < (byte)'!' or > (byte)'u')
                continue;
            value = unchecked((value * 85) + one - '!');
            if (++digits < 5)
                continue;
            if (!Add(value, 4, output))
                return;
            (value, digits) = (0, 0);
        }
        AddRest(value, digits, output);
    }

    private static void AddRest(uint value, int digits, PdfOutput output)
    {
        if (digits < 2)
            return;
        for (var missing = digits; missing < 5; missing++)
            value = unchecked((value * 85) + 84);
        Add(value, digits - 1, output);
    }

    private static bool Add(uint value, int count, PdfOutput output)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        return output.Add(bytes[..count]);
    }
}
