using System.Globalization;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Situations;

namespace Ants.Permis.Rules;

/// <summary>How long a foreign national must have lived in France, and with which paper.</summary>
/// <param name="Months">The number of months; 0 for none.</param>
/// <param name="PermitNeeded">Whether a permit that is valid must be shown.</param>
public sealed record ResidenceRule(int Months, bool PermitNeeded) : IRuleTerm
{
    string IRuleTerm.Code => Months.ToString(CultureInfo.InvariantCulture);

    string? IRuleTerm.Unit => "months";

    string IRuleTerm.Words(Language language) => (Months, PermitNeeded) switch
    {
        (0, _) => Labels.Get("rule-value.residence-none", language),
        (_, true) => Labels.Get("rule-value.residence-with-permit", language, RuleText.Number("months", Months)),
        _ => Labels.Get("rule-value.residence", language, RuleText.Number("months", Months)),
    };
}

/// <summary>What is asked of foreign nationals about their life in France.</summary>
internal static class ResidenceTable
{
    public static RuleTable<NationalityGroup, ResidenceRule> None { get; } = new("residence");

    public static RuleTable<NationalityGroup, ResidenceRule> France { get; } = None;
}
