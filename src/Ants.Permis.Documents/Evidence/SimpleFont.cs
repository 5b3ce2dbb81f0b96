using Ants.Permis.Documents.PdfSyntax;

namespace Ants.Permis.Documents.Evidence;

/// <summary>A font whose codes are single bytes: Type 1, TrueType and Type 3 (ISO 32000-1, 9.6).</summary>
internal sealed class SimpleFont(SimpleEncoding encoding, SimpleWidths widths, CharacterMap? toUnicode) : TextFont
{
    public override int ReadCode(ReadOnlySpan<byte> text, ref int position) => text[position++];

    protected override TextGlyph Describe(int code)
    {
        var name = encoding.Name(code);
        var text = toUnicode?.Text(code) ?? (name is null ? null : GlyphNames.TextOf(name, encoding.IsDingbats));
        return new(text is null ? null : GlyphText.Clean(text), widths.Width(code, name));
    }
}
