using Ants.Permis.Accounts;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using NodaTime;

namespace Ants.Permis.Testing;

/// <summary>A command and how long after the one before it comes.</summary>
/// <param name="Command">The command.</param>
/// <param name="Later">How long after.</param>
public sealed record AccountStep(AccountCommand Command, Duration Later);

/// <summary>One command of a run, with the state before and after it.</summary>
/// <param name="Before">The state that decided.</param>
/// <param name="Command">What was asked.</param>
/// <param name="Context">The instant, the day and the rules.</param>
/// <param name="Decision">What was decided.</param>
/// <param name="After">The state after its events; the same as before when nothing happened.</param>
public sealed record AccountTurn(Account Before, AccountCommand Command, AccountContext Context, Decision<AccountEvent> Decision, Account After)
{
    /// <summary>What happened; nothing when it was refused.</summary>
    public ValueList<AccountEvent> Events => Decision is Decision<AccountEvent>.Accepted accepted ? accepted.Events : [];
}

/// <summary>A generated list of commands with the rules by which they are decided. It shrinks by leaving commands out.</summary>
/// <param name="Steps">The commands, any of which may be refused.</param>
/// <param name="Rulebook">The rules.</param>
public sealed record AccountHistory(ValueList<AccountStep> Steps, Rulebook Rulebook)
{
    /// <summary>Plays the commands one after the other, refused ones included.</summary>
    /// <returns>The turns, in order.</returns>
    public ValueList<AccountTurn> Play()
    {
        var turns = new List<AccountTurn>();
        var (state, later) = (Account.Initial, Duration.Zero);
        foreach (var step in Steps)
        {
            later += step.Later;
            turns.Add(Turn(state, step.Command, AccountSamples.ContextAfter(later, Rulebook)));
            state = turns[^1].After;
        }

        return turns.ToValueList();
    }

    /// <summary>Shorter histories: without a half, a quarter… down to without one command.</summary>
    /// <returns>The histories, the shortest first.</returns>
    public IEnumerable<AccountHistory> Shorter() => Shrinking.Shorter(Steps).Select(shorter => this with { Steps = shorter });

    /// <summary>The names of the commands: what they carry is not written.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => $"{string.Join(", ", Steps.Select(step => step.Command))} under {Rulebook}";

    private static AccountTurn Turn(Account state, AccountCommand command, AccountContext context)
    {
        var decision = AccountDecider.Decide(command, state, context);
        var turn = new AccountTurn(state, command, context, decision, state);
        return turn with { After = turn.Events.Aggregate(state, AccountDecider.Evolve) };
    }
}
