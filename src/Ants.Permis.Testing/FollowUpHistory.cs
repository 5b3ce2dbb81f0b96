using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.FollowUp;
using Ants.Permis.Primitives;
using NodaTime;

namespace Ants.Permis.Testing;

/// <summary>A command and how many days after the one before it comes.</summary>
/// <param name="Command">The command.</param>
/// <param name="DaysLater">How many days after.</param>
public sealed record FollowUpStep(FollowUpCommand Command, int DaysLater);

/// <summary>One command of a run, with the state before and after it.</summary>
/// <param name="Before">The state that decided.</param>
/// <param name="Command">What was asked or told.</param>
/// <param name="Context">The instant, the day and the rules.</param>
/// <param name="Decision">What was decided.</param>
/// <param name="After">The state after its events; the same as before when nothing happened.</param>
public sealed record FollowUpTurn(DemandeFollowUp Before, FollowUpCommand Command, DecisionContext Context, Decision<FollowUpEvent> Decision, DemandeFollowUp After)
{
    /// <summary>What happened; nothing when it was refused.</summary>
    public ValueList<FollowUpEvent> Events => Decision is Decision<FollowUpEvent>.Accepted accepted ? accepted.Events : [];
}

/// <summary>A generated list of commands about a submitted application. It shrinks by leaving commands out.</summary>
/// <param name="Application">The application.</param>
/// <param name="Steps">The commands, any of which may be refused.</param>
/// <param name="Context">The first day and instant, and the rules.</param>
public sealed record FollowUpHistory(Demande.Submitted Application, ValueList<FollowUpStep> Steps, DecisionContext Context)
{
    /// <summary>Plays the commands one after the other, refused ones included.</summary>
    /// <returns>The turns, in order.</returns>
    public ValueList<FollowUpTurn> Play()
    {
        var turns = new List<FollowUpTurn>();
        var (state, context) = (DemandeFollowUp.Of(Application), Context);
        foreach (var step in Steps)
        {
            context = context with { Now = context.Now + Duration.FromDays(step.DaysLater) + Duration.FromSeconds(1), Today = context.Today.PlusDays(step.DaysLater) };
            turns.Add(Turn(state, step.Command, context));
            state = turns[^1].After;
        }

        return turns.ToValueList();
    }

    /// <summary>Shorter histories: without a half, a quarter… down to without one command.</summary>
    /// <returns>The histories, the shortest first.</returns>
    public IEnumerable<FollowUpHistory> Shorter() => Shrinking.Shorter(Steps).Select(shorter => this with { Steps = shorter });

    /// <summary>The names of the commands: what they carry is not written.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => $"{string.Join(", ", Steps.Select(step => step.Command))} under {Context.Rulebook}";

    private static FollowUpTurn Turn(DemandeFollowUp state, FollowUpCommand command, DecisionContext context)
    {
        var decision = FollowUpDecider.Decide(command, state, context);
        var turn = new FollowUpTurn(state, command, context, decision, state);
        return turn with { After = turn.Events.Aggregate(state, FollowUpDecider.Evolve) };
    }
}
