using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;

namespace Ants.Permis.Requirements;

/// <summary>Why a medical opinion must be joined: every answer that is enough by itself.</summary>
/// <remarks>French term: « avis médical ».</remarks>
/// <param name="Path">The answer.</param>
/// <param name="Rule">The rule by which it is enough; <see langword="null"/> when the person said so at step 1.</param>
public sealed record MedicalOpinionReason(JsonPath Path, RuleReference? Rule)
{
    /// <summary>The category, when the reason is one.</summary>
    public LicenceCategory? Category { get; init; }

    /// <summary>All reasons that an application gives: step 1, and the cases that the person's situation makes.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="rules">The rules.</param>
    /// <returns>The reasons, those of step 1 first. Empty when none is known.</returns>
    public static ValueList<MedicalOpinionReason> AllOf(DemandeAnswers answers, RulesInForce rules)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return [.. AllOf(answers.Motif, rules), .. ByDiploma(answers, rules), .. ByCase(answers, rules)];
    }

    internal static bool IsNeeded(DemandeAnswers answers, RulesInForce rules) =>
        Said(answers.Motif).Any() || ByRule(answers.Motif, rules).Any() || ByDiploma(answers, rules).Any() || ByCase(answers, rules).Any();

    // A diploma that gives heavy categories needs no tick in the grid.
    private static IEnumerable<MedicalOpinionReason> ByDiploma(DemandeAnswers answers, RulesInForce rules)
    {
        if (!answers.Motif.Categories.IsEmpty)
            yield break;
        foreach (var category in Concerned.Categories(new AnswerFacts(answers, rules)))
        {
            if (rules.Medical(category) is { Value: MedicalOpinion.Required } row)
                yield return new(SituationFacts.Path("diploma"), row.Reference) { Category = category };
        }
    }

    private static IEnumerable<MedicalOpinionReason> ByCase(DemandeAnswers answers, RulesInForce rules) =>
        from proof in rules.KnowsTheLaw ? MedicalProof.Cases(new AnswerFacts(answers, rules)) : []
        where proof.Truth == ThreeValued.Yes
        let fact = proof.Reasons[0].Facts.Last(fact => fact.Rule is not null)
        select new MedicalOpinionReason(fact.Path, fact.Rule);

    /// <summary>All reasons that the answers of step 1 give.</summary>
    /// <param name="answers">The answers of step 1.</param>
    /// <param name="rules">The rules.</param>
    /// <returns>The reasons: the person's own answer, then the categories, then the declarations. Empty when none is known.</returns>
    public static ValueList<MedicalOpinionReason> AllOf(MotifAnswers answers, RulesInForce rules)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(rules);
        return [.. Said(answers), .. ByRule(answers, rules)];
    }

    /// <summary>The reasons that a rule gives, whatever the person answered to the question itself.</summary>
    internal static IEnumerable<MedicalOpinionReason> ByRule(MotifAnswers answers, RulesInForce rules) =>
        ByCategory(answers, rules).Concat(ByDeclaration(answers, rules));

    /// <summary>The name of the type: the reason may be about health.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(MedicalOpinionReason);

    private static IEnumerable<MedicalOpinionReason> Said(MotifAnswers answers) =>
        answers.MedicalExamination == true ? [new(DemandePaths.Of(MotifQuestion.MedicalExamination), null)] : [];

    private static IEnumerable<MedicalOpinionReason> ByCategory(MotifAnswers answers, RulesInForce rules)
    {
        foreach (var category in answers.Categories)
        {
            if (rules.Medical(category) is { Value: MedicalOpinion.Required } row)
                yield return new(DemandePaths.Of(MotifQuestion.Categories), row.Reference) { Category = category };
        }
    }

    private static IEnumerable<MedicalOpinionReason> ByDeclaration(MotifAnswers answers, RulesInForce rules)
    {
        foreach (var declaration in Enum.GetValues<ApplicantDeclaration>())
        {
            if (answers.Declarations[declaration] == true && rules.Medical(declaration) is { Value: MedicalOpinion.Required } row)
                yield return new(DemandePaths.Of(declaration), row.Reference);
        }
    }
}
