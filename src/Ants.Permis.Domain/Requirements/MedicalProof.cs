using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using Ants.Permis.Situations;

namespace Ants.Permis.Requirements;

/// <summary>Why a medical opinion is needed: one of the categories, of the declarations, of the cases, or the person's own answer.</summary>
internal static class MedicalProof
{
    public static Proof Of(AnswerFacts facts) => new Proof.Any([facts.SaidMedicalExamination(), .. Categories(facts), .. Declarations(facts), .. Cases(facts)]);

    /// <summary>The proofs that stand apart from step 1: sanctions, paid driving, a heavy category on a card to be made again.</summary>
    public static IEnumerable<Proof> Cases(AnswerFacts facts)
    {
        if (facts.Rules.MedicalCase(MedicalCase.PaidDriving) is { Value: MedicalOpinion.Required } paid)
            yield return facts.Situation.IsForPaidDriving() with { Rule = paid.Reference };
        // The same for every reason: built once.
        var holdsHeavy = HoldsHeavy(facts);
        foreach (var (reason, medicalCase) in Renewals)
        {
            if (facts.Rules.MedicalCase(medicalCase) is { Value: MedicalOpinion.Required } row)
                yield return new Proof.All([facts.NewLicenceBecause(reason) with { Rule = row.Reference }, holdsHeavy]);
        }

        if (facts.Rules.KnowsFitnessChecks)
            yield return Checks(FitnessCheck.MedicalOpinion, facts);
    }

    /// <summary>A sanction calls for a check of fitness.</summary>
    public static Proof Checks(FitnessCheck check, AnswerFacts facts) => new Proof.All([AfterSanction(facts), new Proof.Any(
        Enum.GetValues<Sanction>()
            .Select(sanction => facts.Rules.FitnessCheck(sanction, check))
            .OfType<RuleRow<FitnessCheckKey, FitnessCheckRule>>()
            .Where(row => row.Value is not { FromMonths: null, WheneverAlcoholOrDrugs: false })
            .Select(row => Check(row, facts))
            .ToValueList())]);

    private static (NewLicenceReason Reason, MedicalCase Case)[] Renewals { get; } =
    [
        (NewLicenceReason.Lost, MedicalCase.HeavyLost),
        (NewLicenceReason.Stolen, MedicalCase.HeavyStolen),
        (NewLicenceReason.Damaged, MedicalCase.HeavyDamaged),
        (NewLicenceReason.Expired, MedicalCase.HeavyExpired),
        (NewLicenceReason.CivilStatusChanged, MedicalCase.HeavyCivilStatusChanged),
    ];

    private static Proof.Any AfterSanction(AnswerFacts facts) => new([facts.IsMotif(Motif.SuiteInvalidationOuAnnulation), facts.IsMotif(Motif.SuiteSuspension)]);

    private static Proof Check(RuleRow<FitnessCheckKey, FitnessCheckRule> row, AnswerFacts facts)
    {
        var under = facts.Situation.IsUnder(row.Key.Sanction) with { Rule = row.Reference };
        return row.Value.FromMonths == 0
            ? under
            : new Proof.All([under, new Proof.Any(
            [
                .. row.Value.FromMonths is { } months ? [facts.Situation.LastsAtLeast(months, row.Value.MoreThan, row.Reference)] : Array.Empty<Proof>(),
                .. row.Value.WheneverAlcoholOrDrugs ? [facts.Situation.IsForAlcoholOrDrugs() with { Rule = row.Reference }] : Array.Empty<Proof>(),
            ])]);
    }

    private static Proof.Any HoldsHeavy(AnswerFacts facts) => new(
        LicenceCategorySet.All.Select(facts.Rules.Medical).OfType<RuleRow<LicenceCategory, MedicalOpinion>>()
            .Where(row => row.Value == MedicalOpinion.Required).Select(row => (Proof)facts.Situation.Holds(row.Key, row.Reference)).ToValueList());

    private static IEnumerable<Proof> Categories(AnswerFacts facts) =>
        from category in LicenceCategorySet.All
        let row = facts.Rules.Medical(category)
        where row is { Value: MedicalOpinion.Required }
        select Concerned.Proof(category, facts, row.Reference);

    private static IEnumerable<Proof> Declarations(AnswerFacts facts) =>
        from declaration in Enum.GetValues<ApplicantDeclaration>()
        let row = facts.Rules.Medical(declaration)
        where row is { Value: MedicalOpinion.Required }
        select facts.Declares(declaration, row.Reference);
}
