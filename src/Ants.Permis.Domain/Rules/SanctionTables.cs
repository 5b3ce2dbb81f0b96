using System.Globalization;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Situations;
using NodaTime;

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
    private const string NoSanction = "Les textes n'attachent ce contrôle qu'à une sanction.";

    private static readonly FitnessCheckRule Never = new(null);
    private static readonly FitnessCheckRule Always = new(0);
    private static readonly LocalDate StateOf2015 = new(2015, 1, 1);
    private static readonly LocalDate SixMonthsSeen = new(2019, 11, 26);
    private static readonly InForce Period = InForce.Since(new LocalDate(2013, 1, 19));

    public static RuleTable<FitnessCheckKey, FitnessCheckRule> None { get; } = new("fitness-checks");

    public static RuleTable<FitnessCheckKey, FitnessCheckRule> France { get; } = new(
        "fitness-checks",
        new("FITNESS-NONE-MED", new(Sanction.None, FitnessCheck.MedicalOpinion), Never, Period, Sources.Assumption, RuleStatus.Assumed, NoSanction),
        new("FITNESS-NONE-PSY", new(Sanction.None, FitnessCheck.Psychotechnical), Never, Period, Sources.Assumption, RuleStatus.Assumed, NoSanction),
        new("FITNESS-SUSPENSION-MED", new(Sanction.Suspension, FitnessCheck.MedicalOpinion), new(1, MoreThan: true, WheneverAlcoholOrDrugs: true), Period, Sources.MedicalControlArticle("1er, 1, 2°"), RuleStatus.Verified, "La fiche F14836 (état d'octobre 2025) dit aussi plus d'un mois ; « alcool ou stupéfiants, quelle que soit la durée » vient de l'arrêté et de l'ancien texte de la fiche. Commission médicale pour l'alcool et les stupéfiants, médecin agréé sinon."),
        new("FITNESS-SUSPENSION-PSY-1", new(Sanction.Suspension, FitnessCheck.Psychotechnical), new(6), InForce.Between(Sources.TutorialDate, SixMonthsSeen), Sources.Sheet("F2727", SixMonthsSeen), RuleStatus.Reported, "Avant cette fiche, le seuil de six mois n'est rapporté que par une source secondaire, qui cite le décret n° 2016-39 ; l'art. R. 226-2 de 2012 disait toute suspension, l'arrêté du 31 juillet 2012 (art. 7) ne nommait que l'invalidation et l'annulation."),
        new("FITNESS-SUSPENSION-PSY-2", new(Sanction.Suspension, FitnessCheck.Psychotechnical), new(6), InForce.Since(SixMonthsSeen), Sources.Sheet("F14836", Sources.SheetsOf2025), RuleStatus.Verified, "Six mois ou plus, à passer avant le contrôle médical ; déjà dans la fiche F2727 du 26 novembre 2019, retirée depuis."),
        new("FITNESS-ANNULMENT-MED", new(Sanction.Annulment, FitnessCheck.MedicalOpinion), Always, Period, Sources.CodeDeLaRoute("R. 224-21", StateOf2015), RuleStatus.Verified),
        new("FITNESS-ANNULMENT-PSY", new(Sanction.Annulment, FitnessCheck.Psychotechnical), Always, Period, Sources.MedicalControlArticle("7"), RuleStatus.Verified),
        new("FITNESS-INVALIDATION-MED", new(Sanction.Invalidation, FitnessCheck.MedicalOpinion), Always, Period, Sources.Sheet("F1704", Sources.SheetsOf2025), RuleStatus.Verified, "Code de la route, art. L. 223-5 ; le contrôle peut être passé pendant l'interdiction."),
        new("FITNESS-INVALIDATION-PSY", new(Sanction.Invalidation, FitnessCheck.Psychotechnical), Always, Period, Sources.MedicalControlArticle("7"), RuleStatus.Verified, "Code de la route, art. L. 223-5."));
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

    public static RuleTable<InvalidationCase, Months> France { get; } = new(
        "invalidation-wait",
        Row("INVALIDATION-WAIT-FIRST", InvalidationCase.First, 6),
        Row("INVALIDATION-WAIT-REPEATED", InvalidationCase.Repeated, 12));

    private static RuleRow<InvalidationCase, Months> Row(string id, InvalidationCase key, int months) =>
        new(id, key, new(months), InForce.Since(Sources.TutorialDate), Sources.Sheet("F1704", Sources.SheetsOf2025), RuleStatus.Verified, "À compter de la remise du permis ; code de la route, art. L. 223-5, II.");
}

/// <summary>Which sanction closes the validation of a diploma.</summary>
internal static class DiplomaBlockTable
{
    /// <summary>The value says whether the way is closed.</summary>
    public static RuleTable<Sanction, bool> None { get; } = new("diploma-blocks");

    public static RuleTable<Sanction, bool> France { get; } = new(
        "diploma-blocks",
        Row("DIPLOMA-BLOCK-NONE", Sanction.None, false),
        Row("DIPLOMA-BLOCK-SUSPENSION", Sanction.Suspension, true),
        Row("DIPLOMA-BLOCK-ANNULMENT", Sanction.Annulment, true, " Le diplôme déjà utilisé ne peut pas servir une seconde fois à retrouver le permis annulé."),
        Row("DIPLOMA-BLOCK-INVALIDATION", Sanction.Invalidation, true));

    private static RuleRow<Sanction, bool> Row(string id, Sanction key, bool closed, string note = "") =>
        new(id, key, closed, InForce.Since(new LocalDate(2013, 1, 19)), Sources.Diplomas("5"), RuleStatus.Verified, $"Version de 2013, seule lue.{note}");
}
