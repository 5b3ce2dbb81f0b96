using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Submission;

namespace Ants.Permis.Documents.Forms;

/// <summary>The one page: the words of the tutorial, in its order, each in its frame.</summary>
internal static class FormPage
{
    private const byte Shade = 238;
    private const double PanelHeader = 9;

    private static readonly FormStroke Outline = new(0.8);
    private static readonly FormStyle Text = new(FormTypeface.Regular, 9.5);

    public static void Print(FormSheet sheet, PhotoFormPosting addressee, IReadOnlyList<PrintableEntry> entries)
    {
        Heading(sheet);
        Addressee(sheet, addressee);
        sheet.Text(Word(FormulaireDepotLabels.Summary), new(FormTypeface.Bold, 12), FormGeometry.Summary.Left, FormGeometry.Summary.Top - 3.5);
        Warnings(sheet);
        FormSummary.Of(entries).Print(sheet);
        Photo(sheet);
        Signature(sheet);
        Footer(sheet);
        foreach (var fold in FormGeometry.Folds)
            sheet.Line(4, fold, 9, fold, new FormStroke(0.4, 120));
    }

    private static string Word(string key) => Labels.Get(key, Language.French);

    private static void Heading(FormSheet sheet)
    {
        var area = FormGeometry.Heading;
        sheet.Text(Word(FormulaireDepotLabels.Title), new(FormTypeface.Bold, 19), area.Left, area.Top + 7);
        sheet.Text(Word(FormulaireDepotLabels.Subtitle), new(FormTypeface.Regular, 11), area.Left, area.Top + 13.5);
        sheet.Line(area.Left, area.Bottom - 0.5, area.Right, area.Bottom - 0.5, new FormStroke(1.2));
    }

    // As sorting machines read it best: upper case as given, never bold, aligned on the left, no line left empty.
    private static void Addressee(FormSheet sheet, PhotoFormPosting addressee)
    {
        var area = FormGeometry.Address;
        var lines = addressee.AddressLines.Select(PrintableEntry.Printable).ToList();
        var size = lines.Count > 4 ? 10.0 : 12.0;
        while (lines.Max(line => Style(size).Length(line)) > area.Width)
            size -= 0.25;
        var style = Style(size);
        var leading = Math.Min(style.Ems(1.3), area.Height / lines.Count);
        var baseline = area.Top + ((area.Height - (lines.Count * leading)) / 2) + (leading / 2) + (style.CapHeight / 2);
        foreach (var line in lines)
        {
            sheet.Text(line, style, area.Left, baseline);
            baseline += leading;
        }

        static FormStyle Style(double size) => new(FormTypeface.Regular, size);
    }

    private static void Warnings(FormSheet sheet)
    {
        var area = FormGeometry.Warnings;
        var left = area.Left + 4;
        var width = area.Right - left;
        var bold = Text with { Face = FormTypeface.Bold };
        var after = Paragraph(sheet, Word(FormulaireDepotLabels.Erasures), bold, new(left, area.Top, width, area.Height));
        after = Paragraph(sheet, Word(FormulaireDepotLabels.NoDocuments), bold, new(left, after + 2.5, width, area.Height));
        sheet.Line(area.Left + 0.4, area.Top, area.Left + 0.4, after, new FormStroke(2.4));
    }

    private static void Photo(FormSheet sheet)
    {
        Panel(sheet, FormGeometry.PhotoPanel, Word(FormulaireDepotLabels.Photo), Text with { Face = FormTypeface.Bold, Size = 8.5 });
        sheet.Frame(FormGeometry.Photo, new FormStroke(0.6, 90, IsDashed: true));
    }

    private static void Signature(FormSheet sheet)
    {
        Panel(sheet, FormGeometry.SignaturePanel, Word(FormulaireDepotLabels.Honour), Text with { Face = FormTypeface.Bold, Size = 8.5 });
        var area = FormGeometry.Signature;
        var style = Text with { Size = 8.5 };
        sheet.Text(Word(FormulaireDepotLabels.Signature), style, area.Left, area.Top - 2.5);
        sheet.Frame(area, new FormStroke(0.6, 90, IsDashed: true));
    }

    private static void Footer(FormSheet sheet)
    {
        var area = FormGeometry.Footer;
        sheet.Line(area.Left, area.Top, area.Right, area.Top, new FormStroke(0.4, 150));
        Paragraph(sheet, Word(FormulaireDepotLabels.Envelope), Text with { Size = 8.5 }, area with { Top = area.Top + 1.5 });
    }

    private static void Panel(FormSheet sheet, FormArea area, string caption, FormStyle style)
    {
        var header = area with { Height = PanelHeader };
        sheet.Shade(header, Shade);
        sheet.Line(header.Left, header.Bottom, header.Right, header.Bottom, new FormStroke(0.4, 150));
        sheet.Text(caption, style, area.Left + ((area.Width - style.Length(caption)) / 2), header.Top + (header.Height / 2) + (style.CapHeight / 2));
        sheet.Frame(area, Outline);
    }

    // Where it ends, in millimetres from the top.
    private static double Paragraph(FormSheet sheet, string text, FormStyle style, FormArea area)
    {
        var leading = style.Ems(1.38);
        var top = area.Top;
        foreach (var line in FormLines.Of([text], style, area.Width))
        {
            sheet.Text(line, style, area.Left, top + (leading / 2) + (style.CapHeight / 2));
            top += leading;
        }

        return top;
    }
}
