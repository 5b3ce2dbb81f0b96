using Ants.Permis.Contact;
using Ants.Permis.Identity;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Situations;
using Ants.Permis.SupportingDocuments;
using Command = Ants.Permis.Demandes.DemandeCommand;
using Photo = Ants.Permis.PhotoSignature.PhotoSignatureAnswers;

namespace Ants.Permis.Demandes;

/// <summary>The commands by which a person would have given answers: for a host that imports them from elsewhere and wants a history like any other.</summary>
public static class AnswerCommands
{
    /// <summary>The commands that give all answers, in the order of the form, without start and without any move.</summary>
    /// <param name="answers">The answers; what is not answered has no command.</param>
    /// <returns>The commands.</returns>
    public static ValueList<Command> Of(DemandeAnswers answers) => Enum.GetValues<Step>().SelectMany(step => Of(answers, step)).ToValueList();

    /// <summary>The commands that give the answers of one step.</summary>
    /// <param name="answers">The answers; what is not answered has no command.</param>
    /// <param name="step">The step. Summary and confirmation have no answers.</param>
    /// <returns>The commands.</returns>
    public static ValueList<Command> Of(DemandeAnswers answers, Step step)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return step switch
        {
            Step.Motif => [.. Motif(answers.Motif), .. Situation(answers.Situation)],
            Step.EtatCivil => EtatCivil(answers),
            Step.AddressAndContact => AddressAndContact(answers),
            Step.PhotoAndSignature => PhotoSignature(answers),
            Step.SupportingDocuments => Documents(answers.Documents),
            _ => [],
        };
    }

    private static ValueList<Command> Motif(MotifAnswers answers) =>
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

    private static ValueList<Command> Situation(SituationAnswers? answers) => answers is null ? [] : [new Command.DescribeSituation(answers)];

    private static ValueList<Command> EtatCivil(DemandeAnswers answers) =>
    [
        .. Unless(answers.EtatCivil == EtatCivilAnswers.Empty, new Command.EnterEtatCivil(answers.EtatCivil)),
        .. Unless(answers.LegalRepresentative == LegalRepresentativeAnswers.Empty, new Command.EnterLegalRepresentative(answers.LegalRepresentative)),
    ];

    private static ValueList<Command> AddressAndContact(DemandeAnswers answers) =>
    [
        .. Unless(answers.Address == AddressAnswers.Empty, new Command.EnterAddress(answers.Address)),
        .. Unless(answers.Contact == ContactAnswers.Empty, new Command.EnterContact(answers.Contact)),
    ];

    private static ValueList<Command> PhotoSignature(DemandeAnswers answers) =>
        [.. Unless(answers.PhotoSignature == Photo.Empty, new Command.ChoosePhotoSignature(answers.PhotoSignature))];

    private static ValueList<Command> Documents(SupportingDocumentAnswers answers) =>
        [.. When(answers.AddressHolder, holder => new Command.DeclareAddressHolder(holder)), .. answers.Slots.SelectMany(Slot)];

    private static IEnumerable<Command> Slot(SlotAnswers answers) =>
    [
        .. answers.Files.Select(file => new Command.AttachFile(answers.Slot, file)),
        .. Unless(answers.Comment is null, new Command.CommentOnDocument(answers.Slot, answers.Comment)),
        .. Unless(answers.IssuedOn is null, new Command.DeclareIssueDate(answers.Slot, answers.IssuedOn)),
        .. answers.Details is { } details ? (Command[])[new Command.DescribeDocument(answers.Slot, details)] : [],
    ];

    private static IEnumerable<Command> When<T>(T? answer, Func<T, Command> command)
        where T : struct => answer is { } given ? [command(given)] : [];

    private static IEnumerable<Command> Unless(bool isUnanswered, Command command) => isUnanswered ? [] : [command];
}
