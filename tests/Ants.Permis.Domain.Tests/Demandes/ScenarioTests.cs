using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Testing;
using static Ants.Permis.Testing.DemandeScenario;
using Command = Ants.Permis.Demandes.DemandeCommand;
using Event = Ants.Permis.Demandes.DemandeEvent;

namespace Ants.Permis.Domain.Tests.Demandes;

public sealed class A_scenario_that_ends_otherwise
{
    private static readonly DemandeScenario Previous = Given(Past.To(Step.EtatCivil)).When(new Command.Previous());
    private static readonly DemandeScenario Next = Given(Past.Started).When(new Command.Next());

    [Fact]
    public void Fails_when_another_event_happens() =>
        Fails(() => Previous.Then(new Event.StepEntered(Step.AddressAndContact, default)), "Then  stepEntered { Step = AddressAndContact }", "But   stepEntered { Step = Motif }");

    [Fact]
    public void Fails_when_more_or_less_happens()
    {
        Fails(() => Previous.ThenNothing(), "Then  nothing happens");
        Fails(() => Previous.Then(new Event.StepEntered(Step.Motif, default), new Event.DemandeSaved(default)), "Then  stepEntered { Step = Motif }, demandeSaved");
        Fails(() => Given().When(new Command.Save()).ThenNothing(), "Given nothing", "But   refused");
    }

    [Fact]
    public void Fails_when_it_is_refused_for_other_reasons()
    {
        Fails(() => Next.ThenRefused(MotifCodes.MotifMissing), "Then  refused for motif.motif-missing", $"With  Blocking {MotifCodes.ForWhomMissing} at '/motif/forWhom', Blocking");
        Fails(() => Next.ThenRefused(MotifCodes.MotifMissing, MotifCodes.ForWhomMissing, MotifCodes.CategoriesMissing));
    }

    [Fact]
    public void Fails_when_it_is_accepted_or_refused_against_what_is_told()
    {
        Fails(() => Previous.ThenRefused());
        Fails(() => Next.ThenFindings(MotifCodes.MotifMissing, MotifCodes.ForWhomMissing), "Then  accepted with the remarks");
        Fails(() => Previous.ThenFindings(WizardCodes.FirstStep));
    }

    [Fact]
    public void Tells_the_day_and_the_profile() =>
        Fails(() => Next.On(new(2020, 2, 29)).Under(Permis.Rules.Rulebook.Ants2019Strict).ThenNothing(), "Given demandeStarted", "When  next on 2020-02-29 under ants2019-strict");

    [Fact]
    public void Tells_nothing_that_a_person_typed() =>
        Assert.DoesNotContain(
            "Martin",
            Assert.Throws<ScenarioFailedException>(() => Given(Past.To(Step.Summary)).When(new Command.EnterEtatCivil(Samples.Adult)).Then(new Event.EtatCivilEntered(Samples.Adult, default))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Says_where_a_journey_stops()
    {
        var journey = new DemandeJourney(SampleAnswers.For(Motif.SuiteSuspension) with { EtatCivil = Samples.Adult with { Sex = null } });
        Assert.Contains("next: Blocking etat-civil.sex-missing", Assert.Throws<ScenarioFailedException>(() => journey.Events).Message, StringComparison.Ordinal);
    }

    private static void Fails(Action scenario, params string[] parts)
    {
        var story = Assert.Throws<ScenarioFailedException>(scenario).Message;
        Assert.All(parts, part => Assert.Contains(part, story, StringComparison.Ordinal));
    }
}
