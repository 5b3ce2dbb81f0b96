using System.Globalization;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using NodaTime;

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

    string IRuleTerm.Words(Language language) => FromAge == 0
        ? Labels.For(Group, language)
        : Labels.Get("rule-key.from-age", language, new("group", new FindingValue.Label(EnumKey.Of(Group))), RuleText.Number("age", FromAge));
}

/// <summary>For how long a category is valid.</summary>
/// <param name="Years">The number of years.</param>
/// <param name="MayEndAtAge">The birthday on which it may end instead, or <see langword="null"/>.</param>
public sealed record CategoryValidity(int Years, int? MayEndAtAge = null) : IRuleTerm
{
    string IRuleTerm.Code => MayEndAtAge is { } age
        ? string.Create(CultureInfo.InvariantCulture, $"{Years}|birthday:{age}")
        : Years.ToString(CultureInfo.InvariantCulture);

    string? IRuleTerm.Unit => "years";

    string IRuleTerm.Words(Language language) => MayEndAtAge is { } age
        ? Labels.Get("rule-value.years-or-birthday", language, RuleText.Number("count", Years), RuleText.Number("age", age))
        : Labels.Get("rule-value.years", language, RuleText.Number("count", Years));
}

/// <summary>For how long each group of categories is valid, by the age of the holder.</summary>
internal static class CategoryValidityTable
{
    // The copy of the code that was read shows the versions in force at the end of 2014.
    private static readonly LocalDate LateIn2014 = new(2014, 11, 2);
    private static readonly InForce Period = InForce.Since(new LocalDate(2013, 1, 19));

    public static RuleTable<CategoryValidityKey, CategoryValidity> None { get; } = new("category-validity");

    public static RuleTable<CategoryValidityKey, CategoryValidity> France { get; } = new(
        "category-validity",
        new("VALIDITY-LIGHT", new(ValidityGroup.Light, 0), new(15), Period, Sources.CodeDeLaRoute("R. 221-1, I bis, 1°", LateIn2014), RuleStatus.Verified, "L'article ne nomme pas la catégorie AM : pour elle, 15 ans d'après la fiche F2890 (date non lue)."),
        Heavy("VALIDITY-GOODS", ValidityGroup.Goods, 0, new(5)),
        Boundary("VALIDITY-GOODS-55", ValidityGroup.Goods, 55, new(5, 60), "À partir de 55 ans, la durée peut s'arrêter au 60e anniversaire."),
        Heavy("VALIDITY-GOODS-60", ValidityGroup.Goods, 60, new(2, 76), "À partir de 74 ans, la durée peut s'arrêter au 76e anniversaire (arrêté du 31 juillet 2012, art. 4, III)."),
        Heavy("VALIDITY-GOODS-76", ValidityGroup.Goods, 76, new(1)),
        Heavy("VALIDITY-PASSENGERS", ValidityGroup.Passengers, 0, new(5)),
        Boundary("VALIDITY-PASSENGERS-55", ValidityGroup.Passengers, 55, new(5, 60), "À partir de 55 ans, la durée peut s'arrêter au 60e anniversaire."),
        Heavy("VALIDITY-PASSENGERS-60", ValidityGroup.Passengers, 60, new(1)),
        Heavy("VALIDITY-PASSENGERS-76", ValidityGroup.Passengers, 76, new(1)));

    private static RuleRow<CategoryValidityKey, CategoryValidity> Heavy(string id, ValidityGroup group, int fromAge, CategoryValidity value, string note = "Même rythme dans la fiche F1255 (état d'octobre 2025).") =>
        new(id, new(group, fromAge), value, Period, Sources.CodeDeLaRoute("R. 221-11, I, 2°", LateIn2014), RuleStatus.Verified, note);

    private static RuleRow<CategoryValidityKey, CategoryValidity> Boundary(string id, ValidityGroup group, int fromAge, CategoryValidity value, string note) =>
        new(id, new(group, fromAge), value, Period, Sources.MedicalControlArticle("4, III"), RuleStatus.Verified, note);
}
