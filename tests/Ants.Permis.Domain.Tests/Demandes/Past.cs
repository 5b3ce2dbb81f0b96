using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Testing;
using NodaTime;
using Command = Ants.Permis.Demandes.DemandeCommand;

namespace Ants.Permis.Domain.Tests.Demandes;

/// <summary>Histories to start a scenario from.</summary>
internal static class Past
{
    public static DemandeEvent Started { get; } = new DemandeEvent.DemandeStarted(Samples.Account, default);

    public static ValueList<DemandeEvent> Submitted => DemandeJourney.For(Motif.InscriptionExamen).Events;

    /// <summary>The journey of valid answers until a step is entered.</summary>
    public static ValueList<DemandeEvent> To(Step step, Motif motif = Motif.InscriptionExamen) => DemandeJourney.For(motif).EventsTo(step);

    /// <summary>The journey of given answers until a step is entered.</summary>
    public static ValueList<DemandeEvent> To(Step step, DemandeAnswers answers) => new DemandeJourney(answers).EventsTo(step);

    /// <summary>A start and then commands, each of which was accepted.</summary>
    public static ValueList<DemandeEvent> Of(params IEnumerable<Command> commands) => After([], [new Command.Start(Samples.Account), .. commands]);

    /// <summary>A history and then commands, each of which was accepted.</summary>
    public static ValueList<DemandeEvent> After(IEnumerable<DemandeEvent> history, params IEnumerable<Command> commands)
    {
        var events = history.ToList();
        foreach (var command in commands)
            events.AddRange(Assert.IsType<Decision<DemandeEvent>.Accepted>(DemandeDecider.Decide(command, DemandeDecider.Fold(events), Samples.ContextOn(Samples.Today))).Events);
        return events.ToValueList();
    }

    public static Demande.Draft Draft(IEnumerable<DemandeEvent> history) => Assert.IsType<Demande.Draft>(DemandeDecider.Fold(history));

    /// <summary>The findings of a history that are of a step.</summary>
    public static ValueList<Finding> Findings(IEnumerable<DemandeEvent> history, Step step, LocalDate? today = null) =>
        StepProgress.Of(DemandeDecider.Fold(history), Samples.ContextOn(today ?? Samples.Today)).Single(progress => progress.Step == step).Findings;

    public static IEnumerable<string> Codes(IEnumerable<DemandeEvent> history, Step step, LocalDate? today = null) => Findings(history, step, today).Select(finding => finding.Code);
}
