using Ants.Permis.Documents.Pdf;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Documents.Inspection;

/// <summary>What there is to say of a PDF beyond whether it can be read: its content by a policy, its signatures, its pages.</summary>
internal static class PdfRemarks
{
    private const double MillimetresPerPoint = 25.4 / 72;

    // From a visiting card's shorter side to the longer side of A0: beyond lies no sheet that anybody scans.
    private const double ShortestSide = 40;
    private const double LongestSide = 1200;

    public static IEnumerable<Finding> Of(PdfReport pdf, PdfContentPolicy policy) =>
    [
        .. pdf.Features.Select(feature => OfFeature(feature, policy)),
        .. pdf.Signatures > 0 ? [Information(DocumentCodes.Signed, Number("count", pdf.Signatures))] : Array.Empty<Finding>(),
        .. IsImageOnly(pdf) ? [Information(DocumentCodes.ImageOnly, Number("pages", pdf.Pages.Count))] : Array.Empty<Finding>(),
        .. pdf.Pages.Select((page, at) => OfSize(page, at + 1)).OfType<Finding>().Take(1),
    ];

    private static Finding OfFeature(PdfFeature feature, PdfContentPolicy policy) => new(DocumentCodes.PdfContent, policy.Of(feature.Kind), JsonPath.Root)
    {
        Parameters = [new("kind", new FindingValue.Label(EnumKey.Of(feature.Kind))), Number("count", feature.Count)],
    };

    private static bool IsImageOnly(PdfReport pdf) => pdf.Pages.Count > 0 && pdf.Pages.All(page => page.IsImageOnly);

    private static Finding? OfSize(PdfPage page, int number)
    {
        if (page is not { Width: { } wide, Height: { } high })
            return null;
        var (width, height) = (wide * MillimetresPerPoint, high * MillimetresPerPoint);
        return Math.Min(width, height) >= ShortestSide && Math.Max(width, height) <= LongestSide
            ? null
            : new Finding(DocumentCodes.PageSize, Severity.Warning, JsonPath.Root) { Parameters = [Number("page", number), Number("width", Rounded(width)), Number("height", Rounded(height))] };
    }

    // A size may be any number that a file writes.
    private static long Rounded(double millimetres) => (long)Math.Round(Math.Clamp(millimetres, -1e9, 1e9));

    private static Finding Information(string code, FindingParameter parameter) => new(code, Severity.Information, JsonPath.Root) { Parameters = [parameter] };

    private static FindingParameter Number(string name, long value) => new(name, new FindingValue.Number(value));
}
