using Ants.Permis.Contact;
using Ants.Permis.Identity;
using Ants.Permis.Motifs;
using Ants.Permis.PhotoSignature;
using Ants.Permis.Primitives;
using Ants.Permis.Situations;
using Ants.Permis.SupportingDocuments;
using NodaTime;

namespace Ants.Permis.Demandes;

/// <summary>What a person or a host asks of an application: a closed family.</summary>
/// <remarks>Answers are always taken as they were typed. Only moves and the submission can be refused.</remarks>
public abstract record DemandeCommand
{
    /// <summary>The stable name of the command in camel case, as in the wire format.</summary>
    internal abstract string Kind { get; }

    /// <summary>The name of the command: what it carries is personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public sealed override string ToString() => Kind;

    /// <summary>« Commencer la demande ».</summary>
    /// <param name="Account">The account it belongs to, or <see langword="null"/> for a host without accounts.</param>
    public sealed record Start(AccountIdentifier? Account) : DemandeCommand
    {
        internal override string Kind => "start";
    }

    /// <summary>Step 1: « Vous effectuez la demande… ».</summary>
    /// <param name="ForWhom">For whom.</param>
    public sealed record ChooseForWhom(ForWhom ForWhom) : DemandeCommand
    {
        internal override string Kind => "chooseForWhom";
    }

    /// <summary>Step 1: « Il s'agit… ».</summary>
    /// <param name="Motif">The motif.</param>
    public sealed record ChooseMotif(Motif Motif) : DemandeCommand
    {
        internal override string Kind => "chooseMotif";
    }

    /// <summary>Step 1: why a new card is asked for.</summary>
    /// <param name="Reason">The reason.</param>
    public sealed record ChooseNewLicenceReason(NewLicenceReason Reason) : DemandeCommand
    {
        internal override string Kind => "chooseNewLicenceReason";
    }

    /// <summary>Step 1: « S'agit-il… » of a first licence or of added categories.</summary>
    /// <param name="InscriptionKind">Which.</param>
    public sealed record ChooseInscriptionKind(InscriptionKind InscriptionKind) : DemandeCommand
    {
        internal override string Kind => "chooseInscriptionKind";
    }

    /// <summary>Step 1: « Catégorie(s) de permis demandée(s) ».</summary>
    /// <param name="Categories">All ticked categories.</param>
    public sealed record ChooseCategories(LicenceCategorySet Categories) : DemandeCommand
    {
        internal override string Kind => "chooseCategories";
    }

    /// <summary>Step 1: « Une visite médicale est-elle nécessaire ? »</summary>
    /// <param name="Needed">Yes or no.</param>
    public sealed record AnswerMedicalExamination(bool Needed) : DemandeCommand
    {
        internal override string Kind => "answerMedicalExamination";
    }

    /// <summary>Step 1: « Le permis sera-t-il obtenu par formations complémentaires ? »</summary>
    /// <param name="Training">Which training.</param>
    public sealed record ChooseComplementaryTraining(ComplementaryTraining Training) : DemandeCommand
    {
        internal override string Kind => "chooseComplementaryTraining";
    }

    /// <summary>Step 1: one of the five declarations.</summary>
    /// <param name="Declaration">Which declaration.</param>
    /// <param name="Answer">Yes or no.</param>
    public sealed record Declare(ApplicantDeclaration Declaration, bool Answer) : DemandeCommand
    {
        internal override string Kind => "declare";
    }

    /// <summary>Step 1: says again that the declarations are true, after a change that they depend on.</summary>
    public sealed record AttestDeclarations : DemandeCommand
    {
        internal override string Kind => "attestDeclarations";
    }

    /// <summary>Step 1, extension: whether a licence of the person was annulled or invalidated.</summary>
    /// <param name="Answer">Yes or no.</param>
    public sealed record DeclareAnnulledOrInvalidated(bool Answer) : DemandeCommand
    {
        internal override string Kind => "declareAnnulledOrInvalidated";
    }

    /// <summary>Step 2: the civil status, the whole form at once.</summary>
    /// <param name="Answers">What was typed.</param>
    public sealed record EnterEtatCivil(EtatCivilAnswers Answers) : DemandeCommand
    {
        internal override string Kind => "enterEtatCivil";
    }

