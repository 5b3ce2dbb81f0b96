using System.Globalization;
using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using NodaTime;

namespace Ants.Permis.Rules;

/// <summary>What must be held, or be given at the same time, before a category.</summary>
/// <param name="Needed">The category, or <see langword="null"/> when none is needed.</param>
/// <param name="HeldForYears">For how many years it must have been held: 0 when no length is asked.</param>
/// <param name="WithTraining">Whether a training must have been followed besides.</param>
public sealed record Prerequisite(LicenceCategory? Needed, int HeldForYears = 0, bool WithTraining = false) : IRuleTerm
{
    /// <summary>Nothing is needed.</summary>
    public static Prerequisite None { get; } = new(Needed: null);

    string IRuleTerm.Code => this switch
    {
        { Needed: null } => "none",
        { HeldForYears: 0 } => $"{Needed}{Training}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{Needed}>={HeldForYears}y{Training}"),
    };

    private string Training => WithTraining ? "+training" : "";

    string IRuleTerm.Words(Language language) => Needed is not { } category
        ? Labels.Get("rule-value.prerequisite-none", language)
        : Labels.Get(TextKey, language, RuleText.Verbatim("category", category.ToString()), RuleText.Number("years", HeldForYears));

    private string TextKey => (HeldForYears, WithTraining) switch
    {
        (0, false) => "rule-value.prerequisite",
        (0, true) => "rule-value.prerequisite-and-training",
        (_, false) => "rule-value.prerequisite-held-for",
        (_, true) => "rule-value.prerequisite-held-for-and-training",
    };
}

/// <summary>Which category comes before which.</summary>
internal static class PrerequisiteTable
{
    private static readonly LocalDate Directive = new(2013, 1, 19);
    private static readonly LocalDate MotorcycleReform = new(2016, 6, 3);
    private static readonly LocalDate OlderSheets = new(2022, 5, 2);
    private static readonly InForce Period = InForce.Since(Directive);
    private static readonly LegalSource Code = Sources.CodeDeLaRoute("R. 221-5, 2°", Directive);

    public static RuleTable<LicenceCategory, Prerequisite> None { get; } = new("prerequisites");

    public static RuleTable<LicenceCategory, Prerequisite> France { get; } = new(
        "prerequisites",
        new("BEFORE-AM", LicenceCategory.AM, Prerequisite.None, Period, Sources.Sheet("F2890", OlderSheets), RuleStatus.Reported, "Fiche dont la date n'a pas été lue (lot de 2022). Une attestation scolaire et une formation pratique sont demandées par ailleurs."),
        Nothing("A1", LicenceCategory.A1),
        Nothing("A2", LicenceCategory.A2),
        new("BEFORE-A-1", LicenceCategory.A, Prerequisite.None, InForce.Between(Directive, MotorcycleReform), Code, RuleStatus.Verified, "L'accès direct à 24 ans ne demandait aucune catégorie ; avant 24 ans, A2 devait être détenue depuis deux ans."),
        new("BEFORE-A-2", LicenceCategory.A, new(LicenceCategory.A2, 2, WithTraining: true), InForce.Since(MotorcycleReform), Sources.Decree2016723, RuleStatus.Verified, "Formation de sept heures, sans épreuve pratique. Transition jusqu'au 2 décembre 2016 pour les demandes déjà déposées par des personnes de 24 ans ou plus."),
        Nothing("B1", LicenceCategory.B1),
        Nothing("B", LicenceCategory.B),
        After("BE", LicenceCategory.BE, LicenceCategory.B),
        After("C1", LicenceCategory.C1, LicenceCategory.B),
        After("C1E", LicenceCategory.C1E, LicenceCategory.C1),
        After("C", LicenceCategory.C, LicenceCategory.B),
        After("CE", LicenceCategory.CE, LicenceCategory.C),
        After("D1", LicenceCategory.D1, LicenceCategory.B),
        After("D1E", LicenceCategory.D1E, LicenceCategory.D1),
        After("D", LicenceCategory.D, LicenceCategory.B),
        After("DE", LicenceCategory.DE, LicenceCategory.D));

    private static RuleRow<LicenceCategory, Prerequisite> Nothing(string name, LicenceCategory category) =>
        new($"BEFORE-{name}", category, Prerequisite.None, Period, Code, RuleStatus.Verified);

    private static RuleRow<LicenceCategory, Prerequisite> After(string name, LicenceCategory category, LicenceCategory needed) =>
        new($"BEFORE-{name}", category, new(needed), Period, Code, RuleStatus.Verified, "Détenue, ou délivrée en même temps par un diplôme.");
}
