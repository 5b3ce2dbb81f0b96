using Ants.Permis.Contact;
using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Identity;
using Ants.Permis.Motifs;
using Ants.Permis.Rules;
using Ants.Permis.Testing;
using NodaTime;
using static Ants.Permis.Testing.DemandeScenario;
using Command = Ants.Permis.Demandes.DemandeCommand;
using Event = Ants.Permis.Demandes.DemandeEvent;

namespace Ants.Permis.Domain.Tests.Demandes;

public sealed class Going_back
{
    [Theory]
    [InlineData(Step.EtatCivil)]
    [InlineData(Step.AddressAndContact)]
    [InlineData(Step.PhotoAndSignature)]
    [InlineData(Step.SupportingDocuments)]
    [InlineData(Step.Summary)]
    public void Enters_the_step_before(Step left) =>
        Given(Past.To(left)).When(new Command.Previous()).Then(new Event.StepEntered(left - 1, default));

    [Fact]
    public void From_the_first_step_is_refused() =>
        Given(Past.Started).When(new Command.Previous()).ThenRefused(WizardCodes.FirstStep);

    [Fact]
    public void Is_possible_from_a_step_full_of_errors_and_keeps_them()
    {
        var wrong = new EtatCivilAnswers { BirthName = "M4rtin", BirthDate = "soon" };
        var back = Given(Past.After(Past.To(Step.EtatCivil), new Command.EnterEtatCivil(wrong))).When(new Command.Previous()).Then(new Event.StepEntered(Step.Motif, default));
        var draft = Assert.IsType<Demande.Draft>(back.State);
        Assert.Equal(wrong, draft.Answers.EtatCivil);
        Assert.Equal((Step.Motif, Step.EtatCivil), (draft.Current, draft.Reached));
    }
}

public sealed class Going_to_a_step
{
    [Theory]
    [InlineData(Step.Motif)]
    [InlineData(Step.EtatCivil)]
    [InlineData(Step.AddressAndContact)]
    [InlineData(Step.PhotoAndSignature)]
    [InlineData(Step.SupportingDocuments)]
    public void Enters_any_step_from_the_summary_and_comes_back(Step step)
    {
        Given(Past.To(Step.Summary)).When(new Command.GoTo(step)).Then(new Event.StepEntered(step, default));
        Given(Past.After(Past.To(Step.Summary), new Command.GoTo(step))).When(new Command.GoTo(Step.Summary)).Then(new Event.StepEntered(Step.Summary, default));
    }

    [Fact]
    public void Changes_nothing_when_it_is_shown() =>
        Given(Past.To(Step.AddressAndContact)).When(new Command.GoTo(Step.AddressAndContact)).ThenNothing();

    [Fact]
    public void Is_refused_beyond_the_reached_step_even_when_nothing_blocks()
    {
        var journey = DemandeJourney.For(Motif.InscriptionExamen);
        Given(Past.After(journey.EventsTo(Step.EtatCivil), journey.AllAnswers)).When(new Command.GoTo(Step.PhotoAndSignature)).ThenRefused(WizardCodes.StepNotReached);
    }

    [Fact]
    public void Is_refused_beyond_the_reached_step_with_every_reason_on_the_way()
    {
        var refused = Given(Past.After(Past.To(Step.EtatCivil), new Command.GoTo(Step.Motif), new Command.ChooseCategories([])))
            .When(new Command.GoTo(Step.AddressAndContact))
            .ThenRefused(
                WizardCodes.StepNotReached,
                MotifCodes.CategoriesMissing,
                EtatCivilCodes.BirthNameMissing, EtatCivilCodes.SexMissing, EtatCivilCodes.FirstGivenNameMissing, EtatCivilCodes.BirthDateMissing, EtatCivilCodes.BirthCountryMissing);
        var first = refused.Decision.Findings[0];
        Assert.Equal(WizardCodes.StepNotReached, first.Code);
        Assert.Equal(new FindingValue.Label("step.address-and-contact"), Assert.Single(first.Parameters).Value);
    }

