namespace Ants.Permis.Findings;

/// <summary>Codes of findings about step 1, « Motif de demande ».</summary>
public static class MotifCodes
{
    /// <summary>It was not said for whom the application is.</summary>
    public const string ForWhomMissing = "motif.for-whom-missing";

    /// <summary>« mineure » was chosen for somebody who is an adult. Parameters: <c>age</c>.</summary>
    public const string NotAMinor = "motif.not-a-minor";

    /// <summary>« majeure ou mineure émancipée » was chosen for somebody who is not an adult: right only for an emancipated minor. Parameters: <c>age</c>.</summary>
    public const string EmancipationNeeded = "motif.emancipation-needed";

    /// <summary>The birth date is partial: whether the person is an adult cannot be told. Parameters: <c>age</c>.</summary>
    public const string MajorityUnknown = "motif.majority-unknown";

    /// <summary>No motif was chosen.</summary>
    public const string MotifMissing = "motif.motif-missing";

    /// <summary>The motif is closed to a person whose licence was annulled or invalidated.</summary>
    public const string ClosedAfterAnnulment = "motif.closed-after-annulment";

    /// <summary>The motif is closed after an annulment or an invalidation, and it was not said whether there was one.</summary>
    public const string AnnulmentUnknown = "motif.annulment-unknown";

    /// <summary>No reason for a new card was chosen.</summary>
    public const string NewLicenceReasonMissing = "motif.new-licence-reason-missing";

    /// <summary>First licence or added categories was not chosen.</summary>
    public const string InscriptionKindMissing = "motif.inscription-kind-missing";

    /// <summary>No category was ticked.</summary>
    public const string CategoriesMissing = "motif.categories-missing";

    /// <summary>It was not said whether a medical examination is needed.</summary>
    public const string MedicalExaminationMissing = "motif.medical-examination-missing";

    /// <summary>No medical examination was said to be needed, against a category. Parameters: <c>category</c>.</summary>
    public const string MedicalExaminationNeededByCategory = "motif.medical-examination-needed-by-category";

    /// <summary>No medical examination was said to be needed, against a declaration; which one is not repeated, as it is about health.</summary>
    public const string MedicalExaminationNeededByDeclaration = "motif.medical-examination-needed-by-declaration";

    /// <summary>It was not said whether complementary training gives the licence.</summary>
    public const string ComplementaryTrainingMissing = "motif.complementary-training-missing";

    /// <summary>A declaration was not answered. Parameters: <c>declaration</c>.</summary>
    public const string DeclarationMissing = "motif.declaration-missing";

    /// <summary>The declarations are to be attested again after a change.</summary>
    public const string AttestationLapsed = "motif.attestation-lapsed";

    /// <summary>The answer does not apply and was not kept.</summary>
    public const string AnswerNotAsked = "motif.answer-not-asked";
}
