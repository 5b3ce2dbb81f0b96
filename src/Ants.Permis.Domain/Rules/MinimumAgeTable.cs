using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Situations;

namespace Ants.Permis.Rules;

/// <summary>A category and the way to reach it.</summary>
/// <param name="Category">The category.</param>
/// <param name="Route">The ordinary way, or a professional qualification.</param>
public sealed record MinimumAgeKey(LicenceCategory Category, AgeRoute Route) : IRuleTerm
{
    string IRuleTerm.Code => $"{Category}/{RuleText.Camel(Route)}";

    string IRuleTerm.Words(Language language) => RuleText.Pair(Category.ToString(), Labels.For(Route, language), language);
}

/// <summary>The age from which a licence of a category can be given.</summary>
internal static class MinimumAgeTable
{
    public static RuleTable<MinimumAgeKey, Years> None { get; } = new("minimum-age");

    public static RuleTable<MinimumAgeKey, Years> France { get; } = None;
}
