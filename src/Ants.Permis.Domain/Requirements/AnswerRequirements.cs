using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using NodaTime;
using Fact = Ants.Permis.Requirements.Proof.Fact;

namespace Ants.Permis.Requirements;

/// <summary>The answers of the form, each one requirement: the checks of the fields, seen as what they ask for.</summary>
internal static class AnswerRequirements
{
    public static IReadOnlyList<FieldCheck> Checks { get; } =
    [
        .. MotifChecks.All, .. EtatCivilChecks.All, .. LegalRepresentativeChecks.All, .. AddressChecks.All, .. ContactChecks.All, .. PhotoSignatureChecks.All,
        SupportingDocumentChecks.Holder, SupportingDocumentChecks.Together,
    ];

    public static IEnumerable<Requirement> Of(AnswerFacts facts) => Checks.Select(check => Of(check, facts));

    /// <summary>The answer that a finding waits for, or null when it says something else than that a required answer was not given.</summary>
    public static JsonPath? Unanswered(Finding finding) => string.Equals(finding.Code, SupportingDocumentCodes.IssueDateMissing, StringComparison.Ordinal)
        ? finding.Path.Then("issuedOn")
        : Blank.Contains(finding.Code) ? finding.Path : null;

    private static readonly HashSet<string> Blank = new(StringComparer.Ordinal)
    {
        MotifCodes.ForWhomMissing, MotifCodes.MotifMissing, MotifCodes.NewLicenceReasonMissing, MotifCodes.InscriptionKindMissing, MotifCodes.CategoriesMissing,
        MotifCodes.MedicalExaminationMissing, MotifCodes.ComplementaryTrainingMissing, MotifCodes.DeclarationMissing,
        EtatCivilCodes.BirthNameMissing, EtatCivilCodes.SexMissing, EtatCivilCodes.FirstGivenNameMissing, EtatCivilCodes.BirthDateMissing,
        EtatCivilCodes.BirthCountryMissing, EtatCivilCodes.BirthDepartementMissing, EtatCivilCodes.BirthCommuneMissing, EtatCivilCodes.LegalRepresentativeMissing,
        ContactCodes.StreetNameMissing, ContactCodes.PostalCodeMissing, ContactCodes.CommuneMissing, ContactCodes.PrefectureMissing, ContactCodes.EmailMissing,
        ContactCodes.InformationConsentMissing,
        PhotoSignatureCodes.ChoiceMissing, PhotoSignatureCodes.CodeMissing, SupportingDocumentCodes.AddressHolderMissing,
    };

    private static Requirement Of(FieldCheck check, AnswerFacts facts)
    {
        var findings = Finding.Sorted(check.Check(facts.Answers, facts.Rules));
        var truth = DocumentRequirements.Truth(findings);
        var rule = (findings.Count == 0 ? null : findings[0].Rule) ?? facts.Rules.Field(check.Path)?.Reference;
        return new()
        {
            Id = $"answer{check.Path.Value}",
            Topic = RequirementTopic.Answer,
            Path = check.Path,
            Rule = rule,
            Applies = new Proof.All([]),
            Satisfied = new Fact(check.Path, "fact.answer-taken", truth) { Rule = rule, AlsoReads = check.Reads },
            Failures = truth == ThreeValued.No ? findings : [],
            Remarks = truth == ThreeValued.Yes ? findings : [],
            Doubts = findings,
        };
    }
}
