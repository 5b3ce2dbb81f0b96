using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.SupportingDocuments;
using NodaTime;

namespace Ants.Permis.Rules;

/// <summary>A motif and a kind of document.</summary>
/// <param name="Motif">The motif.</param>
/// <param name="Kind">The kind of document.</param>
public sealed record MotifDocumentKey(Motif Motif, DocumentKind Kind) : IRuleTerm
{
    string IRuleTerm.Code => $"{RuleText.Camel(Motif)}/{RuleText.Camel(Kind)}";

    string IRuleTerm.Words(Language language) => RuleText.Pair(RuleText.Short(Motif, language), Labels.For(Kind, language), language);
}

/// <summary>Which documents each motif asks for. The tutorial lists them for the diploma; the other motifs follow the official sheets or are assumed.</summary>
internal static class DocumentRequirementTable
{
    private static readonly InForce Period = InForce.Since(Sources.TutorialDate);

    public static RuleTable<MotifDocumentKey, DocumentPresence> Ants2019 { get; } = new(
        "documents-by-motif",
        [
            .. Rows("INSCRIPTION", Motif.InscriptionExamen, Sources.Sheet("F2825", new LocalDate(2025, 5, 26)), RuleStatus.Verified),
            .. Rows("FABRICATION", Motif.FabricationNouveauPermis, Sources.Sheet("F1727", new LocalDate(2025, 10, 3)), RuleStatus.Verified, "Liste de la fiche sur la perte (état d'octobre 2025, date propre de la fiche non lue) ; les autres raisons demandent des pièces de plus, à joindre en complément."),
            .. Rows("MILITAIRE", Motif.ConversionBrevetMilitaire, Sources.Sheet("F1452", new LocalDate(2024, 8, 14)), RuleStatus.Verified, "Le volet de conversion signé s'ajoute aux pièces complémentaires."),
            .. Rows("DIPLOME", Motif.ValidationDiplomeProfessionnel, Sources.Tutorial(5), RuleStatus.FormText),
            .. Rows("INVALIDATION", Motif.SuiteInvalidationOuAnnulation, Sources.Assumption, RuleStatus.Assumed, "Aucune liste complète n'a été trouvée pour ce motif."),
            .. Rows("SUSPENSION", Motif.SuiteSuspension, Sources.Assumption, RuleStatus.Assumed, "Aucune liste complète n'a été trouvée pour ce motif."),
        ]);

    private static RuleRow<MotifDocumentKey, DocumentPresence>[] Rows(string name, Motif motif, LegalSource source, RuleStatus status, string note = "") =>
    [
        new($"DOC-{name}-ID", new(motif, DocumentKind.IdentityDocument), DocumentPresence.Required, Period, source, status, note),
        new($"DOC-{name}-ADDRESS", new(motif, DocumentKind.ProofOfAddress), DocumentPresence.Required, Period, source, status, note),
        Diploma(name, motif),
        new($"DOC-{name}-AVIS", new(motif, DocumentKind.AvisMedical), DocumentPresence.WhenMedicalOpinion, Period, Sources.Tutorial(1), RuleStatus.FormText, "« un avis médical d'aptitude à la conduite devra être joint aux pièces justificatives (étape 5) »"),
        new($"DOC-{name}-HOSTING", new(motif, DocumentKind.AttestationHebergement), DocumentPresence.WhenHosted, Period, Sources.Tutorial(5), RuleStatus.FormText),
        new($"DOC-{name}-HOST-ID", new(motif, DocumentKind.HebergeantIdentityDocument), DocumentPresence.WhenHosted, Period, Sources.Tutorial(5), RuleStatus.FormText),
        new($"DOC-{name}-OTHER", new(motif, DocumentKind.OtherDocument), DocumentPresence.NotAsked, Period, Sources.Tutorial(5), RuleStatus.FormText),
    ];

    private static RuleRow<MotifDocumentKey, DocumentPresence> Diploma(string name, Motif motif) => motif == Motif.ValidationDiplomeProfessionnel
        ? new($"DOC-{name}-DIPLOMA", new(motif, DocumentKind.DiplomaOrTitle), DocumentPresence.Required, Period, Sources.Tutorial(5), RuleStatus.FormText)
        : new($"DOC-{name}-DIPLOMA", new(motif, DocumentKind.DiplomaOrTitle), DocumentPresence.NotAsked, Period, Sources.Assumption, RuleStatus.Assumed, "Le tutoriel ne demande cette pièce que pour la validation d'un diplôme.");
}
