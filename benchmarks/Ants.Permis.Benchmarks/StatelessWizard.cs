using Ants.Permis.Demandes;
using Ants.Permis.Requirements;
using Stateless;

namespace Ants.Permis.Benchmarks;

/// <summary>The wizard as one writes it with Stateless: a state a step, a trigger a move, and one trigger with a parameter for answers.</summary>
internal sealed class StatelessWizard
{
    private readonly StateMachine<Step, Trigger> machine = new(Step.Motif);
    private readonly StateMachine<Step, Trigger>.TriggerWithParameters<DemandeEvent> answer;

    public StatelessWizard()
    {
        answer = machine.SetTriggerParameters<DemandeEvent>(Trigger.Answer);
        for (var step = Step.Motif; step <= Step.Confirmation; step++)
            Configure(machine.Configure(step), step);
    }

    private enum Trigger
    {
        Answer,
        Next,
        Previous,
    }

    public DemandeAnswers Answers { get; private set; } = DemandeAnswers.Empty;

    public void Fire(DemandeEvent happened)
    {
        if (happened is DemandeEvent.StepEntered entered)
            machine.Fire(entered.Step > machine.State ? Trigger.Next : Trigger.Previous);
        else if (happened is not DemandeEvent.DemandeStarted)
            machine.Fire(answer, happened);
    }

    private void Configure(StateMachine<Step, Trigger>.StateConfiguration state, Step step)
    {
        state.InternalTransition(answer, (happened, _) => Answers = Apply(Answers, happened));
        if (step < Step.Confirmation)
            state.Permit(Trigger.Next, step + 1);
        if (step > Step.Motif)
            state.Permit(Trigger.Previous, step - 1);
    }

    private static DemandeAnswers Apply(DemandeAnswers answers, DemandeEvent happened) => happened switch
    {
        DemandeEvent.ForWhomChosen e => answers with { Motif = answers.Motif with { ForWhom = e.ForWhom } },
        DemandeEvent.MotifChosen e => answers with { Motif = answers.Motif with { Motif = e.Motif } },
        DemandeEvent.CategoriesChosen e => answers with { Motif = answers.Motif with { Categories = e.Categories } },
        DemandeEvent.MedicalExaminationAnswered e => answers with { Motif = answers.Motif with { MedicalExamination = e.Needed } },
        DemandeEvent.EtatCivilEntered e => answers with { EtatCivil = e.Answers },
        _ => throw new ArgumentOutOfRangeException(nameof(happened)),
    };
}
