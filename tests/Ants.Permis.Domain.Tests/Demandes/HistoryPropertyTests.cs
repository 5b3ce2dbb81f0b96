using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.SupportingDocuments;
using Ants.Permis.Testing;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Command = Ants.Permis.Demandes.DemandeCommand;

namespace Ants.Permis.Domain.Tests.Demandes;

[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 300)]
public sealed class Any_history_of_commands
{
    [Property]
    public Property Folds_again_to_the_state_it_led_to(CommandHistory history)
    {
        var run = history.Play();
        return (DemandeDecider.Fold(run.Events) == run.State).Collect(run.State.ToString());
    }

    [Property]
    public void Leaves_the_state_alone_where_it_is_refused(CommandHistory history) =>
        Assert.All(history.Play().Turns.Where(turn => !turn.Decision.IsAccepted), turn => Assert.Same(turn.Before, turn.After));

    [Property]
    public void Gives_a_reason_for_every_refusal(CommandHistory history) =>
        Assert.All(history.Play().Turns.Where(turn => !turn.Decision.IsAccepted), turn =>
        {
            Assert.NotEmpty(turn.Decision.Findings);
            Assert.All(turn.Decision.Findings, finding => Assert.Equal(Severity.Blocking, finding.Severity));
        });

    [Property]
    public void Sorts_its_findings(CommandHistory history) =>
        Assert.All(history.Play().Turns, turn => Assert.Equal(turn.Decision.Findings.Order(Finding.DisplayOrder), turn.Decision.Findings));

    [Property]
    public void Decides_nothing_new_when_a_command_is_repeated(CommandHistory history) =>
        // Next and previous say where to go from here, so each is a new wish.
        Assert.All(history.Play().Turns.Where(turn => turn.Decision.IsAccepted && turn.Command is not (Command.Next or Command.Previous)), turn =>
        {
            var again = DemandeDecider.Decide(turn.Command, turn.After, turn.Context);
            Assert.Empty(Assert.IsType<Decision<DemandeEvent>.Accepted>(again).Events);
        });

    [Property]
    public void Never_submits_against_a_blocking_finding(CommandHistory history) =>
        Assert.All(history.Play().Turns.Where(turn => turn.Events.Any(happened => happened is DemandeEvent.DemandeSubmitted)), turn =>
        {
            Assert.DoesNotContain(Assessment.Of(turn.Before, turn.Context).Findings, finding => finding.Severity == Severity.Blocking);
            Assert.Equal(Step.Summary, ((Demande.Draft)turn.Before).Current);
        });

    [Property]
    public void Submits_with_the_verdict_of_its_assessment(CommandHistory history)
    {
        if (history.Play().State is Demande.Submitted submitted)
        {
            Assert.Equal(Assessment.Of(submitted, history.Context).Verdict, submitted.Verdict);
            Assert.NotEqual(Verdict.NotAcceptable, submitted.Verdict);
            Assert.Equal((history.Context.Today, history.Context.Rulebook.Name), (submitted.On, submitted.RulebookName));
        }
    }

    [Property]
    public void Changes_nothing_once_submitted(CommandHistory history)
    {
        var turns = history.Play().Turns;
        Assert.All(turns.Where(turn => turn.Before is Demande.Submitted), turn => Assert.Empty(turn.Events));
    }

    [Property]
    public void Bears_the_instant_of_each_decision(CommandHistory history) =>
        Assert.All(history.Play().Turns, turn =>
        {
            Assert.All(turn.Events, happened => Assert.Equal(turn.Context.Now, happened.At));
            if (turn.Events.Count > 0 && turn.After is Demande.Draft draft)
                Assert.Equal(turn.Context.Now, draft.UpdatedAt);
        });

    [Property]
    public void Never_leaves_a_step_forwards_against_a_blocking_finding(CommandHistory history) =>
        Assert.All(history.Play().Turns.Where(turn => turn is { Command: Command.Next, Decision.IsAccepted: true }), turn =>
        {
            var before = (Demande.Draft)turn.Before;
            var left = StepProgress.Of(before, turn.Context).Single(progress => progress.Step == before.Current);
            Assert.DoesNotContain(left.Findings, finding => finding.Severity == Severity.Blocking);
        });

    [Property]
    public void Never_costs_an_answer_by_a_move(CommandHistory history) =>
        Assert.All(history.Play().Turns.Where(turn => turn.Command is Command.Next or Command.Previous or Command.GoTo or Command.Save or Command.Resume), turn =>
            Assert.Same((turn.Before as Demande.Draft)?.Answers, (turn.After as Demande.Draft)?.Answers));

    [Property]
    public void Shows_the_moves_that_it_would_decide(CommandHistory history)
    {
        var state = history.Play().State;
        Assert.All(WizardMove.AllOf(state, history.Context), move =>
        {
            var decision = DemandeDecider.Decide(WizardMoves.Command(move, state), state, history.Context);
            Assert.Equal(decision.IsAccepted, move.IsAllowed);
            Assert.Equal(decision.IsAccepted ? [] : decision.Findings, move.Reasons);
        });
    }

    [Property]
    public void Has_a_verdict_that_its_findings_explain(CommandHistory history)
    {
        var state = history.Play().State;
        var assessment = Assessment.Of(state, history.Context);
        var known = assessment.Findings.Any(finding => finding is { Severity: Severity.Blocking, IsUndetermined: false });
        var unknown = state is Demande.NotStarted || assessment.Findings.Any(finding => finding.IsUndetermined);
        Assert.Equal(known ? Verdict.NotAcceptable : unknown ? Verdict.CannotTell : Verdict.Acceptable, assessment.Verdict);
    }

    [Property]
    public void Keeps_each_finding_within_the_step_that_shows_it(CommandHistory history) =>
        Assert.All(StepProgress.Of(history.Play().State, history.Context), progress =>
            Assert.All(progress.Findings, finding => Assert.Equal(progress.Step, Steps.Of(finding.Path))));
}

/// <summary>The commands behind the moves that the wizard shows, told a second time.</summary>
internal static class WizardMoves
{
    public static Command Command(WizardMove move, Demande state) => move.Name switch
    {
        "start" => new Command.Start((state as Demande.Draft)?.Account),
        "next" => new Command.Next(),
        "previous" => new Command.Previous(),
        "goTo" => new Command.GoTo(move.Target!.Value),
        "save" => new Command.Save(),
        "resume" => new Command.Resume(),
        "submit" => new Command.Submit((state as Demande.Submitted)?.Number ?? DemandeNumber.Create("any")),
        _ => throw new ArgumentOutOfRangeException(nameof(move)),
    };
}
