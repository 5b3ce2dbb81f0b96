using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;

namespace Ants.Permis.Requirements;

/// <summary>The category that comes before another: held already, or given at the same time.</summary>
internal static class PrerequisiteRequirements
{
    public static IEnumerable<Requirement> Of(AnswerFacts facts) =>
        from category in Concerned.Categories(facts)
        let row = facts.Rules.Prerequisite(category)
        let needed = row?.Value.Needed
        where needed is not null
        select Of(category, needed.Value, row, facts);

    private static Requirement Of(LicenceCategory category, LicenceCategory needed, RuleRow<LicenceCategory, Prerequisite> row, AnswerFacts facts) => new()
    {
        Id = $"prerequisite/{category}",
        Topic = RequirementTopic.Prerequisite,
        Path = DemandePaths.Of(MotifQuestion.Categories),
        Rule = row.Reference,
        Subject = AnswerFacts.Category(category),
        Applies = Concerned.Proof(category, facts, row.Reference),
        Satisfied = new Proof.Any([Held(needed, row, facts), Together(needed, facts)]),
        Failures = [Failure(category, needed, row, facts)],
    };

    // A first licence has nothing before it, whatever else was said.
    private static Proof.All Held(LicenceCategory needed, RuleRow<LicenceCategory, Prerequisite> row, AnswerFacts facts) => new(
    [
        new Proof.Not(facts.IsFirstLicence()),
        row.Value.HeldForYears > 0 ? facts.Situation.HasHeldFor(needed, row.Value.HeldForYears, row.Reference) : Stands(needed, row, facts),
        .. row.Value.WithTraining ? [facts.Situation.HasA2ToATraining() with { Rule = row.Reference }] : Array.Empty<Proof>(),
    ]);

    private static Proof Stands(LicenceCategory needed, RuleRow<LicenceCategory, Prerequisite> row, AnswerFacts facts)
    {
        var equivalents = facts.Rules.Equivalents(needed).Select(equivalent => Equivalent(equivalent, facts)).ToList();
        var held = facts.Situation.Holds(needed, row.Reference);
        return equivalents.Count == 0 ? held : new Proof.Any([held, .. equivalents]);
    }

    private static Proof Equivalent(RuleRow<EquivalenceKey, AlsoAllowed> row, AnswerFacts facts)
    {
        var held = facts.Situation.Holds(row.Key.Held, row.Reference);
        return row.Key.With is { } other ? new Proof.All([held, facts.Situation.Holds(other, row.Reference)]) : held;
    }

    // Only tests are sat one after the other: a diploma, a conversion or a new start gives several categories at once.
    private static Proof.All Together(LicenceCategory needed, AnswerFacts facts) => new(
    [
        new Proof.Not(facts.IsMotif(Motif.InscriptionExamen)),
        new Proof.Any([facts.AsksFor(needed), .. facts.Rules.KnowsDiplomas ? [new Proof.All([facts.IsMotif(Motif.ValidationDiplomeProfessionnel), DiplomaFacts.Gives(needed, facts)])] : Array.Empty<Proof>()]),
    ]);

    private static Finding Failure(LicenceCategory category, LicenceCategory needed, RuleRow<LicenceCategory, Prerequisite> row, AnswerFacts facts)
    {
        FindingParameter[] names = [AnswerFacts.Category(category), new("needed", new FindingValue.Verbatim(needed.ToString()))];
        if (row.Value.HeldForYears == 0 || facts.IsFirstLicence().Truth == ThreeValued.Yes || facts.Situation.Holds(needed).Truth != ThreeValued.Yes)
            return Finding(LawCodes.PrerequisiteMissing, row, names);
        var held = facts.Situation.HasHeldFor(needed, row.Value.HeldForYears, row.Reference);
        return held is { Truth: ThreeValued.No, ChangesOn: { } day }
            ? Finding(LawCodes.PrerequisiteTooRecent, row, [.. names, AnswerFacts.Number("years", row.Value.HeldForYears), AnswerFacts.Day("on", day)])
            : Finding(LawCodes.PrerequisiteTrainingMissing, row, names);
    }

    private static Finding Finding(string code, RuleRow<LicenceCategory, Prerequisite> row, FindingParameter[] names) =>
        new(code, row.Gravest, DemandePaths.Of(MotifQuestion.Categories)) { Rule = row.Reference, Parameters = names.ToValueList() };
}
