using Ants.Permis.Documents.Images;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Documents.Inspection;

/// <summary>What a person would notice when looking at the pages of an image file.</summary>
internal static class PictureFindings
{
    public static IEnumerable<Finding> OfHeaders(ImageReport image, ReadabilityLimits limits) =>
    [
        .. image.Pages.Select((page, at) => TooSmall(page, at + 1, limits)).OfType<Finding>().Take(1),
        .. image.Pages.Any(page => page.Colour == ColourModel.Cmyk) ? [new Finding(DocumentCodes.PressColours, Severity.Information, JsonPath.Root)] : Array.Empty<Finding>(),
        .. image.HasLocation ? [new Finding(DocumentCodes.LocationInside, Severity.Information, JsonPath.Root)] : Array.Empty<Finding>(),
    ];

    /// <summary>At most one finding of a kind: the first page that has it.</summary>
    public static IEnumerable<Finding> OfTones(ImageVerification integrity, ReadabilityLimits limits) =>
        integrity.Tones.Select((tone, at) => OfTone(tone, at + 1, limits)).OfType<Finding>().DistinctBy(finding => finding.Code, StringComparer.Ordinal);

    private static Finding? TooSmall(ImagePage page, int number, ReadabilityLimits limits)
    {
        if (page.Width == 0 || page.Height == 0 || Math.Min(page.Width, page.Height) >= limits.ShorterSide)
            return null;
        return OfPage(DocumentCodes.TooFewPixels, Severity.Warning, number) is { } finding
            ? finding with { Parameters = [.. finding.Parameters, Number("width", page.Width), Number("height", page.Height)] }
            : null;
    }

    private static Finding? OfTone(PageTone? tone, int number, ReadabilityLimits limits)
    {
        if (tone is null)
            return null;
        if (tone.Mean < limits.DarkMean)
            return OfPage(DocumentCodes.TooDark, Severity.Warning, number);
        if (tone.Deviation < limits.BlankDeviation)
            return tone.Mean > limits.BlankMean ? OfPage(DocumentCodes.BlankPage, Severity.Warning, number) : null;
        return tone.Sharpness < limits.BlurredSharpness ? OfPage(DocumentCodes.MaybeBlurred, Severity.Information, number) : null;
    }

    private static Finding OfPage(string code, Severity severity, int number) => new(code, severity, JsonPath.Root) { Parameters = [Number("page", number)] };

    private static FindingParameter Number(string name, long value) => new(name, new FindingValue.Number(value));
}
