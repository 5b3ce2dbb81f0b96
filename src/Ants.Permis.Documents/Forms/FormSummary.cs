using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Submission;

namespace Ants.Permis.Documents.Forms;

/// <summary>The frame of what was typed. It has always the same size: long names get more lines, and only when those are used up smaller letters, the same for all.</summary>
internal sealed class FormSummary
{
    private const double Largest = 11;
    private const double Smallest = 3;
    private const double Step = 0.5;
    private const double LabelWidth = 39;
    private const double SexLeft = 157;
    private const double SexLabelWidth = 13;
    private const double Padding = 3;
    private const double RowPadding = 2.4;
    private const double Leading = 1.38;

    private static readonly FormArea Area = FormGeometry.Summary;
    private static readonly FormStroke Hairline = new(0.4, 150);

    private readonly IReadOnlyList<Row> rows;
    private readonly FormStyle style;

    private FormSummary(IReadOnlyList<Row> rows, FormStyle style) => (this.rows, this.style) = (rows, style);

    private FormStyle LabelStyle => new(FormTypeface.Regular, Math.Min(9, style.Size + 2), 70);

    private double LineHeight => style.Ems(Leading);

    private double Needed => rows.Sum(row => (row.LineCount * LineHeight) + RowPadding);

    /// <summary>The frame with the largest letters with which everything fits. The limits of the answers see to it that some do.</summary>
    public static FormSummary Of(IReadOnlyList<PrintableEntry> entries)
    {
        var size = Largest;
        var summary = Set(entries, size);
        while (summary.Needed > Area.Height && size > Smallest)
            summary = Set(entries, size -= Step);
        return summary;
    }

    public void Print(FormSheet sheet)
    {
        var spare = (Area.Height - Needed) / rows.Count;
        var top = Area.Top;
        foreach (var row in rows)
        {
            var height = (row.LineCount * LineHeight) + RowPadding + spare;
            if (top > Area.Top)
                sheet.Line(Area.Left, top, Area.Right, top, Hairline);
            Print(row, top, height, sheet);
            top += height;
        }

        sheet.Frame(Area, new FormStroke(0.8));
    }

    private static FormSummary Set(IReadOnlyList<PrintableEntry> entries, double size)
    {
        var values = new FormStyle(FormTypeface.Bold, size);
        Cell Wide(string key) => Cell.Of(Entry(key), Area.Left + Padding, LabelWidth, Area.Right - Padding, values);
        return new(
            [
                new([Wide(FormulaireDepotLabels.Number)]),
                new([Wide(FormulaireDepotLabels.BirthName)]),
                new([Cell.Of(Entry(FormulaireDepotLabels.GivenNames), Area.Left + Padding, LabelWidth, SexLeft - Padding, values), Cell.Of(Entry(FormulaireDepotLabels.Sex), SexLeft + Padding, SexLabelWidth, Area.Right - Padding, values)]),
                new([Wide(FormulaireDepotLabels.BirthDate)]),
                new([Wide(FormulaireDepotLabels.Address)]),
            ],
            values);

        PrintableEntry Entry(string key) => entries.First(entry => string.Equals(entry.LabelKey, key, StringComparison.Ordinal));
    }

    private void Print(Row row, double top, double height, FormSheet sheet)
    {
        var first = top + ((height - (row.LineCount * LineHeight)) / 2) + (LineHeight / 2) + (style.CapHeight / 2);
        foreach (var cell in row.Cells)
        {
            if (cell != row.Cells[0])
                sheet.Line(cell.Left - Padding, top, cell.Left - Padding, top + height, Hairline);
            var baseline = first;
            sheet.Text(Labels.Get(cell.LabelKey, Language.French), LabelStyle, cell.Left, baseline);
            foreach (var line in cell.Lines)
            {
                sheet.Text(line, style, cell.Left + cell.LabelWidth, baseline);
                baseline += LineHeight;
            }
        }
    }

    private sealed record Row(IReadOnlyList<Cell> Cells)
    {
        public int LineCount => Cells.Max(cell => cell.Lines.Count);
    }

    private sealed record Cell(string LabelKey, double Left, double LabelWidth, IReadOnlyList<string> Lines)
    {
        public static Cell Of(PrintableEntry entry, double left, double labelWidth, double right, FormStyle style) =>
            new(entry.LabelKey, left, labelWidth, FormLines.Of(entry.Lines, style, right - left - labelWidth));
    }
}
