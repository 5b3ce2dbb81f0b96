using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.SupportingDocuments;
using NodaTime;

namespace Ants.Permis.Rules;

/// <summary>A motif and a kind of document.</summary>
/// <param name="Motif">The motif.</param>
/// <param name="Kind">The kind of document.</param>
public sealed record MotifDocumentKey(Motif Motif, DocumentKind Kind);

/// <summary>Which documents each motif asks for. The tutorial lists them for the diploma; the other motifs follow the official sheets or are assumed.</summary>
internal static class DocumentRequirementTable
{
    private const string Electronic = "Dans les départements où l'avis électronique est à l'essai depuis 2026, il peut n'y avoir aucun formulaire à joindre.";
    private const string LikeRegistration = "La fiche d'inscription la demande ; aucune liste lue pour ce motif n'en parle.";
    private const string ResidenceInGeneral = "L'arrêté vaut pour tout permis ; la liste lue pour ce motif n'en parle pas.";
    private const string NobodyAsks = "Aucune source ne demande cette pièce pour ce motif.";
    private const string NoSheet = "Aucune fiche officielle ne décrit ce motif : le tutoriel de 2019 reste la seule liste.";
    private const string ReturnToLicence = "Le site actuel range le « retour au permis » avec l'inscription ; ses pièces sont lues comme valant pour ce motif.";
    private const string ShownToTheDoctor = "Le résultat est d'abord présenté au contrôle médical.";

    private static readonly InForce Period = InForce.Since(Sources.TutorialDate);

    // The articles were read in a public copy of early 2015.
    private static readonly LocalDate CodeRead = new(2015, 1, 1);

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

