using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using Ants.Permis.Situations;
using Fact = Ants.Permis.Requirements.Proof.Fact;

namespace Ants.Permis.Requirements;

/// <summary>What the validation of a diploma needs: a diploma that gives the categories, and no sanction that closes the way.</summary>
internal static class DiplomaRequirements
{
    public static IEnumerable<Requirement> Of(AnswerFacts facts)
    {
        if (!facts.Rules.KnowsDiplomas)
            return [];
        var asked = facts.Answers.Motif.Categories;
        return asked.IsEmpty ? [.. Any(facts), .. Blocked(facts)] : [.. asked.Select(category => Grant(category, facts)), .. Blocked(facts)];
    }

    // No category was ticked: the title has to be known all the same, as it says which it gives.
    private static IEnumerable<Requirement> Any(AnswerFacts facts)
    {
        var title = facts.Answers.Situation?.Diploma;
        var row = title is { } known ? facts.Rules.Diploma(known) : null;
        yield return Diploma("diploma", new Proof.All([facts.IsMotif(Motif.ValidationDiplomeProfessionnel), facts.AsksForNone()]), row, null) with
        {
            Satisfied = title is { } listed
                ? new Fact(SituationFacts.Path("diploma"), "fact.diploma-listed", AnswerFacts.Known(row?.Value.Grants.IsEmpty == false)) { Parameters = [AnswerFacts.Label("diploma", listed)], Rule = row?.Reference }
                : DiplomaFacts.Unknown,
            Failures = [new Finding(LawCodes.DiplomaNotListed, Severity.Warning, SituationFacts.Path("diploma")) { Rule = row?.Reference, IsUndetermined = true }],
        };
    }

    private static Requirement Grant(LicenceCategory category, AnswerFacts facts)
    {
        var row = facts.Answers.Situation?.Diploma is { } title ? facts.Rules.Diploma(title) : null;
        var applies = new Proof.All([facts.IsMotif(Motif.ValidationDiplomeProfessionnel), facts.AsksFor(category)]);
        return Diploma($"diploma/{category}", applies, row, AnswerFacts.Category(category)) with
        {
            Satisfied = DiplomaFacts.Gives(category, facts),
            Failures = row is null ? [] : [Failure(category, row)],
        };
    }

    private static Finding Failure(LicenceCategory category, RuleRow<DiplomaTitle, DiplomaGrant> row) => row.Value.Grants.IsEmpty
        ? new Finding(LawCodes.DiplomaNotListed, Severity.Warning, SituationFacts.Path("diploma")) { Rule = row.Reference, IsUndetermined = true }
        : new Finding(LawCodes.DiplomaDoesNotGive, row.Gravest, SituationFacts.Path("diploma"))
        {
            Rule = row.Reference,
            Parameters = [AnswerFacts.Category(category), AnswerFacts.Label("diploma", row.Key), new("categories", new FindingValue.Verbatim(string.Join(", ", row.Value.Grants)))],
        };

    private static Requirement Diploma(string id, Proof applies, RuleRow<DiplomaTitle, DiplomaGrant>? row, FindingParameter? subject) => new()
    {
        Id = id,
        Topic = RequirementTopic.Diploma,
        Path = SituationFacts.Path("diploma"),
        Rule = row?.Reference,
        Subject = subject,
        Applies = applies,
        Satisfied = new Proof.All([]),
    };

    private static IEnumerable<Requirement> Blocked(AnswerFacts facts)
    {
        var closing = Enum.GetValues<Sanction>().Select(facts.Rules.DiplomaBlock).OfType<RuleRow<Sanction, bool>>().Where(row => row.Value).ToList();
        if (closing.Count == 0)
            yield break;
        var rule = (closing.FirstOrDefault(row => row.Key == facts.Answers.Situation?.Sanction) ?? closing[0]).Reference;
        yield return new()
        {
            Id = "sanction/diploma",
            Topic = RequirementTopic.Sanction,
            Path = SituationFacts.Path("sanction"),
            Rule = rule,
            Applies = facts.IsMotif(Motif.ValidationDiplomeProfessionnel),
            Satisfied = new Proof.All(closing.Select(row => (Proof)new Proof.Not(facts.Situation.IsUnder(row.Key) with { Rule = row.Reference })).ToValueList()),
            Failures = [new Finding(LawCodes.DiplomaClosedBySanction, rule.Gravest, SituationFacts.Path("sanction")) { Rule = rule }],
        };
    }
}
