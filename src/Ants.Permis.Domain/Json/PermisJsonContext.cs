using System.Text.Json.Serialization;
using Ants.Permis.Accounts;
using Ants.Permis.Credentials;
using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.FollowUp;
using Ants.Permis.FranceConnect;
using Ants.Permis.Identity;
using Ants.Permis.Motifs;
using Ants.Permis.PhotoSignature;
using Ants.Permis.Requirements;
using Ants.Permis.Situations;
using Ants.Permis.Submission;
using Ants.Permis.SupportingDocuments;

namespace Ants.Permis.Json;

/// <summary>The metadata of every type on the wire, generated at build time. What it cannot say is added by <see cref="WireOptions"/>.</summary>
/// <remarks>
/// The options are those of <c>JsonSerializerOptions.Strict</c>, written out since that property is not free of AOT warnings. Required constructor
/// parameters are left to <see cref="MemberRules"/>: the framework's option would ask for those that may be null too.
/// The discriminator may come anywhere: a store such as PostgreSQL's jsonb orders members as it likes.
/// </remarks>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    AllowOutOfOrderMetadataProperties = true,
    RespectNullableAnnotations = true,
    MaxDepth = 32,
    Converters =
    [
        typeof(LocalDateConverter),
        typeof(InstantConverter),
        typeof(AccountIdentifierConverter),
        typeof(DemandeNumberConverter),
        typeof(FileReferenceConverter),
        typeof(FilePseudonymConverter),
        typeof(JsonPathConverter),
        typeof(CommandKeyConverter),
        typeof(ReportReferenceConverter),
        typeof(FranceConnectSubjectConverter),
        typeof(CredentialHashConverter),
        typeof(TokenHashConverter),
        typeof(BirthNameConverter),
        typeof(GivenNameConverter),
        typeof(EmailAddressConverter),
        typeof(LicenceCategorySetConverter),
        typeof(VerbatimEnumConverter<LicenceCategory>),
        typeof(CamelCaseEnumConverter<AddressHolder>),
        typeof(CamelCaseEnumConverter<ApplicantDeclaration>),
        typeof(CamelCaseEnumConverter<ComplementaryTraining>),
        typeof(CamelCaseEnumConverter<DiplomaTitle>),
        typeof(CamelCaseEnumConverter<DocumentFormat>),
        typeof(CamelCaseEnumConverter<DocumentKind>),
        typeof(CamelCaseEnumConverter<DrivingScope>),
        typeof(CamelCaseEnumConverter<Filer>),
        typeof(CamelCaseEnumConverter<ForWhom>),
        typeof(CamelCaseEnumConverter<IdentityDocumentType>),
        typeof(CamelCaseEnumConverter<InscriptionKind>),
        typeof(CamelCaseEnumConverter<Motif>),
        typeof(CamelCaseEnumConverter<MotifQuestion>),
        typeof(CamelCaseEnumConverter<NationalityGroup>),
        typeof(CamelCaseEnumConverter<NewLicenceReason>),
        typeof(CamelCaseEnumConverter<PhotoSignatureChoice>),
        typeof(CamelCaseEnumConverter<ProofOfAddressType>),
        typeof(CamelCaseEnumConverter<RepresentativeQuality>),
        typeof(CamelCaseEnumConverter<ResidenceKind>),
        typeof(CamelCaseEnumConverter<RuleStatus>),
        typeof(CamelCaseEnumConverter<Sanction>),
        typeof(CamelCaseEnumConverter<Severity>),
        typeof(CamelCaseEnumConverter<Sex>),
        typeof(CamelCaseEnumConverter<Step>),
        typeof(CamelCaseEnumConverter<AssuranceLevel>),
        typeof(CamelCaseEnumConverter<ComplementReason>),
        typeof(CamelCaseEnumConverter<DeletionReason>),
        typeof(CamelCaseEnumConverter<DemandeOutcome>),
        typeof(CamelCaseEnumConverter<RecoveryMethod>),
        typeof(CamelCaseEnumConverter<Reporter>),
        typeof(CamelCaseEnumConverter<SecretQuestion>),
        typeof(CamelCaseEnumConverter<SignInMethod>),
        typeof(CamelCaseEnumConverter<Verdict>),
    ])]
