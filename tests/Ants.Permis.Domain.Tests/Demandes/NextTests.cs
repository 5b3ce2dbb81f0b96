using Ants.Permis.Contact;
using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.PhotoSignature;
using Ants.Permis.Requirements;
using Ants.Permis.SupportingDocuments;
using Ants.Permis.Testing;
using static Ants.Permis.Testing.DemandeScenario;
using Command = Ants.Permis.Demandes.DemandeCommand;
using Event = Ants.Permis.Demandes.DemandeEvent;

namespace Ants.Permis.Domain.Tests.Demandes;

public sealed class Going_on
{
    private static readonly Command Next = new Command.Next();

    [Theory]
    [InlineData(Step.EtatCivil)]
    [InlineData(Step.AddressAndContact)]
    [InlineData(Step.PhotoAndSignature)]
    [InlineData(Step.SupportingDocuments)]
    [InlineData(Step.Summary)]
    public void Enters_the_next_step_when_nothing_blocks(Step entered)
    {
        var journey = DemandeJourney.For(Motif.ValidationDiplomeProfessionnel);
        Given(Past.After(journey.EventsTo(entered - 1), journey.AnswersOf(entered - 1))).When(Next).Then(new Event.StepEntered(entered, default));
    }

    [Fact]
    public void From_an_empty_first_step_is_refused_for_what_is_asked_whatever_the_motif() =>
        Given(Past.Started).When(Next).ThenRefused(MotifCodes.ForWhomMissing, MotifCodes.MotifMissing);

    [Fact]
    public void From_the_first_step_is_refused_for_every_question_of_the_motif_that_the_form_asks() =>
        Given(Past.Of(new Command.ChooseForWhom(ForWhom.AdultOrEmancipatedMinor), new Command.ChooseMotif(Motif.InscriptionExamen)))
            .When(Next)
            .ThenRefused(MotifCodes.InscriptionKindMissing, MotifCodes.CategoriesMissing, MotifCodes.MedicalExaminationMissing, MotifCodes.ComplementaryTrainingMissing, MotifCodes.DeclarationMissing);

    [Fact]
    public void Names_each_of_the_five_declarations_that_is_missing()
    {
        var reasons = Given(Past.Of(new Command.ChooseMotif(Motif.InscriptionExamen))).When(Next).Decision.Findings;
        Assert.Equal(
            Enum.GetValues<ApplicantDeclaration>().Select(declaration => DemandePaths.Of(declaration)).Order(),
            reasons.Where(finding => finding.Code is MotifCodes.DeclarationMissing).Select(finding => finding.Path));
    }

    [Fact]
    public void Is_not_refused_for_a_question_that_is_only_assumed() =>
        Given(Past.Of(
                new Command.ChooseForWhom(ForWhom.AdultOrEmancipatedMinor),
                new Command.ChooseMotif(Motif.SuiteSuspension)))
            .When(Next)
            .Then(new Event.StepEntered(Step.EtatCivil, default));

    [Fact]
    public void From_an_empty_second_step_is_refused_for_every_required_field() =>
        Given(Past.To(Step.EtatCivil)).When(Next).ThenRefused(
            EtatCivilCodes.BirthNameMissing, EtatCivilCodes.SexMissing, EtatCivilCodes.FirstGivenNameMissing, EtatCivilCodes.BirthDateMissing, EtatCivilCodes.BirthCountryMissing);

    [Fact]
    public void Asks_for_the_place_of_birth_in_France_only()
    {
        var person = Samples.Adult with { BirthDepartement = null, BirthCommune = null };
        Given(Past.After(Past.To(Step.EtatCivil), new Command.EnterEtatCivil(person)))
            .When(Next)
            .ThenRefused(EtatCivilCodes.BirthDepartementMissing, EtatCivilCodes.BirthCommuneMissing);
        Given(Past.After(Past.To(Step.EtatCivil), new Command.EnterEtatCivil(Samples.BornAbroad))).When(Next).Then(new Event.StepEntered(Step.AddressAndContact, default));
    }

    [Fact]
    public void Warns_only_of_a_minor_without_representative() =>
        Given(Past.After(
                Past.To(Step.EtatCivil, SampleAnswers.ForMinor(Motif.InscriptionExamen)),
                new Command.EnterEtatCivil(Samples.MinorOn(Samples.Today))))
            .When(Next)
            .Then(new Event.StepEntered(Step.AddressAndContact, default));

    [Fact]
    public void From_the_fourth_step_is_refused_without_a_choice() =>
        Given(Past.To(Step.PhotoAndSignature)).When(Next).ThenRefused(PhotoSignatureCodes.ChoiceMissing);

    [Fact]
    public void From_the_fourth_step_is_refused_while_there_is_no_photo_which_is_kept()
    {
        var answers = new PhotoSignatureAnswers { Choice = PhotoSignatureChoice.NoPhotoYet };
        var history = Past.After(Past.To(Step.PhotoAndSignature), new Command.ChoosePhotoSignature(answers), new Command.Save());
        Given(history).When(Next).ThenRefused(PhotoSignatureCodes.NoPhotoYet);
        Assert.Equal(answers, Past.Draft(history).Answers.PhotoSignature);
    }

    [Fact]
    public void From_the_fourth_step_is_refused_without_the_code_of_a_digital_photo() =>
        Given(Past.After(Past.To(Step.PhotoAndSignature), new Command.ChoosePhotoSignature(new PhotoSignatureAnswers { Choice = PhotoSignatureChoice.DigitalCode })))
            .When(Next)
            .ThenRefused(PhotoSignatureCodes.CodeMissing);

    [Fact]
    public void From_an_empty_fifth_step_is_refused_for_every_document_that_the_diploma_asks_for()
    {
        var refused = Given(Past.To(Step.SupportingDocuments, Motif.ValidationDiplomeProfessionnel)).When(Next)
            .ThenRefused(SupportingDocumentCodes.Missing, SupportingDocumentCodes.AvisMedicalMissing);
        Assert.Equal(
            ((DocumentKind[])[DocumentKind.AvisMedical, DocumentKind.DiplomaOrTitle, DocumentKind.IdentityDocument, DocumentKind.ProofOfAddress]).Select(DemandePaths.Of),
            refused.Decision.Findings.Select(finding => finding.Path));
    }

    [Fact]
    public void Does_not_look_at_other_steps() =>
        Given(Past.After(Past.To(Step.Summary), new Command.EnterContact(ContactAnswers.Empty), new Command.GoTo(Step.PhotoAndSignature)))
            .When(Next)
            .Then(new Event.StepEntered(Step.SupportingDocuments, default));

    [Fact]
    public void From_the_summary_is_submitting() =>
        Given(Past.To(Step.Summary)).When(Next).ThenRefused(WizardCodes.SubmitInstead);
}
