using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Identity;
using Ants.Permis.Motifs;
using Ants.Permis.PhotoSignature;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.SupportingDocuments;
using Ants.Permis.Testing;
using static Ants.Permis.Testing.DemandeScenario;
using Command = Ants.Permis.Demandes.DemandeCommand;
using Event = Ants.Permis.Demandes.DemandeEvent;

namespace Ants.Permis.Domain.Tests.Demandes;

public sealed class An_answer_that_no_longer_applies
{
    private static readonly JsonPath Medical = DemandePaths.Of(MotifQuestion.MedicalExamination);

    [Fact]
    public void Is_withdrawn_when_another_motif_does_not_ask_for_it() =>
        Given(Past.To(Step.Summary)).When(new Command.ChooseMotif(Motif.FabricationNouveauPermis)).Then(
            new Event.MotifChosen(Motif.FabricationNouveauPermis, default),
            Withdrawn(MotifQuestion.InscriptionKind),
            Withdrawn(MotifQuestion.Categories),
            Withdrawn(MotifQuestion.ComplementaryTraining),
            Withdrawn(MotifQuestion.Declarations),
            Withdrawn(MotifQuestion.AnnulledOrInvalidated));

    [Fact]
    public void Is_the_only_one_withdrawn()
    {
        var before = Past.Draft(Past.To(Step.Summary)).Answers;
        var after = ((Demande.Draft)Given(Past.To(Step.Summary)).When(new Command.ChooseMotif(Motif.FabricationNouveauPermis)).State).Answers;
        Assert.Equal(before with { Motif = MotifAnswers.Empty }, after with { Motif = MotifAnswers.Empty });
        Assert.Equal(new MotifAnswers { ForWhom = ForWhom.AdultOrEmancipatedMinor, Motif = Motif.FabricationNouveauPermis, MedicalExamination = false }, after.Motif);
    }

    [Fact]
    public void Is_the_diploma_when_the_motif_is_no_longer_its_validation()
    {
        var events = Assert.IsType<Decision<Event>.Accepted>(Given(Past.To(Step.Summary, Motif.ValidationDiplomeProfessionnel)).When(new Command.ChooseMotif(Motif.InscriptionExamen)).Decision).Events;
        Assert.Equal(
            [new Event.AnswerWithdrawn(new DependentAnswer.Document(DocumentKind.DiplomaOrTitle), DemandePaths.Motif, events[0].At)],
            events.OfType<Event.AnswerWithdrawn>());
    }

    [Fact]
    public void Is_not_a_diploma_that_was_added_without_being_asked_for()
    {
        var history = Past.After(Past.To(Step.Summary), new Command.AttachFile(DocumentKind.DiplomaOrTitle, SampleDocuments.File("diploma")));
        var state = Past.Draft(Past.After(history, new Command.ChooseMotif(Motif.SuiteSuspension)));
        Assert.Single(state.Answers.Documents.In(DocumentKind.DiplomaOrTitle).Files);
    }

    [Fact]
    public void Typed_under_a_motif_that_does_not_ask_is_not_kept_and_said_so() =>
        Given(Past.Of(new Command.ChooseMotif(Motif.FabricationNouveauPermis))).When(new Command.ChooseCategories([LicenceCategory.B])).ThenNothing().ThenFindings(MotifCodes.AnswerNotAsked);

    [Fact]
    public void Typed_before_any_motif_is_kept() =>
        Given(Past.Started).When(new Command.ChooseNewLicenceReason(NewLicenceReason.Lost)).Then(new Event.NewLicenceReasonChosen(NewLicenceReason.Lost, default));

    [Fact]
    public void Is_the_medical_opinion_when_no_examination_is_needed_any_more()
    {
        var answers = SampleAnswers.For(Motif.InscriptionExamen);
        var wished = SampleDocuments.Supply(answers with { Motif = answers.Motif with { MedicalExamination = true } }, Samples.Today);
        Given(Past.To(Step.Summary, wished)).When(new Command.AnswerMedicalExamination(false)).Then(
            new Event.MedicalExaminationAnswered(false, default),
            new Event.AnswerWithdrawn(new DependentAnswer.Document(DocumentKind.AvisMedical), Medical, default));
    }

    [Fact]
    public void Is_the_medical_opinion_when_the_category_that_needed_it_is_unticked()
    {
        var history = Past.Of(
            new Command.ChooseMotif(Motif.InscriptionExamen),
            new Command.ChooseCategories([LicenceCategory.B, LicenceCategory.C]),
            new Command.AttachFile(DocumentKind.AvisMedical, SampleDocuments.File("avis")));
        Given(history).When(new Command.ChooseCategories([LicenceCategory.B])).Then(
            new Event.CategoriesChosen([LicenceCategory.B], default),
            new Event.AnswerWithdrawn(new DependentAnswer.Document(DocumentKind.AvisMedical), DemandePaths.Of(MotifQuestion.Categories), default));
    }

    [Fact]
    public void Is_the_medical_opinion_when_the_declaration_that_needed_it_is_taken_back()
    {
        var history = Past.Of(
            new Command.ChooseMotif(Motif.SuiteSuspension),
            new Command.Declare(ApplicantDeclaration.HasIncompatibleCondition, true),
            new Command.AttachFile(DocumentKind.AvisMedical, SampleDocuments.File("avis")));
        Given(history).When(new Command.Declare(ApplicantDeclaration.HasIncompatibleCondition, false)).Then(
            new Event.DeclarationAnswered(ApplicantDeclaration.HasIncompatibleCondition, false, default),
            new Event.AnswerWithdrawn(new DependentAnswer.Document(DocumentKind.AvisMedical), DemandePaths.Declarations, default));
    }

