using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using Ants.Permis.SupportingDocuments;

namespace Ants.Permis.Submission;

/// <summary>How an answer differs from what was confirmed.</summary>
/// <remarks>French term: « nature de la modification ».</remarks>
public enum AnswerChangeKind
{
    /// <summary>There was no answer.</summary>
    Added,

    /// <summary>There was another answer.</summary>
    Changed,

    /// <summary>There is no answer any more.</summary>
    Removed,
}

/// <summary>One answer that is not what it was when the declarations last stood.</summary>
/// <remarks>French term: « modification ».</remarks>
/// <param name="LabelKey">The key of the field's label.</param>
/// <param name="Path">Where the answer stands.</param>
/// <param name="Before">What it was, or <see langword="null"/>.</param>
/// <param name="After">What it is, or <see langword="null"/>.</param>
public sealed record SummaryChange(string LabelKey, JsonPath Path, SummaryValue? Before, SummaryValue? After)
{
    /// <summary>The place of step 5 that the answer is about, or <see langword="null"/>.</summary>
    public DocumentSlot? Slot { get; init; }

    /// <summary>Added, changed or removed.</summary>
    public AnswerChangeKind Kind => Before is null ? AnswerChangeKind.Added : After is null ? AnswerChangeKind.Removed : AnswerChangeKind.Changed;

    /// <summary>The step to go to in order to edit it.</summary>
    public Step Step => Steps.Of(Path);

    /// <summary>The field's label; that of a document's date or comment names the document too.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>The text.</returns>
    public string Label(Language language) => SummaryLabels.Of(LabelKey, Slot, language);

    /// <summary>The key of the label: the answers are personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => LabelKey;
}

/// <summary>What changed since the declarations were last confirmed, and which of them are to be confirmed again.</summary>
/// <remarks>French term: « modifications depuis la dernière confirmation ».</remarks>
/// <param name="Changes">The answers that differ, in the order of the form. Empty when they were changed back, or when it is not known what stood before.</param>
/// <param name="ToAttest">The declarations that must be attested again before anything can be submitted; empty when none must.</param>
/// <param name="Because">The change because of which they must, or <see langword="null"/>.</param>
public sealed record ChangesSinceConfirmation(ValueList<SummaryChange> Changes, ValueList<SummaryEntry> ToAttest, JsonPath? Because)
{
    /// <summary>Whether the declarations must be attested again.</summary>
    public bool MustAttest => Because is not null;

    /// <summary>The step on which the declarations are attested.</summary>
    public Step Step { get; } = Steps.Of(DemandePaths.Declarations);

    /// <summary>The name of the type: the changes are personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(ChangesSinceConfirmation);

    internal static ChangesSinceConfirmation? Of(Demande.Draft draft, RulesInForce rules)
    {
        var now = Entries(draft.Answers, rules);
        var changes = draft.Confirmed is { } confirmed ? Between(Entries(confirmed, rules), now) : [];
        var toAttest = draft.AttestationLapsedBecause is null ? [] : now.Where(entry => entry.Path.IsWithin(DemandePaths.Declarations)).ToValueList();
        return changes.Count == 0 && draft.AttestationLapsedBecause is null ? null : new(changes, toAttest, draft.AttestationLapsedBecause);
    }

    private static List<SummaryEntry> Entries(DemandeAnswers answers, RulesInForce rules) => SummarySections.Of(answers, rules).SelectMany(section => section.Entries).ToList();

    // Each section in the order of the form: what is there now, then what is gone.
    private static ValueList<SummaryChange> Between(List<SummaryEntry> before, List<SummaryEntry> after)
    {
        var (old, current) = (before.ToDictionary(entry => entry.Path), after.ToDictionary(entry => entry.Path));
        return after.Concat(before.Where(entry => !current.ContainsKey(entry.Path)))
            .Select(entry => new SummaryChange(entry.LabelKey, entry.Path, old.GetValueOrDefault(entry.Path)?.Value, current.GetValueOrDefault(entry.Path)?.Value) { Slot = entry.Slot })
            .Where(change => change.Before != change.After)
            .OrderBy(change => change.Step)
            .ToValueList();
    }
}
