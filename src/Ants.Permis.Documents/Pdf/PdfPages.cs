using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.PdfSyntax;

namespace Ants.Permis.Documents.Pdf;

/// <summary>Describes the first pages one by one.</summary>
internal sealed class PdfPages(PdfStructure structure)
{
    /// <summary>The part of the budget that may go into the pages: a good file with heavy drawings must not fail for them.</summary>
    private const int PartOfBudget = 8;

    private readonly List<PdfPage> pages = [];

    /// <summary>Whether the content of a page ended in damage.</summary>
    public bool IsDamaged { get; private set; }

    public IReadOnlyList<PdfPage> Described => pages;

    public static PdfPages Describe(PdfStructure structure, PdfMeter meter)
    {
        var described = new PdfPages(structure);
        if (meter.Exceeded is null)
            meter.Share(PartOfBudget, described.DescribeAll);
        return described;
    }

    private void DescribeAll()
    {
        var contents = new PdfPageContents(structure.Objects);
        foreach (var node in structure.PageNodes)
        {
            var size = PdfPageBox.SizeOf(node, structure.Objects);
            var (hasText, hasImages) = contents.Read(node);
            pages.Add(new(size?.Width, size?.Height, PdfPageBox.RotationOf(node, structure.Objects), hasText, hasImages));
        }
        IsDamaged = contents.IsDamaged;
    }
}