    /// <summary>What the sheets and the texts of today ask for: the tutorial's seven kinds for every motif, and the others where something names them or they follow the person.</summary>
    public static RuleTable<MotifDocumentKey, DocumentPresence> Current { get; } = new(
        "documents-by-motif",
        [
            .. OfPerson("INSCRIPTION", Motif.InscriptionExamen),
            Now("INSCRIPTION-ID", Motif.InscriptionExamen, DocumentKind.IdentityDocument, DocumentPresence.Required, Sources.RegistrationSheet),
            Now("INSCRIPTION-ADDRESS", Motif.InscriptionExamen, DocumentKind.ProofOfAddress, DocumentPresence.Required, Sources.RegistrationSheet),
            Now("INSCRIPTION-REPRESENTATIVE", Motif.InscriptionExamen, DocumentKind.RepresentativeIdentityDocument, DocumentPresence.WhenMinor, Sources.RegistrationSheet, note: "La fiche la demande aussi pour une personne sous tutelle."),
            Now("INSCRIPTION-RESIDENCE", Motif.InscriptionExamen, DocumentKind.ProofOfResidence, DocumentPresence.WhenForeign, Sources.RegistrationSheet, note: "Titre de séjour valable ou, pour qui en est dispensé, preuve de six mois de présence."),
            Now("INSCRIPTION-AVIS", Motif.InscriptionExamen, DocumentKind.AvisMedical, DocumentPresence.WhenMedicalOpinion, Sources.RegistrationSheet, note: Electronic),
            Now("INSCRIPTION-DIPLOMA", Motif.InscriptionExamen, DocumentKind.DiplomaOrTitle, DocumentPresence.WhenLowerAgeByTraining, Sources.CopiedSheet("F2843"), RuleStatus.Reported, "« si nécessaire » : preuve de la fin d'une formation de conducteur, pour C ou D ; état de la fiche sans date."),
            Now("INSCRIPTION-ROAD-SAFETY", Motif.InscriptionExamen, DocumentKind.RoadSafetyCertificate, DocumentPresence.WhenRoadSafetyAge, Sources.RegistrationSheet, note: "Une attestation perdue est remplacée par la déclaration sur l'honneur que l'ANTS publie."),
            Now("INSCRIPTION-DEFENCE", Motif.InscriptionExamen, DocumentKind.DefenceDayCertificate, DocumentPresence.WhenDefenceDayAge, Sources.RegistrationSheet, note: "Certificat individuel de participation, exemption, attestation de situation administrative, ou attestation provisoire (report compris)."),
            Now("INSCRIPTION-HELD", Motif.InscriptionExamen, DocumentKind.HeldLicence, DocumentPresence.WhenAnotherCategoryNeeded, Sources.LicenceDecree("1er, III"), note: "Permis B pour BE, C1, C, D1 et D, puis C1 pour C1E, C pour CE, D1 pour D1E, D pour DE. La fiche F2843 le confirme pour C."),
            Now("INSCRIPTION-A2-TO-A", Motif.InscriptionExamen, DocumentKind.A2ToACertificate, DocumentPresence.WhenAFromA2, Sources.LicenceDecree("1er, III"), note: "Depuis le 3 juin 2016, A s'obtient par cette formation, sans épreuve pratique."),
            Now("INSCRIPTION-FIMO", Motif.InscriptionExamen, DocumentKind.FimoCertificate, DocumentPresence.WhenYoungPassengerDriver, Sources.LicenceDecree("1er, III"), note: "Attestation, ou engagement de suivre la formation dans l'année."),

            .. OfPerson("FABRICATION", Motif.FabricationNouveauPermis),
            Now("FABRICATION-ID", Motif.FabricationNouveauPermis, DocumentKind.IdentityDocument, DocumentPresence.Required, Sources.LossSheet, note: "Perte et vol : la déclaration se fait avec la demande, et un timbre de 25 € est payé en ligne."),
            Now("FABRICATION-ADDRESS", Motif.FabricationNouveauPermis, DocumentKind.ProofOfAddress, DocumentPresence.Required, Sources.LossSheet),
            Now("FABRICATION-REPRESENTATIVE", Motif.FabricationNouveauPermis, DocumentKind.RepresentativeIdentityDocument, DocumentPresence.WhenMinor, Sources.Assumption, RuleStatus.Assumed, LikeRegistration),
            Now("FABRICATION-RESIDENCE", Motif.FabricationNouveauPermis, DocumentKind.ProofOfResidence, DocumentPresence.WhenForeign, Sources.LossSheet, note: "Résidence normale pour les Européens, les Andorrans et les Monégasques, séjour régulier pour les autres."),
            Now("FABRICATION-AVIS-1", Motif.FabricationNouveauPermis, DocumentKind.AvisMedical, DocumentPresence.WhenMedicalOpinion, Sources.LossSheet, RuleStatus.Verified, "Pour la perte. Pour la détérioration, l'état antérieur de la fiche n'a pas été comparé sur ce point.", InForce.Between(Sources.TutorialDate, Sources.DamageSheet.VersionDate)),
            Now("FABRICATION-AVIS-2", Motif.FabricationNouveauPermis, DocumentKind.AvisMedical, DocumentPresence.WhenMedicalOpinionUnlessDamaged, Sources.DamageSheet, RuleStatus.Verified, $"Détérioration : sans avis, un duplicata de même fin de validité est établi. La date de cette règle n'est pas connue : celle de l'état de la fiche qui la montre est prise. {Electronic}", InForce.Since(Sources.DamageSheet.VersionDate)),
            Now("FABRICATION-DIPLOMA", Motif.FabricationNouveauPermis, DocumentKind.DiplomaOrTitle, DocumentPresence.NotAsked, Sources.Assumption, RuleStatus.Assumed, NobodyAsks),
            Now("FABRICATION-HELD", Motif.FabricationNouveauPermis, DocumentKind.HeldLicence, DocumentPresence.WhenCardIsShown, Sources.DamageSheet, RuleStatus.Reported, "En couleur, recto et verso. La fiche le dit pour la détérioration ; pour la fin de validité et le changement d'état civil, seules des sources secondaires le disent."),
            Now("FABRICATION-THEFT", Motif.FabricationNouveauPermis, DocumentKind.TheftReport, DocumentPresence.WhenStolen, Sources.CopiedSheet("F1450")),
            Now("FABRICATION-CIVIL-STATUS", Motif.FabricationNouveauPermis, DocumentKind.CivilStatusProof, DocumentPresence.WhenCivilStatusChanged, Sources.PrefecturePage, RuleStatus.Reported, "Sources secondaires et pages de préfecture ; aucune fiche lue ne donne cette liste."),

            .. OfPerson("MILITAIRE", Motif.ConversionBrevetMilitaire),
            Now("MILITAIRE-ID", Motif.ConversionBrevetMilitaire, DocumentKind.IdentityDocument, DocumentPresence.Required, Sources.MilitarySheet),
            Now("MILITAIRE-ADDRESS", Motif.ConversionBrevetMilitaire, DocumentKind.ProofOfAddress, DocumentPresence.Required, Sources.MilitarySheet),
            Now("MILITAIRE-REPRESENTATIVE", Motif.ConversionBrevetMilitaire, DocumentKind.RepresentativeIdentityDocument, DocumentPresence.WhenMinor, Sources.Assumption, RuleStatus.Assumed, LikeRegistration),
            Now("MILITAIRE-RESIDENCE", Motif.ConversionBrevetMilitaire, DocumentKind.ProofOfResidence, DocumentPresence.WhenForeign, Sources.IdentityDecree, RuleStatus.Reported, ResidenceInGeneral),
            Now("MILITAIRE-SHEET", Motif.ConversionBrevetMilitaire, DocumentKind.MilitaryConversionSheet, DocumentPresence.Required, Sources.MilitarySheet),
            Now("MILITAIRE-AVIS", Motif.ConversionBrevetMilitaire, DocumentKind.AvisMedical, DocumentPresence.WhenMedicalOpinion, Sources.MilitarySheet, note: $"Pour C et D. {Electronic}"),
            Now("MILITAIRE-TRAINING-1", Motif.ConversionBrevetMilitaire, DocumentKind.MilitaryTrainingCertificate, DocumentPresence.WhenHeavyConversion, Sources.MilitarySheet with { VersionDate = new LocalDate(2017, 1, 1) }, RuleStatus.Reported, "État plus ancien de la fiche (vers 2017), lu dans une copie : aucune condition d'âge pour C.", InForce.Between(Sources.TutorialDate, Sources.MilitarySheet.VersionDate)),
            Now("MILITAIRE-TRAINING-2", Motif.ConversionBrevetMilitaire, DocumentKind.MilitaryTrainingCertificate, DocumentPresence.WhenConversionTraining, Sources.MilitarySheet, RuleStatus.Verified, "Marchandises pour C avant 21 ans ; voyageurs pour D à tout âge.", InForce.Since(Sources.MilitarySheet.VersionDate)),
            Now("MILITAIRE-DIPLOMA", Motif.ConversionBrevetMilitaire, DocumentKind.DiplomaOrTitle, DocumentPresence.NotAsked, Sources.Assumption, RuleStatus.Assumed, NobodyAsks),

            .. OfPerson("DIPLOME", Motif.ValidationDiplomeProfessionnel),
            Now("DIPLOME-ID", Motif.ValidationDiplomeProfessionnel, DocumentKind.IdentityDocument, DocumentPresence.Required, Sources.Tutorial(5), RuleStatus.FormText, NoSheet),
            Now("DIPLOME-ADDRESS", Motif.ValidationDiplomeProfessionnel, DocumentKind.ProofOfAddress, DocumentPresence.Required, Sources.Tutorial(5), RuleStatus.FormText, NoSheet),
            Now("DIPLOME-REPRESENTATIVE", Motif.ValidationDiplomeProfessionnel, DocumentKind.RepresentativeIdentityDocument, DocumentPresence.WhenMinor, Sources.Assumption, RuleStatus.Assumed, LikeRegistration),
            Now("DIPLOME-RESIDENCE", Motif.ValidationDiplomeProfessionnel, DocumentKind.ProofOfResidence, DocumentPresence.WhenForeign, Sources.IdentityDecree, RuleStatus.Reported, ResidenceInGeneral),
            Now("DIPLOME-DIPLOMA", Motif.ValidationDiplomeProfessionnel, DocumentKind.DiplomaOrTitle, DocumentPresence.Required, Sources.Tutorial(5), RuleStatus.FormText, $"Copie lisible ou attestation de réussite (arrêté du 17 janvier 2013, art. 3, version de 2013 ; modifié en 2018, non relu). {NoSheet}"),
            Now("DIPLOME-AVIS", Motif.ValidationDiplomeProfessionnel, DocumentKind.AvisMedical, DocumentPresence.WhenMedicalOpinion, Sources.Tutorial(1), RuleStatus.FormText, $"L'arrêté du 17 janvier 2013, art. 3, le demande pour les catégories lourdes (version de 2013). {Electronic}"),

            .. OfPerson("INVALIDATION", Motif.SuiteInvalidationOuAnnulation),
            Now("INVALIDATION-ID", Motif.SuiteInvalidationOuAnnulation, DocumentKind.IdentityDocument, DocumentPresence.Required, Sources.RegistrationPage, RuleStatus.Reported, ReturnToLicence),
            Now("INVALIDATION-ADDRESS", Motif.SuiteInvalidationOuAnnulation, DocumentKind.ProofOfAddress, DocumentPresence.Required, Sources.RegistrationPage, RuleStatus.Reported, ReturnToLicence),
            Now("INVALIDATION-REPRESENTATIVE", Motif.SuiteInvalidationOuAnnulation, DocumentKind.RepresentativeIdentityDocument, DocumentPresence.WhenMinor, Sources.Assumption, RuleStatus.Assumed, LikeRegistration),
            Now("INVALIDATION-RESIDENCE", Motif.SuiteInvalidationOuAnnulation, DocumentKind.ProofOfResidence, DocumentPresence.WhenForeign, Sources.IdentityDecree, RuleStatus.Reported, ResidenceInGeneral),
            Now("INVALIDATION-AVIS", Motif.SuiteInvalidationOuAnnulation, DocumentKind.AvisMedical, DocumentPresence.WhenMedicalOpinion, Sources.CodeDeLaRoute("L. 223-5 et R. 224-21", CodeRead), note: Electronic),
            Now("INVALIDATION-DECISION", Motif.SuiteInvalidationOuAnnulation, DocumentKind.SanctionDecision, DocumentPresence.Required, Sources.CopiedSheet("F21774"), RuleStatus.Reported, "Annulation : avis du tribunal « référence 7 ». Invalidation : lettre « 48SI » et récépissé de remise « référence 44 » (ou 47), d'après des sources secondaires."),
            Now("INVALIDATION-PSYCHOTECHNICAL", Motif.SuiteInvalidationOuAnnulation, DocumentKind.PsychotechnicalResult, DocumentPresence.WhenPsychotechnical, Sources.CodeDeLaRoute("L. 223-5 et R. 224-21", CodeRead), note: ShownToTheDoctor),
            Now("INVALIDATION-DIPLOMA", Motif.SuiteInvalidationOuAnnulation, DocumentKind.DiplomaOrTitle, DocumentPresence.NotAsked, Sources.Assumption, RuleStatus.Assumed, NobodyAsks),

            .. OfPerson("SUSPENSION", Motif.SuiteSuspension),
            Now("SUSPENSION-ID", Motif.SuiteSuspension, DocumentKind.IdentityDocument, DocumentPresence.Required, Sources.CopiedSheet("F14836"), RuleStatus.Reported, "Lu dans un état de la fiche sans date, parmi les pièces du contrôle médical."),
            Now("SUSPENSION-ADDRESS", Motif.SuiteSuspension, DocumentKind.ProofOfAddress, DocumentPresence.Required, Sources.Assumption, RuleStatus.Assumed, "Aucune liste complète n'a été trouvée pour ce motif ; toutes les listes lues pour les autres la demandent."),
            Now("SUSPENSION-REPRESENTATIVE", Motif.SuiteSuspension, DocumentKind.RepresentativeIdentityDocument, DocumentPresence.WhenMinor, Sources.Assumption, RuleStatus.Assumed, LikeRegistration),
            Now("SUSPENSION-RESIDENCE", Motif.SuiteSuspension, DocumentKind.ProofOfResidence, DocumentPresence.WhenForeign, Sources.IdentityDecree, RuleStatus.Reported, ResidenceInGeneral),
            Now("SUSPENSION-AVIS", Motif.SuiteSuspension, DocumentKind.AvisMedical, DocumentPresence.WhenMedicalOpinion, Sources.SuspensionSheet, note: Electronic),
            Now("SUSPENSION-DECISION", Motif.SuiteSuspension, DocumentKind.SanctionDecision, DocumentPresence.Required, Sources.Sheet("F2727", new LocalDate(2019, 11, 26)), note: "Fiche retirée depuis ; un état sans date de la fiche F14836 demande la décision et sa lettre de notification. La fiche sur la suspension judiciaire (F21761) n'a pas été lue."),
            Now("SUSPENSION-PSYCHOTECHNICAL", Motif.SuiteSuspension, DocumentKind.PsychotechnicalResult, DocumentPresence.WhenPsychotechnical, Sources.SuspensionSheet, note: ShownToTheDoctor),
            Now("SUSPENSION-DIPLOMA", Motif.SuiteSuspension, DocumentKind.DiplomaOrTitle, DocumentPresence.NotAsked, Sources.Assumption, RuleStatus.Assumed, NobodyAsks),
        ]);

