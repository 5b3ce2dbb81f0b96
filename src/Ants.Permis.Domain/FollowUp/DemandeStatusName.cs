using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using NodaTime;

namespace Ants.Permis.FollowUp;

/// <summary>The name under which a state is shown, and how far that name can be relied on.</summary>
/// <remarks>French term: « libellé de l'état ». The agency publishes no list of its names.</remarks>
/// <param name="Value">The state.</param>
/// <param name="Status">How far the French name can be relied on as the one that the agency shows.</param>
/// <param name="Source">Where the name is written, or <see langword="null"/> when it is the library's own.</param>
public sealed record DemandeStatusName(DemandeStatus Value, RuleStatus Status, LegalSource? Source)
{
    // Four months after the procedures went online, a deputy quotes the one word that applicants were shown.
    private static readonly LegalSource WrittenQuestion = new(
        "Question d'un député au ministre de l'intérieur, sur l'instruction des demandes de permis par l'ANTS",
        "",
        "https://www.jeanpauldufregne.fr/dysfonctionnement-dans-linstruction-par-lants-demande-permis-de-conduire/",
        new LocalDate(2018, 2, 27),
        new LocalDate(2026, 11, 23));

    /// <summary>The names of the six states, in the order of a life.</summary>
    public static ValueList<DemandeStatusName> All { get; } = Enum.GetValues<DemandeStatus>()
        .Select(value => value == DemandeStatus.BeingExamined ? new DemandeStatusName(value, RuleStatus.Reported, WrittenQuestion) : new(value, RuleStatus.Assumed, null))
        .ToValueList();

    /// <summary>The name.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>The label.</returns>
    public string Label(Language language) => Labels.For(Value, language);
}