[JsonSerializable(typeof(DemandeCommand))]
[JsonSerializable(typeof(DemandeEvent))]
[JsonSerializable(typeof(Demande))]
[JsonSerializable(typeof(DemandeAnswers))]
[JsonSerializable(typeof(DemandeEnvelope))]
[JsonSerializable(typeof(PseudonymisedDemande))]
[JsonSerializable(typeof(Decision<DemandeEvent>))]
[JsonSerializable(typeof(Finding))]
[JsonSerializable(typeof(DocumentFacts))]
[JsonSerializable(typeof(DemandeCommand.Start))]
[JsonSerializable(typeof(DemandeCommand.ChooseForWhom))]
[JsonSerializable(typeof(DemandeCommand.ChooseMotif))]
[JsonSerializable(typeof(DemandeCommand.ChooseNewLicenceReason))]
[JsonSerializable(typeof(DemandeCommand.ChooseInscriptionKind))]
[JsonSerializable(typeof(DemandeCommand.ChooseCategories))]
[JsonSerializable(typeof(DemandeCommand.AnswerMedicalExamination))]
[JsonSerializable(typeof(DemandeCommand.ChooseComplementaryTraining))]
[JsonSerializable(typeof(DemandeCommand.Declare))]
[JsonSerializable(typeof(DemandeCommand.AttestDeclarations))]
[JsonSerializable(typeof(DemandeCommand.DeclareAnnulledOrInvalidated))]
[JsonSerializable(typeof(DemandeCommand.EnterEtatCivil))]
[JsonSerializable(typeof(DemandeCommand.EnterLegalRepresentative))]
[JsonSerializable(typeof(DemandeCommand.EnterAddress))]
[JsonSerializable(typeof(DemandeCommand.EnterContact))]
[JsonSerializable(typeof(DemandeCommand.ChoosePhotoSignature))]
[JsonSerializable(typeof(DemandeCommand.AttachFile))]
[JsonSerializable(typeof(DemandeCommand.DetachFile))]
[JsonSerializable(typeof(DemandeCommand.CommentOnDocument))]
[JsonSerializable(typeof(DemandeCommand.DeclareIssueDate))]
[JsonSerializable(typeof(DemandeCommand.DeclareAddressHolder))]
[JsonSerializable(typeof(DemandeCommand.DescribeSituation))]
[JsonSerializable(typeof(DemandeCommand.DescribeDocument))]
[JsonSerializable(typeof(DemandeCommand.Next))]
[JsonSerializable(typeof(DemandeCommand.Previous))]
[JsonSerializable(typeof(DemandeCommand.GoTo))]
[JsonSerializable(typeof(DemandeCommand.Save))]
[JsonSerializable(typeof(DemandeCommand.Resume))]
[JsonSerializable(typeof(DemandeCommand.Submit))]
[JsonSerializable(typeof(DemandeEvent.DemandeStarted))]
[JsonSerializable(typeof(DemandeEvent.ForWhomChosen))]
[JsonSerializable(typeof(DemandeEvent.MotifChosen))]
[JsonSerializable(typeof(DemandeEvent.NewLicenceReasonChosen))]
[JsonSerializable(typeof(DemandeEvent.InscriptionKindChosen))]
[JsonSerializable(typeof(DemandeEvent.CategoriesChosen))]
[JsonSerializable(typeof(DemandeEvent.MedicalExaminationAnswered))]
[JsonSerializable(typeof(DemandeEvent.ComplementaryTrainingChosen))]
[JsonSerializable(typeof(DemandeEvent.DeclarationAnswered))]
[JsonSerializable(typeof(DemandeEvent.AttestationLapsed))]
[JsonSerializable(typeof(DemandeEvent.DeclarationsAttested))]
[JsonSerializable(typeof(DemandeEvent.AnnulledOrInvalidatedDeclared))]
[JsonSerializable(typeof(DemandeEvent.EtatCivilEntered))]
[JsonSerializable(typeof(DemandeEvent.LegalRepresentativeEntered))]
[JsonSerializable(typeof(DemandeEvent.AddressEntered))]
[JsonSerializable(typeof(DemandeEvent.ContactEntered))]
[JsonSerializable(typeof(DemandeEvent.PhotoSignatureChosen))]
[JsonSerializable(typeof(DemandeEvent.FileAttached))]
[JsonSerializable(typeof(DemandeEvent.FileDetached))]
[JsonSerializable(typeof(DemandeEvent.DocumentCommented))]
[JsonSerializable(typeof(DemandeEvent.IssueDateDeclared))]
[JsonSerializable(typeof(DemandeEvent.AddressHolderDeclared))]
[JsonSerializable(typeof(DemandeEvent.SituationDescribed))]
[JsonSerializable(typeof(DemandeEvent.DocumentDescribed))]
[JsonSerializable(typeof(DemandeEvent.AnswerWithdrawn))]
[JsonSerializable(typeof(DemandeEvent.StepEntered))]
[JsonSerializable(typeof(DemandeEvent.DemandeSaved))]
[JsonSerializable(typeof(DemandeEvent.DemandeResumed))]
[JsonSerializable(typeof(DemandeEvent.DemandeSubmitted))]
[JsonSerializable(typeof(Demande.NotStarted))]
[JsonSerializable(typeof(Demande.Draft))]
[JsonSerializable(typeof(Demande.Submitted))]
[JsonSerializable(typeof(DependentAnswer.Question))]
[JsonSerializable(typeof(DependentAnswer.BirthPlaceInFrance))]
[JsonSerializable(typeof(DependentAnswer.LegalRepresentative))]
[JsonSerializable(typeof(DependentAnswer.PhotoSignatureCode))]
[JsonSerializable(typeof(DependentAnswer.Document))]
[JsonSerializable(typeof(FindingValue.Number))]
[JsonSerializable(typeof(FindingValue.Bytes))]
[JsonSerializable(typeof(FindingValue.Date))]
[JsonSerializable(typeof(FindingValue.Verbatim))]
[JsonSerializable(typeof(FindingValue.Label))]
[JsonSerializable(typeof(Decision<DemandeEvent>.Accepted))]
[JsonSerializable(typeof(Decision<DemandeEvent>.Rejected))]
[JsonSerializable(typeof(DemandeEnvelope.History))]
[JsonSerializable(typeof(DemandeEnvelope.Snapshot))]
[JsonSerializable(typeof(AccountEvent))]
[JsonSerializable(typeof(Account))]
[JsonSerializable(typeof(AccountEnvelope))]
[JsonSerializable(typeof(Decision<AccountEvent>))]
[JsonSerializable(typeof(AccountEvent.AccountCreated))]
[JsonSerializable(typeof(AccountEvent.CreationRepeated))]
[JsonSerializable(typeof(AccountEvent.AccountCreatedWithFranceConnect))]
[JsonSerializable(typeof(AccountEvent.ActivationResent))]
[JsonSerializable(typeof(AccountEvent.AccountActivated))]
[JsonSerializable(typeof(AccountEvent.SignedIn))]
[JsonSerializable(typeof(AccountEvent.SignInFailed))]
[JsonSerializable(typeof(AccountEvent.SignInHeldOff))]
[JsonSerializable(typeof(AccountEvent.PasswordRehashed))]
[JsonSerializable(typeof(AccountEvent.IdentifierRequested))]
[JsonSerializable(typeof(AccountEvent.SecretAnswerFailed))]
[JsonSerializable(typeof(AccountEvent.SecretAnswerHeldOff))]
[JsonSerializable(typeof(AccountEvent.RecoveryOpened))]
[JsonSerializable(typeof(AccountEvent.PasswordChanged))]
[JsonSerializable(typeof(AccountEvent.SecretQuestionChanged))]
[JsonSerializable(typeof(AccountEvent.EmailChangeAsked))]
[JsonSerializable(typeof(AccountEvent.EmailChanged))]
[JsonSerializable(typeof(AccountEvent.FranceConnectLinked))]
[JsonSerializable(typeof(AccountEvent.FranceConnectUnlinked))]
[JsonSerializable(typeof(AccountEvent.FranceConnectRemembered))]
[JsonSerializable(typeof(AccountEvent.AccountClosed))]
[JsonSerializable(typeof(AccountEvent.AccountDeleted))]
[JsonSerializable(typeof(Account.NotCreated))]
[JsonSerializable(typeof(Account.Pending))]
[JsonSerializable(typeof(Account.Active))]
[JsonSerializable(typeof(Account.Closed))]
[JsonSerializable(typeof(Account.Deleted))]
[JsonSerializable(typeof(Provenance.Declared))]
[JsonSerializable(typeof(Provenance.ByFranceConnect))]
[JsonSerializable(typeof(Provenance.ByDocument))]
[JsonSerializable(typeof(Decision<AccountEvent>.Accepted))]
[JsonSerializable(typeof(Decision<AccountEvent>.Rejected))]
[JsonSerializable(typeof(AccountEnvelope.History), TypeInfoPropertyName = "AccountEnvelopeHistory")]
[JsonSerializable(typeof(AccountEnvelope.Snapshot), TypeInfoPropertyName = "AccountEnvelopeSnapshot")]
[JsonSerializable(typeof(FollowUpEvent))]
[JsonSerializable(typeof(DemandeFollowUp))]
[JsonSerializable(typeof(FollowUpEnvelope))]
[JsonSerializable(typeof(Decision<FollowUpEvent>))]
[JsonSerializable(typeof(FollowUpEvent.ExaminationReported), TypeInfoPropertyName = "FollowUpExaminationReported")]
[JsonSerializable(typeof(FollowUpEvent.ComplementAsked), TypeInfoPropertyName = "FollowUpComplementAsked")]
[JsonSerializable(typeof(FollowUpEvent.ComplementLifted), TypeInfoPropertyName = "FollowUpComplementLifted")]
[JsonSerializable(typeof(FollowUpEvent.FileAttached), TypeInfoPropertyName = "FollowUpFileAttached")]
[JsonSerializable(typeof(FollowUpEvent.FileDetached), TypeInfoPropertyName = "FollowUpFileDetached")]
[JsonSerializable(typeof(FollowUpEvent.DocumentCommented), TypeInfoPropertyName = "FollowUpDocumentCommented")]
[JsonSerializable(typeof(FollowUpEvent.IssueDateDeclared), TypeInfoPropertyName = "FollowUpIssueDateDeclared")]
[JsonSerializable(typeof(FollowUpEvent.DocumentDescribed), TypeInfoPropertyName = "FollowUpDocumentDescribed")]
[JsonSerializable(typeof(FollowUpEvent.ComplementSent), TypeInfoPropertyName = "FollowUpComplementSent")]
[JsonSerializable(typeof(FollowUpEvent.DemandeWithdrawn), TypeInfoPropertyName = "FollowUpDemandeWithdrawn")]
[JsonSerializable(typeof(FollowUpEvent.DecisionReported), TypeInfoPropertyName = "FollowUpDecisionReported")]
[JsonSerializable(typeof(DemandeFollowUp.Submitted), TypeInfoPropertyName = "FollowUpStateSubmitted")]
[JsonSerializable(typeof(DemandeFollowUp.BeingExamined), TypeInfoPropertyName = "FollowUpStateBeingExamined")]
[JsonSerializable(typeof(DemandeFollowUp.ComplementAsked), TypeInfoPropertyName = "FollowUpStateComplementAsked")]
[JsonSerializable(typeof(DemandeFollowUp.Decided), TypeInfoPropertyName = "FollowUpStateDecided")]
[JsonSerializable(typeof(DemandeFollowUp.Withdrawn), TypeInfoPropertyName = "FollowUpStateWithdrawn")]
[JsonSerializable(typeof(Decision<FollowUpEvent>.Accepted))]
[JsonSerializable(typeof(Decision<FollowUpEvent>.Rejected))]
[JsonSerializable(typeof(FollowUpEnvelope.History), TypeInfoPropertyName = "FollowUpEnvelopeHistory")]
[JsonSerializable(typeof(FollowUpEnvelope.Snapshot), TypeInfoPropertyName = "FollowUpEnvelopeSnapshot")]
internal sealed partial class PermisJsonContext : JsonSerializerContext;
