using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
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
}
