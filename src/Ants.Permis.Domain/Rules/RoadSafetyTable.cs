using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using NodaTime;

namespace Ants.Permis.Rules;

/// <summary>When a road-safety certificate is asked for.</summary>
/// <remarks>French terms: « ASSR », « ASR », « BSR ».</remarks>
public enum RoadSafetyCase
{
    /// <summary>A first licence.</summary>
    FirstLicence,

    /// <summary>Category AM.</summary>
    Am,
}

/// <summary>Who must show a road-safety certificate: below an age, or born from a day on.</summary>
/// <param name="BelowAge">Persons below this age in years, or <see langword="null"/> when the age does not count.</param>
/// <param name="BornFrom">Persons born on this day or later, or <see langword="null"/> when the birth date does not count.</param>
public sealed record RoadSafetyRule(int? BelowAge, LocalDate? BornFrom) : IRuleTerm
{
    string IRuleTerm.Code => BelowAge is { } age
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"below:{age}")
        : $"bornFrom:{NodaTime.Text.LocalDatePattern.Iso.Format(BornFrom ?? default)}";

    string IRuleTerm.Words(Language language) => BelowAge is { } age
        ? Labels.Get("rule-value.below-age", language, RuleText.Number("age", age))
        : Labels.Get("rule-value.born-from", language, new FindingParameter("date", new FindingValue.Date(BornFrom ?? default)));
}

/// <summary>Who must show a road-safety certificate.</summary>
internal static class RoadSafetyTable
{
    public static RuleTable<RoadSafetyCase, RoadSafetyRule> None { get; } = new("road-safety");

    public static RuleTable<RoadSafetyCase, RoadSafetyRule> France { get; } = None;
}
