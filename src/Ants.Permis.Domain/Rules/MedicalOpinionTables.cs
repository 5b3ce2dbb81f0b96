using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using NodaTime;

namespace Ants.Permis.Rules;

/// <summary>What a category or a declaration means for the medical opinion.</summary>
public enum MedicalOpinion
{
    /// <summary>An opinion must be joined.</summary>
    Required,

    /// <summary>None is needed for this reason.</summary>
    NotRequired,

    /// <summary>None is needed, but the licence will bear a restriction.</summary>
    RestrictionOnly,
}

/// <summary>Which category needs a medical opinion, and since when.</summary>
internal static class MedicalOpinionByCategoryTable
{
    private static readonly LocalDate Directive = new(2013, 1, 19);
    private static readonly LocalDate TrailerReform = new(2016, 6, 3);

    public static RuleTable<LicenceCategory, MedicalOpinion> France { get; } = new(
        "medical-opinion-by-category",
        Light("MED-CAT-AM", LicenceCategory.AM, RuleStatus.Assumed, "L'article ne nomme pas la catégorie AM."),
        Light("MED-CAT-A1", LicenceCategory.A1),
        Light("MED-CAT-A2", LicenceCategory.A2),
        Light("MED-CAT-A", LicenceCategory.A),
        Light("MED-CAT-B1", LicenceCategory.B1),
        Light("MED-CAT-B", LicenceCategory.B),
        new("MED-CAT-BE-1", LicenceCategory.BE, MedicalOpinion.Required, InForce.Between(Directive, TrailerReform), Sources.CodeDeLaRoute("R. 221-10", Directive), RuleStatus.Verified),
        new("MED-CAT-BE-2", LicenceCategory.BE, MedicalOpinion.NotRequired, InForce.Since(TrailerReform), Sources.Decree2016723, RuleStatus.Verified),
        Heavy("MED-CAT-C1", LicenceCategory.C1),
        Heavy("MED-CAT-C1E", LicenceCategory.C1E),
        Heavy("MED-CAT-C", LicenceCategory.C),
        Heavy("MED-CAT-CE", LicenceCategory.CE),
        Heavy("MED-CAT-D1", LicenceCategory.D1),
        Heavy("MED-CAT-D1E", LicenceCategory.D1E),
        Heavy("MED-CAT-D", LicenceCategory.D),
        Heavy("MED-CAT-DE", LicenceCategory.DE));

    private static RuleRow<LicenceCategory, MedicalOpinion> Light(string id, LicenceCategory category, RuleStatus status = RuleStatus.Verified, string note = "") =>
        new(id, category, MedicalOpinion.NotRequired, InForce.Since(Directive), Sources.CodeDeLaRoute("R. 221-10, I", Directive), status, note);

    private static RuleRow<LicenceCategory, MedicalOpinion> Heavy(string id, LicenceCategory category) =>
        new(id, category, MedicalOpinion.Required, InForce.Since(Directive), Sources.CodeDeLaRoute("R. 221-10, II", Directive), RuleStatus.Verified);
}

/// <summary>Which declaration, when answered yes, needs a medical opinion.</summary>
internal static class MedicalOpinionByDeclarationTable
{
    private static readonly InForce Period = InForce.Since(new LocalDate(2013, 1, 19));

    public static RuleTable<ApplicantDeclaration, MedicalOpinion> France { get; } = new(
        "medical-opinion-by-declaration",
        new("MED-DECL-FRENCH", ApplicantDeclaration.ReadsFrench, MedicalOpinion.NotRequired, Period, Sources.Tutorial(1), RuleStatus.FormText, "Sert à adapter l'examen ; aucune pièce n'est demandée."),
        new("MED-DECL-VEHICLE", ApplicantDeclaration.NeedsAdaptedVehicle, MedicalOpinion.Required, Period, Sources.CodeDeLaRoute("R. 221-10, II", new LocalDate(2013, 1, 19)), RuleStatus.Verified),
        new("MED-DECL-VISION", ApplicantDeclaration.WearsVisionCorrection, MedicalOpinion.RestrictionOnly, Period, Sources.Tutorial(1), RuleStatus.FormText, "Demandée à part par le formulaire. Une mention restrictive est portée sur le titre (arrêté du 20 avril 2012, art. 2, B) ; l'avis n'est pas demandé pour ce seul motif."),
        new("MED-DECL-CONDITION", ApplicantDeclaration.HasIncompatibleCondition, MedicalOpinion.Required, Period, Sources.CodeDeLaRoute("R. 226-1, 2°", new LocalDate(2013, 1, 19)), RuleStatus.Verified),
        new("MED-DECL-PENSION", ApplicantDeclaration.ReceivesInvalidityPension, MedicalOpinion.Required, Period, Sources.MedicalControl, RuleStatus.Verified));
}
