using Ants.Permis.Demandes;
using Ants.Permis.Primitives;

namespace Ants.Permis.Testing;

/// <summary>A generated list of commands with the day and the rules by which they are decided. It shrinks by leaving commands out.</summary>
/// <param name="Commands">The commands, any of which may be refused.</param>
/// <param name="Context">The day, the first instant and the rules.</param>
public sealed record CommandHistory(ValueList<DemandeCommand> Commands, DecisionContext Context)
{
    /// <summary>Plays the commands.</summary>
    /// <returns>The run.</returns>
    public DemandeRun Play() => DemandeRun.Of(Commands, Context);

    /// <summary>Shorter histories: without a half, a quarter… down to without one command.</summary>
    /// <returns>The histories, the shortest first.</returns>
    public IEnumerable<CommandHistory> Shorter() => Shrinking.Shorter(Commands).Select(shorter => this with { Commands = shorter });

    /// <summary>The names of the commands: what they carry is not written.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => $"{string.Join(", ", Commands)} on {Context.Today.ToString("uuuu-MM-dd", null)} under {Context.Rulebook}";
}
