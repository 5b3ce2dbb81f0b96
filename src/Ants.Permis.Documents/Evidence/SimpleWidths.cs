using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.PdfSyntax;
using UglyToad.PdfPig.Fonts.AdobeFontMetrics;
using UglyToad.PdfPig.Fonts.Standard14Fonts;

namespace Ants.Permis.Documents.Evidence;

/// <summary>The widths of the glyphs of a simple font, in thousandths of its size.</summary>
internal sealed class SimpleWidths
{
    private const int Codes = 256;
    private const int Thousand = 1000;

    /// <summary>For a letter that the metrics of a usual font do not have: the width of most letters.</summary>
    private const double UsualWidth = 500;

    private const long FixedPitch = 1;
    private const long Serif = 2;

    private readonly List<double> widths = [];
    private readonly AdobeFontMetrics? metrics;
    private readonly double missing;
    private readonly double scale = 1;
    private readonly int first;

    public SimpleWidths(PdfValue font, string baseFont, PdfObjects objects)
    {
        var descriptor = objects.Get(font, "FontDescriptor"u8);
        first = (int)PdfNumbers.Read(objects.Get(font, "FirstChar"u8));
        missing = PdfNumbers.Read(objects.Get(descriptor, "MissingWidth"u8));
        for (var items = new PdfItems(objects.Get(font, "Widths"u8), objects.Meter); widths.Count < Codes && items.Read();)
            widths.Add(PdfNumbers.Read(objects.Resolve(items.Value)));
        if (objects.Get(font, "Subtype"u8).IsName("Type3"u8))
            scale = Scale(objects.Get(font, "FontMatrix"u8), objects);
        else if (widths.Count == 0)
            metrics = Metrics(baseFont, objects.Get(descriptor, "Flags"u8));
    }

    public double Width(int code, string? name)
    {
        if (code >= first && code - first < widths.Count)
            return widths[code - first] * scale;
        if (metrics is null || name is null)
            return missing * scale;
        return metrics.CharacterMetrics.TryGetValue(name, out var metric) ? metric.Width.X : UsualWidth;
    }

    /// <summary>Widths of a Type 3 font are in the units of its own drawing.</summary>
    private static double Scale(PdfValue matrix, PdfObjects objects)
    {
        Span<double> numbers = stackalloc double[6];
        return PdfNumbers.TryRead(matrix, objects, numbers) ? numbers[0] * Thousand : 1;
    }

    /// <summary>The metrics of one of the fonts that every reader has, or of the one that is taken instead.</summary>
    private static AdobeFontMetrics Metrics(string baseFont, PdfValue flags)
    {
        if (Standard14.GetAdobeFontMetrics(baseFont) is { } metrics)
            return metrics;
        var bits = flags.Kind == PdfKind.Integer ? flags.Number : 0;
        if ((bits & FixedPitch) != 0)
            return Standard14.GetAdobeFontMetrics(Standard14Font.Courier);
        return Standard14.GetAdobeFontMetrics((bits & Serif) != 0 ? Standard14Font.TimesRoman : Standard14Font.Helvetica);
    }
}
