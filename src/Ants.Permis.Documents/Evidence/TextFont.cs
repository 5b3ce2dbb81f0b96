using Ants.Permis.Documents.PdfSyntax;

namespace Ants.Permis.Documents.Evidence;

/// <summary>What a code of a font shows.</summary>
/// <param name="Text">The letters; empty when it shows none; null when the font does not say which.</param>
/// <param name="Width">How far it moves on, in thousandths of the size of the font.</param>
internal readonly record struct TextGlyph(string? Text, double Width);

/// <summary>A font, reduced to what is needed to copy text: how long its codes are, what they mean, and how wide they are.</summary>
internal abstract class TextFont
{
    private readonly Dictionary<int, TextGlyph> glyphs = [];

    /// <summary>Takes the code at a position of a shown text and goes behind it; at least one byte is left.</summary>
    public abstract int ReadCode(ReadOnlySpan<byte> text, ref int position);

    public TextGlyph Glyph(int code)
    {
        if (!glyphs.TryGetValue(code, out var glyph))
            glyphs.Add(code, glyph = Describe(code));
        return glyph;
    }

    /// <summary>Whether a space between words is widened by the spacing of words: only where it is a code of one byte (ISO 32000-1, 9.3.3).</summary>
    public static bool IsWordSpace(int code, int length) => code == ' ' && length == 1;

    protected abstract TextGlyph Describe(int code);
}
