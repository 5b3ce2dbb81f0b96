using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
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

    /// <summary>The profiles that come with the library.</summary>
    public static ValueList<Rulebook> Profiles { get; } = [Ants2019, Ants2019Strict, Ants2019Lenient];

    /// <summary>The name of the profile, stored with what was decided under it.</summary>
    public string Name { get; init; } = "ants2019";

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

    /// <summary>All tables, to print them and to check their coverage.</summary>
    public ValueList<IRuleTable> Tables =>
    [
        FieldRequirements, MotifQuestions, MotifExclusions, MajorityAges, MedicalOpinionByCategory, MedicalOpinionByDeclaration, PhotoSignatureCodes,
        DocumentRequirements, PageLimits, MinimumPages, FileSizes, Formats, AdditionalDocuments, ProofOfAddressAges,
    ];

    /// <summary>The rules as they stand on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The rules, which know whether that day is covered.</returns>
    public RulesInForce At(LocalDate date) => new(this, date);

    /// <summary>The profile that comes with the library under a name.</summary>
    /// <param name="name">The name, such as <c>ants2019</c>.</param>
    /// <returns>The profile, or <see langword="null"/>.</returns>
    public static Rulebook? FindProfile(string name) => Profiles.FirstOrDefault(profile => string.Equals(profile.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The name of the profile.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
