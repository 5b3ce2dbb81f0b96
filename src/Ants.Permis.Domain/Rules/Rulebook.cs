using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Situations;
using Ants.Permis.SupportingDocuments;
using NodaTime;

namespace Ants.Permis.Rules;

/// <summary>The rules of the procedure under one profile: a set of dated tables that a program can ask and a jurist can read.</summary>
/// <remarks>
/// A host chooses a profile or composes its own with <c>with</c>, exchanging one table for another.
/// French term: « règles de la procédure ».
/// </remarks>
public sealed record Rulebook
{
    private Rulebook()
    {
    }

    /// <summary>The portal as the tutorial of 2019 shows it: the default.</summary>
    public static Rulebook Ants2019 { get; } = new();

    /// <summary>The stricter reading of the tutorial: a proof of address under three months.</summary>
    public static Rulebook Ants2019Strict { get; } = new() { Name = "ants2019-strict", ProofOfAddressAges = ProofOfAddressAgeTable.ThreeMonths };

    /// <summary>The more lenient reading of the tutorial: « 11 Mo » is 11 × 1024² bytes.</summary>
    public static Rulebook Ants2019Lenient { get; } = new() { Name = "ants2019-lenient", FileSizes = FileSizeTable.Lenient };

    /// <summary>The rules of today, as far as their texts could be read: what the law and the official sheets ask beyond the form of 2019.</summary>
    public static Rulebook Current { get; } = new()
    {
        Name = "current",
        DocumentRequirements = DocumentRequirementTable.Current,
        ProofOfAddressAges = ProofOfAddressAgeTable.Current,
        MinimumAges = MinimumAgeTable.France,
        RegistrationAges = RegistrationAgeTable.France,
        Prerequisites = PrerequisiteTable.France,
        Equivalences = EquivalenceTable.France,
        CategoryValidities = CategoryValidityTable.France,
        RoadSafety = RoadSafetyTable.France,
        DefenceDay = DefenceDayTable.France,
        TheoryTest = TheoryTestTable.France,
        MedicalOpinionByCase = MedicalOpinionByCaseTable.France,
        FitnessChecks = FitnessCheckTable.France,
        InvalidationWaits = InvalidationWaitTable.France,
        DiplomaBlocks = DiplomaBlockTable.France,
        Diplomas = DiplomaTable.France,
        DiplomaAges = DiplomaAgeTable.France,
        IdentityDocuments = IdentityDocumentTable.France,
        IdentityCardExtensions = IdentityCardExtensionTable.France,
        ProofOfAddressTypes = ProofOfAddressTypeTable.France,
        Residence = ResidenceTable.France,
        TimeLimits = TimeLimitTable.France,
        Filers = FilerTable.France,
        Forms = FormTable.France,
        Accounts = AccountRules.Cnil2022,
    };

    /// <summary>The rules of today with the accounts of the OWASP standard.</summary>
    public static Rulebook CurrentAsvs5 { get; } = Current with { Name = "current-asvs5", Accounts = AccountRules.Asvs5 };

    /// <summary>The profiles that come with the library.</summary>
    public static ValueList<Rulebook> Profiles { get; } = [Ants2019, Ants2019Strict, Ants2019Lenient, Current, CurrentAsvs5];

    /// <summary>The name of the profile, stored with what was decided under it.</summary>
    public string Name { get; init; } = "ants2019";

    /// <summary>The version of the rules: 16 hexadecimal digits read off every row, so that two rule books with the same rules have the same version, whatever they are called.</summary>
    /// <remarks>It is a fingerprint and not a number that grows: any other rule, period, status or source, and any other French wording of a rule, gives another one.</remarks>
    public string Version => RulebookVersion.Of(this);

    /// <summary>The first day that every table covers. Asked before it, the rule book says so instead of guessing.</summary>
    public LocalDate CoveredFrom { get; init; } = Sources.TutorialDate;

    /// <summary>The asterisks of the form.</summary>
    public RuleTable<JsonPath, FieldRequirement> FieldRequirements { get; init; } = FieldRequirementTable.Ants2019;

    /// <summary>The questions of step 1 for each motif.</summary>
    public RuleTable<MotifQuestionKey, QuestionPresence> MotifQuestions { get; init; } = MotifQuestionTable.Ants2019;

