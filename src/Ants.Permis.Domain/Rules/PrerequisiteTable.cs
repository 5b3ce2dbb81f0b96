using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;

namespace Ants.Permis.Rules;

/// <summary>What must be held, or be given at the same time, before a category.</summary>
/// <param name="Needed">The category, or <see langword="null"/> when none is needed.</param>
/// <param name="HeldForYears">For how many years it must have been held: 0 when no length is asked.</param>
/// <param name="WithTraining">Whether a training must have been followed besides.</param>
public sealed record Prerequisite(LicenceCategory? Needed, int HeldForYears = 0, bool WithTraining = false) : IRuleTerm
{
    /// <summary>Nothing is needed.</summary>
    public static Prerequisite None { get; } = new(Needed: null);

    string IRuleTerm.Code => Needed?.ToString() ?? "none";

    string IRuleTerm.Words(Language language) => this switch
    {
        { Needed: null } => Labels.Get("rule-value.prerequisite-none", language),
        { HeldForYears: 0 } => Labels.Get("rule-value.prerequisite", language, RuleText.Verbatim("category", Needed.ToString()!)),
        _ => Labels.Get("rule-value.prerequisite-held-for", language, RuleText.Verbatim("category", Needed.ToString()!), RuleText.Number("years", HeldForYears)),
    };
}

/// <summary>Which category comes before which.</summary>
internal static class PrerequisiteTable
{
    public static RuleTable<LicenceCategory, Prerequisite> None { get; } = new("prerequisites");

    public static RuleTable<LicenceCategory, Prerequisite> France { get; } = None;
}
