using Ants.Permis.Documents.Evidence;
using Ants.Permis.Documents.Images;
using Ants.Permis.Documents.Pdf;

namespace PreCheck.Output;

/// <summary>An image file as <c>inspect</c> writes it.</summary>
internal sealed record ImageJson(IReadOnlyList<ImagePageJson> Pages, bool HasLocation, long TrailingBytes, bool IntegrityChecked)
{
    public static ImageJson Of(ImageReport image, ImageVerification? integrity) =>
        new([.. image.Pages.Select((page, at) => ImagePageJson.Of(page, integrity?.Tones.ElementAtOrDefault(at)))], image.HasLocation, image.TrailingBytes, integrity is not null);
}

/// <summary>A page of an image file.</summary>
internal sealed record ImagePageJson(
    int Width, int Height, string Colour, int Bits, int Samples, double? HorizontalDpi, double? VerticalDpi, int Orientation, string? Compression, double? Mean, double? Deviation, double? Sharpness)
{
    public static ImagePageJson Of(ImagePage page, PageTone? tone) => new(
        page.Width, page.Height, WireName.Of(page.Colour), page.BitsPerSample, page.SamplesPerPixel, Short(page.HorizontalDpi), Short(page.VerticalDpi), page.Orientation, page.Compression,
        Short(tone?.Mean), Short(tone?.Deviation), Short(tone?.Sharpness));

    private static double? Short(double? value) => value is { } known && double.IsFinite(known) ? Math.Round(known, 2) : null;
}

/// <summary>A PDF as <c>inspect</c> writes it.</summary>
internal sealed record PdfJson(
    string? Version, int? PagesWalked, long? PagesDeclared, IReadOnlyList<PdfPageJson> Pages, string Protection, int? SecurityRevision, bool IsRepaired, bool IsLinearised, int Updates, int Signatures,
    IReadOnlyList<PdfFeatureJson> Features, long TrailingBytes)
{
    public static PdfJson Of(PdfReport pdf) => new(
        pdf.Version?.ToString(), pdf.PagesWalked, pdf.PagesDeclared, [.. pdf.Pages.Select(PdfPageJson.Of)], WireName.Of(pdf.Protection), pdf.SecurityRevision, pdf.IsRepaired, pdf.IsLinearised, pdf.Updates, pdf.Signatures,
        [.. pdf.Features.Select(feature => new PdfFeatureJson(WireName.Of(feature.Kind), feature.Count))], pdf.TrailingBytes);
}

/// <summary>A page of a PDF; sides in points.</summary>
internal sealed record PdfPageJson(double? Width, double? Height, int Rotation, bool? HasText, bool? HasImages)
{
    public static PdfPageJson Of(PdfPage page) => new(Finite(page.Width), Finite(page.Height), page.Rotation, page.HasText, page.HasImages);

    private static double? Finite(double? value) => value is { } known && double.IsFinite(known) ? Math.Round(known, 2) : null;
}

/// <summary>A kind of content of a PDF.</summary>
internal sealed record PdfFeatureJson(string Kind, int Count);

/// <summary>The lines of a page, when they were asked for.</summary>
internal sealed record TextJson(int Page, IReadOnlyList<string> Lines)
{
    public static TextJson Of(PageText page) => new(page.Number, [.. page.Lines.Select(line => Wording.WellFormed(line.Text))]);

    public override string ToString() => nameof(TextJson);
}
