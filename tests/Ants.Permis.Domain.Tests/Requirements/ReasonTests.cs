using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using FsCheck;
using FsCheck.Fluent;

namespace Ants.Permis.Domain.Tests.Requirements;

public sealed class The_reasons_of_any_proof
{
    private const int Trees = 3_000;
    private const int SharedFacts = 6;

    // With few facts they meet again in one tree; with many they hardly do.
    public static TheoryData<int> Pools => [SharedFacts, 100_000];

    [Theory]
    [MemberData(nameof(Pools))]
    public void Are_each_enough_and_each_minimal(int facts) => Assert.All(Drawn(facts), proof =>
    {
        var reasons = proof.Reasons;
        ReasonPromises.EachIsEnough(proof, reasons);
        if (ProofLogic.Leaves(proof).Distinct().Count() == ProofLogic.Leaves(proof).Count())
            ReasonPromises.EachIsMinimal(proof, reasons);
        Assert.Equal(proof.Truth == ThreeValued.CannotTell, reasons.Count == 0);
    });

    [Theory]
    [MemberData(nameof(Pools))]
    public void Are_missing_answers_only_while_the_result_is_open(int facts) => Assert.All(Drawn(facts), proof =>
    {
        Assert.Equal(proof.Truth, ProofLogic.Evaluate(proof, fact => fact.Value));
        Assert.Equal(proof.Truth == ThreeValued.CannotTell, proof.Missing.Count > 0);
    });

    [Fact]
    public void Turn_the_result_when_one_fact_of_each_is_negated()
    {
        var turned = Drawn(100_000).Count(proof => ReasonPromises.NegatingOneOfEachChangesTheResult(proof, proof.Reasons));
        Assert.InRange(turned, Trees / 3, Trees);
    }

    private static Proof[] Drawn(int facts) => Gen.Sized(size => Tree(Math.Min(size, 24), facts)).Sample(numberOfSamples: Trees, seed: new Rnd(41, 43), size: 30);

    private static Gen<Proof> Tree(int size, int facts)
    {
        var leaf = from number in Gen.Choose(1, facts) from truth in Gen.Choose(0, 5) select (Proof)new Proof.Fact(JsonPath.Of($"/f{number}"), "fact.motif", Truth(facts == SharedFacts ? number : truth));
        if (size <= 1)
            return leaf;
        var parts = Gen.Choose(0, 4).SelectMany(count => Tree(size / 3, facts).ArrayOf(count)).Select(array => array.ToValueList());
        return Gen.Frequency((1, leaf), (3, parts.Select(list => (Proof)new Proof.All(list))), (3, parts.Select(list => (Proof)new Proof.Any(list))), (1, Tree(size / 2, facts).Select(part => (Proof)new Proof.Not(part))));
    }

    private static ThreeValued Truth(int number) => (number % 6) switch { 0 => ThreeValued.CannotTell, 1 or 3 or 5 => ThreeValued.Yes, _ => ThreeValued.No };
}
