using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Ants.Permis.Accounts;
using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.FollowUp;
using Ants.Permis.FranceConnect;

namespace Ants.Permis.Json;

/// <summary>The closed families and the word that names each of their cases on the wire. To add a case: one line here, one in <see cref="PermisJsonContext"/>.</summary>
/// <remarks>
/// Attributes on the base types would say the same, at the top of files that are about the procedure. A modifier over the generated metadata works as well
/// without reflection, as long as the context names every case; a test compares this table with the families and with their kinds.
/// The words are spelt out, not derived from the types, as a stored word outlives a renamed type.
/// </remarks>
internal static class ClosedFamilies
{
    /// <summary>The member that names the case.</summary>
    public const string Discriminator = "type";

    private static readonly Dictionary<Type, JsonDerivedType[]> Families = new()
    {
        [typeof(DemandeCommand)] =
        [
            new(typeof(DemandeCommand.Start), "start"),
            new(typeof(DemandeCommand.ChooseForWhom), "chooseForWhom"),
            new(typeof(DemandeCommand.ChooseMotif), "chooseMotif"),
            new(typeof(DemandeCommand.ChooseNewLicenceReason), "chooseNewLicenceReason"),
            new(typeof(DemandeCommand.ChooseInscriptionKind), "chooseInscriptionKind"),
            new(typeof(DemandeCommand.ChooseCategories), "chooseCategories"),
            new(typeof(DemandeCommand.AnswerMedicalExamination), "answerMedicalExamination"),
            new(typeof(DemandeCommand.ChooseComplementaryTraining), "chooseComplementaryTraining"),
            new(typeof(DemandeCommand.Declare), "declare"),
            new(typeof(DemandeCommand.AttestDeclarations), "attestDeclarations"),
            new(typeof(DemandeCommand.DeclareAnnulledOrInvalidated), "declareAnnulledOrInvalidated"),
            new(typeof(DemandeCommand.EnterEtatCivil), "enterEtatCivil"),
            new(typeof(DemandeCommand.EnterLegalRepresentative), "enterLegalRepresentative"),
            new(typeof(DemandeCommand.EnterAddress), "enterAddress"),
            new(typeof(DemandeCommand.EnterContact), "enterContact"),
            new(typeof(DemandeCommand.ChoosePhotoSignature), "choosePhotoSignature"),
            new(typeof(DemandeCommand.AttachFile), "attachFile"),
            new(typeof(DemandeCommand.DetachFile), "detachFile"),
            new(typeof(DemandeCommand.CommentOnDocument), "commentOnDocument"),
            new(typeof(DemandeCommand.DeclareIssueDate), "declareIssueDate"),
            new(typeof(DemandeCommand.DeclareAddressHolder), "declareAddressHolder"),
            new(typeof(DemandeCommand.DescribeSituation), "describeSituation"),
            new(typeof(DemandeCommand.DescribeDocument), "describeDocument"),
            new(typeof(DemandeCommand.Next), "next"),
            new(typeof(DemandeCommand.Previous), "previous"),
            new(typeof(DemandeCommand.GoTo), "goTo"),
            new(typeof(DemandeCommand.Save), "save"),
            new(typeof(DemandeCommand.Resume), "resume"),
            new(typeof(DemandeCommand.Submit), "submit"),
        ],
        [typeof(DemandeEvent)] =
        [
            new(typeof(DemandeEvent.DemandeStarted), "demandeStarted"),
            new(typeof(DemandeEvent.ForWhomChosen), "forWhomChosen"),
            new(typeof(DemandeEvent.MotifChosen), "motifChosen"),
            new(typeof(DemandeEvent.NewLicenceReasonChosen), "newLicenceReasonChosen"),
            new(typeof(DemandeEvent.InscriptionKindChosen), "inscriptionKindChosen"),
            new(typeof(DemandeEvent.CategoriesChosen), "categoriesChosen"),
            new(typeof(DemandeEvent.MedicalExaminationAnswered), "medicalExaminationAnswered"),
            new(typeof(DemandeEvent.ComplementaryTrainingChosen), "complementaryTrainingChosen"),
            new(typeof(DemandeEvent.DeclarationAnswered), "declarationAnswered"),
            new(typeof(DemandeEvent.AttestationLapsed), "attestationLapsed"),
            new(typeof(DemandeEvent.DeclarationsAttested), "declarationsAttested"),
            new(typeof(DemandeEvent.AnnulledOrInvalidatedDeclared), "annulledOrInvalidatedDeclared"),
            new(typeof(DemandeEvent.EtatCivilEntered), "etatCivilEntered"),
            new(typeof(DemandeEvent.LegalRepresentativeEntered), "legalRepresentativeEntered"),
            new(typeof(DemandeEvent.AddressEntered), "addressEntered"),
            new(typeof(DemandeEvent.ContactEntered), "contactEntered"),
            new(typeof(DemandeEvent.PhotoSignatureChosen), "photoSignatureChosen"),
            new(typeof(DemandeEvent.FileAttached), "fileAttached"),
            new(typeof(DemandeEvent.FileDetached), "fileDetached"),
            new(typeof(DemandeEvent.DocumentCommented), "documentCommented"),
            new(typeof(DemandeEvent.IssueDateDeclared), "issueDateDeclared"),
            new(typeof(DemandeEvent.AddressHolderDeclared), "addressHolderDeclared"),
            new(typeof(DemandeEvent.SituationDescribed), "situationDescribed"),
            new(typeof(DemandeEvent.DocumentDescribed), "documentDescribed"),
            new(typeof(DemandeEvent.AnswerWithdrawn), "answerWithdrawn"),
            new(typeof(DemandeEvent.StepEntered), "stepEntered"),
            new(typeof(DemandeEvent.DemandeSaved), "demandeSaved"),
            new(typeof(DemandeEvent.DemandeResumed), "demandeResumed"),
            new(typeof(DemandeEvent.DemandeSubmitted), "demandeSubmitted"),
        ],
        [typeof(Demande)] =
        [
            new(typeof(Demande.NotStarted), "notStarted"),
            new(typeof(Demande.Draft), "draft"),
            new(typeof(Demande.Submitted), "submitted"),
        ],
        [typeof(DependentAnswer)] =
        [
            new(typeof(DependentAnswer.Question), "question"),
            new(typeof(DependentAnswer.BirthPlaceInFrance), "birthPlaceInFrance"),
            new(typeof(DependentAnswer.LegalRepresentative), "legalRepresentative"),
            new(typeof(DependentAnswer.PhotoSignatureCode), "photoSignatureCode"),
            new(typeof(DependentAnswer.Document), "document"),
        ],
        [typeof(FindingValue)] =
        [
            new(typeof(FindingValue.Number), "number"),
            new(typeof(FindingValue.Bytes), "bytes"),
            new(typeof(FindingValue.Date), "date"),
            new(typeof(FindingValue.Verbatim), "verbatim"),
            new(typeof(FindingValue.Label), "label"),
        ],
        [typeof(Decision<DemandeEvent>)] =
        [
            new(typeof(Decision<DemandeEvent>.Accepted), "accepted"),
            new(typeof(Decision<DemandeEvent>.Rejected), "rejected"),
        ],
        [typeof(DemandeEnvelope)] =
        [
            new(typeof(DemandeEnvelope.History), "history"),
            new(typeof(DemandeEnvelope.Snapshot), "snapshot"),
        ],
        [typeof(AccountEvent)] =
        [
            new(typeof(AccountEvent.AccountCreated), "accountCreated"),
            new(typeof(AccountEvent.CreationRepeated), "creationRepeated"),
            new(typeof(AccountEvent.AccountCreatedWithFranceConnect), "accountCreatedWithFranceConnect"),
            new(typeof(AccountEvent.ActivationResent), "activationResent"),
            new(typeof(AccountEvent.AccountActivated), "accountActivated"),
            new(typeof(AccountEvent.SignedIn), "signedIn"),
            new(typeof(AccountEvent.SignInFailed), "signInFailed"),
            new(typeof(AccountEvent.SignInHeldOff), "signInHeldOff"),
            new(typeof(AccountEvent.PasswordRehashed), "passwordRehashed"),
            new(typeof(AccountEvent.IdentifierRequested), "identifierRequested"),
            new(typeof(AccountEvent.SecretAnswerFailed), "secretAnswerFailed"),
            new(typeof(AccountEvent.SecretAnswerHeldOff), "secretAnswerHeldOff"),
            new(typeof(AccountEvent.RecoveryOpened), "recoveryOpened"),
            new(typeof(AccountEvent.PasswordChanged), "passwordChanged"),
            new(typeof(AccountEvent.SecretQuestionChanged), "secretQuestionChanged"),
            new(typeof(AccountEvent.EmailChangeAsked), "emailChangeAsked"),
            new(typeof(AccountEvent.EmailChanged), "emailChanged"),
            new(typeof(AccountEvent.FranceConnectLinked), "franceConnectLinked"),
            new(typeof(AccountEvent.FranceConnectUnlinked), "franceConnectUnlinked"),
            new(typeof(AccountEvent.FranceConnectRemembered), "franceConnectRemembered"),
            new(typeof(AccountEvent.AccountClosed), "accountClosed"),
            new(typeof(AccountEvent.AccountDeleted), "accountDeleted"),
        ],
        [typeof(Account)] =
        [
            new(typeof(Account.NotCreated), "notCreated"),
            new(typeof(Account.Pending), "pending"),
            new(typeof(Account.Active), "active"),
            new(typeof(Account.Closed), "closed"),
            new(typeof(Account.Deleted), "deleted"),
        ],
        [typeof(Provenance)] =
        [
            new(typeof(Provenance.Declared), "declared"),
            new(typeof(Provenance.ByFranceConnect), "byFranceConnect"),
            new(typeof(Provenance.ByDocument), "byDocument"),
        ],
        [typeof(Decision<AccountEvent>)] =
        [
            new(typeof(Decision<AccountEvent>.Accepted), "accepted"),
            new(typeof(Decision<AccountEvent>.Rejected), "rejected"),
        ],
        [typeof(AccountEnvelope)] =
        [
            new(typeof(AccountEnvelope.History), "history"),
            new(typeof(AccountEnvelope.Snapshot), "snapshot"),
        ],
        [typeof(FollowUpEvent)] =
        [
            new(typeof(FollowUpEvent.ExaminationReported), "examinationReported"),
            new(typeof(FollowUpEvent.ComplementAsked), "complementAsked"),
            new(typeof(FollowUpEvent.ComplementLifted), "complementLifted"),
            new(typeof(FollowUpEvent.FileAttached), "fileAttached"),
            new(typeof(FollowUpEvent.FileDetached), "fileDetached"),
            new(typeof(FollowUpEvent.DocumentCommented), "documentCommented"),
            new(typeof(FollowUpEvent.IssueDateDeclared), "issueDateDeclared"),
            new(typeof(FollowUpEvent.DocumentDescribed), "documentDescribed"),
            new(typeof(FollowUpEvent.ComplementSent), "complementSent"),
            new(typeof(FollowUpEvent.DemandeWithdrawn), "demandeWithdrawn"),
            new(typeof(FollowUpEvent.DecisionReported), "decisionReported"),
        ],
        [typeof(DemandeFollowUp)] =
        [
            new(typeof(DemandeFollowUp.Submitted), "submitted"),
            new(typeof(DemandeFollowUp.BeingExamined), "beingExamined"),
            new(typeof(DemandeFollowUp.ComplementAsked), "complementAsked"),
            new(typeof(DemandeFollowUp.Decided), "decided"),
            new(typeof(DemandeFollowUp.Withdrawn), "withdrawn"),
        ],
        [typeof(Decision<FollowUpEvent>)] =
        [
            new(typeof(Decision<FollowUpEvent>.Accepted), "accepted"),
            new(typeof(Decision<FollowUpEvent>.Rejected), "rejected"),
        ],
        [typeof(FollowUpEnvelope)] =
        [
            new(typeof(FollowUpEnvelope.History), "history"),
            new(typeof(FollowUpEnvelope.Snapshot), "snapshot"),
        ],
    };

    /// <summary>The families.</summary>
    public static IReadOnlyDictionary<Type, JsonDerivedType[]> All => Families;

    /// <summary>Makes a base type of the table polymorphic.</summary>
    public static void Apply(JsonTypeInfo type)
    {
        if (!Families.TryGetValue(type.Type, out var cases))
            return;
        type.PolymorphismOptions = new() { TypeDiscriminatorPropertyName = Discriminator };
        foreach (var family in cases)
            type.PolymorphismOptions.DerivedTypes.Add(family);
    }
}
