using Ants.Permis.Contact;
using Ants.Permis.Demandes;
using Ants.Permis.Identity;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.SupportingDocuments;
using Command = Ants.Permis.Demandes.DemandeCommand;
using Photo = Ants.Permis.PhotoSignature.PhotoSignatureAnswers;

namespace Ants.Permis.Testing;

/// <summary>The commands that type given answers, in the order of the form.</summary>
internal static class TypedAnswers
{
    public static ValueList<Command> Motif(MotifAnswers answers) =>
    [
        .. When(answers.ForWhom, forWhom => new Command.ChooseForWhom(forWhom)),
        .. When(answers.Motif, motif => new Command.ChooseMotif(motif)),
        .. When(answers.AnnulledOrInvalidated, answer => new Command.DeclareAnnulledOrInvalidated(answer)),
        .. When(answers.InscriptionKind, kind => new Command.ChooseInscriptionKind(kind)),
        .. When(answers.NewLicenceReason, reason => new Command.ChooseNewLicenceReason(reason)),
        .. answers.Categories.IsEmpty ? [] : (Command[])[new Command.ChooseCategories(answers.Categories)],
        .. When(answers.MedicalExamination, needed => new Command.AnswerMedicalExamination(needed)),
        .. When(answers.ComplementaryTraining, training => new Command.ChooseComplementaryTraining(training)),
        .. Enum.GetValues<ApplicantDeclaration>().SelectMany(declaration => When(answers.Declarations[declaration], answer => new Command.Declare(declaration, answer))),
    ];

    public static ValueList<Command> EtatCivil(DemandeAnswers answers) =>
    [
        .. Unless(answers.EtatCivil == EtatCivilAnswers.Empty, new Command.EnterEtatCivil(answers.EtatCivil)),
        .. Unless(answers.LegalRepresentative == LegalRepresentativeAnswers.Empty, new Command.EnterLegalRepresentative(answers.LegalRepresentative)),
    ];

    public static ValueList<Command> AddressAndContact(DemandeAnswers answers) =>
    [
        .. Unless(answers.Address == AddressAnswers.Empty, new Command.EnterAddress(answers.Address)),
        .. Unless(answers.Contact == ContactAnswers.Empty, new Command.EnterContact(answers.Contact)),
    ];

    public static ValueList<Command> PhotoSignature(DemandeAnswers answers) =>
        [.. Unless(answers.PhotoSignature == Photo.Empty, new Command.ChoosePhotoSignature(answers.PhotoSignature))];

    public static ValueList<Command> Documents(SupportingDocumentAnswers answers) =>
        [.. When(answers.AddressHolder, holder => new Command.DeclareAddressHolder(holder)), .. answers.Slots.SelectMany(Slot)];

    private static IEnumerable<Command> Slot(SlotAnswers answers) =>
    [
        .. answers.Files.Select(file => new Command.AttachFile(answers.Slot, file)),
        .. Unless(answers.Comment is null, new Command.CommentOnDocument(answers.Slot, answers.Comment)),
        .. Unless(answers.IssuedOn is null, new Command.DeclareIssueDate(answers.Slot, answers.IssuedOn)),
    ];

    private static IEnumerable<Command> When<T>(T? answer, Func<T, Command> command)
        where T : struct => answer is { } given ? [command(given)] : [];

    private static IEnumerable<Command> Unless(bool isUnanswered, Command command) => isUnanswered ? [] : [command];
}
