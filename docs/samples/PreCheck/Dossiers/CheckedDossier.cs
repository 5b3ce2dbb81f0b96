using Ants.Permis.Demandes;
using Ants.Permis.SupportingDocuments;

namespace PreCheck.Dossiers;

/// <summary>A file of an application, with the place for which it was named.</summary>
internal sealed record CheckedFile(DocumentSlot Slot, JsonPath Path, FileReport Report);

/// <summary>An application after the form was walked through with its answers and files.</summary>
/// <param name="State">Where the machine stands: submitted, or a draft at the step that could not be left.</param>
/// <param name="Context">The day and the rules.</param>
/// <param name="Remarks">What was found beside the assessment: answers that do not apply, files that could not be read.</param>
/// <param name="Files">The files that were named, in order.</param>
internal sealed record CheckedDossier(Demande State, DecisionContext Context, ValueList<Finding> Remarks, ValueList<CheckedFile> Files)
{
    private readonly Assessment assessment = Assessment.Of(State, Context);

    /// <summary>What the library and the host found, together.</summary>
    public Verdict Verdict => Assessment.VerdictOf(Findings);

    public ValueList<Finding> Findings => [.. assessment.Findings.Concat(Remarks).Order(Finding.DisplayOrder)];

    public DemandeAnswers Answers => State switch
    {
        Demande.Draft draft => draft.Answers,
        Demande.Submitted submitted => submitted.Content.Answers,
        _ => DemandeAnswers.Empty,
    };

    public bool IsSubmitted => State is Demande.Submitted;

    /// <summary>The step that could not be left; the last one when all went well.</summary>
    public Step StoppedAt => State is Demande.Draft draft ? draft.Current : Step.Confirmation;

    /// <summary>The seven steps. Findings that belong to no step stand with the first one.</summary>
    public IEnumerable<StepProgress> Steps => assessment.Steps.Select(step =>
        step with { Findings = [.. step.Findings.Concat(Remarks.Where(remark => DemandePaths.StepOf(remark.Path) == step.Step)).Order(Finding.DisplayOrder)] });

    public ValueList<WizardMove> Moves => WizardMove.AllOf(State, Context);

    public override string ToString() => nameof(CheckedDossier);
}