    [Theory]
    [InlineData((Step)0)]
    [InlineData((Step)8)]
    public void That_the_form_does_not_have_is_a_mistake_of_the_host(Step step) =>
        Assert.Throws<ArgumentOutOfRangeException>(nameof(step), () => Given(Past.To(Step.Summary)).When(new Command.GoTo(step)).Decision);

    [Fact]
    public void Never_enters_the_confirmation() =>
        Given(Past.To(Step.Summary)).When(new Command.GoTo(Step.Confirmation)).ThenRefused(WizardCodes.SubmitInstead);

    [Fact]
    public void Tells_of_the_confirmation_why_it_cannot_be_submitted_either() =>
        Given(Past.Started).When(new Command.GoTo(Step.Confirmation)).ThenRefused(
        [
            WizardCodes.SubmitInstead, WizardCodes.NotAtSummary,
            .. Given(Past.Started).When(new Command.Submit(Samples.Number)).Decision.Findings.Select(finding => finding.Code),
        ]);
}

public sealed class Saving
{
    [Fact]
    public void Keeps_a_point_to_resume_from()
    {
        var saved = Given(Past.To(Step.AddressAndContact)).When(new Command.Save()).Then(new Event.DemandeSaved(default));
        var draft = Assert.IsType<Demande.Draft>(saved.State);
        Assert.False(draft.HasUnsavedChanges);
        Assert.Equal(Samples.ContextOn(Samples.Today).Now, draft.SavedAt);
        Assert.Equal(Past.Draft(Past.To(Step.AddressAndContact)).Answers, draft.Answers);
    }

    [Fact]
    public void Is_possible_with_nothing_answered_and_with_anything_wrong()
    {
        Given(Past.Started).When(new Command.Save()).Then(new Event.DemandeSaved(default));
        Given(Past.Of(new Command.EnterAddress(new AddressAnswers { PostalCode = "?" }))).When(new Command.Save()).Then(new Event.DemandeSaved(default));
    }

    [Fact]
    public void Again_without_a_change_is_nothing() =>
        Given(Past.Of(new Command.Save())).When(new Command.Save()).ThenNothing();

    [Fact]
    public void Again_after_an_answer_or_a_move_is_another_point()
    {
        Given(Past.Of(new Command.Save(), new Command.ChooseMotif(Motif.SuiteSuspension))).When(new Command.Save()).Then(new Event.DemandeSaved(default));
        Given(Past.After(Past.To(Step.EtatCivil), new Command.Save(), new Command.Previous())).When(new Command.Save()).Then(new Event.DemandeSaved(default));
    }
}

public sealed class Resuming
{
    [Fact]
    public void Is_told_once_after_a_save()
    {
        Given(Past.Of(new Command.Save())).When(new Command.Resume()).Then(new Event.DemandeResumed(default));
        Given(Past.Of(new Command.Save(), new Command.Resume())).When(new Command.Resume()).ThenNothing();
    }

    [Fact]
    public void Is_nothing_before_any_save() =>
        Given(Past.Started).When(new Command.Resume()).ThenNothing();

    [Fact]
    public void Is_told_again_after_another_save() =>
        Given(Past.Of(new Command.Save(), new Command.Resume(), new Command.ChooseForWhom(ForWhom.Minor), new Command.Save())).When(new Command.Resume()).Then(new Event.DemandeResumed(default));

    [Fact]
    public void Shows_the_step_that_was_left()
    {
        var draft = Past.Draft(Past.After(Past.To(Step.PhotoAndSignature), new Command.Previous(), new Command.Save(), new Command.Resume()));
        Assert.Equal((Step.AddressAndContact, Step.PhotoAndSignature), (draft.Current, draft.Reached));
    }

    [Fact]
    public void Is_no_change_that_would_have_to_be_saved() =>
        Given(Past.Of(new Command.Save(), new Command.Resume())).When(new Command.Save()).ThenNothing();
}

public sealed class Submitting_a_demande
{
    private static readonly Command Submit = new Command.Submit(Samples.Number);

