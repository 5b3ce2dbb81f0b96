using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.SupportingDocuments;

namespace Ants.Permis.Submission;

/// <summary>One section of the summary.</summary>
/// <remarks>French term: « rubrique du récapitulatif ».</remarks>
/// <param name="LabelKey">The key of its title among the labels.</param>
/// <param name="Step">The step to go to in order to edit it.</param>
/// <param name="Path">The part of the application that it shows.</param>
/// <param name="Entries">The answers, in the order of the form.</param>
public sealed record SummarySection(string LabelKey, Step Step, JsonPath Path, ValueList<SummaryEntry> Entries)
{
    /// <summary>Whether it can still be edited.</summary>
    public bool CanEdit { get; init; }

    /// <summary>What was found in the section, the gravest first, on what was not answered or on several answers at once; the rest stands with its answer.</summary>
    public ValueList<Finding> Findings { get; init; } = [];

    /// <summary>The key of the title: the section is personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => LabelKey;

    /// <summary>The section with what was found in it: each finding with its answer, the others with the section.</summary>
    internal SummarySection With(ValueList<Finding> all, bool canEdit)
    {
        var places = all.Where(finding => finding.Path.IsWithin(Path)).ToLookup(finding => Entries.FirstOrDefault(entry => entry.Bears(finding))?.Path ?? JsonPath.Root);
        return this with
        {
            CanEdit = canEdit,
            Entries = Entries.Select(entry => entry with { Findings = places[entry.Path].ToValueList() }).ToValueList(),
            Findings = places[JsonPath.Root].ToValueList(),
        };
    }
}

/// <summary>One answer of the summary.</summary>
/// <remarks>French term: « ligne du récapitulatif ».</remarks>
/// <param name="LabelKey">The key of the field's label.</param>
/// <param name="Path">Where the answer stands.</param>
/// <param name="Value">What was answered.</param>
public sealed record SummaryEntry(string LabelKey, JsonPath Path, SummaryValue Value)
{
    /// <summary>The key of the sentence by which the form says the answer again, such as « La visite médicale n'est pas nécessaire », or <see langword="null"/>.</summary>
    public string? SentenceKey { get; init; }

    /// <summary>The place of step 5 that the answer is about, or <see langword="null"/>.</summary>
    public DocumentSlot? Slot { get; init; }

    /// <summary>What was found on this very answer, the gravest first.</summary>
    public ValueList<Finding> Findings { get; init; } = [];

    /// <summary>The step to go to in order to edit it.</summary>
    public Step Step => Steps.Of(Path);

    /// <summary>The field's label; that of a document's date or comment names the document too.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>The text.</returns>
    public string Label(Language language) => SummaryLabels.Of(LabelKey, Slot, language);

    /// <summary>The answer in words: the form's sentence where there is one.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>The text, as it was typed where it was typed: it may hold anything.</returns>
    public string Text(Language language) => SentenceKey is { } key ? Labels.Get(key, language) : Value.Text(language);

    /// <summary>The key of the label: the answer is personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => LabelKey;

    // What is said of a document as a whole stands with its files.
    internal bool Bears(Finding finding) =>
        finding.Path.IsWithin(Path) || (Value is SummaryValue.Files && Slot is { } slot && finding.Path == Requirements.DemandePaths.Of(slot));
}
