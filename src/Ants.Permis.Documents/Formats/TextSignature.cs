namespace Ants.Permis.Documents.Formats;

/// <summary>Formats whose first bytes are text: PDF, PostScript, RTF, HTML, SVG, XML, and text itself.</summary>
internal static class TextSignature
{
    /// <summary>How far white space may push a header, and how much of a file is looked at to call it text.</summary>
    private const int Window = 1024;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static FileKind? Detect(ReadOnlySpan<byte> head)
    {
        var window = head[..Math.Min(head.Length, Window)];
        return OfFirstWords(WithoutLeadingSpace(window), window) ?? (IsText(window) || IsUtf16(window) ? ForeignKinds.Text : null);
    }

    /// <summary>Whether the beginning of a file holds nothing but text in UTF-8 or in one of the 8-bit character sets.</summary>
    public static bool IsText(ReadOnlySpan<byte> head)
    {
        var window = head[..Math.Min(head.Length, Window)];
        var ascii = 0;
        foreach (var value in window)
        {
            if (!IsTextByte(value))
                return false;
            ascii += value < 0x80 ? 1 : 0;
        }

        // Mostly ASCII: a handful of random high bytes is no text.
        return ascii > 0 && ascii * 2 >= window.Length;
    }

    private static FileKind? OfFirstWords(ReadOnlySpan<byte> start, ReadOnlySpan<byte> window) =>
        start.StartsWith("%PDF-"u8) ? FileKind.Pdf
        : start.StartsWith("%!PS"u8) ? OfPostScript(start)
        : start.StartsWith("{\\rtf"u8) ? ForeignKinds.Rtf
        : start.StartsWith("<"u8) ? OfMarkup(start, window)
        : null;

    private static FileKind OfPostScript(ReadOnlySpan<byte> start)
    {
        var end = start.IndexOfAny((byte)'\r', (byte)'\n');
        return (end < 0 ? start : start[..end]).IndexOf("EPSF"u8) >= 0 ? ForeignKinds.Eps : ForeignKinds.PostScript;
    }

    private static FileKind? OfMarkup(ReadOnlySpan<byte> start, ReadOnlySpan<byte> window)
    {
        // A web page may hold a drawing; a drawing hardly holds a web page.
        if (Contains(window, "<html"u8) || Contains(window, "<!doctype html"u8))
            return ForeignKinds.Html;
        if (Contains(window, "<svg"u8))
            return ForeignKinds.Svg;
        return start.StartsWith("<?xml"u8) ? ForeignKinds.Xml : null;
    }

    /// <summary>Searches without regard to the case of ASCII letters, in the window only.</summary>
    private static bool Contains(ReadOnlySpan<byte> window, ReadOnlySpan<byte> lowerCase)
    {
        for (var at = window.IndexOf((byte)'<'); at >= 0 && at + lowerCase.Length <= window.Length; at = NextTag(window, at))
        {
            if (System.Text.Ascii.EqualsIgnoreCase(window.Slice(at, lowerCase.Length), lowerCase))
                return true;
        }

        return false;
    }

    private static int NextTag(ReadOnlySpan<byte> window, int at)
    {
        var next = window[(at + 1)..].IndexOf((byte)'<');
        return next < 0 ? -1 : at + 1 + next;
    }

    private static ReadOnlySpan<byte> WithoutLeadingSpace(ReadOnlySpan<byte> window)
    {
        var start = window.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        while (start < window.Length && window[start] is 0 or (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)'\f')
            start++;
        return window[start..];
    }

    private static bool IsUtf16(ReadOnlySpan<byte> window)
    {
        var littleEndian = window.StartsWith<byte>([0xFF, 0xFE]);
        if (window.Length < 4 || !(littleEndian || window.StartsWith<byte>([0xFE, 0xFF])))
            return false;
        for (var at = 2; at + 2 <= window.Length; at += 2)
        {
            var (low, high) = littleEndian ? (window[at], window[at + 1]) : (window[at + 1], window[at]);
            if (high == 0 && !IsTextByte(low))
                return false;
        }

        return true;
    }

    private static bool IsTextByte(byte value) => value >= 0x20 ? value != 0x7F : value is (byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f';
}
