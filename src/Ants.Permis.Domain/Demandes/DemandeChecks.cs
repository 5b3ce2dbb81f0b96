using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using Draft = Ants.Permis.Demandes.Demande.Draft;

namespace Ants.Permis.Demandes;

/// <summary>What is wrong with, or unknown about, the answers of each step: a query that changes nothing.</summary>
internal static class DemandeChecks
{
    /// <summary>The findings of the five steps that are filled in, sorted.</summary>
    public static ValueList<Finding> Of(Draft draft, RulesInForce rules) =>
        Finding.Sorted([.. Enum.GetValues<Step>().SelectMany(step => Own(draft, step, rules)), .. LawRequirements.Findings(draft.Answers, rules)]);

    /// <summary>The findings of one step, sorted. Summary and confirmation have none of their own.</summary>
    public static ValueList<Finding> Of(Draft draft, Step step, RulesInForce rules) => Of(draft, step, rules, LawRequirements.Findings(draft.Answers, rules));

    /// <summary>The findings of every step: what the law asks concerns several steps at once and is looked for once.</summary>
    public static IReadOnlyDictionary<Step, ValueList<Finding>> ByStep(Draft draft, RulesInForce rules)
    {
        var law = LawRequirements.Findings(draft.Answers, rules).ToList();
        return Enum.GetValues<Step>().ToDictionary(step => step, step => Of(draft, step, rules, law));
    }

    private static ValueList<Finding> Of(Draft draft, Step step, RulesInForce rules, IEnumerable<Finding> law) =>
        Finding.Sorted([.. Own(draft, step, rules), .. law.Where(finding => Steps.Of(finding.Path) == step)]);

    private static IEnumerable<Finding> Own(Draft draft, Step step, RulesInForce rules)
    {
        var findings = Of(step, draft.Answers, rules);
        return step == Step.Motif ? [.. Coverage(rules), .. findings, .. Attestation(draft)] : findings;
    }

    /// <summary>The checks of one step's fields.</summary>
    public static IReadOnlyList<FieldCheck> ChecksOf(Step step) => step switch
    {
        Step.Motif => MotifChecks.All,
        Step.EtatCivil => [.. EtatCivilChecks.All, .. LegalRepresentativeChecks.All],
        Step.AddressAndContact => [.. AddressChecks.All, .. ContactChecks.All],
        Step.PhotoAndSignature => PhotoSignatureChecks.All,
        Step.SupportingDocuments => SupportingDocumentChecks.All,
        _ => [],
    };

    private static IEnumerable<Finding> Of(Step step, DemandeAnswers answers, RulesInForce rules) =>
        ChecksOf(step).SelectMany(check => check.Check(answers, rules));

    private static IEnumerable<Finding> Attestation(Draft draft) => draft.AttestationLapsedBecause is null
        ? []
        : [new Finding(MotifCodes.AttestationLapsed, Severity.Blocking, DemandePaths.Declarations)];

    private static IEnumerable<Finding> Coverage(RulesInForce rules) => rules.IsCovered ? [] : [rules.NotCovered()];
}
