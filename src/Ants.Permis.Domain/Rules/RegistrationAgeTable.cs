using System.Globalization;
using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using NodaTime;

namespace Ants.Permis.Rules;

/// <summary>The age from which one may register for the tests of a category.</summary>
/// <param name="Value">The age in years.</param>
/// <param name="LowerReading">The lower age that another source names, or <see langword="null"/>.</param>
public sealed record RegistrationAge(int Value, int? LowerReading = null) : IRuleTerm
{
    string IRuleTerm.Code => Value.ToString(CultureInfo.InvariantCulture);

    string? IRuleTerm.Unit => "years";

    string IRuleTerm.Words(Language language) => LowerReading is { } lower
        ? Labels.Get("rule-value.years-two-readings", language, RuleText.Number("count", Value), RuleText.Number("other", lower))
        : Labels.Get("rule-value.years", language, RuleText.Number("count", Value));
}

/// <summary>The age from which one may register, which is below the age from which the licence can be given.</summary>
internal static class RegistrationAgeTable
{
    private static readonly LocalDate EarlierLearning = new(2014, 11, 2);
    private static readonly InForce Period = InForce.Since(new LocalDate(2013, 1, 19));

    public static RuleTable<LicenceCategory, RegistrationAge> None { get; } = new("registration-age");

    public static RuleTable<LicenceCategory, RegistrationAge> France { get; } = new(
        "registration-age",
        [
            new("REGISTRATION-AM", LicenceCategory.AM, new(14), Period, Sources.LicenceIssue("1er"), RuleStatus.Verified, "C'est aussi l'âge minimal de la catégorie (fiche F2890, date non lue)."),
            Sixteen("A1", LicenceCategory.A1),
            Sixteen("A2", LicenceCategory.A2),
            Sixteen("A", LicenceCategory.A),
            Sixteen("B1", LicenceCategory.B1),
            new("REGISTRATION-B", LicenceCategory.B, new(16, 15), InForce.Since(EarlierLearning), Sources.Sheet("F2825", new LocalDate(2025, 5, 26)), RuleStatus.Conflict, "La fiche dit 16 ans ; l'apprentissage anticipé de la conduite (AAC) s'ouvre à 15 ans (code de la route, art. R. 211-3, version du 2 novembre 2014), et l'inscription le précède."),
            Sixteen("BE", LicenceCategory.BE),
            Sixteen("C1", LicenceCategory.C1),
            Sixteen("C1E", LicenceCategory.C1E),
            Sixteen("C", LicenceCategory.C),
            Sixteen("CE", LicenceCategory.CE),
            Sixteen("D1", LicenceCategory.D1),
            Sixteen("D1E", LicenceCategory.D1E),
            Sixteen("D", LicenceCategory.D),
            Sixteen("DE", LicenceCategory.DE),
        ]);

    private static RuleRow<LicenceCategory, RegistrationAge> Sixteen(string name, LicenceCategory category) =>
        new($"REGISTRATION-{name}", category, new(16), Period, Sources.LicenceIssue("1er"), RuleStatus.Reported, "Dernière version lue : 2015.");
}
