using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Situations;

namespace Ants.Permis.Rules;

/// <summary>What a diploma or a title gives.</summary>
/// <param name="Grants">The categories given together.</param>
/// <param name="GrantsWhenFailed">The categories given when the diploma was failed and the tests of the licence were passed; empty when none.</param>
public sealed record DiplomaGrant(LicenceCategorySet Grants, LicenceCategorySet GrantsWhenFailed) : IRuleTerm
{
    string IRuleTerm.Code => GrantsWhenFailed.IsEmpty ? string.Join('+', Grants) : $"{string.Join('+', Grants)}|{string.Join('+', GrantsWhenFailed)}";

    string IRuleTerm.Words(Language language) => (Grants.IsEmpty, GrantsWhenFailed.IsEmpty) switch
    {
        (true, _) => Labels.Get("rule-value.diploma-nothing", language),
        (_, true) => Labels.Get("rule-value.diploma", language, RuleText.Verbatim("categories", string.Join(", ", Grants))),
        _ => Labels.Get("rule-value.diploma-or-failed", language, RuleText.Verbatim("categories", string.Join(", ", Grants)), RuleText.Verbatim("failed", string.Join(", ", GrantsWhenFailed))),
    };
}

/// <summary>Which diploma gives which categories.</summary>
internal static class DiplomaTable
{
    public static RuleTable<DiplomaTitle, DiplomaGrant> None { get; } = new("diplomas");

    public static RuleTable<DiplomaTitle, DiplomaGrant> France { get; } = None;
}

/// <summary>The age from which a diploma gives a category.</summary>
/// <param name="Value">The age in years.</param>
/// <param name="LowerReading">The lower age that another text opens, or <see langword="null"/>.</param>
public sealed record DiplomaAge(int Value, int? LowerReading = null) : IRuleTerm
{
    string IRuleTerm.Code => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    string? IRuleTerm.Unit => "years";

    string IRuleTerm.Words(Language language) => LowerReading is { } lower
        ? Labels.Get("rule-value.years-two-readings", language, RuleText.Number("count", Value), RuleText.Number("other", lower))
        : Labels.Get("rule-value.years", language, RuleText.Number("count", Value));
}

/// <summary>The age from which a diploma gives each category.</summary>
internal static class DiplomaAgeTable
{
    public static RuleTable<LicenceCategory, DiplomaAge> None { get; } = new("diploma-ages");

    public static RuleTable<LicenceCategory, DiplomaAge> France { get; } = None;
}