    /// <summary>The motifs closed to a person whose licence was annulled or invalidated.</summary>
    public RuleTable<Motif, bool> MotifExclusions { get; init; } = MotifExclusionTable.Ants2019;

    /// <summary>The age of majority.</summary>
    public RuleTable<string, Years> MajorityAges { get; init; } = MajorityAgeTable.France;

    /// <summary>The categories that need a medical opinion.</summary>
    public RuleTable<LicenceCategory, MedicalOpinion> MedicalOpinionByCategory { get; init; } = MedicalOpinionByCategoryTable.France;

    /// <summary>The declarations that need a medical opinion.</summary>
    public RuleTable<ApplicantDeclaration, MedicalOpinion> MedicalOpinionByDeclaration { get; init; } = MedicalOpinionByDeclarationTable.France;

    /// <summary>The shape of the photo-signature code.</summary>
    public RuleTable<string, PhotoSignatureCodeShape> PhotoSignatureCodes { get; init; } = PhotoSignatureCodeTable.Ants2019;

    /// <summary>The documents of each motif.</summary>
    public RuleTable<MotifDocumentKey, DocumentPresence> DocumentRequirements { get; init; } = DocumentRequirementTable.Ants2019;

    /// <summary>The most pages of each place.</summary>
    public RuleTable<DocumentKind, Pages> PageLimits { get; init; } = PageLimitTable.Ants2019;

    /// <summary>The fewest pages that show everything.</summary>
    public RuleTable<DocumentKind, Pages> MinimumPages { get; init; } = MinimumPagesTable.Ants2019;

    /// <summary>The largest file.</summary>
    public RuleTable<string, FileSize> FileSizes { get; init; } = FileSizeTable.Ants2019;

    /// <summary>The formats taken.</summary>
    public RuleTable<DocumentFormat, bool> Formats { get; init; } = FormatTable.Ants2019;

    /// <summary>How many documents may be added.</summary>
    public RuleTable<string, DocumentCount> AdditionalDocuments { get; init; } = AdditionalDocumentTable.Ants2019;

    /// <summary>How old a proof of address may be.</summary>
    public RuleTable<string, ProofOfAddressAge> ProofOfAddressAges { get; init; } = ProofOfAddressAgeTable.SixMonths;

    /// <summary>The age from which a licence of a category can be given.</summary>
    public RuleTable<MinimumAgeKey, Years> MinimumAges { get; init; } = MinimumAgeTable.None;

    /// <summary>The age from which one may register for the tests.</summary>
    public RuleTable<LicenceCategory, RegistrationAge> RegistrationAges { get; init; } = RegistrationAgeTable.None;

    /// <summary>Which category comes before which.</summary>
    public RuleTable<LicenceCategory, Prerequisite> Prerequisites { get; init; } = PrerequisiteTable.None;

    /// <summary>Which category stands for which.</summary>
    public RuleTable<EquivalenceKey, AlsoAllowed> Equivalences { get; init; } = EquivalenceTable.None;

    /// <summary>For how long a category is valid.</summary>
    public RuleTable<CategoryValidityKey, CategoryValidity> CategoryValidities { get; init; } = CategoryValidityTable.None;

    /// <summary>Who shows a road-safety certificate.</summary>
    public RuleTable<RoadSafetyCase, RoadSafetyRule> RoadSafety { get; init; } = RoadSafetyTable.None;

    /// <summary>The ages of the defence and citizenship day.</summary>
    public RuleTable<string, DefenceDayAges> DefenceDay { get; init; } = DefenceDayTable.None;

    /// <summary>The theory test and its exemptions.</summary>
    public RuleTable<TheoryTestTopic, Years> TheoryTest { get; init; } = TheoryTestTable.None;

    /// <summary>The medical opinion by case.</summary>
    public RuleTable<MedicalCase, MedicalOpinion> MedicalOpinionByCase { get; init; } = MedicalOpinionByCaseTable.None;

    /// <summary>The checks of fitness after a sanction.</summary>
    public RuleTable<FitnessCheckKey, FitnessCheckRule> FitnessChecks { get; init; } = FitnessCheckTable.None;

