using Ants.Permis.Demandes;
using Ants.Permis.Requirements;
using Ants.Permis.SupportingDocuments;

namespace PreCheck.Dossiers;

/// <summary>A file of an application, with the place for which it was named.</summary>
internal sealed record CheckedFile(DocumentSlot Slot, JsonPath Path, FileReport Report);

/// <summary>An application after the form was walked through with its answers and files.</summary>
/// <param name="Form">The form as far as it could be filled in: a draft at the step that could not be left, or at the summary.</param>
/// <param name="State">The same after the definitive validation was tried: submitted, or unchanged.</param>
/// <param name="Context">The day and the rules.</param>
/// <param name="Remarks">What was found beside the assessment: answers that do not apply, files that could not be read.</param>
/// <param name="Files">The files that were named, in order.</param>
/// <param name="Number">The number that the service gave to the application, when its file has it.</param>
internal sealed record CheckedDossier(Demande.Draft Form, Demande State, DecisionContext Context, ValueList<Finding> Remarks, ValueList<CheckedFile> Files, DemandeNumber? Number)
{
    private readonly Assessment assessment = Assessment.Of(State, Context);

    /// <summary>The verdict over what the library and the host found.</summary>
    public Verdict Verdict => Assessment.VerdictOf(Findings);

    /// <summary>The gravest first, then in the order of the steps.</summary>
    public ValueList<Finding> Findings => [.. assessment.Findings.Concat(Remarks).OrderByDescending(finding => finding.Severity)
        .ThenBy(finding => finding.IsUndetermined ? 0 : 1).ThenBy(finding => Ants.Permis.Demandes.Steps.Of(finding.Path)).ThenBy(finding => finding, Finding.DisplayOrder)];

    public DemandeAnswers Answers => Form.Answers;

    public bool IsSubmitted => State is Demande.Submitted;

    /// <summary>The seven steps. Findings that belong to no step stand with the first one.</summary>
    public IEnumerable<StepProgress> Steps => assessment.Steps.Select(step =>
        step with { Findings = [.. step.Findings.Concat(Remarks.Where(remark => Ants.Permis.Demandes.Steps.Of(remark.Path) == step.Step)).Order(Finding.DisplayOrder)] });

    /// <summary>What a person could do in front of the form.</summary>
    public ValueList<WizardMove> Moves => WizardMove.AllOf(Form, Context);

    public override string ToString() => nameof(CheckedDossier);
}
