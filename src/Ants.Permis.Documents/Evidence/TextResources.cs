using System.Text;
using Ants.Permis.Documents.PdfSyntax;

namespace Ants.Permis.Documents.Evidence;

/// <summary>A form: content that other content shows by its name (ISO 32000-1, 8.10).</summary>
/// <param name="Number">The number of the object.</param>
/// <param name="Content">The decoded content.</param>
/// <param name="Matrix">Where it is put: six numbers.</param>
/// <param name="Resources">Its own resources; null when it uses those of the content that shows it.</param>
internal sealed record TextForm(long Number, ReadOnlyMemory<byte> Content, double[] Matrix, TextResources? Resources);

/// <summary>The fonts and forms that content calls by name. Each is read once, whoever calls it.</summary>
internal sealed class TextResources(PdfValue dictionary, EvidenceShelf shelf)
{
    private readonly Dictionary<string, TextFont?> fonts = new(StringComparer.Ordinal);

    public TextFont? Font(PdfValue name)
    {
        var key = Encoding.Latin1.GetString(name.Content);
        if (!fonts.TryGetValue(key, out var font))
            fonts.Add(key, font = shelf.Font(Find("Font"u8, name)));
        return font;
    }

    public TextForm? Form(PdfValue name) => shelf.Form(Find("XObject"u8, name));

    /// <summary>The value of a name in one of the dictionaries, with its reference if it has one.</summary>
    private PdfValue Find(ReadOnlySpan<byte> kind, PdfValue name) => shelf.Document.Objects.Get(dictionary, kind).Get(name.Content, shelf.Document.Meter);
}
