using Ants.Permis.Primitives;

namespace Ants.Permis.SupportingDocuments;

/// <summary>What was answered and attached at step 5 so far.</summary>
/// <remarks>French term: « pièces justificatives » (étape 5).</remarks>
public sealed record SupportingDocumentAnswers
{
    /// <summary>Nothing yet.</summary>
    public static SupportingDocumentAnswers Empty { get; } = new();

    /// <summary>Whose name is on the proof of address.</summary>
    public AddressHolder? AddressHolder { get; init; }

    /// <summary>The places that hold something, in the order of the form.</summary>
    public ValueList<SlotAnswers> Slots { get; init; } = [];

    /// <summary>What is in a place.</summary>
    /// <param name="slot">The place.</param>
    /// <returns>Its content, empty when nothing was put there.</returns>
    public SlotAnswers In(DocumentSlot slot) => Slots.FirstOrDefault(answers => answers.Slot == slot) ?? new SlotAnswers(slot);

    /// <summary>These answers with the content of one place exchanged. A place left empty is no longer listed.</summary>
    /// <param name="content">The new content.</param>
    /// <returns>The new answers.</returns>
    public SupportingDocumentAnswers With(SlotAnswers content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var others = Slots.Where(answers => answers.Slot != content.Slot);
        var slots = content.IsEmpty ? others : others.Append(content);
        return this with { Slots = slots.OrderBy(answers => answers.Slot).ToValueList() };
    }

    /// <summary>The name of the type: the documents are personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(SupportingDocumentAnswers);
}
