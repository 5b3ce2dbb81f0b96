using Ants.Permis.Documents.PdfSyntax;

namespace Ants.Permis.Documents.Evidence;

/// <summary>The widths of the characters of a composite font (ISO 32000-1, 9.7.4.3).</summary>
internal sealed class CompositeWidths
{
    private const double UsualWidth = 1000;
    private const int MostWidths = 1 << 16;

    private readonly Dictionary<int, double> widths = [];
    private readonly List<(int First, int Last, double Width)> ranges = [];
    private readonly double usual;
    private readonly PdfMeter meter;

    public CompositeWidths(PdfValue descendant, PdfObjects objects)
    {
        meter = objects.Meter;
        usual = PdfNumbers.Read(objects.Get(descendant, "DW"u8), UsualWidth);
        for (var items = new PdfItems(objects.Get(descendant, "W"u8), meter); items.Read() && widths.Count + ranges.Count < MostWidths;)
            ReadRun(ref items, objects);
    }

    public double Width(int character)
    {
        if (widths.TryGetValue(character, out var width) || !meter.Spend(1 + (ranges.Count / 16)))
            return width;
        var at = ranges.FindIndex(range => character >= range.First && character <= range.Last);
        return at < 0 ? usual : ranges[at].Width;
    }

    /// <summary>A first character and either an array of widths or a last character and the width of all.</summary>
    private void ReadRun(ref PdfItems items, PdfObjects objects)
    {
        var first = (int)PdfNumbers.Read(objects.Resolve(items.Value));
        if (!items.Read())
            return;
        var second = objects.Resolve(items.Value);
        if (second.Kind == PdfKind.Array)
            ReadEach(first, second, objects);
        else if (items.Read())
            ranges.Add((first, (int)PdfNumbers.Read(second), PdfNumbers.Read(objects.Resolve(items.Value))));
    }

    private void ReadEach(int character, PdfValue array, PdfObjects objects)
    {
        for (var items = new PdfItems(array, meter); items.Read() && widths.Count < MostWidths; character++)
            widths[character] = PdfNumbers.Read(objects.Resolve(items.Value));
    }
}
