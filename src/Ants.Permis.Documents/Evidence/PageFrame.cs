using System.Runtime.InteropServices;
using Ants.Permis.Documents.PdfSyntax;

namespace Ants.Permis.Documents.Evidence;

/// <summary>What is seen of a page: the part of its medium that is not cropped, and how it is turned.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PageFrame(double Left, double Bottom, double Right, double Top, int Rotation)
{
    /// <summary>The longest side that readers have to show (ISO 32000-1, annex C).</summary>
    private const double LongestSide = 14_400;

    /// <summary>Letter format: what readers take for a page without a size.</summary>
    private static readonly PageFrame Usual = new(0, 0, 612, 792, 0);

    public static PageFrame Read(PageHeritage page, PdfObjects objects)
    {
        var medium = Box(page.MediaBox, objects) ?? Usual;
        var seen = Box(page.CropBox, objects) is { } crop ? Intersect(medium, crop) : medium;
        var turns = (int)(PdfNumbers.Read(page.Rotate) / 90) % 4;
        return (seen.IsArea ? seen : medium) with { Rotation = 90 * ((turns + 4) % 4) };
    }

    public ReadOnlySpan<double> Box() => new[] { Left, Bottom, Right, Top };

    private bool IsArea => Right - Left is >= 1 and <= LongestSide && Top - Bottom is >= 1 and <= LongestSide;

    private static PageFrame? Box(PdfValue array, PdfObjects objects)
    {
        Span<double> sides = stackalloc double[4];
        if (!PdfNumbers.TryRead(array, objects, sides))
            return null;
        var box = new PageFrame(Math.Min(sides[0], sides[2]), Math.Min(sides[1], sides[3]), Math.Max(sides[0], sides[2]), Math.Max(sides[1], sides[3]), 0);
        return box.IsArea ? box : null;
    }

    private static PageFrame Intersect(PageFrame one, PageFrame other) => new(
        Math.Max(one.Left, other.Left), Math.Max(one.Bottom, other.Bottom), Math.Min(one.Right, other.Right), Math.Min(one.Top, other.Top), 0);
}
