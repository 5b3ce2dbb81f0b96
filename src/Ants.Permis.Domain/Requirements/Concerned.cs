using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using Ants.Permis.Situations;

namespace Ants.Permis.Requirements;

/// <summary>Which categories an application is about: those asked for, or those that a diploma gives when none was ticked.</summary>
internal static class Concerned
{
    public static IEnumerable<LicenceCategory> Categories(AnswerFacts facts) => Set(facts);

    /// <summary>The proof that a category is concerned.</summary>
    public static Proof Proof(LicenceCategory category, AnswerFacts facts, RuleReference? rule = null)
    {
        var asked = facts.AsksFor(category, rule);
        return facts.Rules.KnowsDiplomas
            ? new Proof.Any([asked, new Proof.All([facts.AsksForNone(), facts.IsMotif(Motif.ValidationDiplomeProfessionnel), DiplomaFacts.Gives(category, facts)])])
            : asked;
    }

    private static LicenceCategorySet Set(AnswerFacts facts) =>
        facts.Answers.Motif.Categories is { IsEmpty: false } asked ? asked : Granted(facts) is { } row ? DiplomaFacts.GivenBy(row.Value, facts) : LicenceCategorySet.Empty;

    // A diploma application may leave the grid empty: the diploma says what it gives.
    private static RuleRow<DiplomaTitle, DiplomaGrant>? Granted(AnswerFacts facts) =>
        facts.Answers is { Motif.Motif: Motif.ValidationDiplomeProfessionnel, Situation.Diploma: { } title } ? facts.Rules.Diploma(title) : null;
}
