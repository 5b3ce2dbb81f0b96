using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Images;

namespace Ants.Permis.Documents.Tiff;

/// <summary>Measures how light a page is from its blocks: strips follow one another, tiles stand apart, and those at the right may be cut off.</summary>
internal sealed class TiffMeasure : IDisposable
{
    private readonly TiffLayout layout;
    private readonly PageReduction? whole;
    private readonly PageReduction? cut;
    private readonly int plane;

    /// <summary>Begins a page; a page whose format is not known is not measured.</summary>
    public TiffMeasure(TiffLayout layout, PixelFormat? format, int plane)
    {
        (this.layout, this.plane) = (layout, plane);
        if (format is not { } known)
            return;
        whole = PageReduction.For(known, (int)layout.BlockWidth);
        // The last column of tiles has its own width.
        cut = layout.IsTiled ? PageReduction.For(known, (int)layout.VisibleWidthOf(layout.BlocksPerPlane - 1)) : null;
    }

    /// <summary>Who measures the rows of a block; null for a block of a sample that is not measured.</summary>
    public PageReduction? Of(long block)
    {
        if (block / layout.BlocksPerPlane != plane)
            return null;
        var measured = layout.VisibleWidthOf(block) == layout.BlockWidth ? whole : cut;
        if (layout.IsTiled)
            measured?.EndBand();
        return measured;
    }

    public PageTone? ToTone()
    {
        var meter = whole?.Measure() ?? default;
        if (cut is not null)
            meter.Add(cut.Measure());
        return meter.ToTone();
    }

    public void Dispose()
    {
        whole?.Dispose();
        cut?.Dispose();
    }
}
