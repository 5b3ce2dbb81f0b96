using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;

namespace Ants.Permis.Requirements;

/// <summary>What the law asks beyond the answers of the form and its documents: nothing under a profile whose tables do not say.</summary>
internal static class LawRequirements
{
    public static ValueList<Requirement> Of(AnswerFacts facts) => facts.Rules.KnowsTheLaw
        ? [.. AgeRequirements.Of(facts), .. PrerequisiteRequirements.Of(facts), .. DiplomaRequirements.Of(facts), .. SituationRequirements.Of(facts), .. IdentityRequirements.Of(facts), .. PaperRequirements.Of(facts)]
        : [];

    /// <summary>What the wizard says of them: failures, remarks, and each missing answer once.</summary>
    public static IEnumerable<Finding> Findings(DemandeAnswers answers, RulesInForce rules)
    {
        if (!rules.KnowsTheLaw)
            return [];
        var facts = new AnswerFacts(answers, rules);
        var requirements = Of(facts);
        return [.. requirements.SelectMany(requirement => requirement.Findings), .. MissingAnswers.Findings([.. requirements, .. DocumentRequirements.Presences(facts)])];
    }
}
