namespace Ants.Permis.SupportingDocuments;

/// <summary>What a supporting document is.</summary>
/// <remarks>French term: « type de pièce justificative ». The first four have a place of their own on the form; the others are added from its list of additional documents.</remarks>
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
