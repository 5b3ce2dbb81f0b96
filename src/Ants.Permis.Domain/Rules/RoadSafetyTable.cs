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
    private static readonly LocalDate FirstBirthDate = new(1988, 1, 1);
    private static readonly LocalDate Directive = new(2013, 1, 19);
    private static readonly LocalDate SeenUnder21 = new(2017, 8, 14);

    public static RuleTable<RoadSafetyCase, RoadSafetyRule> None { get; } = new("road-safety");

    public static RuleTable<RoadSafetyCase, RoadSafetyRule> France { get; } = new(
        "road-safety",
        new("ASSR-1", RoadSafetyCase.FirstLicence, new(null, FirstBirthDate), InForce.Between(Directive, SeenUnder21), Sources.CodeDeLaRoute("R. 221-5, 2°", Directive), RuleStatus.Verified),
        new("ASSR-2", RoadSafetyCase.FirstLicence, new(21, null), InForce.Since(SeenUnder21), Sources.Sheet("F2825", new LocalDate(2025, 5, 26)), RuleStatus.Verified, "ASSR de second niveau ou ASR ; perdue, une déclaration sur l'honneur la remplace. La date du changement de l'art. R. 221-5, 2°, a n'a pas été trouvée : première version connue avec cette règle, en 2017."),
        new("ASSR-AM", RoadSafetyCase.Am, new(null, FirstBirthDate), InForce.Since(Directive), Sources.LicenceIssue("1er, III, E"), RuleStatus.Verified, "ASSR1, ASSR2 ou ASR ; la fiche F2890 (date non lue) garde la même limite de naissance."));
}
