using Ants.Permis.Contact;
using Ants.Permis.Demandes;
using Ants.Permis.Identity;
using Ants.Permis.Motifs;
using Ants.Permis.PhotoSignature;
using Ants.Permis.Primitives;
using Ants.Permis.SupportingDocuments;
using NodaTime;

namespace Ants.Permis.Submission;

/// <summary>A submitted application, total: everything that the form requires is there and well formed.</summary>
/// <remarks>French term: « demande validée ». The one place where partial answers become complete values.</remarks>
public sealed record SubmittedDemande
{
    private SubmittedDemande()
    {
    }

    /// <summary>« Numéro de demande ».</summary>
    public required DemandeNumber Number { get; init; }

    /// <summary>The account it belongs to, if any.</summary>
    public AccountIdentifier? Account { get; private init; }

    /// <summary>The day by which it was judged.</summary>
    public required LocalDate On { get; init; }

    /// <summary>When it was submitted.</summary>
    public required Instant SubmittedAt { get; init; }

    /// <summary>The profile under which it was judged.</summary>
    public required string RulebookName { get; init; }

    /// <summary>The version of its rules (<see cref="Rules.Rulebook.Version"/>), or <see langword="null"/> when it was submitted before that was kept.</summary>
    public string? RulebookVersion { get; private init; }

    /// <summary>What the rules said that day: acceptable or cannot tell.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>For whom it is made.</summary>
    public required ForWhom ForWhom { get; init; }

    /// <summary>The motif and what was answered for it.</summary>
    public required MotifDetails Motif { get; init; }

    /// <summary>The person.</summary>
    public required EtatCivil EtatCivil { get; init; }

    /// <summary>Who represents a minor, when it was told completely.</summary>
    public LegalRepresentative? LegalRepresentative { get; private init; }

    /// <summary>Where the person lives.</summary>
    public required PostalAddress Address { get; init; }

    /// <summary>The office on which the person depends.</summary>
    public required PrefectureRattachement Prefecture { get; init; }

    /// <summary>How the person is reached, and the consents.</summary>
    public required ContactDetails Contact { get; init; }

    /// <summary>How photo and signature are given, with the code if there is one.</summary>
    public required PhotoSignatureAnswers PhotoSignature { get; init; }

    /// <summary>The documents, in the order of the form.</summary>
    public required ValueList<SlotAnswers> Documents { get; init; }

    /// <summary>Which files were submitted, with the hash by which each can be told from any other, in the order of the form.</summary>
    public ValueList<SubmittedFile> Files => Documents.SelectMany(slot => slot.Files.Select(file => new SubmittedFile(slot.Slot, file.Reference, file.Facts.Sha256))).ToValueList();

    /// <summary>The total form of a submitted application.</summary>
    /// <param name="submitted">The application.</param>
    /// <returns>The total form.</returns>
    /// <exception cref="InvalidOperationException">The state was not produced by a decision: an answer that submission requires is missing or malformed. The message names no answer.</exception>
    public static SubmittedDemande Of(Demande.Submitted submitted)
    {
        ArgumentNullException.ThrowIfNull(submitted);
        var answers = submitted.Content.Answers;
        return new SubmittedDemande
        {
            Number = submitted.Number,
            Account = submitted.Content.Account,
            On = submitted.On,
            SubmittedAt = submitted.SubmittedAt,
            RulebookName = submitted.RulebookName,
            RulebookVersion = submitted.RulebookVersion,
            Verdict = submitted.Verdict,
            ForWhom = answers.Motif.ForWhom ?? throw Incomplete(),
            Motif = MotifDetails.From(answers.Motif),
            EtatCivil = EtatCivil.TryCreate(answers.EtatCivil, submitted.On, out var person) ? person : throw Incomplete(),
            LegalRepresentative = LegalRepresentative.TryCreate(answers.LegalRepresentative, out var representative) ? representative : null,
            Address = PostalAddress.TryCreate(answers.Address, out var address) ? address : throw Incomplete(),
            Prefecture = Prefectures.TryFind(answers.Address.Prefecture, out var prefecture) ? prefecture : throw Incomplete(),
            Contact = ContactDetails.TryCreate(answers.Contact, out var contact) ? contact : throw Incomplete(),
            PhotoSignature = answers.PhotoSignature,
            Documents = answers.Documents.Slots,
        };
    }

    /// <summary>The name of the type: the content is personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(SubmittedDemande);

    private static InvalidOperationException Incomplete() => new("The application was not submitted by a decision: an answer that submission requires is missing.");
}

/// <summary>A file of a submitted application.</summary>
/// <remarks>French term: « fichier joint ».</remarks>
/// <param name="Slot">The place in which it is.</param>
/// <param name="Reference">The host's reference.</param>
/// <param name="Sha256">The SHA-256 of the whole file in lower-case hexadecimal, or <see langword="null"/> when the host's facts have none.</param>
public sealed record SubmittedFile(DocumentSlot Slot, FileReference Reference, string? Sha256)
{
    /// <summary>The name of the type: a reference leads to a person's document.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(SubmittedFile);
}
