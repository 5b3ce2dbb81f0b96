using Ants.Permis.Credentials;
using Ants.Permis.Findings;
using Ants.Permis.FranceConnect;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Situations;
using Ants.Permis.SupportingDocuments;
using NodaTime;

namespace Ants.Permis.Rules;

/// <summary>The rules of a rule book on one day.</summary>
/// <remarks>Every answer is the row itself, so that a finding can name its rule; <see langword="null"/> means that no rule is known.</remarks>
public sealed class RulesInForce
{
    internal RulesInForce(Rulebook book, LocalDate date)
    {
        Book = book;
        Date = date;
    }

    /// <summary>The rule book.</summary>
    public Rulebook Book { get; }

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>Whether the rule book covers that day.</summary>
    public bool IsCovered => Date >= Book.CoveredFrom;

    /// <summary>What to say when it does not.</summary>
    /// <returns>A finding that blocks the wizard and makes the verdict <em>cannot tell</em>.</returns>
    public Finding NotCovered() => new(RuleCodes.DateNotCovered, Severity.Blocking, JsonPath.Root)
    {
        IsUndetermined = true,
        Parameters = [new("from", new FindingValue.Date(Book.CoveredFrom))],
    };

    /// <summary>The rules of a table that are in force, whether or not the rule book as a whole covers the day.</summary>
    /// <param name="table">A table of <see cref="Book"/>.</param>
    /// <returns>The rules in the order of the text; none before the first day of the table.</returns>
    public ValueList<RuleLine> LinesOf(IRuleTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return table.Lines.Where(line => line.Period.Covers(Date)).ToValueList();
    }

    /// <summary>Whether a field is required.</summary>
    /// <param name="path">The field.</param>
    /// <returns>The rule, or <see langword="null"/>.</returns>
    public RuleRow<JsonPath, FieldRequirement>? Field(JsonPath path) => Book.FieldRequirements.Find(path, Date);

    /// <summary>Whether a question of step 1 is asked.</summary>
    /// <param name="motif">The motif.</param>
    /// <param name="question">The question.</param>
    /// <returns>The rule, or <see langword="null"/>.</returns>
    public RuleRow<MotifQuestionKey, QuestionPresence>? Question(Motif motif, MotifQuestion question) => Book.MotifQuestions.Find(new(motif, question), Date);

    /// <summary>Whether a motif is closed to a person whose licence was annulled or invalidated.</summary>
    /// <param name="motif">The motif.</param>
    /// <returns>The rule, or <see langword="null"/>.</returns>
    public RuleRow<Motif, bool>? Exclusion(Motif motif) => Book.MotifExclusions.Find(motif, Date);

    /// <summary>The age of majority.</summary>
    /// <returns>The rule, or <see langword="null"/>.</returns>
    public RuleRow<string, Years>? Majority() => Book.MajorityAges.Find("majority", Date);

    /// <summary>Whether a category needs a medical opinion.</summary>
    /// <param name="category">The category.</param>
    /// <returns>The rule, or <see langword="null"/>.</returns>
    public RuleRow<LicenceCategory, MedicalOpinion>? Medical(LicenceCategory category) => Book.MedicalOpinionByCategory.Find(category, Date);

    /// <summary>Whether a declaration answered yes needs a medical opinion.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <returns>The rule, or <see langword="null"/>.</returns>
    public RuleRow<ApplicantDeclaration, MedicalOpinion>? Medical(ApplicantDeclaration declaration) => Book.MedicalOpinionByDeclaration.Find(declaration, Date);

    /// <summary>The age for a category by one way.</summary>
    /// <param name="category">The category.</param>
    /// <param name="route">The way.</param>
    /// <returns>The rule, or <see langword="null"/>.</returns>
    public RuleRow<MinimumAgeKey, Years>? MinimumAge(LicenceCategory category, AgeRoute route) => Book.MinimumAges.Find(new(category, route), Date);

