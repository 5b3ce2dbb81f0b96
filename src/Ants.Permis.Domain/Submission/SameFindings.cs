using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using Ants.Permis.SupportingDocuments;
using NodaTime;

namespace Ants.Permis.Submission;

/// <summary>Tells whether other answers get the same verdict for the same reasons.</summary>
internal sealed class SameFindings
{
    private readonly LocalDate day;
    private readonly Rulebook rulebook;
    private readonly string[] expected;

    public SameFindings(DemandeAnswers answers, LocalDate day, Rulebook rulebook)
    {
        this.day = day;
        this.rulebook = rulebook;
        var assessment = Assess(answers, day, rulebook);
        expected = Signature(assessment);
        Verdict = assessment.Verdict;
    }

    public Verdict Verdict { get; }

    public bool Holds(DemandeAnswers answers) => Signature(Assess(answers, day, rulebook)).SequenceEqual(expected, StringComparer.Ordinal);

    public static Assessment Assess(DemandeAnswers answers, LocalDate day, Rulebook rulebook)
    {
        var draft = new Demande.Draft { CreatedAt = Instant.MinValue, UpdatedAt = Instant.MinValue, Answers = answers };
        return Assessment.Of(draft, new(Instant.MinValue, day, rulebook));
    }

    // Without parameters: a day or a number in them may come from the very answer that is to be replaced.
    private static string[] Signature(Assessment assessment) =>
        [.. assessment.Findings.Select(finding => $"{finding.Code} {finding.Severity} {finding.Path.Value} {finding.IsUndetermined} {finding.Rule?.Id}").Order(StringComparer.Ordinal)];
}
