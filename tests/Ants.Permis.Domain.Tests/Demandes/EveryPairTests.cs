using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Testing;
using static Ants.Permis.Testing.DemandeScenario;
using Command = Ants.Permis.Demandes.DemandeCommand;
using Event = Ants.Permis.Demandes.DemandeEvent;

namespace Ants.Permis.Domain.Tests.Demandes;

public sealed class Every_command
{
    private static IEnumerable<ValueList<Event>> Histories =>
    [
        [],
        [Past.Started],
        .. from motif in Enum.GetValues<Motif>() from step in Enum.GetValues<Step>() select Past.To(step, motif),
        Past.After(Past.To(Step.Summary), new Command.Save()),
        Past.After(Past.To(Step.Summary), new Command.Save(), new Command.Resume()),
        Past.After(Past.To(Step.Summary), new Command.EnterEtatCivil(Samples.BornAbroad)),
    ];

    [Fact]
    public void Of_the_family_is_among_the_samples() =>
        Assert.Equal(
            typeof(Command).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(Command))).Select(type => type.Name).Order(StringComparer.Ordinal),
            EveryCommand.All.Select(command => command.GetType().Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Fact]
    public void Is_decided_in_every_state()
    {
        foreach (var history in Histories)
        {
            var state = DemandeDecider.Fold(history);
            foreach (var command in EveryCommand.All)
            {
                var turn = DemandeDecider.Decide(command, state, Samples.ContextOn(Samples.Today));
                if (turn is Decision<Event>.Accepted accepted)
                    Assert.NotNull(accepted.Events.Aggregate(state, DemandeDecider.Evolve));
                else
                    Assert.NotEmpty(turn.Findings);
            }
        }
    }

    [Fact]
    public void But_the_start_is_refused_before_it()
    {
        foreach (var command in EveryCommand.All.Where(command => command is not Command.Start))
            Given().When(command).ThenRefused(WizardCodes.NotStarted);
    }

    [Fact]
    public void Is_refused_after_the_submission()
    {
        foreach (var command in EveryCommand.All)
            Given(Past.Submitted).When(command).ThenRefused(WizardCodes.AlreadySubmitted);
    }

    [Fact]
    public void Has_a_name_of_its_own_and_nothing_personal_in_its_text()
    {
        Assert.All(EveryCommand.All, command => Assert.Equal(command.Kind, command.ToString()));
        Assert.Equal(EveryCommand.All.Select(command => command.GetType()).Distinct().Count(), EveryCommand.All.Select(command => command.Kind).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void That_answers_becomes_its_event()
    {
        foreach (var (command, happened) in EveryCommand.Answers)
            Given(Past.Started).When(command).Then(happened);
    }

    [Fact]
    public void That_answers_is_there_afterwards()
    {
        foreach (var (command, _) in EveryCommand.Answers)
            Assert.True(StandingAnswer.IsIn(((Demande.Draft)Given(Past.Started).When(command).State).Answers, command), command.Kind);
    }

    [Fact]
    public void That_answers_the_same_again_decides_nothing()
    {
        foreach (var (command, happened) in EveryCommand.Answers)
            Given(Past.Started, happened).When(command).ThenNothing();
    }
}
