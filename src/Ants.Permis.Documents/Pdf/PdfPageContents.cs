using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.PdfSyntax;

namespace Ants.Permis.Documents.Pdf;

/// <summary>Finds out whether pages have text and pictures, from their content streams and the forms that these draw. Pictures are never decoded.</summary>
internal sealed class PdfPageContents(PdfObjects objects)
{
    /// <summary>Forms inside forms that are followed.</summary>
    private const int MostLevels = 8;

    private const int LongestName = 127;

    private readonly Stack<Content> waiting = new();
    private readonly HashSet<long> met = [];
    private readonly PdfMeter meter = objects.Meter;
    private bool isWhole;
    private bool hasText;
    private bool hasImages;

    private readonly record struct Content(long Number, PdfValue Resources, int Level);

    /// <summary>Whether some content ended in damage.</summary>
    public bool IsDamaged { get; private set; }

    /// <summary>Reads a page as far as its questions are open; null for what cannot be told.</summary>
    public (bool? HasText, bool? HasImages) Read(PdfPageNode page)
    {
        (isWhole, hasText, hasImages) = (true, false, false);
        waiting.Clear();
        met.Clear();
        AddAll(page.Contents, page.Inherited.Resources);
        while (!(hasText && hasImages) && waiting.TryPop(out var content))
            Read(content);
        isWhole &= meter.Exceeded is null;
        return (hasText ? true : isWhole ? false : null, hasImages ? true : isWhole ? false : null);
    }

    /// <summary>The content of a page is a stream, or an array of streams that belong together.</summary>
    private void AddAll(PdfValue contents, PdfValue resources)
    {
        var value = objects.Resolve(contents);
        if (value.Kind == PdfKind.Dictionary)
            Add(contents, resources, level: 0);
        for (var items = new PdfItems(value, meter); items.Read();)
            Add(items.Value, resources, level: 0);
    }

    private void Add(PdfValue stream, PdfValue resources, int level)
    {
        if (level > MostLevels)
            isWhole = false;
        else if (stream.Kind == PdfKind.Reference && met.Add(stream.Number))
            waiting.Push(new(stream.Number, resources, level));
    }

    private void Read(Content content)
    {
        if (!objects.TryFindStream(content.Number, out var found))
            return;
        var isDecoded = objects.TryDecode(found, out var data, out var filters);
        IsDamaged |= filters.IsDamaged;
        isWhole &= isDecoded && !filters.IsDamaged;
        if (!isDecoded)
            return;
        var own = content.Level == 0 ? default : found.Value.Get("Resources"u8, meter);
        Scan(data.Span, own.Kind == PdfKind.Null ? content.Resources : own, content.Level);
        meter.Buffers.Return(data);
    }

    private void Scan(ReadOnlySpan<byte> data, PdfValue resources, int level)
    {
        var scan = new PdfContentScan(data, meter);
        for (var found = scan.Read(); found != PdfContentEvent.End && !(hasText && hasImages); found = scan.Read())
        {
            hasText |= found == PdfContentEvent.Text;
            hasImages |= found == PdfContentEvent.InlineImage;
            if (found == PdfContentEvent.Draw)
                Draw(scan.Name, resources, level);
        }
    }

    private void Draw(ReadOnlySpan<byte> written, PdfValue resources, int level)
    {
        var name = PdfName.Decode(written, stackalloc byte[LongestName]);
        var drawn = objects.Get(objects.Resolve(resources), "XObject"u8).Get(name, meter);
        var kind = objects.Get(objects.Resolve(drawn), "Subtype"u8);
        hasImages |= kind.IsName("Image"u8);
        if (kind.IsName("Form"u8))
            Add(drawn, resources, level + 1);
    }
}
