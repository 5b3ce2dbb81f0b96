using Ants.Permis.Demandes;
using Ants.Permis.SupportingDocuments;
using NodaTime.Text;
using PreCheck.Dossiers;

namespace PreCheck.Output;

/// <summary>What <c>check --json</c> writes.</summary>
internal sealed record CheckLine(
    string Dossier, string On, string Profile, string Verdict, bool Submittable, IReadOnlyList<StepLine> Steps, IReadOnlyList<DocumentLine> Documents, IReadOnlyList<FindingLine> Findings)
{
    public static CheckLine Of(string path, CheckedDossier dossier, Language language) => new(
        Wording.WellFormed(path),
        LocalDatePattern.Iso.Format(dossier.Context.Today),
        dossier.Context.Rulebook.Name,
        WireName.Of(dossier.Verdict),
        dossier.IsSubmitted,
        StepLine.AllOf(dossier),
        [.. DocumentTable.Slots(dossier).Select(slot => DocumentLine.Of(slot, dossier))],
        FindingLine.AllOf(dossier.Findings, dossier, language));

    public override string ToString() => nameof(CheckLine);
}

/// <summary>One of the seven steps.</summary>
/// <param name="Step">Its name.</param>
/// <param name="Status">How far the machine came: notReached, toComplete, reopened, complete.</param>
/// <param name="Findings">How many findings it has, whether the machine came there or not.</param>
internal sealed record StepLine(string Step, string Status, FindingCounts Findings)
{
    public static IReadOnlyList<StepLine> AllOf(CheckedDossier dossier) =>
        [.. dossier.Steps.Select(step => new StepLine(WireName.Of(step.Step), WireName.Of(step.Status), FindingCounts.Of(step.Findings)))];
}

/// <summary>Findings by what they mean for the verdict.</summary>
internal sealed record FindingCounts(int Blocking, int Undetermined, int Warning, int Information)
{
    public static FindingCounts Of(IReadOnlyCollection<Finding> findings) => new(
        findings.Count(finding => !finding.IsUndetermined && finding.Severity == Severity.Blocking),
        findings.Count(finding => finding.IsUndetermined),
        findings.Count(finding => !finding.IsUndetermined && finding.Severity == Severity.Warning),
        findings.Count(finding => !finding.IsUndetermined && finding.Severity == Severity.Information));
}

/// <summary>One document of step 5.</summary>
internal sealed record DocumentLine(string Kind, int Number, int? PagesUsed, int? MaximumPages, IReadOnlyList<string> Pages, IReadOnlyList<InspectedFile> Files)
{
    public static DocumentLine Of(SlotAnswers slot, CheckedDossier dossier) => new(
        WireName.Of(slot.Slot.Kind),
        slot.Slot.Number,
        slot.PagesUsed,
        dossier.Context.Rules.PageLimit(slot.Slot.Kind)?.Value.Value,
        [.. DocumentPage.ListOf(slot).Select(page => Wording.WellFormed(page.Name))],
        [.. dossier.Files.Where(file => file.Slot == slot.Slot).Select(file => InspectedFile.Of(file.Report))]);
}

/// <summary>A file of a document, and the verdict on it alone.</summary>
internal sealed record InspectedFile(string File, string Format, long? Bytes, int? Pages, string? Sha256, string Verdict)
{
    public static InspectedFile Of(FileReport report) => new(
        Wording.WellFormed(report.File), WireName.Of(report.Facts?.Format ?? default), report.Length, report.Facts?.Pages, report.Facts?.Sha256, WireName.Of(report.Verdict));
}
