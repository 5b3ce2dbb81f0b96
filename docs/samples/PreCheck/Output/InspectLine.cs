using Ants.Permis.Documents.Inspection;
using PreCheck.Dossiers;

namespace PreCheck.Output;

/// <summary>What <c>inspect</c> writes of one file.</summary>
internal sealed record InspectLine(
    string File, string Format, string? Name, long? Bytes, int? Pages, int? Width, int? Height, string? Sha256, string? Outcome, string Verdict, IReadOnlyList<InspectFinding> Findings,
    ImageJson? Image, PdfJson? Pdf, IReadOnlyList<TextJson>? Text, long Ms)
{
    public static InspectLine Of(FileReport report, Language language) => new(
        Wording.WellFormed(report.File),
        WireName.Of(report.Facts?.Format ?? default),
        report.Inspection?.FormatName,
        report.Length,
        report.Facts?.Pages,
        report.Facts?.Width,
        report.Facts?.Height,
        report.Facts?.Sha256,
        report.Inspection is { } inspection ? WireName.Of(inspection.Outcome) : null,
        WireName.Of(report.Verdict),
        [.. report.Findings.Select(finding => InspectFinding.Of(finding, language))],
        report.Inspection?.Image is { } image ? ImageJson.Of(image, report.Inspection.Integrity) : null,
        report.Inspection?.Pdf is { } pdf ? PdfJson.Of(pdf) : null,
        report.Inspection?.Text is { } text ? [.. text.Pages.Select(TextJson.Of)] : null,
        (long)report.Elapsed.TotalMilliseconds);

    public override string ToString() => nameof(InspectLine);
}

/// <summary>A finding of <c>inspect</c>.</summary>
internal sealed record InspectFinding(string Code, string Severity, string Message, string Remedy)
{
    public static InspectFinding Of(Finding finding, Language language)
    {
        var text = Wording.Of(finding, language);
        return new(finding.Code, WireName.Of(finding.Severity), text.Message, text.Remedy);
    }
}
