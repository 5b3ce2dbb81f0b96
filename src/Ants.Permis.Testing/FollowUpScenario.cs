using System.Globalization;
using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.FollowUp;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using NodaTime;

namespace Ants.Permis.Testing;

/// <summary>A test on the events after a submission: given what happened, when something is asked or told, then this happens, or is refused, or nothing does.</summary>
/// <remarks>
/// Expected events are compared without their instants and keys; each event decided must bear the instant of its decision. Until said otherwise it is about
/// <see cref="FollowUpSamples.Application"/>, on <see cref="Samples.Today"/>, by the rules of 2019.
/// </remarks>
public sealed class FollowUpScenario
{
    private readonly ValueList<FollowUpEvent> history;
    private readonly FollowUpCommand command;
    private readonly DecisionContext context;

    internal FollowUpScenario(Demande.Submitted application, ValueList<FollowUpEvent> history, FollowUpCommand command, DecisionContext context)
    {
        this.history = history;
        this.command = command;
        this.context = context;
        Application = application;
        Decision = FollowUpDecider.Decide(command, FollowUpDecider.Fold(application, history), context);
    }

    /// <summary>The application.</summary>
    public Demande.Submitted Application { get; }

    /// <summary>What the command decides.</summary>
    public Decision<FollowUpEvent> Decision { get; }

    /// <summary>What happened before and by the command, to go on from.</summary>
    public ValueList<FollowUpEvent> History => [.. history, .. Events];

    /// <summary>The state after the decision.</summary>
    public DemandeFollowUp State => FollowUpDecider.Fold(Application, History);

    private ValueList<FollowUpEvent> Events => Decision is Decision<FollowUpEvent>.Accepted accepted ? accepted.Events : [];

    /// <summary>What happened before.</summary>
    /// <param name="history">The events, oldest first; none for an application that was only submitted.</param>
    /// <returns>The beginning of a scenario.</returns>
    public static FollowUpScenarioStart Given(params IEnumerable<FollowUpEvent> history) => new(FollowUpSamples.Application, history.ToValueList());

    /// <summary>The same on another day.</summary>
    /// <param name="today">The day.</param>
    /// <returns>The scenario.</returns>
    public FollowUpScenario On(LocalDate today) => new(Application, history, command, Samples.ContextOn(today, context.Rulebook));

    /// <summary>The same by other rules than <see cref="Rulebook.Ants2019"/>.</summary>
    /// <param name="rulebook">The rules.</param>
    /// <returns>The scenario.</returns>
    public FollowUpScenario Under(Rulebook rulebook) => new(Application, history, command, context with { Rulebook = rulebook });

    /// <summary>Accepted, with exactly these events.</summary>
    /// <param name="events">The events, in order; their instants and keys do not count.</param>
    /// <returns>The scenario.</returns>
    /// <exception cref="ScenarioFailedException">It ended otherwise.</exception>
    public FollowUpScenario Then(params IEnumerable<FollowUpEvent> events)
    {
        var expected = events.Select(Bare).ToValueList();
        return Check(Decision.IsAccepted && Events.All(happened => happened.At == context.Now) && Events.Select(Bare).SequenceEqual(expected), Join(expected));
    }

    /// <summary>Accepted, and nothing happens.</summary>
    /// <returns>The scenario.</returns>
    /// <exception cref="ScenarioFailedException">It ended otherwise.</exception>
    public FollowUpScenario ThenNothing() => Then();

    /// <summary>Refused for exactly these reasons.</summary>
    /// <param name="codes">The codes in any order, each once however often it is found.</param>
    /// <returns>The scenario.</returns>
    /// <exception cref="ScenarioFailedException">It ended otherwise.</exception>
    public FollowUpScenario ThenRefused(params IEnumerable<string> codes)
    {
        var expected = codes.ToValueList();
        return Check(!Decision.IsAccepted && HasCodes(expected), $"refused for {string.Join(", ", expected)}");
    }

    /// <summary>Accepted, with exactly these remarks.</summary>
    /// <param name="codes">The codes in any order, each once however often it is found.</param>
    /// <returns>The scenario.</returns>
    /// <exception cref="ScenarioFailedException">It ended otherwise.</exception>
    public FollowUpScenario ThenFindings(params IEnumerable<string> codes)
    {
        var expected = codes.ToValueList();
        return Check(Decision.IsAccepted && HasCodes(expected), $"accepted with {string.Join(", ", expected)}");
    }

    private bool HasCodes(IEnumerable<string> codes) => Decision.Findings.Select(finding => finding.Code).ToHashSet(StringComparer.Ordinal).SetEquals(codes);

    private static FollowUpEvent Bare(FollowUpEvent happened) => happened with { At = default, Key = null };

    private FollowUpScenario Check(bool holds, string expected) => holds ? this : throw new ScenarioFailedException(string.Create(
        CultureInfo.InvariantCulture,
        $"""
        The scenario ended otherwise.
        Given {Join(history)}
        When  {command} on {context.Today:uuuu-MM-dd} under {context.Rulebook}
        Then  {expected}
        But   {(Decision.IsAccepted ? "accepted" : "refused")}: {Join(Events)}
        With  {Join(Decision.Findings)}
        """));

    private static string Join<T>(IReadOnlyCollection<T> parts) => parts.Count == 0 ? "nothing" : string.Join(", ", parts);
}

/// <summary>The beginning of a scenario: what happened before.</summary>
public sealed class FollowUpScenarioStart
{
    private readonly Demande.Submitted application;
    private readonly ValueList<FollowUpEvent> history;

    internal FollowUpScenarioStart(Demande.Submitted application, ValueList<FollowUpEvent> history)
    {
        this.application = application;
        this.history = history;
    }

    /// <summary>The same about another application.</summary>
    /// <param name="other">The application.</param>
    /// <returns>The beginning of a scenario.</returns>
    public FollowUpScenarioStart Following(Demande.Submitted other) => new(other, history);

    /// <summary>What is asked or told.</summary>
    /// <param name="command">The command.</param>
    /// <returns>The scenario.</returns>
    public FollowUpScenario When(FollowUpCommand command) => new(application, history, command, Samples.ContextOn(Samples.Today));

    /// <summary>Goes on with commands that are all accepted.</summary>
    /// <param name="commands">The commands.</param>
    /// <returns>The beginning of a scenario.</returns>
    /// <exception cref="ScenarioFailedException">One was refused.</exception>
    public FollowUpScenarioStart And(params IEnumerable<FollowUpCommand> commands)
    {
        var start = this;
        foreach (var command in commands)
        {
            var turn = start.When(command);
            start = turn.Decision.IsAccepted ? new(application, turn.History) : throw new ScenarioFailedException($"{command} was refused: {string.Join(", ", turn.Decision.Findings)}");
        }

        return start;
    }
}
