using Ants.Permis.Findings;
using Ants.Permis.SupportingDocuments;
using Draft = Ants.Permis.Demandes.Demande.Draft;
using Event = Ants.Permis.Demandes.DemandeEvent;

namespace Ants.Permis.Demandes;

/// <summary>The moves of the wizard: all that can be refused, always with every reason.</summary>
internal static class Navigation
{
    public static Decision<Event> Next(Draft draft, DecisionContext context)
    {
        if (draft.Current == Step.Summary)
            return Decisions.Reject(WizardFindings.SubmitInstead);
        var reasons = Blocking(draft, draft.Current, context);
        return reasons.Count > 0 ? Decisions.Reject(reasons) : Decisions.Accept(new Event.StepEntered(draft.Current + 1, context.Now));
    }

    public static Decision<Event> Previous(Draft draft, DecisionContext context) => draft.Current == Step.Motif
        ? Decisions.Reject(WizardFindings.FirstStep)
        : Decisions.Accept(new Event.StepEntered(draft.Current - 1, context.Now));

    public static Decision<Event> GoTo(Step step, Draft draft, DecisionContext context)
    {
        if (!Enum.IsDefined(step))
            throw new ArgumentOutOfRangeException(nameof(step), "The form has seven steps.");
        if (step == draft.Current)
            return Decisions.Accept();
        if (step == Step.Confirmation)
            return Decisions.Reject([WizardFindings.SubmitInstead, .. SubmitReasons(draft, DemandeChecks.Of(draft, context.Rules))]);
        return step <= draft.Reached
            ? Decisions.Accept(new Event.StepEntered(step, context.Now))
            : Decisions.Reject([WizardFindings.StepNotReached(step), .. BlockingBefore(draft, step, context)]);
    }

    public static Decision<Event> Save(Draft draft, DecisionContext context) => draft is { SavedAt: not null, HasUnsavedChanges: false }
        ? Decisions.Accept()
        : Decisions.Accept(new Event.DemandeSaved(context.Now));

    public static Decision<Event> Resume(Draft draft, DecisionContext context) => draft.SavedAt is null || draft.IsResumed
        ? Decisions.Accept()
        : Decisions.Accept(new Event.DemandeResumed(context.Now));

    public static Decision<Event> Submit(DemandeCommand.Submit submit, Draft draft, DecisionContext context)
    {
        var findings = DemandeChecks.Of(draft, context.Rules);
        var reasons = SubmitReasons(draft, findings);
        if (reasons.Count > 0)
            return Decisions.Reject(reasons);
        var submitted = new Event.DemandeSubmitted(submit.Number, context.Today, context.Rulebook.Name, Assessment.VerdictOf(findings), context.Now) { RulebookVersion = context.Rulebook.Version };
        return Decisions.Accept([submitted], findings);
    }

    private static List<Finding> SubmitReasons(Draft draft, IEnumerable<Finding> findings)
    {
        var reasons = findings.Where(finding => finding.Severity == Severity.Blocking).ToList();
        if (draft.Current != Step.Summary)
            reasons.Add(WizardFindings.NotAtSummary);
        return reasons;
    }

    private static List<Finding> BlockingBefore(Draft draft, Step step, DecisionContext context)
    {
        var reasons = new List<Finding>();
        for (var earlier = Step.Motif; earlier < step && earlier < Step.Summary; earlier++)
            reasons.AddRange(Blocking(draft, earlier, context));
        return reasons;
    }

    private static List<Finding> Blocking(Draft draft, Step step, DecisionContext context) =>
        DemandeChecks.Of(draft, step, context.Rules).Where(finding => finding.Severity == Severity.Blocking).ToList();
}
