using Ants.Permis.Primitives;

namespace Ants.Permis.Requirements;

/// <summary>Facts that together are enough for a result, and none of which can be left out.</summary>
/// <remarks>French term: « raison suffisante ».</remarks>
/// <param name="Facts">The facts; empty when the result needs none.</param>
public sealed record Reason(ValueList<Proof.Fact> Facts)
{
    /// <summary>The number of facts.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => $"[{Facts.Count}]";
}

/// <summary>Finds the minimal sufficient reasons of a proof.</summary>
internal static class SufficientReasons
{
    public static ValueList<Reason> Of(Proof proof, bool holds) =>
        Minimal(Sets(proof, holds)).Select(set => new Reason(set.ToValueList())).ToValueList();

    private static List<List<Proof.Fact>> Sets(Proof proof, bool holds) => proof switch
    {
        Proof.Fact fact => fact.Truth == (holds ? ThreeValued.Yes : ThreeValued.No) ? [[fact]] : [],
        Proof.Not not => Sets(not.Part, !holds),
        Proof.All all => holds ? Together(all.Parts, holds) : Alone(all.Parts, holds),
        Proof.Any any => holds ? Alone(any.Parts, holds) : Together(any.Parts, holds),
        _ => throw new InvalidOperationException($"A proof of the kind '{proof.Kind}' has no reasons."),
    };

    private static List<List<Proof.Fact>> Alone(ValueList<Proof> parts, bool holds) => [.. parts.SelectMany(part => Sets(part, holds))];

    // One reason of every part. A part with a single reason belongs to all of them; of the others, what is not minimal is dropped on the way, so that the product stays small.
    private static List<List<Proof.Fact>> Together(ValueList<Proof> parts, bool holds)
    {
        var sets = parts.Select(part => Sets(part, holds)).ToList();
        var common = sets.Where(reasons => reasons.Count == 1).SelectMany(reasons => reasons[0]).Distinct().ToList();
        return sets.Where(reasons => reasons.Count != 1).Aggregate(new List<List<Proof.Fact>> { common }, (together, reasons) => Minimal(Product(together, reasons)));
    }

    private static List<List<Proof.Fact>> Product(List<List<Proof.Fact>> left, List<List<Proof.Fact>> right) =>
        [.. left.SelectMany(_ => right, (first, second) => first.Union(second).ToList())];

    private static List<List<Proof.Fact>> Minimal(List<List<Proof.Fact>> sets)
    {
        var kept = new List<List<Proof.Fact>>();
        foreach (var set in sets.OrderBy(set => set.Count))
        {
            if (!kept.Any(smaller => smaller.All(set.Contains)))
                kept.Add(set);
        }

        return kept;
    }
}
