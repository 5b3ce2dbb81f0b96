using Ants.Permis.Primitives;
using Ants.Permis.Requirements;

namespace Ants.Permis.Domain.Tests.Requirements;

/// <summary>Evaluates a proof with other truths at its facts: a second implementation, to test the first against.</summary>
internal static class ProofLogic
{
    public static ThreeValued Evaluate(Proof proof, Func<Proof.Fact, ThreeValued> truth) => proof switch
    {
        Proof.Fact fact => truth(fact),
        Proof.Not not => Negate(Evaluate(not.Part, truth)),
        Proof.All all => All(all.Parts.Select(part => Evaluate(part, truth)).ToList()),
        Proof.Any any => Negate(All(any.Parts.Select(part => Negate(Evaluate(part, truth))).ToList())),
        _ => throw new InvalidOperationException("Not a kind of proof."),
    };

    public static ThreeValued Negate(ThreeValued truth) => truth == ThreeValued.CannotTell ? truth : truth == ThreeValued.Yes ? ThreeValued.No : ThreeValued.Yes;

    public static IEnumerable<Proof.Fact> Leaves(Proof proof) => proof switch
    {
        Proof.Fact fact => [fact],
        Proof.Not not => Leaves(not.Part),
        Proof.All all => all.Parts.SelectMany(Leaves),
        Proof.Any any => any.Parts.SelectMany(Leaves),
        _ => throw new InvalidOperationException("Not a kind of proof."),
    };

    public static int Depth(Proof proof) => proof switch
    {
        Proof.Not not => 1 + Depth(not.Part),
        Proof.All all => 1 + all.Parts.Select(Depth).DefaultIfEmpty().Max(),
        Proof.Any any => 1 + any.Parts.Select(Depth).DefaultIfEmpty().Max(),
        _ => 1,
    };

    private static ThreeValued All(List<ThreeValued> parts) =>
        parts.Contains(ThreeValued.No) ? ThreeValued.No : parts.Contains(ThreeValued.CannotTell) ? ThreeValued.CannotTell : ThreeValued.Yes;
}
