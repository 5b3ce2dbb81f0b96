using Ants.Permis.Primitives;
using NodaTime;

namespace Ants.Permis.SupportingDocuments;

/// <summary>What was put in one place of step 5.</summary>
/// <param name="Slot">The place.</param>
public sealed record SlotAnswers(DocumentSlot Slot)
{
    /// <summary>The files, in the order in which they were attached.</summary>
    public ValueList<AttachedFile> Files { get; init; } = [];

    /// <summary>« Commentaire », as typed.</summary>
    public string? Comment { get; init; }

    /// <summary>The date that the document bears, as the host or the person declares it; <see langword="null"/> when nobody said.</summary>
    public LocalDate? IssuedOn { get; init; }

    /// <summary>Extension: what else the document says, or <see langword="null"/> when nobody said.</summary>
    public DocumentDetails? Details { get; init => field = value == DocumentDetails.Empty ? null : value; }

    /// <summary>Whether there is nothing in the place.</summary>
    public bool IsEmpty => Files.Count == 0 && Comment is null && IssuedOn is null && Details is null;

    /// <summary>Pages used so far, or <see langword="null"/> when a file's pages cannot be told.</summary>
    public int? PagesUsed => Files.Any(file => file.Facts.Pages is null) ? null : (int)Math.Min(int.MaxValue, Files.Sum(file => (long)file.Facts.Pages!));

    /// <summary>The place with one more file, in the place of the one with its reference if there is one.</summary>
    internal SlotAnswers Attach(AttachedFile file)
    {
        for (var i = 0; i < Files.Count; i++)
        {
            if (Files[i].Reference.Equals(file.Reference))
                return this with { Files = Files.SetItem(i, file) };
        }

        return this with { Files = Files.Add(file) };
    }

    /// <summary>The place without a file.</summary>
    internal SlotAnswers Detach(FileReference reference) => this with { Files = Files.RemoveAll(file => file.Reference.Equals(reference)) };

    /// <summary>The name of the type: file names and comments are personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(SlotAnswers);
}
