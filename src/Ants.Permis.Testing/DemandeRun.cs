using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using NodaTime;

namespace Ants.Permis.Testing;

/// <summary>One command of a run, with the state before and after it.</summary>
/// <param name="Before">The state that decided.</param>
/// <param name="Command">What was asked.</param>
/// <param name="Context">The day, the instant and the rules.</param>
/// <param name="Decision">What was decided.</param>
/// <param name="After">The state after its events; the same as before when it was refused.</param>
public sealed record DemandeTurn(Demande Before, DemandeCommand Command, DecisionContext Context, Decision<DemandeEvent> Decision, Demande After)
{
    /// <summary>What happened; nothing when it was refused.</summary>
    public ValueList<DemandeEvent> Events => Decision is Decision<DemandeEvent>.Accepted accepted ? accepted.Events : [];
}

/// <summary>A list of commands played one after the other, refused ones included, one second apart.</summary>
/// <param name="Turns">The commands with their decisions, in order.</param>
public sealed record DemandeRun(ValueList<DemandeTurn> Turns)
{
    /// <summary>The state at the end.</summary>
    public Demande State => Turns.Count == 0 ? Demande.Initial : Turns[^1].After;

    /// <summary>All that happened.</summary>
    public ValueList<DemandeEvent> Events => Turns.SelectMany(turn => turn.Events).ToValueList();

    /// <summary>Whether it ends submitted.</summary>
    public bool IsSubmitted => State is Demande.Submitted;

    /// <summary>Plays commands.</summary>
    /// <param name="commands">The commands.</param>
    /// <param name="context">The day and the rules, and the instant of the first command.</param>
    /// <returns>The run.</returns>
    public static DemandeRun Of(IEnumerable<DemandeCommand> commands, DecisionContext context)
    {
        ArgumentNullException.ThrowIfNull(commands);
        ArgumentNullException.ThrowIfNull(context);
        var turns = new List<DemandeTurn>();
        var state = Demande.Initial;
        foreach (var command in commands)
        {
            var turn = Turn(state, command, context with { Now = context.Now + Duration.FromSeconds(turns.Count) });
            turns.Add(turn);
            state = turn.After;
        }

        return new DemandeRun(turns.ToValueList());
    }

    private static DemandeTurn Turn(Demande state, DemandeCommand command, DecisionContext context)
    {
        var decision = DemandeDecider.Decide(command, state, context);
        var turn = new DemandeTurn(state, command, context, decision, state);
        return turn with { After = turn.Events.Aggregate(state, DemandeDecider.Evolve) };
    }
}
