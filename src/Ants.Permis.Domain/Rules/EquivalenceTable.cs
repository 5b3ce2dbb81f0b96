using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using NodaTime;

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
    private static readonly InForce Period = InForce.Since(new LocalDate(2013, 1, 19));

    public static RuleTable<EquivalenceKey, AlsoAllowed> None { get; } = new("equivalences");

    public static RuleTable<EquivalenceKey, AlsoAllowed> France { get; } = new(
        "equivalences",
        Row("EQUIV-A", new(LicenceCategory.A), [LicenceCategory.A1, LicenceCategory.A2]),
        Row("EQUIV-A2", new(LicenceCategory.A2), [LicenceCategory.A1]),
        Row("EQUIV-B", new(LicenceCategory.B), [LicenceCategory.B1], "Et les quadricycles légers à moteur (L6e), qui ne sont qu'une partie de la catégorie AM."),
        Row("EQUIV-C1E", new(LicenceCategory.C1E), [LicenceCategory.BE]),
        Row("EQUIV-CE", new(LicenceCategory.CE), [LicenceCategory.BE]),
        Row("EQUIV-D1E", new(LicenceCategory.D1E), [LicenceCategory.BE]),
        Row("EQUIV-DE", new(LicenceCategory.DE), [LicenceCategory.BE]),
        Row("EQUIV-C1E-D1", new(LicenceCategory.C1E, LicenceCategory.D1), [LicenceCategory.D1E]),
        Row("EQUIV-CE-D", new(LicenceCategory.CE, LicenceCategory.D), [LicenceCategory.DE]));

    private static RuleRow<EquivalenceKey, AlsoAllowed> Row(string id, EquivalenceKey key, LicenceCategorySet categories, string note = "") =>
        new(id, key, new(categories), Period, Sources.CodeDeLaRoute("R. 221-7", new LocalDate(2013, 1, 18)), RuleStatus.Verified, note);
}
