using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;

namespace Ants.Permis.Rules;

/// <summary>A category held, alone or together with another.</summary>
/// <param name="Held">The category held.</param>
/// <param name="With">The other one that must be held too, or <see langword="null"/>.</param>
public sealed record EquivalenceKey(LicenceCategory Held, LicenceCategory? With = null) : IRuleTerm
{
    string IRuleTerm.Code => With is { } other ? $"{Held}+{other}" : Held.ToString();

    string IRuleTerm.Words(Language language) => With is { } other ? $"{Held} + {other}" : Held.ToString();
}

/// <summary>The categories that another one lets a person drive as well.</summary>
/// <param name="Categories">The categories.</param>
public sealed record AlsoAllowed(LicenceCategorySet Categories) : IRuleTerm
{
    string IRuleTerm.Code => string.Join('+', Categories);

    string IRuleTerm.Words(Language language) => Labels.Get("rule-value.also-allowed", language, RuleText.Verbatim("categories", string.Join(", ", Categories)));
}

/// <summary>Which category stands for which.</summary>
internal static class EquivalenceTable
{
    public static RuleTable<EquivalenceKey, AlsoAllowed> None { get; } = new("equivalences");

    public static RuleTable<EquivalenceKey, AlsoAllowed> France { get; } = None;
}
