using Ants.Permis.Primitives;
using Ants.Permis.Requirements;

namespace Ants.Permis.Domain.Tests.Requirements;

/// <summary>What the reasons of a proof promise, whatever the proof.</summary>
internal static class ReasonPromises
{
    /// <summary>A reason alone forces the result, all other facts unknown.</summary>
    public static void EachIsEnough(Proof proof, ValueList<Reason> reasons) =>
        Assert.All(reasons, reason => Assert.Equal(proof.Truth, Only(proof, reason.Facts)));

    /// <summary>No fact of a reason can be left out. Truth is monotonous in what is known, so one fact less stands for every smaller set.</summary>
    public static void EachIsMinimal(Proof proof, ValueList<Reason> reasons) =>
        Assert.All(reasons, reason => Assert.All(reason.Facts, left => Assert.Equal(ThreeValued.CannotTell, Only(proof, reason.Facts.Where(fact => fact != left)))));

    /// <summary>Where no fact stands twice, negating one fact of each reason changes the result: into its contrary when everything is known.</summary>
    public static bool NegatingOneOfEachChangesTheResult(Proof proof, ValueList<Reason> reasons)
    {
        var leaves = ProofLogic.Leaves(proof).ToList();
        if (reasons.Count == 0 || reasons[0].Facts.Count == 0 || leaves.Distinct().Count() != leaves.Count)
            return false;
        foreach (var last in new[] { false, true })
        {
            var negated = reasons.Select(reason => last ? reason.Facts[^1] : reason.Facts[0]).ToHashSet();
            var result = ProofLogic.Evaluate(proof, fact => negated.Contains(fact) ? ProofLogic.Negate(fact.Value) : fact.Value);
            Assert.NotEqual(proof.Truth, result);
            if (leaves.TrueForAll(fact => fact.Value != ThreeValued.CannotTell))
                Assert.Equal(ProofLogic.Negate(proof.Truth), result);
        }

        return true;
    }

    private static ThreeValued Only(Proof proof, IEnumerable<Proof.Fact> facts)
    {
        var known = facts.ToHashSet();
        return ProofLogic.Evaluate(proof, fact => known.Contains(fact) ? fact.Value : ThreeValued.CannotTell);
    }
}
