using Ants.Permis.Contact;
using Ants.Permis.Identity;
using Ants.Permis.Motifs;
using Ants.Permis.PhotoSignature;
using Ants.Permis.Primitives;
using Ants.Permis.Situations;
using Ants.Permis.SupportingDocuments;
using NodaTime;

namespace Ants.Permis.Demandes;

/// <summary>What happened to an application: a closed family of facts, from which the state is folded.</summary>
/// <param name="At">When it happened, as the host's clock said.</param>
public abstract record DemandeEvent(Instant At)
{
    /// <summary>The stable name of the event in camel case, as in the wire format.</summary>
    internal abstract string Kind { get; }

    /// <summary>The name of the event: what it carries is personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public sealed override string ToString() => Kind;

    /// <summary>The application was started.</summary>
    /// <param name="Account">The account it belongs to, if any.</param>
    /// <param name="At">When.</param>
    public sealed record DemandeStarted(AccountIdentifier? Account, Instant At) : DemandeEvent(At)
    {
        internal override string Kind => "demandeStarted";
    }

    /// <summary>It was said for whom the application is.</summary>
    /// <param name="ForWhom">For whom.</param>
    /// <param name="At">When.</param>
    public sealed record ForWhomChosen(ForWhom ForWhom, Instant At) : DemandeEvent(At)
    {
        internal override string Kind => "forWhomChosen";
    }

    /// <summary>The motif was chosen.</summary>
    /// <param name="Motif">The motif.</param>
    /// <param name="At">When.</param>
    public sealed record MotifChosen(Motif Motif, Instant At) : DemandeEvent(At)
    {
        internal override string Kind => "motifChosen";
    }

    /// <summary>The reason for a new card was chosen.</summary>
    /// <param name="Reason">The reason.</param>
    /// <param name="At">When.</param>
    public sealed record NewLicenceReasonChosen(NewLicenceReason Reason, Instant At) : DemandeEvent(At)
    {
        internal override string Kind => "newLicenceReasonChosen";
    }

    /// <summary>First licence or added categories was chosen.</summary>
    /// <param name="InscriptionKind">Which.</param>
    /// <param name="At">When.</param>
    public sealed record InscriptionKindChosen(InscriptionKind InscriptionKind, Instant At) : DemandeEvent(At)
    {
        internal override string Kind => "inscriptionKindChosen";
    }

    /// <summary>The categories were ticked.</summary>
    /// <param name="Categories">All ticked categories.</param>
    /// <param name="At">When.</param>
    public sealed record CategoriesChosen(LicenceCategorySet Categories, Instant At) : DemandeEvent(At)
    {
        internal override string Kind => "categoriesChosen";
    }

    /// <summary>It was said whether a medical examination is needed.</summary>
    /// <param name="Needed">Yes or no.</param>
    /// <param name="At">When.</param>
    public sealed record MedicalExaminationAnswered(bool Needed, Instant At) : DemandeEvent(At)
    {
        internal override string Kind => "medicalExaminationAnswered";
    }

    /// <summary>The complementary training was chosen.</summary>
    /// <param name="Training">Which.</param>
    /// <param name="At">When.</param>
    public sealed record ComplementaryTrainingChosen(ComplementaryTraining Training, Instant At) : DemandeEvent(At)
    {
        internal override string Kind => "complementaryTrainingChosen";
    }

    /// <summary>A declaration was answered.</summary>
    /// <param name="Declaration">Which declaration.</param>
    /// <param name="Answer">Yes or no.</param>
    /// <param name="At">When.</param>
    public sealed record DeclarationAnswered(ApplicantDeclaration Declaration, bool Answer, Instant At) : DemandeEvent(At)
    {
        internal override string Kind => "declarationAnswered";
    }

    /// <summary>Something that the declarations depend on changed: they are to be attested again.</summary>
    /// <param name="Because">The answer that changed.</param>
    /// <param name="At">When.</param>
    public sealed record AttestationLapsed(JsonPath Because, Instant At) : DemandeEvent(At)
    {
        internal override string Kind => "attestationLapsed";
    }

    /// <summary>The declarations were attested again.</summary>
    /// <param name="At">When.</param>
    public sealed record DeclarationsAttested(Instant At) : DemandeEvent(At)
    {
        internal override string Kind => "declarationsAttested";
    }

    /// <summary>It was said whether a licence of the person was annulled or invalidated.</summary>
    /// <param name="Answer">Yes or no.</param>
    /// <param name="At">When.</param>
    public sealed record AnnulledOrInvalidatedDeclared(bool Answer, Instant At) : DemandeEvent(At)
    {
        internal override string Kind => "annulledOrInvalidatedDeclared";
    }

    /// <summary>The civil status was typed.</summary>
    /// <param name="Answers">What was typed.</param>
    /// <param name="At">When.</param>
    public sealed record EtatCivilEntered(EtatCivilAnswers Answers, Instant At) : DemandeEvent(At)
    {
        internal override string Kind => "etatCivilEntered";
    }

    /// <summary>The representative of a minor was typed.</summary>
    /// <param name="Answers">What was typed.</param>
    /// <param name="At">When.</param>
    public sealed record LegalRepresentativeEntered(LegalRepresentativeAnswers Answers, Instant At) : DemandeEvent(At)
    {
        internal override string Kind => "legalRepresentativeEntered";
    }

