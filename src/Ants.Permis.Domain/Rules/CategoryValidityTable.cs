using System.Globalization;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Rules;

/// <summary>Categories that are valid for the same time.</summary>
/// <remarks>French terms: « groupe léger », « groupe lourd ».</remarks>
public enum ValidityGroup
{
    /// <summary>AM, A1, A2, A, B1, B and BE.</summary>
    Light,

    /// <summary>C1, C1E, C and CE.</summary>
    Goods,

    /// <summary>D1, D1E, D and DE.</summary>
    Passengers,
}

/// <summary>A group of categories, from an age on.</summary>
/// <param name="Group">The group.</param>
/// <param name="FromAge">The age in years from which the rule holds, up to the next age of the same group.</param>
public sealed record CategoryValidityKey(ValidityGroup Group, int FromAge) : IRuleTerm
{
    string IRuleTerm.Code => string.Create(CultureInfo.InvariantCulture, $"{RuleText.Camel(Group)}/{FromAge}");

    string IRuleTerm.Words(Language language) =>
        Labels.Get("rule-key.from-age", language, new("group", new FindingValue.Label(EnumKey.Of(Group))), RuleText.Number("age", FromAge));
}

/// <summary>For how long a category is valid.</summary>
/// <param name="Years">The number of years.</param>
/// <param name="MayEndAtAge">The birthday on which it may end instead, or <see langword="null"/>.</param>
public sealed record CategoryValidity(int Years, int? MayEndAtAge = null) : IRuleTerm
{
    string IRuleTerm.Code => Years.ToString(CultureInfo.InvariantCulture);

    string? IRuleTerm.Unit => "years";

    string IRuleTerm.Words(Language language) => MayEndAtAge is { } age
        ? Labels.Get("rule-value.years-or-birthday", language, RuleText.Number("count", Years), RuleText.Number("age", age))
        : Labels.Get("rule-value.years", language, RuleText.Number("count", Years));
}

/// <summary>For how long each group of categories is valid, by the age of the holder.</summary>
internal static class CategoryValidityTable
{
    public static RuleTable<CategoryValidityKey, CategoryValidity> None { get; } = new("category-validity");

    public static RuleTable<CategoryValidityKey, CategoryValidity> France { get; } = None;
}
