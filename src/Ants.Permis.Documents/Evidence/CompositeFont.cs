using Ants.Permis.Documents.PdfSyntax;

namespace Ants.Permis.Documents.Evidence;

/// <summary>How the codes of a composite font are cut and which characters they choose.</summary>
internal enum CodeScheme
{
    /// <summary>Two bytes, which are the number of the character.</summary>
    Identity,

    /// <summary>As a table in the file says.</summary>
    Embedded,

    /// <summary>Two bytes, which are the character itself in UTF-16.</summary>
    Unicode,

    /// <summary>By one of the tables for East Asian scripts, which are not kept here.</summary>
    Unknown,
}

/// <summary>A font whose codes have several bytes (ISO 32000-1, 9.7).</summary>
internal sealed class CompositeFont(CodeScheme scheme, CharacterMap? codes, CompositeWidths widths, CharacterMap? toUnicode, bool isUnicodeIdentity) : TextFont
{
    private const int UsualLength = 2;

    public override int ReadCode(ReadOnlySpan<byte> text, ref int position)
    {
        var length = scheme == CodeScheme.Embedded && codes is { HasSpaces: true } ? codes.CodeLength(text[position..]) : Math.Min(UsualLength, text.Length - position);
        var code = 0;
        foreach (var one in text.Slice(position, length))
            code = unchecked((code << 8) | one);
        position += length;
        return code;
    }

    protected override TextGlyph Describe(int code)
    {
        var text = toUnicode?.Text(code) ?? (isUnicodeIdentity || (scheme == CodeScheme.Unicode && toUnicode is null) ? ((char)code).ToString() : null);
        var cid = scheme == CodeScheme.Embedded && codes is not null ? codes.Cid(code) : code;
        return new(text is null ? null : GlyphText.Clean(text), widths.Width(cid));
    }
}
