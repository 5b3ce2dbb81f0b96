using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.PdfSyntax;

namespace Ants.Permis.Documents.Pdf;

/// <summary>The content that only the catalog can lead to (ISO 32000-2, 7.7.2): forms, collections, layers, and what happens on opening.</summary>
internal sealed class PdfCatalogScan(PdfObjects objects, PdfTally tally)
{
    public void Read(PdfValue catalog)
    {
        for (var entries = new PdfEntries(catalog, objects.Meter); entries.Read();)
            Read(entries.Key, entries.Value);
    }

    private void Read(ReadOnlySpan<byte> key, PdfValue value)
    {
        if (PdfName.Is(key, "AcroForm"u8))
            ReadForm(objects.Resolve(value));
        else if (PdfName.Is(key, "OpenAction"u8))
            ReadOpening(objects.Resolve(value));
        else if (PdfName.Is(key, "OCProperties"u8))
            Add(PdfFeatureKind.Layers, ItemsOf(objects.Get(objects.Resolve(value), "OCGs"u8)));
        else if (PdfName.Is(key, "Collection"u8) && objects.Resolve(value).Kind == PdfKind.Dictionary)
            tally.Add(PdfFeatureKind.Collection);
    }

    private void ReadForm(PdfValue form)
    {
        Add(PdfFeatureKind.Form, ItemsOf(objects.Get(form, "Fields"u8)));
        if (objects.Get(form, "XFA"u8).Kind != PdfKind.Null)
            tally.Add(PdfFeatureKind.Xfa);
    }

    /// <summary>A place in the document, with nothing to happen next, is where many producers want readers to start: nothing acts there.</summary>
    private void ReadOpening(PdfValue action)
    {
        if (action.Kind != PdfKind.Dictionary)
            return;
        if (!objects.Get(action, "S"u8).IsName("GoTo"u8) || objects.Get(action, "Next"u8).Kind != PdfKind.Null)
            tally.Add(PdfFeatureKind.AutomaticAction);
    }

    private int ItemsOf(PdfValue array)
    {
        var count = 0;
        for (var items = new PdfItems(array, objects.Meter); items.Read();)
            count++;
        return count;
    }

    private void Add(PdfFeatureKind kind, int count)
    {
        if (count > 0)
            tally.Add(kind, count);
    }
}
