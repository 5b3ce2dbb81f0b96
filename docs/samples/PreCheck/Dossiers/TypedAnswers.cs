using Ants.Permis.Contact;
using Ants.Permis.Demandes;
using Ants.Permis.Identity;
using Ants.Permis.Motifs;
using Ants.Permis.PhotoSignature;
using Command = Ants.Permis.Demandes.DemandeCommand;

namespace PreCheck.Dossiers;

/// <summary>The commands by which a person would have given the answers of an application file.</summary>
internal static class TypedAnswers
{
    /// <summary>The commands. The declarations are made last: about a person and a motif that are already there.</summary>
    public static IEnumerable<Command> Of(DemandeAnswers answers) =>
    [
        .. answers.EtatCivil == EtatCivilAnswers.Empty ? [] : (Command[])[new Command.EnterEtatCivil(answers.EtatCivil)],
        .. Motif(answers.Motif),
        .. answers.LegalRepresentative == LegalRepresentativeAnswers.Empty ? [] : (Command[])[new Command.EnterLegalRepresentative(answers.LegalRepresentative)],
        .. answers.Address == AddressAnswers.Empty ? [] : (Command[])[new Command.EnterAddress(answers.Address)],
        .. answers.Contact == ContactAnswers.Empty ? [] : (Command[])[new Command.EnterContact(answers.Contact)],
        .. answers.PhotoSignature == PhotoSignatureAnswers.Empty ? [] : (Command[])[new Command.ChoosePhotoSignature(answers.PhotoSignature)],
        .. Given(answers.Documents.AddressHolder, holder => new Command.DeclareAddressHolder(holder)),
    ];

    private static IEnumerable<Command> Motif(MotifAnswers answers) =>
    [
        .. Given(answers.ForWhom, forWhom => new Command.ChooseForWhom(forWhom)),
        .. Given(answers.Motif, motif => new Command.ChooseMotif(motif)),
        .. Given(answers.AnnulledOrInvalidated, answer => new Command.DeclareAnnulledOrInvalidated(answer)),
        .. Given(answers.InscriptionKind, kind => new Command.ChooseInscriptionKind(kind)),
        .. Given(answers.NewLicenceReason, reason => new Command.ChooseNewLicenceReason(reason)),
        .. answers.Categories.IsEmpty ? [] : (Command[])[new Command.ChooseCategories(answers.Categories)],
        .. Given(answers.MedicalExamination, needed => new Command.AnswerMedicalExamination(needed)),
        .. Given(answers.ComplementaryTraining, training => new Command.ChooseComplementaryTraining(training)),
        .. Enum.GetValues<ApplicantDeclaration>().SelectMany(declaration => Given(answers.Declarations[declaration], answer => new Command.Declare(declaration, answer))),
    ];

    private static IEnumerable<Command> Given<T>(T? answer, Func<T, Command> command)
        where T : struct => answer is { } given ? [command(given)] : [];
}