    /// <summary>The age to register for a category.</summary>
    /// <param name="category">The category.</param>
    /// <returns>The rule, or <see langword="null"/>.</returns>
    public RuleRow<LicenceCategory, RegistrationAge>? RegistrationAge(LicenceCategory category) => Book.RegistrationAges.Find(category, Date);

    /// <summary>What comes before a category.</summary>
    /// <param name="category">The category.</param>
    /// <returns>The rule, or <see langword="null"/>.</returns>
    public RuleRow<LicenceCategory, Prerequisite>? Prerequisite(LicenceCategory category) => Book.Prerequisites.Find(category, Date);

    /// <summary>The categories that stand for another.</summary>
    /// <param name="category">The other.</param>
    /// <returns>The rules.</returns>
    public IEnumerable<RuleRow<EquivalenceKey, AlsoAllowed>> Equivalents(LicenceCategory category) =>
        Book.Equivalences.Rows.Where(row => row.Period.Covers(Date) && row.Value.Categories.Contains(category));

    /// <summary>Who shows a road-safety certificate.</summary>
    /// <param name="certificate">The case.</param>
    /// <returns>The rule, or <see langword="null"/>.</returns>
    public RuleRow<RoadSafetyCase, RoadSafetyRule>? RoadSafety(RoadSafetyCase certificate) => Book.RoadSafety.Find(certificate, Date);

    /// <summary>The ages of the defence and citizenship day.</summary>
    /// <returns>The rule, or <see langword="null"/>.</returns>
    public RuleRow<string, DefenceDayAges>? DefenceDay() => Book.DefenceDay.Find(DefenceDayTable.Key, Date);

    /// <summary>A length of time around the theory test.</summary>
    /// <param name="topic">Which.</param>
    /// <returns>The rule, or <see langword="null"/>.</returns>
    public RuleRow<TheoryTestTopic, Years>? TheoryTest(TheoryTestTopic topic) => Book.TheoryTest.Find(topic, Date);

    /// <summary>Whether a case needs a medical opinion.</summary>
    /// <param name="medicalCase">The case.</param>
    /// <returns>The rule, or <see langword="null"/>.</returns>
    public RuleRow<MedicalCase, MedicalOpinion>? MedicalCase(MedicalCase medicalCase) => Book.MedicalOpinionByCase.Find(medicalCase, Date);

    /// <summary>Which length of a sanction calls for a check.</summary>
    /// <param name="sanction">The sanction.</param>
    /// <param name="check">The check.</param>
    /// <returns>The rule, or <see langword="null"/>.</returns>
    public RuleRow<FitnessCheckKey, FitnessCheckRule>? FitnessCheck(Sanction sanction, FitnessCheck check) => Book.FitnessChecks.Find(new(sanction, check), Date);

    /// <summary>How long to wait after an invalidation.</summary>
    /// <param name="invalidation">Which.</param>
    /// <returns>The rule, or <see langword="null"/>.</returns>
    public RuleRow<InvalidationCase, Months>? InvalidationWait(InvalidationCase invalidation) => Book.InvalidationWaits.Find(invalidation, Date);

    /// <summary>Whether a sanction closes the validation of a diploma.</summary>
    /// <param name="sanction">The sanction.</param>
    /// <returns>The rule, or <see langword="null"/>.</returns>
    public RuleRow<Sanction, bool>? DiplomaBlock(Sanction sanction) => Book.DiplomaBlocks.Find(sanction, Date);

    /// <summary>What a diploma gives.</summary>
    /// <param name="title">The diploma.</param>
    /// <returns>The rule, or <see langword="null"/>.</returns>
    public RuleRow<DiplomaTitle, DiplomaGrant>? Diploma(DiplomaTitle title) => Book.Diplomas.Find(title, Date);

    /// <summary>The age from which a diploma gives a category.</summary>
    /// <param name="category">The category.</param>
    /// <returns>The rule, or <see langword="null"/>.</returns>
    public RuleRow<LicenceCategory, DiplomaAge>? DiplomaAge(LicenceCategory category) => Book.DiplomaAges.Find(category, Date);

