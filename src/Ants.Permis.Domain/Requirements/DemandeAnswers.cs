using Ants.Permis.Contact;
using Ants.Permis.Identity;
using Ants.Permis.Motifs;
using Ants.Permis.PhotoSignature;
using Ants.Permis.Situations;
using Ants.Permis.SupportingDocuments;

namespace Ants.Permis.Requirements;

/// <summary>Everything answered so far, as it was typed. A draft is partial: anything may be missing or wrong, nothing is lost.</summary>
/// <remarks>French term: « saisie ».</remarks>
public sealed record DemandeAnswers
{
    /// <summary>No answer yet.</summary>
    public static DemandeAnswers Empty { get; } = new();

    /// <summary>Step 1.</summary>
    public MotifAnswers Motif { get; init; } = MotifAnswers.Empty;

    /// <summary>Step 2: the person.</summary>
    public EtatCivilAnswers EtatCivil { get; init; } = EtatCivilAnswers.Empty;

    /// <summary>Step 2, extension: who represents a minor.</summary>
    public LegalRepresentativeAnswers LegalRepresentative { get; init; } = LegalRepresentativeAnswers.Empty;

    /// <summary>Step 3: where the person lives.</summary>
    public AddressAnswers Address { get; init; } = AddressAnswers.Empty;

    /// <summary>Step 3: how the person is reached.</summary>
    public ContactAnswers Contact { get; init; } = ContactAnswers.Empty;

    /// <summary>Step 4.</summary>
    public PhotoSignatureAnswers PhotoSignature { get; init; } = PhotoSignatureAnswers.Empty;

    /// <summary>Step 5.</summary>
    public SupportingDocumentAnswers Documents { get; init; } = SupportingDocumentAnswers.Empty;

    /// <summary>Extension: what the law asks and the form of 2019 does not, or <see langword="null"/> when nothing of it was said.</summary>
    public SituationAnswers? Situation { get; init => field = value == SituationAnswers.Empty ? null : value; }

    /// <summary>The name of the type: the answers are personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(DemandeAnswers);
}
