namespace Ants.Permis.Motifs;

/// <summary>For whom the application is made: the first question of step 1.</summary>
/// <remarks>French term: « Vous effectuez la demande… ».</remarks>
public enum ForWhom
{
    /// <summary>« pour une personne majeure ou mineure émancipée ».</summary>
    AdultOrEmancipatedMinor,

    /// <summary>« pour une personne mineure ».</summary>
    Minor,
}

/// <summary>Why a new card is asked for. The tutorial's summary shows one of them (damage); official pages name the five.</summary>
/// <remarks>French term: « motif de fabrication ».</remarks>
public enum NewLicenceReason
{
    /// <summary>The card was lost.</summary>
    Lost,

    /// <summary>The card was stolen.</summary>
    Stolen,

    /// <summary>The card is damaged.</summary>
    Damaged,

    /// <summary>The card has expired.</summary>
    Expired,

    /// <summary>The holder's civil status changed.</summary>
    CivilStatusChanged,
}

/// <summary>Whether a registration is for a first licence. « S'agit-il… ».</summary>
/// <remarks>French term: « premier permis » or « ajout de nouvelles catégories ».</remarks>
public enum InscriptionKind
{
    /// <summary>« d'un premier permis de conduire ».</summary>
    FirstLicence,

    /// <summary>« de l'ajout de nouvelles catégories à un permis existant ».</summary>
    AddedCategories,
}

/// <summary>Whether the licence is obtained through complementary training.</summary>
/// <remarks>French term: « formations complémentaires ».</remarks>
public enum ComplementaryTraining
{
    /// <summary>« Non, pas de formation complémentaire ».</summary>
    None,

    /// <summary>« Oui, une formation initiale minimale obligatoire (FIMO) ».</summary>
    Fimo,

    /// <summary>« Oui, par un CAP/BEP/BAC PRO/TP ».</summary>
    DiplomaOrTitle,
}

/// <summary>One of the five yes-or-no declarations of step 1.</summary>
/// <remarks>French term: « déclaration du candidat ». The answers are personal, and three of them are about health.</remarks>
public enum ApplicantDeclaration
{
    /// <summary>« comprendre et lire couramment le français ».</summary>
    ReadsFrench,

    /// <summary>« devoir conduire un véhicule aménagé ».</summary>
    NeedsAdaptedVehicle,

    /// <summary>« porteur d'un dispositif de correction de la vision ».</summary>
    WearsVisionCorrection,

    /// <summary>« atteint à sa connaissance d'une affection et/ou d'un handicap susceptible d'être incompatible… ».</summary>
    HasIncompatibleCondition,

    /// <summary>« titulaire d'une pension d'invalidité civile ou militaire ».</summary>
    ReceivesInvalidityPension,
}

/// <summary>A question of step 1 that is asked for some motifs only.</summary>
public enum MotifQuestion
{
    /// <summary>First licence or added categories.</summary>
    InscriptionKind,

    /// <summary>Why a new card is asked for.</summary>
    NewLicenceReason,

    /// <summary>The categories asked for.</summary>
    Categories,

    /// <summary>Whether a medical examination is needed.</summary>
    MedicalExamination,

    /// <summary>Whether complementary training gives the licence.</summary>
    ComplementaryTraining,

    /// <summary>The five declarations.</summary>
    Declarations,

    /// <summary>Extension beyond the tutorial: whether a licence of the person was annulled or invalidated, without which the exclusion of the first motif cannot be told.</summary>
    AnnulledOrInvalidated,
}