    /// <summary>How long personal data are kept.</summary>
    /// <param name="data">Which.</param>
    /// <returns>The rule, or <see langword="null"/> when nobody says.</returns>
    public RuleRow<RetainedData, TimeLimit>? Retention(RetainedData data) => Book.DataRetention.Find(data, Date);

    /// <summary>Whether an identity document is accepted.</summary>
    /// <param name="nationality">The nationality.</param>
    /// <param name="type">The sort of document.</param>
    /// <returns>The rule, or <see langword="null"/>.</returns>
    public RuleRow<IdentityDocumentKey, IdentityDocumentRule>? IdentityDocument(NationalityGroup nationality, IdentityDocumentType type) => Book.IdentityDocuments.Find(new(nationality, type), Date);

    /// <summary>The extension of national identity cards.</summary>
    /// <returns>The rule, or <see langword="null"/>.</returns>
    public RuleRow<string, IdentityCardExtension>? IdentityCardExtension() => Book.IdentityCardExtensions.Find(IdentityCardExtensionTable.Key, Date);

    /// <summary>Whether a proof of address is accepted.</summary>
    /// <param name="residence">Where the person lives.</param>
    /// <param name="type">The sort of proof.</param>
    /// <returns>The rule, or <see langword="null"/>.</returns>
    public RuleRow<ProofOfAddressKey, ProofOfAddressRule>? ProofOfAddressType(ResidenceKind residence, ProofOfAddressType type) => Book.ProofOfAddressTypes.Find(new(residence, type), Date);

    /// <summary>What is asked about a foreign national's life in France.</summary>
    /// <param name="nationality">The nationality.</param>
    /// <returns>The rule, or <see langword="null"/>.</returns>
    public RuleRow<NationalityGroup, ResidenceRule>? Residence(NationalityGroup nationality) => Book.Residence.Find(nationality, Date);

    /// <summary>How long something is good.</summary>
    /// <param name="topic">What.</param>
    /// <returns>The rule, or <see langword="null"/>.</returns>
    public RuleRow<TimeLimitTopic, TimeLimit>? TimeLimit(TimeLimitTopic topic) => Book.TimeLimits.Find(topic, Date);

    /// <summary>Whether somebody may file.</summary>
    /// <param name="filer">Who.</param>
    /// <param name="motif">The motif.</param>
    /// <param name="reason">Why a new card is asked for, if it was said.</param>
    /// <returns>The rule, or <see langword="null"/>.</returns>
    public RuleRow<FilerKey, Filing>? Filing(Filer filer, Motif motif, NewLicenceReason? reason) => Book.Filers.Find(new(filer, motif, reason), Date);

    internal bool KnowsTheLaw => Book.MinimumAges.Rows.Count > 0 || Book.Prerequisites.Rows.Count > 0 || KnowsDiplomas || KnowsResidence || KnowsIdentityDocuments || KnowsProofOfAddressTypes;

    internal bool KnowsDiplomas => Book.Diplomas.Rows.Count > 0;

    internal bool KnowsResidence => Book.Residence.Rows.Count > 0;

    internal bool KnowsIdentityDocuments => Book.IdentityDocuments.Rows.Count > 0;

    internal bool KnowsProofOfAddressTypes => Book.ProofOfAddressTypes.Rows.Count > 0;

    internal bool KnowsFitnessChecks => Book.FitnessChecks.Rows.Count > 0;

    /// <summary>The shape of the photo-signature code.</summary>
    /// <returns>The rule, or <see langword="null"/>.</returns>
    public RuleRow<string, PhotoSignatureCodeShape>? PhotoSignatureCode() => Book.PhotoSignatureCodes.Find("photo-signature-code", Date);

    /// <summary>Whether a motif asks for a kind of document.</summary>
    /// <param name="motif">The motif.</param>
    /// <param name="kind">The kind.</param>
    /// <returns>The rule, or <see langword="null"/>.</returns>
    public RuleRow<MotifDocumentKey, DocumentPresence>? Document(Motif motif, DocumentKind kind) => Book.DocumentRequirements.Find(new(motif, kind), Date);

