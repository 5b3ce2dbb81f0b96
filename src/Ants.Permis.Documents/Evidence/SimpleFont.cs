using System.Globalization;

namespace Ants.Permis.Documents.Evidence;

/// <summary>A font whose codes are single bytes: Type 1, TrueType and Type 3 (ISO 32000-1, 9.6).</summary>
internal sealed class SimpleFont(SimpleEncoding encoding, SimpleWidths widths, CharacterMap? toUnicode) : TextFont
{
    public override int ReadCode(ReadOnlySpan<byte> text, ref int position) => text[position++];

    protected override TextGlyph Describe(int code)
    {
        var name = encoding.Name(code);
        var text = toUnicode?.Text(code) ?? (name is null ? null : GlyphNames.TextOf(name, encoding.IsDingbats) ?? ByNumber(name, code));
        return new(text is null ? null : GlyphText.Clean(text), widths.Width(code, name));
    }

    /// <summary>Fonts made of pictures name their glyphs by a letter and the code itself: where the two agree, the code is the character.</summary>
    private static string? ByNumber(string name, int code) =>
        code > ' ' && name.Length > 1 && int.TryParse(name.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number == code ? GlyphNames.TextOfCode(code) : null;
}
