using Ants.Permis.Findings;
using NodaTime;

namespace Ants.Permis.Rules;

/// <summary>A case, other than a category asked for or a declaration, in which the medical opinion is asked for or not.</summary>
/// <remarks>French term: « avis médical » by motif.</remarks>
public enum MedicalCase
{
    /// <summary>A licence for paid driving: taxi, ambulance, school or public transport, motorcycle for hire.</summary>
    PaidDriving,

    /// <summary>A heavy category held, and the card has expired.</summary>
    HeavyExpired,

    /// <summary>A heavy category held, and the card was lost.</summary>
    HeavyLost,

    /// <summary>A heavy category held, and the card was stolen.</summary>
    HeavyStolen,

    /// <summary>A heavy category held, and the card is damaged.</summary>
    HeavyDamaged,

    /// <summary>A heavy category held, and the civil status has changed.</summary>
    HeavyCivilStatusChanged,
}

/// <summary>The medical opinion by case.</summary>
internal static class MedicalOpinionByCaseTable
{
    private static readonly LocalDate Directive = new(2013, 1, 19);
    private static readonly LocalDate OlderCopies = new(2022, 5, 2);
    private static readonly InForce Period = InForce.Since(Sources.TutorialDate);

    public static RuleTable<MedicalCase, MedicalOpinion> None { get; } = new("medical-opinion-by-case");

    public static RuleTable<MedicalCase, MedicalOpinion> France { get; } = new(
        "medical-opinion-by-case",
        new("MED-CASE-PAID", MedicalCase.PaidDriving, MedicalOpinion.Required, InForce.Since(Directive), Sources.CodeDeLaRoute("R. 221-10, III et IV", Directive), RuleStatus.Verified, "A : transport rémunéré de personnes ; B : taxi, VTC, ambulance, ramassage scolaire, transport public (fiche F1255, état d'octobre 2025)."),
        new("MED-CASE-EXPIRED", MedicalCase.HeavyExpired, MedicalOpinion.Required, Period, Sources.Sheet("F1255", Sources.SheetsOf2025), RuleStatus.Verified, "Sans avis, le permis est refait sans les catégories lourdes (arrêté du 20 avril 2012, art. 8, III)."),
        new("MED-CASE-LOST", MedicalCase.HeavyLost, MedicalOpinion.Required, Period, Sources.Sheet("F1727", Sources.SheetsOf2025), RuleStatus.Verified),
        new("MED-CASE-STOLEN", MedicalCase.HeavyStolen, MedicalOpinion.Required, Period, Sources.Sheet("F1450", OlderCopies), RuleStatus.Reported, "Copies municipales de 2022 à 2024 ; l'état actuel de la fiche sur le vol n'a pas été lu."),
        new("MED-CASE-DAMAGED-1", MedicalCase.HeavyDamaged, MedicalOpinion.Required, InForce.Between(Sources.TutorialDate, Sources.SheetsOf2026), Sources.Sheet("F173", OlderCopies), RuleStatus.Reported, "Plusieurs copies de 2022 à 2024 ; la date du changement n'a pas été trouvée."),
        new("MED-CASE-DAMAGED-2", MedicalCase.HeavyDamaged, MedicalOpinion.NotRequired, InForce.Since(Sources.SheetsOf2026), Sources.Sheet("F20109", Sources.SheetsOf2026), RuleStatus.Verified, "Facultatif : sans avis, un duplicata avec la même date de fin est délivré. Première date à laquelle la règle a été vue."),
        new("MED-CASE-CIVIL-STATUS", MedicalCase.HeavyCivilStatusChanged, MedicalOpinion.Required, Period, Sources.Sheet("F173", OlderCopies), RuleStatus.Reported, "Traité avec la détérioration par les copies de 2022 à 2024 ; depuis, la détérioration ne le demande plus et rien n'a été lu sur l'état civil."));
}
