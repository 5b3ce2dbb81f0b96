using Ants.Permis.Contact;
using Ants.Permis.Demandes;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Situations;
using Ants.Permis.SupportingDocuments;
using Ants.Permis.Testing;
using NodaTime;
using Command = Ants.Permis.Demandes.DemandeCommand;
using Event = Ants.Permis.Demandes.DemandeEvent;

namespace Ants.Permis.Domain.Tests.Demandes;

/// <summary>A command of every kind; for an answer, with the event that it becomes.</summary>
internal static class EveryCommand
{
    private static readonly SituationAnswers French = new() { Nationality = NationalityGroup.French, HeldCategories = [new(LicenceCategory.B, Samples.Today)] };
    private static readonly DocumentDetails Card = new() { IdentityDocument = IdentityDocumentType.NationalIdentityCard, ExpiresOn = Samples.Today };
    private static readonly AttachedFile File = SampleDocuments.File("scan-1");

    public static ValueList<(Command Command, Event Event)> Answers { get; } =
    [
        (new Command.ChooseForWhom(ForWhom.Minor), new Event.ForWhomChosen(ForWhom.Minor, default)),
        (new Command.ChooseMotif(Motif.SuiteSuspension), new Event.MotifChosen(Motif.SuiteSuspension, default)),
        (new Command.ChooseNewLicenceReason(NewLicenceReason.Stolen), new Event.NewLicenceReasonChosen(NewLicenceReason.Stolen, default)),
        (new Command.ChooseInscriptionKind(InscriptionKind.AddedCategories), new Event.InscriptionKindChosen(InscriptionKind.AddedCategories, default)),
        (new Command.ChooseCategories([LicenceCategory.B, LicenceCategory.A2]), new Event.CategoriesChosen([LicenceCategory.A2, LicenceCategory.B], default)),
        (new Command.AnswerMedicalExamination(true), new Event.MedicalExaminationAnswered(true, default)),
        (new Command.ChooseComplementaryTraining(ComplementaryTraining.Fimo), new Event.ComplementaryTrainingChosen(ComplementaryTraining.Fimo, default)),
        (new Command.Declare(ApplicantDeclaration.WearsVisionCorrection, true), new Event.DeclarationAnswered(ApplicantDeclaration.WearsVisionCorrection, true, default)),
        (new Command.DeclareAnnulledOrInvalidated(true), new Event.AnnulledOrInvalidatedDeclared(true, default)),
        (new Command.EnterEtatCivil(Samples.Adult), new Event.EtatCivilEntered(Samples.Adult, default)),
        (new Command.EnterLegalRepresentative(Samples.Representative), new Event.LegalRepresentativeEntered(Samples.Representative, default)),
        (new Command.EnterAddress(Samples.Address), new Event.AddressEntered(Samples.Address, default)),
        (new Command.EnterContact(new ContactAnswers { Email = "not an address" }), new Event.ContactEntered(new ContactAnswers { Email = "not an address" }, default)),
        (new Command.ChoosePhotoSignature(Samples.DigitalPhoto), new Event.PhotoSignatureChosen(Samples.DigitalPhoto, default)),
        (new Command.AttachFile(DocumentKind.IdentityDocument, File), new Event.FileAttached(DocumentKind.IdentityDocument, File, default)),
        (new Command.CommentOnDocument(DocumentKind.ProofOfAddress, "in my name"), new Event.DocumentCommented(DocumentKind.ProofOfAddress, "in my name", default)),
        (new Command.DeclareIssueDate(DocumentKind.ProofOfAddress, Samples.Today), new Event.IssueDateDeclared(DocumentKind.ProofOfAddress, Samples.Today, default)),
        (new Command.DeclareAddressHolder(AddressHolder.Hebergeant), new Event.AddressHolderDeclared(AddressHolder.Hebergeant, default)),
        (new Command.DescribeSituation(French), new Event.SituationDescribed(French, default)),
        (new Command.DescribeDocument(DocumentKind.IdentityDocument, Card), new Event.DocumentDescribed(DocumentKind.IdentityDocument, Card, default)),
    ];

    public static ValueList<Command> Others { get; } =
    [
        new Command.AttestDeclarations(),
        new Command.DetachFile(DocumentKind.IdentityDocument, File.Reference),
        new Command.Next(),
        new Command.Previous(),
        .. Enum.GetValues<Step>().Select(step => new Command.GoTo(step)),
        new Command.Save(),
        new Command.Resume(),
        new Command.Submit(DemandeNumber.Create("another number")),
    ];

    public static ValueList<Command> All { get; } = [new Command.Start(null), new Command.Start(Samples.Account), .. Answers.Select(pair => pair.Command), .. Others];
}
