using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using NodaTime;

namespace Ants.Permis.Requirements;

/// <summary>Why something holds, does not hold, or cannot be told: a tree of facts. A closed family.</summary>
/// <remarks>French term: « démonstration ». Truth has three values: what is not known stays unknown unless what is known decides alone.</remarks>
public abstract record Proof
{
    internal abstract string Kind { get; }

    /// <summary>Whether it holds.</summary>
    public abstract ThreeValued Truth { get; }

    /// <summary>The facts at its leaves, in order; a fact that stands twice is given once.</summary>
    public ValueList<Fact> Facts => Leaves().Distinct().ToValueList();

    /// <summary>The answers that are missing: the places of the facts that cannot be told, and on which the result depends.</summary>
    public ValueList<JsonPath> Missing => Unknown().Select(fact => fact.Path).Distinct().ToValueList();

    /// <summary>All minimal sets of facts each of which is enough for the result, the shortest first; none while the result cannot be told.</summary>
    /// <remarks>
    /// As long as the facts of one of them stand, nothing else changes the result. Where no fact stands twice in the proof, negating one fact of each turns it
    /// into its contrary.
    /// </remarks>
    public ValueList<Reason> Reasons => Truth == ThreeValued.CannotTell ? [] : SufficientReasons.Of(this, Truth == ThreeValued.Yes);

    internal abstract IEnumerable<Fact> Leaves();

    /// <summary>The facts that cannot be told, outside the parts that are decided without them.</summary>
    internal IEnumerable<Fact> Unknown() => Truth != ThreeValued.CannotTell ? [] : this switch
    {
        All all => all.Parts.SelectMany(part => part.Unknown()),
        Any any => any.Parts.SelectMany(part => part.Unknown()),
        Not not => not.Part.Unknown(),
        _ => Leaves(),
    };

    /// <summary>The kind only: facts may be personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public sealed override string ToString() => Kind;

    /// <summary>One fact about one answer.</summary>
    /// <param name="Path">The answer.</param>
    /// <param name="Statement">The key of the label that states it, such as <c>fact.age-reached</c>.</param>
    /// <param name="Value">Whether it is so.</param>
    public sealed record Fact(JsonPath Path, string Statement, ThreeValued Value) : Proof
    {
        /// <summary>The values that the statement names.</summary>
        public ValueList<FindingParameter> Parameters { get; init; } = [];

        /// <summary>The rule for which the fact counts, or <see langword="null"/>.</summary>
        public RuleReference? Rule { get; init; }

        /// <summary>The other answers that decide it too: which question the motif puts, for example.</summary>
        public ValueList<JsonPath> AlsoReads { get; init; } = [];

        /// <summary>The next day on which the fact changes although no answer does, or <see langword="null"/> when none is known.</summary>
        public LocalDate? ChangesOn { get; init; }

        /// <inheritdoc/>
        public override ThreeValued Truth => Value;

        internal override string Kind => "fact";

        internal override IEnumerable<Fact> Leaves() => [this];
    }

    /// <summary>Holds when every part does; without parts it holds.</summary>
    /// <param name="Parts">The parts.</param>
    public sealed record All(ValueList<Proof> Parts) : Proof
    {
        /// <summary>The parts.</summary>
        public ValueList<Proof> Parts { get; } = Parts;

        /// <inheritdoc/>
        public override ThreeValued Truth { get; } = Parts.Count == 0 ? ThreeValued.Yes : Parts.Min(part => part.Truth);

        internal override string Kind => "all";

        internal override IEnumerable<Fact> Leaves() => Parts.SelectMany(part => part.Leaves());
    }

    /// <summary>Holds when one part does; without parts it does not.</summary>
    /// <param name="Parts">The parts.</param>
    public sealed record Any(ValueList<Proof> Parts) : Proof
    {
        /// <summary>The parts.</summary>
        public ValueList<Proof> Parts { get; } = Parts;

        /// <inheritdoc/>
        public override ThreeValued Truth { get; } = Parts.Count == 0 ? ThreeValued.No : Parts.Max(part => part.Truth);

        internal override string Kind => "any";

        internal override IEnumerable<Fact> Leaves() => Parts.SelectMany(part => part.Leaves());
    }

    /// <summary>Holds when its part does not.</summary>
    /// <param name="Part">The part.</param>
    public sealed record Not(Proof Part) : Proof
    {
        /// <inheritdoc/>
        public override ThreeValued Truth => Part.Truth switch
        {
            ThreeValued.Yes => ThreeValued.No,
            ThreeValued.No => ThreeValued.Yes,
            _ => ThreeValued.CannotTell,
        };

        internal override string Kind => "not";

        internal override IEnumerable<Fact> Leaves() => Part.Leaves();
    }
}
