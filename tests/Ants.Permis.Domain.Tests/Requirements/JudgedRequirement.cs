using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Testing;

namespace Ants.Permis.Domain.Tests.Requirements;

/// <summary>A requirement with its reasons, to compare with what it becomes when one answer changes.</summary>
internal sealed class JudgedRequirement(Requirement requirement)
{
    private readonly Lazy<ValueList<Reason>> applies = new(() => requirement.Applies.Reasons);
    private readonly Lazy<ValueList<Reason>> satisfied = new(() => requirement.Satisfied.Reasons);

    public string Id => requirement.Id;

    /// <summary>Compares it with the same requirement after a change; one that is not there any more does not apply.</summary>
    public void Compare(Requirement? after, AnswerChange change, MutationTally tally)
    {
        if (requirement.ChosenBy.Any(path => change.Path.IsWithin(path)))
            return;
        Compare("applies", requirement.Applies, applies, after?.Applies ?? new Proof.Any([]), change, tally);
        if (after is not null)
            Compare("is satisfied", requirement.Satisfied, satisfied, after.Satisfied, change, tally);
    }

    private void Compare(string what, Proof before, Lazy<ValueList<Reason>> reasons, Proof after, AnswerChange change, MutationTally tally)
    {
        if (before.Truth == ThreeValued.CannotTell)
            return;
        if (before.Truth != after.Truth || !before.Equals(after))
            Assert.True(before.Truth == after.Truth || reasons.Value.All(reason => reason.Facts.Any(fact => Reads(fact, change.Path))), $"{Id} {what}: {before.Truth} became {after.Truth} by {change}");
        tally.Unmoved += before.Truth == after.Truth ? 1 : 0;
        if (!before.Equals(after) && Negates(before, reasons.Value, after) is { } several)
        {
            Assert.True(ProofLogic.Negate(before.Truth) == after.Truth, $"{Id} {what}: {before.Truth} did not turn by {change}");
            tally.Turned++;
            tally.TurnedTogether += several ? 1 : 0;
        }
    }

    // Whether exactly one fact of each reason is negated and nothing else differs; null when not, otherwise whether there are several facts.
    private static bool? Negates(Proof before, ValueList<Reason> reasons, Proof after)
    {
        var old = ProofLogic.Leaves(before).ToList();
        var now = ProofLogic.Leaves(after).ToList();
        if (old.Count != now.Count || old.Distinct().Count() != old.Count || old.Concat(now).Any(fact => fact.Value == ThreeValued.CannotTell))
            return null;
        var negated = old.Where((fact, index) => now[index].Value != fact.Value).ToHashSet();
        var isInReasons = negated.All(fact => reasons.Any(reason => reason.Facts.Contains(fact)));
        var isSame = old.Zip(now).All(pair => pair.First.Path == pair.Second.Path && string.Equals(pair.First.Statement, pair.Second.Statement, StringComparison.Ordinal));
        return isSame && isInReasons && reasons.Count > 0 && reasons.All(reason => reason.Facts.Count(negated.Contains) == 1) ? old.Count > 1 : null;
    }

    // The files of a document are one answer; its date and what it says are others.
    private static bool Reads(Proof.Fact fact, JsonPath changed) => string.Equals(fact.Statement, "fact.document-joined", StringComparison.Ordinal)
        ? changed == fact.Path.Then("files")
        : fact.AlsoReads.Prepend(fact.Path).Any(path => changed.IsWithin(path) || path.IsWithin(changed));
}
