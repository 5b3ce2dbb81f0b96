using Ants.Permis.Documents.Forms;
using UglyToad.PdfPig;

namespace Ants.Permis.Documents.Tests.Forms;

/// <summary>Where ink is on the page of a form, read back from the file: in millimetres from the top left corner.</summary>
internal sealed class PrintedPage
{
    private const double Millimetres = 25.4 / 72;

    private PrintedPage(PdfDocument document)
    {
        PageCount = document.NumberOfPages;
        var page = document.GetPage(1);
        Width = page.Width * Millimetres;
        Height = page.Height * Millimetres;
        Text = string.Concat(page.Letters.Select(letter => letter.Value));
        Glyphs = [.. page.Letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Value)).Select(letter => new PrintedGlyph(letter.Value, Area(letter.BoundingBox.Left, letter.BoundingBox.Bottom, letter.BoundingBox.Right, letter.BoundingBox.Top), Height - (letter.StartBaseLine.Y * Millimetres)))];
        Lines = [.. page.Paths.Select(path => path.GetBoundingRectangle()!.Value).Select(box => Area(box.Left, box.Bottom, box.Right, box.Top))];
    }

    public int PageCount { get; }

    public double Width { get; }

    public double Height { get; }

    /// <summary>Every character, in the order in which it was printed.</summary>
    public string Text { get; }

    public IReadOnlyList<PrintedGlyph> Glyphs { get; }

    public IReadOnlyList<FormArea> Lines { get; }

    public static PrintedPage Of(FormulaireDepotPdf pdf)
    {
        using var document = PdfDocument.Open(pdf.Content.ToArray());
        return new(document);
    }

    private FormArea Area(double left, double bottom, double right, double top) =>
        new(left * Millimetres, Height - (top * Millimetres), (right - left) * Millimetres, (top - bottom) * Millimetres);
}

/// <summary>One printed character: its ink and its base line.</summary>
internal sealed record PrintedGlyph(string Text, FormArea Ink, double Baseline);