    [Theory]
    [InlineData(Motif.InscriptionExamen)]
    [InlineData(Motif.FabricationNouveauPermis)]
    [InlineData(Motif.ConversionBrevetMilitaire)]
    [InlineData(Motif.ValidationDiplomeProfessionnel)]
    [InlineData(Motif.SuiteInvalidationOuAnnulation)]
    [InlineData(Motif.SuiteSuspension)]
    public void Happens_from_the_summary_when_nothing_blocks(Motif motif) =>
        Given(Past.To(Step.Summary, motif)).When(Submit)
            .Then(new Event.DemandeSubmitted(Samples.Number, Samples.Today, "ants2019", Permis.SupportingDocuments.Verdict.Acceptable, default) { RulebookVersion = Rulebook.Ants2019.Version })
            .ThenFindings();

    [Fact]
    public void Keeps_the_content_the_number_the_day_and_the_profile()
    {
        var submitted = Assert.IsType<Demande.Submitted>(Given(Past.To(Step.Summary)).When(Submit).Under(Permis.Rules.Rulebook.Ants2019Strict).State);
        Assert.Equal(Past.Draft(Past.To(Step.Summary)), submitted.Content);
        Assert.Equal((Samples.Number, Samples.Today, "ants2019-strict"), (submitted.Number, submitted.On, submitted.RulebookName));
        Assert.Equal(Samples.ContextOn(Samples.Today).Now, submitted.SubmittedAt);
    }

    [Fact]
    public void Is_refused_elsewhere_than_at_the_summary() =>
        Given(Past.After(Past.To(Step.Summary), new Command.Previous())).When(Submit).ThenRefused(WizardCodes.NotAtSummary);

    [Fact]
    public void Is_refused_with_every_reason_of_every_step() =>
        Given(Past.Started).When(Submit).ThenRefused(
        [
            WizardCodes.NotAtSummary,
            .. Assessment.Of(DemandeDecider.Fold([Past.Started]), Samples.ContextOn(Samples.Today)).Findings.Where(finding => finding.Severity == Severity.Blocking).Select(finding => finding.Code),
        ]);

    [Fact]
    public void Is_refused_when_a_step_was_reopened_by_a_change() =>
        Given(Past.After(Past.To(Step.Summary), new Command.AnswerMedicalExamination(true))).When(Submit).ThenRefused(SupportingDocumentCodes.AvisMedicalMissing);

    [Fact]
    public void Is_accepted_with_what_cannot_be_told_and_says_so()
    {
        var unknown = Past.After(Past.To(Step.Summary), new Command.DeclareIssueDate(Permis.SupportingDocuments.DocumentKind.ProofOfAddress, null));
        Given(unknown).When(Submit)
            .Then(new Event.DemandeSubmitted(Samples.Number, Samples.Today, "ants2019", Permis.SupportingDocuments.Verdict.CannotTell, default) { RulebookVersion = Rulebook.Ants2019.Version })
            .ThenFindings(SupportingDocumentCodes.IssueDateMissing);
    }

    [Fact]
    public void Again_with_its_number_changes_nothing_and_with_another_is_refused()
    {
        Given(Past.Submitted).When(new Command.Submit(DemandeNumber.Create(Samples.Number.Value))).ThenNothing();
        Given(Past.Submitted).When(new Command.Submit(DemandeNumber.Create("OTHER"))).ThenRefused(WizardCodes.AlreadySubmitted);
    }

    [Fact]
    public void Judges_by_the_day_of_the_submission()
    {
        // Issued a month before: good for six months less a day.
        var good = Samples.Today.PlusMonths(5).PlusDays(-1);
        Given(Past.To(Step.Summary)).When(Submit).On(good).ThenFindings(SupportingDocumentCodes.ProofOfAddressStricterReading);
        Given(Past.To(Step.Summary)).When(Submit).On(good.PlusDays(1)).ThenRefused(SupportingDocumentCodes.ProofOfAddressTooOld);
    }

    [Fact]
    public void Is_refused_on_a_day_before_the_rules_begin() =>
        Assert.Contains(
            Given(Past.To(Step.Summary)).When(Submit).On(new LocalDate(2019, 7, 2)).Decision.Findings,
            finding => finding is { Code: RuleCodes.DateNotCovered, Severity: Severity.Blocking, IsUndetermined: true });
}
