
namespace Ants.Permis.Documents.Evidence;

/// <summary>The one font of a clean copy: whatever the fonts of the file were, a glyph is a text and a width.</summary>
internal sealed class CopyFont
{
    /// <summary>Codes have two bytes, and 0 is none.</summary>
    private const int MostGlyphs = 60_000;

    /// <summary>Glyphs in one table of a CMap: the limit of the format.</summary>
    private const int PerTable = 100;

    private readonly Dictionary<TextGlyph, int> codes = [];
    private readonly List<TextGlyph> glyphs = [];

    /// <summary>The code of a glyph, or 0 when there are too many.</summary>
    public int Code(TextGlyph glyph)
    {
        if (codes.TryGetValue(glyph, out var code))
            return code;
        if (glyphs.Count >= MostGlyphs)
            return 0;
        glyphs.Add(glyph);
        codes.Add(glyph, glyphs.Count);
        return glyphs.Count;
    }

    public void AddWidths(CopyBuffer buffer)
    {
        buffer.Add("[1["u8);
        foreach (var glyph in glyphs)
            buffer.Add(glyph.Width);
        buffer.Add("]]"u8);
    }

    public void AddMeanings(CopyBuffer buffer)
    {
        buffer.Add("/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CMapType 2 def\n1 begincodespacerange<0000><FFFF>endcodespacerange\n"u8);
        for (var first = 0; first < glyphs.Count; first += PerTable)
            AddTable(buffer, first, Math.Min(PerTable, glyphs.Count - first));
        buffer.Add("endcmap end end\n"u8);
    }

    private void AddTable(CopyBuffer buffer, int first, int count)
    {
        buffer.Add(count).Add("beginbfchar\n"u8);
        for (var at = first; at < first + count; at++)
        {
            buffer.Add("<"u8).AddCode(at + 1).Add("><"u8);
            foreach (var unit in glyphs[at].Text ?? "")
                buffer.AddCode(unit);
            buffer.Add(">\n"u8);
        }
        buffer.Add("endbfchar\n"u8);
    }
}
