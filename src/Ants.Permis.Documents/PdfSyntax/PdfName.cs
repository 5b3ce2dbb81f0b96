using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.PdfSyntax;

/// <summary>Names as they are written: any byte may hide behind <c>#</c> and two hexadecimal digits (ISO 32000-1, 7.3.5).</summary>
internal static class PdfName
{
    /// <summary>Whether a written name, without its solidus, means a given one.</summary>
    public static bool Is(ReadOnlySpan<byte> written, ReadOnlySpan<byte> name)
    {
        // An escape makes a name longer: nearly every name is told here, without a look for one.
        if (written.Length <= name.Length || !written.Contains((byte)'#'))
            return written.SequenceEqual(name);
        var at = 0;
        foreach (var expected in name)
        {
            if (at >= written.Length || Next(written, ref at) != expected)
                return false;
        }
        return at == written.Length;
    }

    /// <summary>What a written name means; nothing when it is longer than the room for it.</summary>
    public static ReadOnlySpan<byte> Decode(ReadOnlySpan<byte> written, Span<byte> room)
    {
        var count = 0;
        for (var at = 0; at < written.Length; count++)
        {
            if (count == room.Length)
                return default;
            room[count] = (byte)Next(written, ref at);
        }
        return room[..count];
    }

    private static int Next(ReadOnlySpan<byte> written, ref int at)
    {
        var value = written[at++];
        if (value != '#' || at + 2 > written.Length)
            return value;
        var (high, low) = (PdfText.Hexadecimal(written[at]), PdfText.Hexadecimal(written[at + 1]));
        if (high < 0 || low < 0)
            return value;
        at += 2;
        return (high << 4) | low;
    }
}
