using PreCheck.Dossiers;

namespace PreCheck.Output;

/// <summary>What <c>inspect</c> writes of one file.</summary>
internal sealed record InspectLine(
    string File, string Format, long? Bytes, int? Pages, int? Width, int? Height, string? Sha256, string Verdict, IReadOnlyList<InspectFinding> Findings, long Ms)
{
    public static InspectLine Of(FileReport report, Language language) => new(
        Wording.WellFormed(report.File),
        WireName.Of(report.Facts?.Format ?? default),
        report.Length,
        report.Facts?.Pages,
        report.Facts?.Width,
        report.Facts?.Height,
        report.Facts?.Sha256,
        WireName.Of(report.Verdict),
        [.. report.Findings.Select(finding => InspectFinding.Of(finding, language))],
        (long)report.Elapsed.TotalMilliseconds);

    public override string ToString() => nameof(InspectLine);
}

/// <summary>A finding of <c>inspect</c>.</summary>
internal sealed record InspectFinding(string Code, string Severity, string Message)
{
    public static InspectFinding Of(Finding finding, Language language) =>
        new(finding.Code, WireName.Of(finding.Severity), Wording.Of(finding, language).Message);
}
