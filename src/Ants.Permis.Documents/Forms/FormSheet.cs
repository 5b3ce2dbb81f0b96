using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Operations.General;
using UglyToad.PdfPig.Writer;

namespace Ants.Permis.Documents.Forms;

/// <summary>Paper and ink: text, lines and frames in millimetres from the top left corner.</summary>
internal sealed class FormSheet
{
    private const double PointsPerMillimetre = 72 / 25.4;

    private readonly FormFonts fonts;
    private readonly PdfPageBuilder page;

    public FormSheet(PdfDocumentBuilder document)
    {
        fonts = new(document);
        page = document.AddPage(Points(FormGeometry.Sheet.Width), Points(FormGeometry.Sheet.Height));
    }

    public static double Millimetres(double points) => points / PointsPerMillimetre;

    /// <summary>Text on a base line. Marks that make no letter of their own are put over or under the one before them.</summary>
    public void Text(string text, FormStyle style, double left, double baseline)
    {
        page.SetTextAndFillColor(style.Grey, style.Grey, style.Grey);
        var pen = left;
        foreach (var run in MarkPlacement.Runs(text, style.Face))
        {
            page.AddText(run.Text, style.Size, At(pen + style.Ems(run.Right), baseline - style.Ems(run.Up)), fonts.For(style.Face, run.Text));
            pen += style.Ems(run.Advance);
        }
    }

    public void Line(double fromLeft, double fromTop, double toLeft, double toTop, FormStroke stroke)
    {
        Use(stroke);
        page.DrawLine(At(fromLeft, fromTop), At(toLeft, toTop), stroke.Points);
    }

    public void Frame(FormArea area, FormStroke stroke)
    {
        Use(stroke);
        page.DrawRectangle(At(area.Left, area.Bottom), Points(area.Width), Points(area.Height), stroke.Points);
    }

    public void Shade(FormArea area, byte grey)
    {
        page.SetTextAndFillColor(grey, grey, grey);
        page.SetStrokeColor(grey, grey, grey);
        page.DrawRectangle(At(area.Left, area.Bottom), Points(area.Width), Points(area.Height), 0.1, fill: true);
    }

    private static double Points(double millimetres) => Math.Round(millimetres * PointsPerMillimetre, 3);

    private static PdfPoint At(double left, double top) => new(Points(left), Points(FormGeometry.Sheet.Height - top));

    private void Use(FormStroke stroke)
    {
        page.SetStrokeColor(stroke.Grey, stroke.Grey, stroke.Grey);
        page.CurrentStream.Operations.Add(new SetLineDashPattern(stroke.IsDashed ? [3, 2] : [], 0));
    }
}

/// <summary>How text is printed: the font, its size in points and its grey, from 0 for black.</summary>
internal sealed record FormStyle(FormTypeface Face, double Size, byte Grey = 0)
{
    /// <summary>The height of a capital in millimetres.</summary>
    public double CapHeight => Ems(Face.CapHeight);

    /// <summary>So many ems in millimetres.</summary>
    public double Ems(double ems) => FormSheet.Millimetres(ems * Size);

    /// <summary>How long a text is, in millimetres.</summary>
    public double Length(ReadOnlySpan<char> text) => Ems(Face.Length(text));
}

/// <summary>How a line is printed: its width in points and its grey.</summary>
internal sealed record FormStroke(double Points, byte Grey = 0, bool IsDashed = false);