    /// <summary>The waiting time after an invalidation.</summary>
    public RuleTable<InvalidationCase, Months> InvalidationWaits { get; init; } = InvalidationWaitTable.None;

    /// <summary>The sanctions that close the validation of a diploma.</summary>
    public RuleTable<Sanction, bool> DiplomaBlocks { get; init; } = DiplomaBlockTable.None;

    /// <summary>The categories that a diploma gives.</summary>
    public RuleTable<DiplomaTitle, DiplomaGrant> Diplomas { get; init; } = DiplomaTable.None;

    /// <summary>The ages from which a diploma gives a category.</summary>
    public RuleTable<LicenceCategory, DiplomaAge> DiplomaAges { get; init; } = DiplomaAgeTable.None;

    /// <summary>The identity documents accepted.</summary>
    public RuleTable<IdentityDocumentKey, IdentityDocumentRule> IdentityDocuments { get; init; } = IdentityDocumentTable.None;

    /// <summary>The extension of national identity cards.</summary>
    public RuleTable<string, IdentityCardExtension> IdentityCardExtensions { get; init; } = IdentityCardExtensionTable.None;

    /// <summary>The proofs of address accepted.</summary>
    public RuleTable<ProofOfAddressKey, ProofOfAddressRule> ProofOfAddressTypes { get; init; } = ProofOfAddressTypeTable.None;

    /// <summary>What is asked of foreign nationals about their life in France.</summary>
    public RuleTable<NationalityGroup, ResidenceRule> Residence { get; init; } = ResidenceTable.None;

    /// <summary>How long each thing is good.</summary>
    public RuleTable<TimeLimitTopic, TimeLimit> TimeLimits { get; init; } = TimeLimitTable.None;

    /// <summary>How long personal data are kept.</summary>
    public RuleTable<RetainedData, TimeLimit> DataRetention { get; init; } = DataRetentionTable.France;

    /// <summary>Who may file which application.</summary>
    public RuleTable<FilerKey, Filing> Filers { get; init; } = FilerTable.None;

    /// <summary>The forms of the administration.</summary>
    public RuleTable<AdministrativeForm, FormNumber> Forms { get; init; } = FormTable.None;

    /// <summary>The rules of accounts.</summary>
    public AccountRules Accounts { get; init; } = AccountRules.Ants2019;

    /// <summary>All tables, to print them and to check their coverage.</summary>
    public ValueList<IRuleTable> Tables =>
    [
        FieldRequirements, MotifQuestions, MotifExclusions, MajorityAges, MedicalOpinionByCategory, MedicalOpinionByDeclaration, PhotoSignatureCodes,
        DocumentRequirements, PageLimits, MinimumPages, FileSizes, Formats, AdditionalDocuments, ProofOfAddressAges,
        MinimumAges, RegistrationAges, Prerequisites, Equivalences, CategoryValidities, RoadSafety, DefenceDay,
        TheoryTest, MedicalOpinionByCase, FitnessChecks, InvalidationWaits, DiplomaBlocks, Diplomas, DiplomaAges,
        IdentityDocuments, IdentityCardExtensions, ProofOfAddressTypes, Residence, TimeLimits, DataRetention, Filers, Forms,
        .. Accounts.Tables,
    ];

    /// <summary>The rules as they stand on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The rules, which know whether that day is covered.</returns>
    public RulesInForce At(LocalDate date) => new(this, date);

    /// <summary>The next day on which a rule of any table begins or no longer applies: until the day before, the rules of <paramref name="date"/> stay as they are.</summary>
    /// <param name="date">The day after which to look.</param>
    /// <returns>The day, which is later than <paramref name="date"/>; <see langword="null"/> when no later change is known.</returns>
    public LocalDate? BoundaryAfter(LocalDate date) => RuleBoundaries.After(this, date);

    /// <summary>The profile that comes with the library under a name.</summary>
    /// <param name="name">The name, such as <c>ants2019</c>.</param>
    /// <returns>The profile, or <see langword="null"/>.</returns>
    public static Rulebook? FindProfile(string name) => Profiles.FirstOrDefault(profile => string.Equals(profile.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The name of the profile.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
