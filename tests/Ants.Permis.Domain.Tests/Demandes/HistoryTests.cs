using Ants.Permis.Demandes;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Testing;
using Event = Ants.Permis.Demandes.DemandeEvent;

namespace Ants.Permis.Domain.Tests.Demandes;

public sealed class A_stored_history
{
    [Fact]
    public void Of_nothing_is_the_initial_state() => Assert.Same(Demande.Initial, DemandeDecider.Fold([]));

    [Fact]
    public void Cannot_begin_with_anything_but_the_start() =>
        Refused("notStarted", "motifChosen", [], new Event.MotifChosen(Motif.SuiteSuspension, default));

    [Fact]
    public void Cannot_start_twice() =>
        Refused("draft", "demandeStarted", [Past.Started], Past.Started);

    [Fact]
    public void Cannot_go_on_after_the_submission()
    {
        foreach (var happened in Past.Submitted)
            Refused("submitted", happened.ToString(), Past.Submitted, happened);
    }

    [Fact]
    public void Cannot_be_null_or_hold_null()
    {
        Assert.Throws<ArgumentNullException>(() => DemandeDecider.Fold(null!));
        Assert.Throws<ArgumentNullException>(() => DemandeDecider.Evolve(Demande.Initial, null!));
        Assert.Throws<ArgumentNullException>(() => DemandeDecider.Decide(null!, Demande.Initial, Samples.ContextOn(Samples.Today)));
    }

    [Fact]
    public void Names_its_events_and_states_and_nothing_else()
    {
        Assert.All(Past.Submitted, happened => Assert.Equal(happened.Kind, happened.ToString()));
        Assert.Equal(["notStarted", "draft", "submitted"], ((Demande[])[Demande.Initial, DemandeDecider.Fold([Past.Started]), DemandeDecider.Fold(Past.Submitted)]).Select(state => state.ToString()));
        Assert.Equal(nameof(DemandeAnswers), SampleAnswers.For(Motif.InscriptionExamen).ToString());
    }

    private static void Refused(string state, string happened, IEnumerable<Event> history, Event next)
    {
        var problem = Assert.Throws<InvalidHistoryException>(() => DemandeDecider.Fold([.. history, next]));
        Assert.Equal((state, happened), (problem.StateKind, problem.EventKind));
        Assert.Equal($"The event '{happened}' cannot follow the state '{state}'.", problem.Message);
    }
}
