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

    /// <summary>Whether a finding says only that a required answer was not given.</summary>
    public static bool IsUnanswered(Finding finding, RulesInForce rules) =>
        finding.Rule is { } rule && (Same(rules.Field(finding.Path)?.Id, rule) || rules.Book.MotifQuestions.Rows.Any(row => Same(row.Id, rule)));

    private static bool Same(string? id, RuleReference rule) => string.Equals(id, rule.Id, StringComparison.Ordinal);

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
            Satisfied = new Fact(check.Path, "fact.answer-taken", truth) { Rule = rule },
            Failures = truth == ThreeValued.No ? findings : [],
            Remarks = truth == ThreeValued.Yes ? findings : [],
            Doubts = findings,
        };
    }
}
