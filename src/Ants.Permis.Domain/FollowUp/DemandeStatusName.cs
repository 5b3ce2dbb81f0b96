using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;

namespace Ants.Permis.FollowUp;

/// <summary>The name under which a state is shown, and how far that name can be relied on.</summary>
/// <remarks>French term: « libellé de l'état ». The agency publishes no list of its names.</remarks>
/// <param name="Value">The state.</param>
/// <param name="Status">How far the French name can be relied on as the one that the agency shows.</param>
/// <param name="Source">Where the name is written, or <see langword="null"/> when it is the library's own.</param>
public sealed record DemandeStatusName(DemandeStatus Value, RuleStatus Status, LegalSource? Source)
{
    /// <summary>The names of the six states, in the order of a life.</summary>
    public static ValueList<DemandeStatusName> All { get; } = Enum.GetValues<DemandeStatus>()
        .Select(value => value == DemandeStatus.BeingExamined ? new DemandeStatusName(value, RuleStatus.Reported, Sources.StateShown) : new(value, RuleStatus.Assumed, null))
        .ToValueList();

    /// <summary>The name.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>The label.</returns>
    public string Label(Language language) => Labels.For(Value, language);

    /// <summary>The state.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => Value.ToString();
}
