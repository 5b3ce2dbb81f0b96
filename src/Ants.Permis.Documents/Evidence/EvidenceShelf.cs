using Ants.Permis.Documents.PdfSyntax;

namespace Ants.Permis.Documents.Evidence;

/// <summary>The fonts and forms of a document that were read so far, by the number of their object.</summary>
internal sealed class EvidenceShelf(EvidenceDocument document)
{
    private readonly Dictionary<long, TextFont?> fonts = [];
    private readonly Dictionary<long, TextForm?> forms = [];

    public EvidenceDocument Document { get; } = document;

    public TextFont? Font(PdfValue value)
    {
        if (value.Kind != PdfKind.Reference)
            return TextFontReader.Read(value, Document);
        if (!fonts.TryGetValue(value.Number, out var font))
            fonts.Add(value.Number, font = TextFontReader.Read(Document.Objects.Resolve(value), Document));
        return font;
    }

    /// <summary>The form that a reference leads to; null for pictures and for what is no stream.</summary>
    public TextForm? Form(PdfValue reference)
    {
        if (reference.Kind != PdfKind.Reference)
            return null;
        if (!forms.TryGetValue(reference.Number, out var form))
            forms.Add(reference.Number, form = ReadForm(reference));
        return form;
    }

    private TextForm? ReadForm(PdfValue reference)
    {
        var objects = Document.Objects;
        // Pictures are streams too, large ones: they are told apart before anything is decoded.
        if (!objects.Get(objects.Resolve(reference), "Subtype"u8).IsName("Form"u8) || !Document.TryReadStream(reference, out var dictionary, out var content))
            return null;
        var resources = objects.Get(dictionary, "Resources"u8);
        var matrix = new double[6];
        if (!PdfNumbers.TryRead(objects.Get(dictionary, "Matrix"u8), objects, matrix))
            matrix = [1, 0, 0, 1, 0, 0];
        return new(reference.Number, content, matrix, resources.Kind == PdfKind.Dictionary ? new TextResources(resources, this) : null);
    }
}
