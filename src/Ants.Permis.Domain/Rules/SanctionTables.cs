using System.Globalization;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Situations;

namespace Ants.Permis.Rules;

/// <summary>A number of months.</summary>
/// <param name="Value">The number.</param>
public sealed record Months(int Value) : IRuleTerm
{
    string IRuleTerm.Code => Value.ToString(CultureInfo.InvariantCulture);

    string? IRuleTerm.Unit => "months";

    string IRuleTerm.Words(Language language) => Labels.Get("rule-value.months", language, RuleText.Number("count", Value));
}

/// <summary>A check of fitness after a sanction.</summary>
/// <remarks>French terms: « contrôle médical », « examen psychotechnique ».</remarks>
public enum FitnessCheck
{
    /// <summary>The medical opinion.</summary>
    MedicalOpinion,

    /// <summary>The psychotechnical tests.</summary>
    Psychotechnical,
}

/// <summary>A sanction and a check.</summary>
/// <param name="Sanction">The sanction.</param>
/// <param name="Check">The check.</param>
public sealed record FitnessCheckKey(Sanction Sanction, FitnessCheck Check) : IRuleTerm
{
    string IRuleTerm.Code => $"{RuleText.Camel(Sanction)}/{RuleText.Camel(Check)}";

    string IRuleTerm.Words(Language language) => RuleText.Pair(Labels.For(Sanction, language), Labels.For(Check, language), language);
}

/// <summary>From which length of a sanction a check is asked for.</summary>
/// <param name="FromMonths">From this many whole months; 0 for any length; <see langword="null"/> for never by its length.</param>
/// <param name="MoreThan">Whether the length must be greater, and not only equal.</param>
/// <param name="WheneverAlcoholOrDrugs">Whether alcohol or drugs are enough, whatever the length.</param>
public sealed record FitnessCheckRule(int? FromMonths, bool MoreThan = false, bool WheneverAlcoholOrDrugs = false) : IRuleTerm
{
    string IRuleTerm.Code => string.Create(CultureInfo.InvariantCulture, $"{(FromMonths is null ? "never" : MoreThan ? ">" : ">=")}{FromMonths}{(WheneverAlcoholOrDrugs ? "|alcoholOrDrugs" : "")}");

    string? IRuleTerm.Unit => FromMonths is null ? null : "months";

    string IRuleTerm.Words(Language language) => Labels.Get(Key, language, RuleText.Number("months", FromMonths ?? 0));

    private string Key => (FromMonths, MoreThan, WheneverAlcoholOrDrugs) switch
    {
        (0, _, _) => "rule-value.check-always",
        (null, _, true) => "rule-value.check-alcohol-only",
        (null, _, false) => "rule-value.check-never",
        (_, true, true) => "rule-value.check-more-than-or-alcohol",
        (_, true, false) => "rule-value.check-more-than",
        (_, false, true) => "rule-value.check-from-or-alcohol",
        _ => "rule-value.check-from",
    };
}

/// <summary>Which checks of fitness each sanction calls for.</summary>
internal static class FitnessCheckTable
{
    public static RuleTable<FitnessCheckKey, FitnessCheckRule> None { get; } = new("fitness-checks");

    public static RuleTable<FitnessCheckKey, FitnessCheckRule> France { get; } = None;
}

/// <summary>Which invalidation it is, as the waiting time depends on it.</summary>
/// <remarks>French term: « interdiction de solliciter un nouveau permis ».</remarks>
public enum InvalidationCase
{
    /// <summary>The first loss of all points.</summary>
    First,

    /// <summary>A further one within five years.</summary>
    Repeated,
}

/// <summary>How long after handing in an invalidated licence no new one may be asked for.</summary>
internal static class InvalidationWaitTable
{
    public static RuleTable<InvalidationCase, Months> None { get; } = new("invalidation-wait");

    public static RuleTable<InvalidationCase, Months> France { get; } = None;
}

/// <summary>Which sanction closes the validation of a diploma.</summary>
internal static class DiplomaBlockTable
{
    /// <summary>The value says whether the way is closed.</summary>
    public static RuleTable<Sanction, bool> None { get; } = new("diploma-blocks");

    public static RuleTable<Sanction, bool> France { get; } = None;
}
