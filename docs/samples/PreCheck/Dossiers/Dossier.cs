using Ants.Permis.Demandes;
using Ants.Permis.Requirements;
using Ants.Permis.SupportingDocuments;

namespace PreCheck.Dossiers;

/// <summary>An application as a file says it: the answers, and the names of the files that go with them.</summary>
/// <param name="Answers">The answers of steps 1 to 4; those of step 5 are made from the files.</param>
/// <param name="Documents">The documents of step 5.</param>
/// <param name="Number">The number that the service gave to the application when it was submitted there, when the file has it.</param>
internal sealed record Dossier(DemandeAnswers Answers, DossierDocuments Documents, DemandeNumber? Number)
{
    public override string ToString() => nameof(Dossier);
}

/// <summary>Step 5 of an application file.</summary>
/// <param name="Slots">The places that hold something.</param>
/// <param name="AddressHolder">Whose name is on the proof of address.</param>
internal sealed record DossierDocuments(IReadOnlyList<DossierSlot> Slots, AddressHolder? AddressHolder = null)
{
    public override string ToString() => nameof(DossierDocuments);
}

/// <summary>One place of step 5 in an application file.</summary>
/// <param name="Kind">What the document is.</param>
/// <param name="Number">1 when absent.</param>
/// <param name="Files">Names of files, inside the folder of the documents.</param>
/// <param name="IssuedOn">The date that the document bears.</param>
/// <param name="Comment">The comment.</param>
/// <param name="Details">What else the document says.</param>
internal sealed record DossierSlot(DocumentKind Kind, IReadOnlyList<string> Files, int Number = 1, LocalDate? IssuedOn = null, string? Comment = null, DocumentDetails? Details = null)
{
    public DocumentSlot Slot => new(Kind, Number);

    public override string ToString() => nameof(DossierSlot);
}
