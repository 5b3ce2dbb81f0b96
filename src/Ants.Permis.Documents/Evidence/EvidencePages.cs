using Ants.Permis.Documents.PdfSyntax;

namespace Ants.Permis.Documents.Evidence;

/// <summary>What pages take from the nodes above them when they do not say it themselves (ISO 32000-1, 7.7.3.4).</summary>
internal readonly record struct PageHeritage(PdfValue Resources, PdfValue MediaBox, PdfValue CropBox, PdfValue Rotate);

/// <summary>A page whose text is wanted.</summary>
/// <param name="Heritage">Its own attributes, or those of the nodes above it.</param>
/// <param name="Contents">The reference, or the array of references, to its content.</param>
internal readonly record struct EvidencePage(PageHeritage Heritage, PdfValue Contents);

/// <summary>Walks the page tree to its first pages without recursion. A node that is its own ancestor is passed over.</summary>
internal sealed class EvidencePages(PdfObjects objects, int most)
{
    private readonly Stack<Level> levels = new();
    private readonly HashSet<long> path = [];
    private readonly List<EvidencePage> pages = [];
    private readonly PdfMeter meter = objects.Meter;

    private readonly record struct Level(long Number, PdfValue Kids, int Position, PageHeritage Heritage);

    public List<EvidencePage> Read(PdfValue root)
    {
        Visit(root, default);
        while (pages.Count < most && levels.TryPop(out var level))
            Continue(level);
        return pages;
    }

    private void Continue(Level level)
    {
        var items = new PdfItems(level.Kids, level.Position, meter);
        if (items.Read())
        {
            levels.Push(level with { Position = items.Position });
            Visit(items.Value, level.Heritage);
        }
        else
        {
            path.Remove(level.Number);
        }
    }

    private void Visit(PdfValue kid, PageHeritage above)
    {
        var node = objects.Resolve(kid);
        if (node.Kind != PdfKind.Dictionary)
            return;
        var heritage = ReadHeritage(node, above);
        var kids = objects.Get(node, "Kids"u8);
        if (kids.Kind == PdfKind.Array)
            Enter(kid.Kind == PdfKind.Reference ? kid.Number : 0, kids, heritage);
        else if (!objects.Get(node, "Type"u8).IsName("Pages"u8))
            pages.Add(new(heritage, node.Get("Contents"u8, meter)));
    }

    private PageHeritage ReadHeritage(PdfValue node, PageHeritage above) => new(
        Own(node, "Resources"u8, above.Resources),
        Own(node, "MediaBox"u8, above.MediaBox),
        Own(node, "CropBox"u8, above.CropBox),
        Own(node, "Rotate"u8, above.Rotate));

    private PdfValue Own(PdfValue node, ReadOnlySpan<byte> key, PdfValue above) => objects.Get(node, key) is { Kind: not PdfKind.Null } own ? own : above;

    private void Enter(long number, PdfValue kids, PageHeritage heritage)
    {
        if (number > 0 && !path.Add(number))
            return;
        if (levels.Count >= meter.Limits.MaxNesting)
            meter.Stop(PdfMeter.Nesting);
        else
            levels.Push(new(number, kids, kids.Start, heritage));
    }
}
