using Ants.Permis.Rules;
using NodaTime;

namespace Ants.Permis.Demandes;

/// <summary>What a decision depends on besides the command and the state. The host owns the clock; nothing here reads one.</summary>
/// <param name="Now">The instant that the events will bear.</param>
/// <param name="Today">The day in France (Europe/Paris) by which ages and documents are judged.</param>
/// <param name="Rulebook">The rules.</param>
public sealed record DecisionContext(Instant Now, LocalDate Today, Rulebook Rulebook)
{
    /// <summary>The rules as they stand today.</summary>
    public RulesInForce Rules => Rulebook.At(Today);
}
