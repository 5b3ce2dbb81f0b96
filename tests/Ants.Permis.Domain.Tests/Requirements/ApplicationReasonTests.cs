using Ants.Permis.Primitives;
using Ants.Permis.Requirements;

namespace Ants.Permis.Domain.Tests.Requirements;

public sealed class The_reasons_of_a_requirement
{
    private const int LargestProof = 160;
    private const int DeepestProof = 9;
    private const int MostReasons = 40;

    [Fact]
    public void Are_enough_minimal_and_turn_it_on_ten_thousand_applications()
    {
        var turned = 0;
        foreach (var proof in Proofs(Applications.TenThousand))
        {
            var reasons = proof.Reasons;
            ReasonPromises.EachIsEnough(proof, reasons);
            ReasonPromises.EachIsMinimal(proof, reasons);
            turned += ReasonPromises.NegatingOneOfEachChangesTheResult(proof, reasons) ? 1 : 0;
        }

        Assert.True(turned > 4_000, $"{turned}");
    }

    [Fact]
    public void Are_few_and_come_from_small_trees() => Assert.All(Proofs(Applications.OneIn(20)), proof =>
    {
        Assert.InRange(ProofLogic.Leaves(proof).Count(), 0, LargestProof);
        Assert.InRange(ProofLogic.Depth(proof), 1, DeepestProof);
        Assert.InRange(proof.Reasons.Count, 0, MostReasons);
    });

    // Each different proof once: most applications share most of them. A proof of one fact has nothing to test.
    private static HashSet<Proof> Proofs(IEnumerable<DemandeAnswers> applications) =>
        applications.SelectMany(answers => Applications.Verdict(answers).Requirements)
            .SelectMany(requirement => new[] { requirement.Applies, requirement.Satisfied })
            .Where(proof => proof is not Proof.Fact && proof.Truth != ThreeValued.CannotTell)
            .ToHashSet();
}
