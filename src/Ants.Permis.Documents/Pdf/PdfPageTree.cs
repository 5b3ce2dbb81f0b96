using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.PdfSyntax;

namespace Ants.Permis.Documents.Pdf;

/// <summary>What a walk through the page tree found.</summary>
/// <param name="Walked">The pages that are there, a page that is shared counted each time.</param>
/// <param name="Declared">What the root of the tree declares, or null when it declares nothing.</param>
/// <param name="IsCyclic">Whether a node is its own ancestor.</param>
internal readonly record struct PdfPageCount(int Walked, long? Declared, bool IsCyclic);

/// <summary>Walks the page tree (ISO 32000-1, 7.7.3) without recursion.</summary>
internal sealed class PdfPageTree(PdfObjects objects)
{
    private readonly Stack<Level> levels = new();
    private readonly HashSet<long> path = [];
    private readonly PdfMeter meter = objects.Meter;
    private int walked;
    private bool isCyclic;

    private readonly record struct Level(long Number, PdfValue Kids, int Position);

    /// <summary>Counts the pages under the root of the tree; null when there is no such root.</summary>
    public PdfPageCount? Count(PdfValue root)
    {
        var node = objects.Resolve(root);
        if (node.Kind != PdfKind.Dictionary)
            return null;
        var declared = objects.Get(node, "Count"u8);
        Visit(root);
        while (levels.TryPop(out var level) && !objects.IsIndexWrong)
            Continue(level);
        return new(walked, declared.Kind == PdfKind.Integer ? declared.Number : null, isCyclic);
    }

    private void Continue(Level level)
    {
        var items = new PdfItems(level.Kids, level.Position, meter);
        if (items.Read())
        {
            levels.Push(level with { Position = items.Position });
            Visit(items.Value);
        }
        else
        {
            path.Remove(level.Number);
        }
    }

    /// <summary>Counts a page, or goes down into a node. What is no dictionary is no page: readers pass over it.</summary>
    private void Visit(PdfValue kid)
    {
        var node = objects.Resolve(kid);
        if (node.Kind != PdfKind.Dictionary)
            return;
        var (kids, isNode) = ReadNode(node);
        if (kids.Kind == PdfKind.Array)
            Enter(kid.Kind == PdfKind.Reference ? kid.Number : 0, kids);
        else if (!isNode && ++walked > meter.Limits.MaxPages)
            meter.Stop(PdfMeter.Pages);
    }

    /// <summary>The kids of a node, and whether it calls itself a node: whatever has kids is one, as readers have it.</summary>
    private (PdfValue Kids, bool IsNode) ReadNode(PdfValue node)
    {
        var (kids, isNode) = (default(PdfValue), false);
        for (var entries = new PdfEntries(node, meter); entries.Read();)
        {
            if (PdfName.Is(entries.Key, "Kids"u8))
                kids = objects.Resolve(entries.Value);
            else if (PdfName.Is(entries.Key, "Type"u8))
                isNode = objects.Resolve(entries.Value).IsName("Pages"u8);
        }
        return (kids, isNode);
    }

    /// <summary>A node may be met again beside itself, where it counts again, but not below itself.</summary>
    private void Enter(long number, PdfValue kids)
    {
        if (number > 0 && !path.Add(number))
            isCyclic = true;
        else if (levels.Count >= meter.Limits.MaxNesting)
            meter.Stop(PdfMeter.Nesting);
        else
            levels.Push(new(number, kids, kids.Start));
    }
}