    /// <summary>The address was typed.</summary>
    /// <param name="Answers">What was typed.</param>
    /// <param name="At">When.</param>
    public sealed record AddressEntered(AddressAnswers Answers, Instant At) : DemandeEvent(At)
    {
        internal override string Kind => "addressEntered";
    }

    /// <summary>The contact was typed.</summary>
    /// <param name="Answers">What was typed.</param>
    /// <param name="At">When.</param>
    public sealed record ContactEntered(ContactAnswers Answers, Instant At) : DemandeEvent(At)
    {
        internal override string Kind => "contactEntered";
    }

    /// <summary>The way of giving photo and signature was chosen.</summary>
    /// <param name="Answers">The choice, and the code if there is one.</param>
    /// <param name="At">When.</param>
    public sealed record PhotoSignatureChosen(PhotoSignatureAnswers Answers, Instant At) : DemandeEvent(At)
    {
        internal override string Kind => "photoSignatureChosen";
    }

    /// <summary>A file was attached, or took the place of the one with its reference.</summary>
    /// <param name="Slot">The place.</param>
    /// <param name="File">The file.</param>
    /// <param name="At">When.</param>
    public sealed record FileAttached(DocumentSlot Slot, AttachedFile File, Instant At) : DemandeEvent(At)
    {
        internal override string Kind => "fileAttached";
    }

    /// <summary>A file was taken away.</summary>
    /// <param name="Slot">The place.</param>
    /// <param name="Reference">The file.</param>
    /// <param name="At">When.</param>
    public sealed record FileDetached(DocumentSlot Slot, FileReference Reference, Instant At) : DemandeEvent(At)
    {
        internal override string Kind => "fileDetached";
    }

    /// <summary>A document was commented on.</summary>
    /// <param name="Slot">The place.</param>
    /// <param name="Comment">What was typed, or <see langword="null"/> when it was taken back.</param>
    /// <param name="At">When.</param>
    public sealed record DocumentCommented(DocumentSlot Slot, string? Comment, Instant At) : DemandeEvent(At)
    {
        internal override string Kind => "documentCommented";
    }

    /// <summary>The date of a document was declared.</summary>
    /// <param name="Slot">The place.</param>
    /// <param name="IssuedOn">The date, or <see langword="null"/> when it was taken back.</param>
    /// <param name="At">When.</param>
    public sealed record IssueDateDeclared(DocumentSlot Slot, LocalDate? IssuedOn, Instant At) : DemandeEvent(At)
    {
        internal override string Kind => "issueDateDeclared";
    }

    /// <summary>It was said whose name is on the proof of address.</summary>
    /// <param name="Holder">Whose.</param>
    /// <param name="At">When.</param>
    public sealed record AddressHolderDeclared(AddressHolder Holder, Instant At) : DemandeEvent(At)
    {
        internal override string Kind => "addressHolderDeclared";
    }

    /// <summary>The person's situation was described.</summary>
    /// <param name="Answers">What was said.</param>
    /// <param name="At">When.</param>
    public sealed record SituationDescribed(SituationAnswers Answers, Instant At) : DemandeEvent(At)
    {
        internal override string Kind => "situationDescribed";
    }

    /// <summary>It was said what a document says of itself.</summary>
    /// <param name="Slot">The place.</param>
    /// <param name="Details">What it says.</param>
    /// <param name="At">When.</param>
    public sealed record DocumentDescribed(DocumentSlot Slot, DocumentDetails Details, Instant At) : DemandeEvent(At)
    {
        internal override string Kind => "documentDescribed";
    }

    /// <summary>An answer no longer applies and was withdrawn. It is not kept to be revived: some answers are health data.</summary>
    /// <param name="Answer">What was withdrawn.</param>
    /// <param name="Because">The answer that made it inapplicable.</param>
    /// <param name="At">When.</param>
    public sealed record AnswerWithdrawn(DependentAnswer Answer, JsonPath Because, Instant At) : DemandeEvent(At)
    {
        internal override string Kind => "answerWithdrawn";
    }

    /// <summary>A step was entered.</summary>
    /// <param name="Step">The step.</param>
    /// <param name="At">When.</param>
    public sealed record StepEntered(Step Step, Instant At) : DemandeEvent(At)
    {
        internal override string Kind => "stepEntered";
    }

    /// <summary>The application was saved.</summary>
    /// <param name="At">When.</param>
    public sealed record DemandeSaved(Instant At) : DemandeEvent(At)
    {
        internal override string Kind => "demandeSaved";
    }

    /// <summary>The application was taken up again.</summary>
    /// <param name="At">When.</param>
    public sealed record DemandeResumed(Instant At) : DemandeEvent(At)
    {
        internal override string Kind => "demandeResumed";
    }

    /// <summary>The application was submitted.</summary>
    /// <param name="Number">Its number.</param>
    /// <param name="On">The day by which it was judged.</param>
    /// <param name="RulebookName">The name of the profile under which it was judged.</param>
    /// <param name="Verdict">What the rules said that day: acceptable or cannot tell.</param>
    /// <param name="At">When.</param>
    public sealed record DemandeSubmitted(DemandeNumber Number, LocalDate On, string RulebookName, Verdict Verdict, Instant At) : DemandeEvent(At)
    {
        /// <summary>The version of the rules (<see cref="Rules.Rulebook.Version"/>), or <see langword="null"/> in an event written before it was kept.</summary>
        public string? RulebookVersion { get; init; }

        internal override string Kind => "demandeSubmitted";
    }
}