    [Fact]
    public void Is_the_medical_opinion_when_the_motif_takes_its_reason_away()
    {
        var history = Past.Of(
            new Command.ChooseMotif(Motif.ValidationDiplomeProfessionnel),
            new Command.ChooseCategories([LicenceCategory.C]),
            new Command.AttachFile(DocumentKind.AvisMedical, SampleDocuments.File("avis")));
        Given(history).When(new Command.ChooseMotif(Motif.FabricationNouveauPermis)).Then(
            new Event.MotifChosen(Motif.FabricationNouveauPermis, default),
            Withdrawn(MotifQuestion.Categories),
            new Event.AnswerWithdrawn(new DependentAnswer.Document(DocumentKind.AvisMedical), DemandePaths.Of(MotifQuestion.Categories), default));
    }

    [Fact]
    public void Is_not_the_medical_opinion_while_another_reason_remains() =>
        Given(Past.To(Step.Summary, Motif.ValidationDiplomeProfessionnel)).When(new Command.AnswerMedicalExamination(false)).Then(new Event.MedicalExaminationAnswered(false, default));

    [Fact]
    public void Is_the_place_of_birth_when_the_country_changes()
    {
        var abroad = Samples.Adult with { BirthCountry = Samples.OtherCountryCode };
        Given(Past.Of(new Command.EnterEtatCivil(Samples.Adult))).When(new Command.EnterEtatCivil(abroad)).Then(
            new Event.EtatCivilEntered(abroad, default),
            new Event.AnswerWithdrawn(new DependentAnswer.BirthPlaceInFrance(), DemandePaths.BirthCountry, default));
    }

    [Fact]
    public void Typed_again_once_withdrawn_decides_nothing_and_is_said_not_to_be_asked()
    {
        var abroad = Samples.Adult with { BirthCountry = Samples.OtherCountryCode };
        Given(Past.Of(new Command.EnterEtatCivil(abroad))).When(new Command.EnterEtatCivil(abroad)).ThenNothing().ThenFindings(MotifCodes.AnswerNotAsked);
    }

    [Fact]
    public void Is_the_representative_when_it_is_for_an_adult()
    {
        var history = Past.Of(new Command.ChooseForWhom(ForWhom.Minor), new Command.EnterLegalRepresentative(Samples.Representative));
        Given(history).When(new Command.ChooseForWhom(ForWhom.AdultOrEmancipatedMinor)).Then(
            new Event.ForWhomChosen(ForWhom.AdultOrEmancipatedMinor, default),
            new Event.AnswerWithdrawn(new DependentAnswer.LegalRepresentative(), DemandePaths.ForWhom, default));
    }

    [Theory]
    [InlineData(PhotoSignatureChoice.PhotoByPost)]
    [InlineData(PhotoSignatureChoice.NoPhotoYet)]
    public void Is_the_photo_code_when_the_photo_is_not_digital(PhotoSignatureChoice choice)
    {
        var typed = Samples.DigitalPhoto with { Choice = choice };
        Given(Past.Of(new Command.ChoosePhotoSignature(Samples.DigitalPhoto))).When(new Command.ChoosePhotoSignature(typed)).Then(
            new Event.PhotoSignatureChosen(typed, default),
            new Event.AnswerWithdrawn(new DependentAnswer.PhotoSignatureCode(), DemandePaths.PhotoSignatureChoice, default));
    }

    [Fact]
    public void Is_both_documents_of_the_host_when_the_address_is_the_persons_own() =>
        Given(Past.To(Step.Summary, SampleAnswers.Hosted(Motif.SuiteSuspension))).When(new Command.DeclareAddressHolder(AddressHolder.Applicant)).Then(
            new Event.AddressHolderDeclared(AddressHolder.Applicant, default),
            new Event.AnswerWithdrawn(new DependentAnswer.Document(DocumentKind.AttestationHebergement), DemandePaths.AddressHolder, default),
            new Event.AnswerWithdrawn(new DependentAnswer.Document(DocumentKind.HebergeantIdentityDocument), DemandePaths.AddressHolder, default));

    [Fact]
    public void Is_forgotten_and_does_not_come_back()
    {
        var history = Past.After(Past.To(Step.Summary), new Command.ChooseMotif(Motif.FabricationNouveauPermis), new Command.ChooseMotif(Motif.InscriptionExamen));
        Assert.Equal(DeclarationAnswers.Empty, Past.Draft(history).Answers.Motif.Declarations);
        Assert.True(Past.Draft(history).Answers.Motif.Categories.IsEmpty);
    }

    [Fact]
    public void Depends_on_answers_that_are_named_as_data()
    {
        Assert.Equal(14, Dependencies.All.Count);
        Assert.Equal(Dependencies.All.Count, Dependencies.All.Select(dependency => dependency.Answer).Distinct().Count());
        Assert.All(Dependencies.All, dependency => Assert.NotEmpty(dependency.On));
    }

    private static Event.AnswerWithdrawn Withdrawn(MotifQuestion question) => new Event.AnswerWithdrawn(new DependentAnswer.Question(question), DemandePaths.Motif, default);
}