    /// <summary>The most pages of a kind of document.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The rule, or <see langword="null"/>.</returns>
    public RuleRow<DocumentKind, Pages>? PageLimit(DocumentKind kind) => Book.PageLimits.Find(kind, Date);

    /// <summary>The fewest pages that show everything of a kind of document.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The rule, or <see langword="null"/> when one page may be enough.</returns>
    public RuleRow<DocumentKind, Pages>? MinimumPages(DocumentKind kind) => Book.MinimumPages.Find(kind, Date);

    /// <summary>The largest file.</summary>
    /// <returns>The rule, or <see langword="null"/>.</returns>
    public RuleRow<string, FileSize>? FileSize() => Book.FileSizes.Find("file", Date);

    /// <summary>Whether a format is taken.</summary>
    /// <param name="format">The format.</param>
    /// <returns>The rule, or <see langword="null"/>.</returns>
    public RuleRow<DocumentFormat, bool>? Format(DocumentFormat format) => Book.Formats.Find(format, Date);

    /// <summary>How many documents may be added.</summary>
    /// <returns>The rule, or <see langword="null"/>.</returns>
    public RuleRow<string, DocumentCount>? AdditionalDocuments() => Book.AdditionalDocuments.Find("additional", Date);

    /// <summary>How old a proof of address may be.</summary>
    /// <returns>The rule, or <see langword="null"/>.</returns>
    public RuleRow<string, ProofOfAddressAge>? ProofOfAddressAge() => Book.ProofOfAddressAges.Find("proof-of-address", Date);

    /// <summary>What is asked of a password.</summary>
    /// <param name="requirement">Which requirement.</param>
    /// <returns>The rule, or <see langword="null"/> when nothing of the kind is asked.</returns>
    public RuleRow<PasswordRequirement, PasswordTerm>? Password(PasswordRequirement requirement) => Book.Accounts.PasswordRequirements.Find(requirement, Date);

    /// <summary>What counts as a special character.</summary>
    /// <returns>The rule, or <see langword="null"/>.</returns>
    public RuleRow<string, CharacterSet>? SpecialCharacters() => Book.Accounts.SpecialCharacters.Find(SpecialCharacterTable.Key, Date);

    /// <summary>A limit of accounts.</summary>
    /// <param name="limit">Which.</param>
    /// <returns>The rule, or <see langword="null"/>.</returns>
    public RuleRow<AccountLimit, AccountTerm>? AccountLimit(AccountLimit limit) => Book.Accounts.AccountLimits.Find(limit, Date);

    /// <summary>Whether a secret question is offered.</summary>
    /// <param name="question">The question.</param>
    /// <returns>The rule, or <see langword="null"/> when it is not in the list.</returns>
    public RuleRow<SecretQuestion, bool>? SecretQuestion(SecretQuestion question) => Book.Accounts.SecretQuestions.Find(question, Date);

    /// <summary>Whether a way to a new password is offered.</summary>
    /// <param name="method">The way.</param>
    /// <returns>The rule, or <see langword="null"/>.</returns>
    public RuleRow<RecoveryMethod, bool>? Recovery(RecoveryMethod method) => Book.Accounts.RecoveryMethods.Find(method, Date);

    /// <summary>The level that an identity of FranceConnect must have.</summary>
    /// <returns>The rule, or <see langword="null"/>.</returns>
    public RuleRow<string, AssuranceLevel>? RequiredAssurance() => Book.Accounts.AssuranceLevels.Find(AssuranceLevelTable.Key, Date);

    /// <summary>Whether something is kept of a deleted account.</summary>
    /// <param name="record">What.</param>
    /// <returns>The rule, or <see langword="null"/>.</returns>
    public RuleRow<RetainedRecord, bool>? Retained(RetainedRecord record) => Book.Accounts.Retention.Find(record, Date);
}
