using Ants.Permis.Demandes;
using PreCheck.Dossiers;

namespace PreCheck.Output;

/// <summary>A finding in the JSON of <c>check</c> and <c>steps</c>.</summary>
internal sealed record FindingLine(
    string Code, string Severity, bool Undetermined, string? Step, string Path, string? File, string? Rule, string? Status, string? Source, string Message, string Remedy)
{
    public static FindingLine Of(Finding finding, CheckedDossier dossier, Language language)
    {
        var text = Wording.Of(finding, language);
        return new(
            finding.Code,
            WireName.Of(finding.Severity),
            finding.IsUndetermined,
            finding.Path == JsonPath.Root ? null : WireName.Of(Steps.Of(finding.Path)),
            finding.Path.Value,
            dossier.Files.FirstOrDefault(file => finding.Path.IsWithin(file.Path)) is { } file ? Wording.WellFormed(file.Report.File) : null,
            finding.Rule?.Id,
            finding.Rule is { } rule ? WireName.Of(rule.Status) : null,
            finding.Rule?.Source.Citation,
            text.Message,
            text.Remedy);
    }

    public static IReadOnlyList<FindingLine> AllOf(IEnumerable<Finding> findings, CheckedDossier dossier, Language language) =>
        [.. findings.Select(finding => Of(finding, dossier, language))];
}
