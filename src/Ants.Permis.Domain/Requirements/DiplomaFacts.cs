using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using Ants.Permis.Situations;
using Fact = Ants.Permis.Requirements.Proof.Fact;

namespace Ants.Permis.Requirements;

/// <summary>States facts about the diploma or title to be validated.</summary>
internal static class DiplomaFacts
{
    /// <summary>What the diploma gives, passed or failed as the person says.</summary>
    public static LicenceCategorySet GivenBy(DiplomaGrant grant, AnswerFacts facts) =>
        facts.Answers.Situation?.DiplomaFailed == true ? grant.GrantsWhenFailed : grant.Grants;

    /// <summary>The diploma gives a category; cannot be told while the diploma is not known, or no rule knows it.</summary>
    public static Proof Gives(LicenceCategory category, AnswerFacts facts) =>
        facts.Answers.Situation?.Diploma is { } title && facts.Rules.Diploma(title) is { } row ? Gives(category, row, facts) : Unknown;

    /// <summary>Nobody said which diploma.</summary>
    public static Fact Unknown { get; } = new(SituationFacts.Path("diploma"), "fact.diploma-known", ThreeValued.CannotTell);

    // Always, when it was passed, or even when it was failed.
    private static Proof Gives(LicenceCategory category, RuleRow<DiplomaTitle, DiplomaGrant> row, AnswerFacts facts)
    {
        var gives = new Fact(SituationFacts.Path("diploma"), "fact.diploma-gives", AnswerFacts.Known(row.Value.Grants.Contains(category)))
        {
            Parameters = [AnswerFacts.Label("diploma", row.Key), AnswerFacts.Category(category)],
            Rule = row.Reference,
        };
        return row.Value.Grants.Contains(category) && !row.Value.GrantsWhenFailed.Contains(category)
            ? new Proof.All([gives, new Proof.Not(facts.Situation.FailedDiploma())])
            : gives;
    }
}
