namespace Ants.Permis.SupportingDocuments;

/// <summary>What a supporting document is.</summary>
/// <remarks>
/// French term: « type de pièce justificative ». The first four have a place of their own on the form; the others are added from its list of additional documents.
/// The tutorial shows the first seven; those after them are asked for by the law or by an official sheet.
/// </remarks>
public enum DocumentKind
{
    /// <summary>« Pièce d'identité », front and back.</summary>
    IdentityDocument,

    /// <summary>« Justificatif de domicile ».</summary>
    ProofOfAddress,

    /// <summary>« Copie de diplôme - titre professionnel (BEP, CAP) ».</summary>
    DiplomaOrTitle,

    /// <summary>« Avis médical », the doctor's opinion on fitness to drive.</summary>
    AvisMedical,

    /// <summary>« Attestation d'hébergement », signed by the person who lodges the applicant.</summary>
    AttestationHebergement,

    /// <summary>« Pièce d'identité de l'hébergeant ».</summary>
    HebergeantIdentityDocument,

    /// <summary>Any other document that the applicant finds useful.</summary>
    OtherDocument,

    /// <summary>The identity document of a minor's legal representative.</summary>
    RepresentativeIdentityDocument,

    /// <summary>« ASSR2 », « ASR », « BSR », or the sworn statement that replaces a lost one.</summary>
    RoadSafetyCertificate,

    /// <summary>One of the papers of the « journée défense et citoyenneté ».</summary>
    DefenceDayCertificate,

    /// <summary>What shows that a foreign national lives lawfully in France: permit, or proof of presence.</summary>
    ProofOfResidence,

    /// <summary>A copy of the licence held, or of the one to be replaced.</summary>
    HeldLicence,

    /// <summary>The certificate of the training from A2 to A.</summary>
    A2ToACertificate,

    /// <summary>A « FIMO » certificate, or the undertaking to follow that training.</summary>
    FimoCertificate,

    /// <summary>« Volet de conversion » of a military licence, signed by the authority.</summary>
    MilitaryConversionSheet,

    /// <summary>The certificate of completed training that a military conversion to C or D asks for.</summary>
    MilitaryTrainingCertificate,

    /// <summary>The decision of suspension, the court's notice, or the letter of invalidation with its receipt.</summary>
    SanctionDecision,

    /// <summary>The result of the psychotechnical tests.</summary>
    PsychotechnicalResult,

    /// <summary>The statement of the manager of a hotel, a campsite or a harbour.</summary>
    AccommodationStatement,

    /// <summary>« Élection de domicile » at an approved body, or a circulation booklet.</summary>
    ElectionOfDomicile,

    /// <summary>The declaration of theft.</summary>
    TheftReport,

    /// <summary>The proof of a change of civil status.</summary>
    CivilStatusProof,
}

/// <summary>Whose name is on the proof of address.</summary>
/// <remarks>French term: « justificatif de domicile à votre nom » or at the name of the « hébergeant ».</remarks>
public enum AddressHolder
{
    /// <summary>The applicant's.</summary>
    Applicant,

    /// <summary>That of the person who lodges the applicant.</summary>
    Hebergeant,
}

/// <summary>Whether a document is asked for, as the rule book says it.</summary>
public enum DocumentPresence
{
    /// <summary>Always asked for.</summary>
    Required,

    /// <summary>Asked for when a medical opinion is.</summary>
    WhenMedicalOpinion,

    /// <summary>Asked for when the applicant is lodged by somebody.</summary>
    WhenHosted,

    /// <summary>Not asked for: it may be added as one of the additional documents.</summary>
    NotAsked,

    /// <summary>Asked for when the application is for a minor.</summary>
    WhenMinor,

    /// <summary>Asked for when the applicant is lodged by somebody or is a minor, who is lodged by a parent.</summary>
    WhenHostedOrMinor,

    /// <summary>Asked for at the ages and for the categories that need a road-safety certificate.</summary>
    WhenRoadSafetyAge,

    /// <summary>Asked for from French nationals at the ages of the defence and citizenship day.</summary>
    WhenDefenceDayAge,

    /// <summary>Asked for from foreign nationals.</summary>
    WhenForeign,

    /// <summary>Asked for when a category asked for needs another one first.</summary>
    WhenAnotherCategoryNeeded,

    /// <summary>Asked for when category A is reached from A2.</summary>
    WhenAFromA2,

    /// <summary>Asked for when category D or DE is asked for before its ordinary age.</summary>
    WhenYoungPassengerDriver,

    /// <summary>Asked for when a military conversion gives C before its ordinary age, or D.</summary>
    WhenConversionTraining,

    /// <summary>Asked for when psychotechnical tests are.</summary>
    WhenPsychotechnical,

    /// <summary>Asked for from a person who lives in a hotel, a caravan or on a boat.</summary>
    WhenAccommodation,

    /// <summary>Asked for from a person without a fixed address.</summary>
    WhenNoFixedAddress,

    /// <summary>Asked for when the card was stolen.</summary>
    WhenStolen,

    /// <summary>Asked for when the card is damaged or has expired, or the civil status has changed: the old card is shown.</summary>
    WhenCardIsShown,

    /// <summary>Asked for when the civil status has changed.</summary>
    WhenCivilStatusChanged,

    /// <summary>Asked for when a medical opinion is, but for a damaged card: there the opinion may be left out, and the new card ends with the old one.</summary>
    WhenMedicalOpinionUnlessDamaged,

    /// <summary>Asked for when a heavy category is asked for before its ordinary age, on the strength of a professional training.</summary>
    WhenLowerAgeByTraining,

    /// <summary>Asked for when a military conversion gives C or D, at any age.</summary>
    WhenHeavyConversion,
}

/// <summary>The answer to whether a file, a document or an application would pass. It never means accepted by the administration.</summary>
/// <remarks>French term: « document valide » on the form means technically acceptable only.</remarks>
public enum Verdict
{
    /// <summary>Nothing found against it.</summary>
    Acceptable,

    /// <summary>At least one blocking finding.</summary>
    NotAcceptable,

    /// <summary>Nothing blocks, but something that decides is not known.</summary>
    CannotTell,
}
