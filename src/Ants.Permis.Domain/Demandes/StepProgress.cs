using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Draft = Ants.Permis.Demandes.Demande.Draft;

namespace Ants.Permis.Demandes;

/// <summary>How far a step is.</summary>
public enum StepStatus
{
    /// <summary>Not entered yet.</summary>
    NotReached,

    /// <summary>Entered, and something blocks.</summary>
    ToComplete,

    /// <summary>Left once, and something blocks again since a change.</summary>
    Reopened,

    /// <summary>Nothing blocks.</summary>
    Complete,
}

/// <summary>One step of the form as it stands.</summary>
/// <param name="Step">The step.</param>
/// <param name="Status">How far it is.</param>
/// <param name="Findings">What was found on its answers, the gravest first, whether it was entered or not.</param>
public sealed record StepProgress(Step Step, StepStatus Status, ValueList<Finding> Findings)
{
    /// <summary>The progress of the seven steps.</summary>
    /// <param name="demande">The application.</param>
    /// <param name="context">The day and the rules.</param>
    /// <returns>Seven items, in order.</returns>
    public static ValueList<StepProgress> Of(Demande demande, DecisionContext context)
    {
        ArgumentNullException.ThrowIfNull(demande);
        ArgumentNullException.ThrowIfNull(context);
        return demande switch
        {
            Draft draft => Of(draft, context).ToValueList(),
            Demande.Submitted submitted => Of(submitted.Content, context).Select(progress => progress with { Status = StepStatus.Complete }).ToValueList(),
            _ => Enum.GetValues<Step>().Select(step => new StepProgress(step, StepStatus.NotReached, [])).ToValueList(),
        };
    }

    private static IEnumerable<StepProgress> Of(Draft draft, DecisionContext context) =>
        DemandeChecks.ByStep(draft, context.Rules).OrderBy(step => step.Key).Select(step => new StepProgress(step.Key, StatusOf(step.Key, draft, step.Value), step.Value));

    private static StepStatus StatusOf(Step step, Draft draft, ValueList<Finding> findings)
    {
        if (step > draft.Reached)
            return StepStatus.NotReached;
        // The summary is complete only once it is submitted.
        if (step == Step.Summary)
            return StepStatus.ToComplete;
        if (findings.All(finding => finding.Severity != Severity.Blocking))
            return StepStatus.Complete;
        return step < draft.Reached ? StepStatus.Reopened : StepStatus.ToComplete;
    }
}
