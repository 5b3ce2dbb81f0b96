using UglyToad.PdfPig.Writer;

namespace Ants.Permis.Documents.Forms;

/// <summary>The fonts of one document. PdfPig's have room for 255 different characters each: whoever needs more gets the same font once more.</summary>
internal sealed class FormFonts(PdfDocumentBuilder document)
{
    private const int Room = 255;

    private readonly List<Copy> copies = [];

    /// <summary>A font that still has room for every character of a text.</summary>
    public PdfDocumentBuilder.AddedFont For(FormTypeface face, string text)
    {
        var copy = copies.Find(copy => copy.Face == face && copy.Characters.Union(text).Count() <= Room);
        if (copy is null)
            copies.Add(copy = new(face, document.AddTrueTypeFont(face.File), []));
        copy.Characters.UnionWith(text);
        return copy.Font;
    }

    private sealed record Copy(FormTypeface Face, PdfDocumentBuilder.AddedFont Font, HashSet<char> Characters);
}
