namespace Ants.Permis.Findings;

/// <summary>Codes of findings about what the law asks beyond the form: ages, categories held, diplomas, sanctions, papers that age.</summary>
public static class LawCodes
{
    /// <summary>An answer is missing without which something the rules ask cannot be told. Parameters: <c>field</c>, <c>topic</c>.</summary>
    public const string AnswerNeeded = "law.answer-needed";

    /// <summary>The person is too young to register for a category. Parameters: <c>category</c>, <c>age</c>, <c>on</c>.</summary>
    public const string RegistrationAgeNotReached = "law.registration-age-not-reached";

    /// <summary>The person is too young to be given a category. Parameters: <c>category</c>, <c>age</c>, <c>on</c>.</summary>
    public const string MinimumAgeNotReached = "law.minimum-age-not-reached";

    /// <summary>One may register, and the licence can be given only later. Parameters: <c>category</c>, <c>age</c>, <c>on</c>.</summary>
    public const string MinimumAgeLater = "law.minimum-age-later";

    /// <summary>The age is reached by one reading of the sources and not by another. Parameters: <c>category</c>, <c>age</c>, <c>other</c>.</summary>
    public const string AgeOtherReading = "law.age-other-reading";

    /// <summary>A FIMO alone does not lower the age by any text that was read. Parameters: <c>category</c>, <c>age</c>.</summary>
    public const string FimoOpensNothing = "law.fimo-opens-nothing";

    /// <summary>The category that comes before is not held. Parameters: <c>category</c>, <c>needed</c>.</summary>
    public const string PrerequisiteMissing = "law.prerequisite-missing";

    /// <summary>The category that comes before has not been held long enough. Parameters: <c>category</c>, <c>needed</c>, <c>years</c>, <c>on</c>.</summary>
    public const string PrerequisiteTooRecent = "law.prerequisite-too-recent";

    /// <summary>The training that goes with the category that comes before was not followed. Parameters: <c>category</c>, <c>needed</c>.</summary>
    public const string PrerequisiteTrainingMissing = "law.prerequisite-training-missing";

    /// <summary>The diploma does not give the category. Parameters: <c>category</c>, <c>diploma</c>, <c>categories</c>.</summary>
    public const string DiplomaDoesNotGive = "law.diploma-does-not-give";

    /// <summary>The diploma is in no list that was read.</summary>
    public const string DiplomaNotListed = "law.diploma-not-listed";

    /// <summary>A sanction closes the validation of a diploma.</summary>
    public const string DiplomaClosedBySanction = "law.diploma-closed-by-sanction";

    /// <summary>Whoever files may not file this application.</summary>
    public const string FilerNotAllowed = "law.filer-not-allowed";

    /// <summary>The person has not lived in France long enough. Parameters: <c>months</c>, <c>on</c>.</summary>
    public const string ResidenceTooShort = "law.residence-too-short";

    /// <summary>The waiting time after an invalidation is not over. Parameters: <c>months</c>, <c>on</c>.</summary>
    public const string InvalidationWait = "law.invalidation-wait";

    /// <summary>The sort of identity document is not accepted from this person. Parameters: <c>type</c>.</summary>
    public const string IdentityDocumentNotAccepted = "law.identity-document-not-accepted";

    /// <summary>The identity document ended too long ago. Parameters: <c>until</c>.</summary>
    public const string IdentityDocumentExpired = "law.identity-document-expired";

    /// <summary>The card is good only if its extension and the tolerance add up, which no text says. Parameters: <c>until</c>.</summary>
    public const string IdentityCardDoubleTolerance = "law.identity-card-double-tolerance";

    /// <summary>The sort of proof of address is not accepted. Parameters: <c>type</c>.</summary>
    public const string ProofOfAddressNotAccepted = "law.proof-of-address-not-accepted";

    /// <summary>The proof of address is too old for its sort. Parameters: <c>months</c>, <c>type</c>.</summary>
    public const string ProofOfAddressTooOld = "law.proof-of-address-too-old";

    /// <summary>The proof of address is good by its own list and too old by another source. Parameters: <c>stricter</c>, <c>type</c>.</summary>
    public const string ProofOfAddressOtherReading = "law.proof-of-address-other-reading";

    /// <summary>The medical opinion is too old. Parameters: <c>until</c>.</summary>
    public const string AvisMedicalTooOld = "law.avis-medical-too-old";

    /// <summary>The photo is too old. Parameters: <c>until</c>.</summary>
    public const string PhotoTooOld = "law.photo-too-old";

    /// <summary>The theory test was passed too long ago to be used. Parameters: <c>until</c>.</summary>
    public const string TheoryTestTooOld = "law.theory-test-too-old";
}
