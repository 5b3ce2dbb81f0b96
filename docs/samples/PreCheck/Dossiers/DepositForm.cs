using Ants.Permis.Demandes;
using Ants.Permis.Documents.Forms;
using Ants.Permis.Submission;

namespace PreCheck.Dossiers;

/// <summary>The deposit form of an application: the file, or what is against it.</summary>
/// <param name="File">The PDF; null when there is none to hand out.</param>
/// <param name="Findings">Why there is none; then what keeps the application from being submitted.</param>
internal sealed record DepositForm(ReadOnlyMemory<byte>? File, ValueList<Finding> Findings)
{
    /// <summary>The form under a number that the service gave: the rehearsal itself gives none.</summary>
    /// <param name="dossier">The application.</param>
    /// <param name="number">The number; without one the form is not for printing, and only tells what else is against it.</param>
    public static DepositForm Of(CheckedDossier dossier, DemandeNumber? number)
    {
        var state = dossier.State is Demande.Submitted submitted && number is not null ? submitted with { Number = number } : dossier.State;
        if (!FormulaireDepot.TryCreate(state, out var form, out var findings))
            return new(null, [.. findings, .. dossier.IsSubmitted ? [] : dossier.Findings.Where(finding => finding.Severity == Severity.Blocking)]);
        var pdf = FormulaireDepotPdf.Write(form);
        return new(pdf.Findings.Count == 0 ? (ReadOnlyMemory<byte>?)pdf.Content : null, pdf.Findings);
    }

    public override string ToString() => nameof(DepositForm);
}