    // Where somebody lives asks for the same papers under every motif: the sheet on addresses is about the licence as a whole.
    private static RuleRow<MotifDocumentKey, DocumentPresence>[] OfPerson(string name, Motif motif) =>
    [
        Now($"{name}-HOSTING", motif, DocumentKind.AttestationHebergement, DocumentPresence.WhenHostedOrMinor, Sources.AddressSheet, note: "Personne majeure hébergée : datée et signée par les deux. Personne mineure : par un seul parent."),
        Now($"{name}-HOST-ID", motif, DocumentKind.HebergeantIdentityDocument, DocumentPresence.WhenHostedOrMinor, Sources.AddressSheet, note: "De la personne qui signe l'attestation ; le justificatif de domicile est aussi le sien."),
        Now($"{name}-LODGING", motif, DocumentKind.AccommodationStatement, DocumentPresence.WhenAccommodation, Sources.AddressSheet, note: "Du responsable de l'hôtel ou du camping ; pour un bateau, de la capitainerie, de moins de six mois."),
        Now($"{name}-DOMICILE", motif, DocumentKind.ElectionOfDomicile, DocumentPresence.WhenNoFixedAddress, Sources.AddressSheet, note: "Ou livret spécial de circulation."),
        Now($"{name}-OTHER", motif, DocumentKind.OtherDocument, DocumentPresence.NotAsked, Sources.Tutorial(5), RuleStatus.FormText),
    ];

    private static RuleRow<MotifDocumentKey, DocumentPresence> Now(string id, Motif motif, DocumentKind kind, DocumentPresence presence, LegalSource source, RuleStatus status = RuleStatus.Verified, string note = "", InForce? period = null) =>
        new($"PAPER-{id}", new(motif, kind), presence, period ?? Period, source, status, note);

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
