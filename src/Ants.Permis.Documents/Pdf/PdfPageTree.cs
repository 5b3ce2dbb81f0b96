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
    private readonly List<PdfPageNode> described = [];
    private int walked;
    private bool isCyclic;

    private readonly record struct Level(long Number, PdfPageNode Node, int Position);

    /// <summary>The first pages, as many as are to be described.</summary>
    public IReadOnlyList<PdfPageNode> Described => described;

    /// <summary>Counts the pages under the root of the tree; null when there is no such root.</summary>
    public PdfPageCount? Count(PdfValue root)
    {
        var node = objects.Resolve(root);
        if (node.Kind != PdfKind.Dictionary)
            return null;
        var declared = objects.Get(node, "Count"u8);
        Visit(root, PdfInherited.Nothing);
        while (levels.TryPop(out var level) && !objects.IsIndexWrong)
            Continue(level);
        return new(walked, declared.Kind == PdfKind.Integer ? declared.Number : null, isCyclic);
    }

    private void Continue(Level level)
    {
        var items = new PdfItems(level.Node.Kids, level.Position, meter);
        if (items.Read())
        {
            levels.Push(level with { Position = items.Position });
            Visit(items.Value, level.Node.Inherited);
        }
        else
        {
            path.Remove(level.Number);
        }
    }

    /// <summary>Counts a page, or goes down into a node. What is no dictionary is no page: readers pass over it.</summary>
    private void Visit(PdfValue kid, PdfInherited inherited)
    {
        var value = objects.Resolve(kid);
        if (value.Kind != PdfKind.Dictionary)
            return;
        var node = ReadNode(value, inherited);
        if (node.Kids.Kind == PdfKind.Array)
            Enter(kid.Kind == PdfKind.Reference ? kid.Number : 0, node);
        else if (!node.IsNode)
            AddPage(node);
    }

    private void AddPage(PdfPageNode page)
    {
        if (described.Count < meter.Limits.MaxPagesDescribed)
            described.Add(page);
        if (++walked > meter.Limits.MaxPages)
            meter.Stop(PdfMeter.Pages);
    }

    /// <summary>The entries of a node or a page: whatever has kids is a node, as readers have it.</summary>
    private PdfPageNode ReadNode(PdfValue value, PdfInherited inherited)
    {
        var node = new PdfPageNode(inherited);
        for (var entries = new PdfEntries(value, meter); entries.Read();)
        {
            if (PdfName.Is(entries.Key, "Kids"u8))
                node = node with { Kids = objects.Resolve(entries.Value) };
            else if (PdfName.Is(entries.Key, "Type"u8))
                node = node with { IsNode = objects.Resolve(entries.Value).IsName("Pages"u8) };
            else if (described.Count < meter.Limits.MaxPagesDescribed)
                node = WithEntry(node, entries.Key, entries.Value);
        }
        return node;
    }

    private static PdfPageNode WithEntry(PdfPageNode node, ReadOnlySpan<byte> key, PdfValue value)
    {
        if (PdfName.Is(key, "Contents"u8))
            return node with { Contents = value };
        return PdfName.Is(key, "UserUnit"u8) ? node with { UserUnit = value } : node with { Inherited = node.Inherited.With(key, value) };
    }

    /// <summary>A node may be met again beside itself, where it counts again, but not below itself.</summary>
    private void Enter(long number, PdfPageNode node)
    {
        if (number > 0 && !path.Add(number))
            isCyclic = true;
        else if (levels.Count >= meter.Limits.MaxNesting)
            meter.Stop(PdfMeter.Nesting);
        else
            levels.Push(new(number, node, node.Kids.Start));
    }
}
