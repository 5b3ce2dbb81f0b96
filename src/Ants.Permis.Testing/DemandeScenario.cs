using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using NodaTime;

namespace Ants.Permis.Testing;

/// <summary>A test on events: given what happened, when something is asked on a day, then this happens, or is refused, or nothing does.</summary>
/// <remarks>
/// Expected events are compared without their instants; each event decided must bear the instant of its decision.
/// Works with any test framework: a scenario that does not end as told throws <see cref="ScenarioFailedException"/>.
/// </remarks>
public sealed class DemandeScenario
{
    private readonly ValueList<DemandeEvent> history;
    private readonly DemandeCommand command;
    private readonly DecisionContext context;

    private DemandeScenario(ValueList<DemandeEvent> history, DemandeCommand command, DecisionContext context)
    {
        this.history = history;
        this.command = command;
        this.context = context;
    }

    /// <summary>What the command decides.</summary>
    public Decision<DemandeEvent> Decision => DemandeDecider.Decide(command, DemandeDecider.Fold(history), context);

    /// <summary>The state after the decision.</summary>
    public Demande State => DemandeDecider.Fold([.. history, .. Events]);

    private ValueList<DemandeEvent> Events => Decision is Decision<DemandeEvent>.Accepted accepted ? accepted.Events : [];

    /// <summary>What happened before.</summary>
    /// <param name="history">The events, oldest first; none for an application that was not started.</param>
    /// <returns>The beginning of a scenario.</returns>
    public static ScenarioStart Given(params IEnumerable<DemandeEvent> history) => new(history.ToValueList());

    internal static DemandeScenario Of(ValueList<DemandeEvent> history, DemandeCommand command) => new(history, command, Samples.ContextOn(Samples.Today));

    /// <summary>The same on another day than <see cref="Samples.Today"/>.</summary>
    /// <param name="today">The day.</param>
    /// <returns>The scenario.</returns>
    public DemandeScenario On(LocalDate today) => new(history, command, Samples.ContextOn(today, context.Rulebook));

    /// <summary>The same by other rules than <see cref="Rulebook.Ants2019"/>.</summary>
    /// <param name="rulebook">The rules.</param>
    /// <returns>The scenario.</returns>
    public DemandeScenario Under(Rulebook rulebook) => new(history, command, context with { Rulebook = rulebook });

    /// <summary>Accepted, with exactly these events.</summary>
    /// <param name="events">The events, in order; their instants do not count.</param>
    /// <returns>The scenario.</returns>
    /// <exception cref="ScenarioFailedException">It ended otherwise.</exception>
    public DemandeScenario Then(params IEnumerable<DemandeEvent> events)
    {
        var expected = events.ToValueList();
        Check(Decision.IsAccepted && Events.SequenceEqual(expected.Select(Timed)), ScenarioStory.Accepted(expected));
        return this;
    }

    /// <summary>Accepted, and nothing happens.</summary>
    /// <returns>The scenario.</returns>
    /// <exception cref="ScenarioFailedException">It ended otherwise.</exception>
    public DemandeScenario ThenNothing() => Then();

    /// <summary>Refused for exactly these reasons.</summary>
    /// <param name="codes">The codes in any order, each once however often it is found.</param>
    /// <returns>The scenario.</returns>
    /// <exception cref="ScenarioFailedException">It ended otherwise.</exception>
    public DemandeScenario ThenRefused(params IEnumerable<string> codes)
    {
        var expected = codes.ToValueList();
        Check(!Decision.IsAccepted && HasCodes(expected), ScenarioStory.Refused(expected));
        return this;
    }

    /// <summary>Accepted, with exactly these remarks.</summary>
    /// <param name="codes">The codes in any order, each once however often it is found.</param>
    /// <returns>The scenario.</returns>
    /// <exception cref="ScenarioFailedException">It ended otherwise.</exception>
    public DemandeScenario ThenFindings(params IEnumerable<string> codes)
    {
        var expected = codes.ToValueList();
        Check(Decision.IsAccepted && HasCodes(expected), ScenarioStory.Remarks(expected));
        return this;
    }

    private bool HasCodes(IEnumerable<string> codes) => Decision.Findings.Select(finding => finding.Code).ToHashSet(StringComparer.Ordinal).SetEquals(codes);

    private DemandeEvent Timed(DemandeEvent happened) => happened with { At = context.Now };

    private void Check(bool holds, string expected)
    {
        if (!holds)
            throw new ScenarioFailedException(ScenarioStory.Of(history, command, context, expected, Decision));
    }
}

/// <summary>The beginning of a scenario: what happened before.</summary>
public sealed class ScenarioStart
{
    private readonly ValueList<DemandeEvent> history;

    internal ScenarioStart(ValueList<DemandeEvent> history) => this.history = history;

    /// <summary>What is asked.</summary>
    /// <param name="command">The command, decided on <see cref="Samples.Today"/> by <see cref="Rulebook.Ants2019"/> unless said otherwise.</param>
    /// <returns>The scenario.</returns>
    public DemandeScenario When(DemandeCommand command) => DemandeScenario.Of(history, command);
}
