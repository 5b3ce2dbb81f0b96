using System.Runtime.InteropServices;
using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.PdfSyntax;

namespace Ants.Permis.Documents.Pdf;

/// <summary>A rectangle of a page, in units of 1/72 inch unless the page has its own unit (ISO 32000-1, 7.9.5 and 14.11.2).</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PdfPageBox(double Left, double Bottom, double Right, double Top)
{
    private const int FullTurn = 360;
    private const int QuarterTurn = 90;

    private bool IsEmpty => !(Right > Left && Top > Bottom);

    /// <summary>What is shown of a page: its crop box as far as it is on the medium, in points; null when no size is given.</summary>
    public static (double Width, double Height)? SizeOf(PdfPageNode page, PdfObjects objects)
    {
        var (medium, crop) = (Read(page.Inherited.MediaBox, objects), Read(page.Inherited.CropBox, objects));
        if ((Common(medium, crop) ?? medium ?? crop) is not { } shown)
            return null;
        var unit = PdfNumber.Read(objects.Resolve(page.UserUnit)) is { } own and > 0 ? own : 1;
        return ((shown.Right - shown.Left) * unit, (shown.Top - shown.Bottom) * unit);
    }

    /// <summary>The turn of a page, clockwise: what is no quarter turn is none, as readers have it.</summary>
    public static int RotationOf(PdfPageNode page, PdfObjects objects)
    {
        var turn = (PdfNumber.ReadInteger(objects.Resolve(page.Inherited.Rotate)) ?? 0) % FullTurn;
        return turn % QuarterTurn == 0 ? (turn + FullTurn) % FullTurn : 0;
    }

    private static PdfPageBox? Common(PdfPageBox? medium, PdfPageBox? crop)
    {
        if (medium is not { } one || crop is not { } other)
            return null;
        var box = new PdfPageBox(Math.Max(one.Left, other.Left), Math.Max(one.Bottom, other.Bottom), Math.Min(one.Right, other.Right), Math.Min(one.Top, other.Top));
        return box.IsEmpty ? null : box;
    }

    /// <summary>Four numbers, any two opposite corners.</summary>
    private static PdfPageBox? Read(PdfValue value, PdfObjects objects)
    {
        Span<double> corners = stackalloc double[4];
        var count = 0;
        for (var items = new PdfItems(objects.Resolve(value), objects.Meter); count < corners.Length && items.Read(); count++)
        {
            if (PdfNumber.Read(objects.Resolve(items.Value)) is not { } number)
                return null;
            corners[count] = number;
        }
        if (count < corners.Length)
            return null;
        var box = new PdfPageBox(Math.Min(corners[0], corners[2]), Math.Min(corners[1], corners[3]), Math.Max(corners[0], corners[2]), Math.Max(corners[1], corners[3]));
        return box.IsEmpty ? null : box;
    }
}