    /// <summary>Step 2, extension: who represents a minor.</summary>
    /// <param name="Answers">What was typed.</param>
    public sealed record EnterLegalRepresentative(LegalRepresentativeAnswers Answers) : DemandeCommand
    {
        internal override string Kind => "enterLegalRepresentative";
    }

    /// <summary>Step 3: the postal address, the whole form at once.</summary>
    /// <param name="Answers">What was typed.</param>
    public sealed record EnterAddress(AddressAnswers Answers) : DemandeCommand
    {
        internal override string Kind => "enterAddress";
    }

    /// <summary>Step 3: e-mail, mobile and consents.</summary>
    /// <param name="Answers">What was typed.</param>
    public sealed record EnterContact(ContactAnswers Answers) : DemandeCommand
    {
        internal override string Kind => "enterContact";
    }

    /// <summary>Step 4: how photo and signature are given.</summary>
    /// <param name="Answers">The choice, and the code if there is one.</param>
    public sealed record ChoosePhotoSignature(PhotoSignatureAnswers Answers) : DemandeCommand
    {
        internal override string Kind => "choosePhotoSignature";
    }

    /// <summary>Step 5: « Joindre un fichier ».</summary>
    /// <param name="Slot">The place.</param>
    /// <param name="File">The file and what is known of it. One with the reference of an attached file takes its place.</param>
    public sealed record AttachFile(DocumentSlot Slot, AttachedFile File) : DemandeCommand
    {
        internal override string Kind => "attachFile";
    }

    /// <summary>Step 5: takes a file away.</summary>
    /// <param name="Slot">The place.</param>
    /// <param name="Reference">The file.</param>
    public sealed record DetachFile(DocumentSlot Slot, FileReference Reference) : DemandeCommand
    {
        internal override string Kind => "detachFile";
    }

    /// <summary>Step 5: « Commentaire ».</summary>
    /// <param name="Slot">The place.</param>
    /// <param name="Comment">What was typed, or <see langword="null"/> to take it back.</param>
    public sealed record CommentOnDocument(DocumentSlot Slot, string? Comment) : DemandeCommand
    {
        internal override string Kind => "commentOnDocument";
    }

    /// <summary>Step 5: the date that a document bears.</summary>
    /// <param name="Slot">The place.</param>
    /// <param name="IssuedOn">The date, or <see langword="null"/> to take it back.</param>
    public sealed record DeclareIssueDate(DocumentSlot Slot, LocalDate? IssuedOn) : DemandeCommand
    {
        internal override string Kind => "declareIssueDate";
    }

    /// <summary>Step 5: whose name is on the proof of address.</summary>
    /// <param name="Holder">Whose.</param>
    public sealed record DeclareAddressHolder(AddressHolder Holder) : DemandeCommand
    {
        internal override string Kind => "declareAddressHolder";
    }

    /// <summary>Extension: the person's situation, the whole form at once.</summary>
    /// <param name="Answers">What was said.</param>
    public sealed record DescribeSituation(SituationAnswers Answers) : DemandeCommand
    {
        internal override string Kind => "describeSituation";
    }

    /// <summary>Extension: what a document says of itself.</summary>
    /// <param name="Slot">The place.</param>
    /// <param name="Details">What it says.</param>
    public sealed record DescribeDocument(DocumentSlot Slot, DocumentDetails Details) : DemandeCommand
    {
        internal override string Kind => "describeDocument";
    }

    /// <summary>« Étape suivante ».</summary>
    public sealed record Next : DemandeCommand
    {
        internal override string Kind => "next";
    }

    /// <summary>« Étape précédente ».</summary>
    public sealed record Previous : DemandeCommand
    {
        internal override string Kind => "previous";
    }

    /// <summary>Goes to a step, as from the summary.</summary>
    /// <param name="Step">The step.</param>
    public sealed record GoTo(Step Step) : DemandeCommand
    {
        internal override string Kind => "goTo";
    }

    /// <summary>« Enregistrer »: a point to resume from.</summary>
    public sealed record Save : DemandeCommand
    {
        internal override string Kind => "save";
    }

    /// <summary>Takes up an application that was saved.</summary>
    public sealed record Resume : DemandeCommand
    {
        internal override string Kind => "resume";
    }

    /// <summary>Step 6: the definitive validation.</summary>
    /// <param name="Number">The number that the host gives to the application.</param>
    public sealed record Submit(DemandeNumber Number) : DemandeCommand
    {
        internal override string Kind => "submit";
    }
}
