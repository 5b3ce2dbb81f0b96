using Ants.Permis.Contact;
using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.SupportingDocuments;
using Ants.Permis.Testing;
using Command = Ants.Permis.Demandes.DemandeCommand;
using Event = Ants.Permis.Demandes.DemandeEvent;

namespace Ants.Permis.Domain.Tests.Demandes;

public sealed class The_moves_of_the_wizard
{
    [Fact]
    public void Are_thirteen_in_a_fixed_order()
    {
        string[] names = ["start", "next", "previous", "goTo", "goTo", "goTo", "goTo", "goTo", "goTo", "goTo", "save", "resume", "submit"];
        foreach (var history in (IEnumerable<Event>[])[[], [Past.Started], Past.To(Step.Summary), Past.Submitted])
        {
            var moves = WizardMove.AllOf(DemandeDecider.Fold(history), Samples.ContextOn(Samples.Today));
            Assert.Equal(names, moves.Select(move => move.Name));
            Assert.Equal(Enum.GetValues<Step>().Cast<Step?>(), moves.Select(move => move.Target).OfType<Step>().Cast<Step?>());
        }
    }

    [Fact]
    public void Begin_with_the_start_alone() => Assert.Equal(["start"], Allowed([]));

    [Fact]
    public void End_with_the_submission_that_was_made() => Assert.Equal(["submit"], Allowed(Past.Submitted));

    [Fact]
    public void At_the_summary_are_all_but_next() =>
        Assert.Equal(["start", "previous", "goTo Motif", "goTo EtatCivil", "goTo AddressAndContact", "goTo PhotoAndSignature", "goTo SupportingDocuments", "goTo Summary", "save", "resume", "submit"], Allowed(Past.To(Step.Summary)));

    [Fact]
    public void On_an_empty_step_are_those_that_lead_back() =>
        Assert.Equal(["start", "previous", "goTo Motif", "goTo EtatCivil", "save", "resume"], Allowed(Past.To(Step.EtatCivil)));

    [Fact]
    public void Say_why_not_with_the_reasons_of_the_decision()
    {
        var state = DemandeDecider.Fold(Past.To(Step.SupportingDocuments));
        var move = WizardMove.AllOf(state, Samples.ContextOn(Samples.Today)).Single(move => move.Name is "submit");
        Assert.Equal(DemandeDecider.Decide(new Command.Submit(Samples.Number), state, Samples.ContextOn(Samples.Today)).Findings, move.Reasons);
        Assert.Equal([SupportingDocumentCodes.Missing, SupportingDocumentCodes.Missing, WizardCodes.NotAtSummary], move.Reasons.Select(finding => finding.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Have_no_reason_against_them_when_they_are_allowed_with_a_remark()
    {
        var state = DemandeDecider.Fold(Past.After(Past.To(Step.Summary), new Command.DeclareIssueDate(DocumentKind.ProofOfAddress, null)));
        Assert.NotEmpty(DemandeDecider.Decide(new Command.Submit(Samples.Number), state, Samples.ContextOn(Samples.Today)).Findings);
        Assert.Empty(WizardMove.AllOf(state, Samples.ContextOn(Samples.Today)).Single(move => move.Name is "submit").Reasons);
    }

    [Fact]
    public void Are_asked_of_a_state_on_a_day()
    {
        Assert.Throws<ArgumentNullException>("demande", () => WizardMove.AllOf(null!, Samples.ContextOn(Samples.Today)));
        Assert.Throws<ArgumentNullException>("context", () => WizardMove.AllOf(Demande.Initial, null!));
    }

    private static IEnumerable<string> Allowed(IEnumerable<Event> history) =>
        WizardMove.AllOf(DemandeDecider.Fold(history), Samples.ContextOn(Samples.Today)).Where(move => move.IsAllowed).Select(move => move.Target is { } step ? $"{move.Name} {step}" : move.Name);
}

public sealed class The_progress_of_the_steps
{
    [Fact]
    public void Is_seven_steps_not_reached_before_the_start() =>
        Assert.Equal(Enumerable.Repeat(StepStatus.NotReached, 7), Statuses([]));

    [Fact]
    public void Shows_the_first_step_to_complete_at_the_start() =>
        Assert.Equal([StepStatus.ToComplete, .. Enumerable.Repeat(StepStatus.NotReached, 6)], Statuses([Past.Started]));

    [Fact]
    public void Shows_what_is_complete_before_it_is_left() =>
        Assert.Equal(StepStatus.Complete, Statuses(Past.After([Past.Started], DemandeJourney.For(Motif.SuiteSuspension).AnswersOf(Step.Motif))).First());

    [Fact]
    public void Shows_the_summary_to_complete_until_it_is_submitted()
    {
        Assert.Equal([.. Enumerable.Repeat(StepStatus.Complete, 5), StepStatus.ToComplete, StepStatus.NotReached], Statuses(Past.To(Step.Summary)));
        Assert.Equal(Enumerable.Repeat(StepStatus.Complete, 7), Statuses(Past.Submitted));
    }

    [Fact]
    public void Shows_a_step_reopened_by_a_change_elsewhere() =>
        Assert.Equal(
            [StepStatus.Complete, StepStatus.Complete, StepStatus.Complete, StepStatus.Complete, StepStatus.Reopened, StepStatus.ToComplete, StepStatus.NotReached],
            Statuses(Past.After(Past.To(Step.Summary), new Command.ChooseMotif(Motif.ValidationDiplomeProfessionnel), new Command.AttestDeclarations())));

    [Fact]
    public void Shows_only_that_step_reopened() =>
        Assert.Equal(
            [StepStatus.Complete, StepStatus.Complete, StepStatus.Complete, StepStatus.Reopened, StepStatus.Complete, StepStatus.ToComplete, StepStatus.NotReached],
            Statuses(Past.After(Past.To(Step.Summary), new Command.ChoosePhotoSignature(new Permis.PhotoSignature.PhotoSignatureAnswers()))));

    [Fact]
    public void Keeps_the_furthest_step_when_going_back() =>
        Assert.Equal([StepStatus.Complete, StepStatus.Complete, StepStatus.ToComplete], Statuses(Past.After(Past.To(Step.AddressAndContact), new Command.Previous(), new Command.Save())).Take(2).Append(StepStatus.ToComplete));

    [Fact]
    public void Bears_findings_of_steps_not_reached_too() =>
        Assert.NotEmpty(Past.Findings([Past.Started], Step.EtatCivil));

    [Fact]
    public void Is_asked_of_a_state_on_a_day()
    {
        Assert.Throws<ArgumentNullException>("demande", () => StepProgress.Of(null!, Samples.ContextOn(Samples.Today)));
        Assert.Throws<ArgumentNullException>("context", () => StepProgress.Of(Demande.Initial, null!));
    }

    private static IEnumerable<StepStatus> Statuses(IEnumerable<Event> history) =>
        StepProgress.Of(DemandeDecider.Fold(history), Samples.ContextOn(Samples.Today)).Select(progress => progress.Status);
}

public sealed class An_assessment
{
    [Fact]
    public void Of_nothing_cannot_tell() => Assert.Equal(Verdict.CannotTell, Assessment.Of(Demande.Initial, Samples.ContextOn(Samples.Today)).Verdict);

    [Fact]
    public void Of_an_empty_draft_is_not_acceptable() => Assert.Equal(Verdict.NotAcceptable, Of([Past.Started]));

    [Fact]
    public void Of_valid_answers_is_acceptable_wherever_the_wizard_stands() =>
        Assert.Equal(Verdict.Acceptable, Of(Past.After([Past.Started], DemandeJourney.For(Motif.InscriptionExamen).AllAnswers)));

    [Fact]
    public void Of_a_submitted_demande_goes_by_the_rules_it_is_asked_by()
    {
        var state = DemandeDecider.Fold(Past.Submitted);
        Assert.Equal(Verdict.Acceptable, Assessment.Of(state, Samples.ContextOn(Samples.Today)).Verdict);
        Assert.Equal(Verdict.NotAcceptable, Assessment.Of(state, Samples.ContextOn(Samples.Today.PlusYears(1))).Verdict);
    }

    [Fact]
    public void On_a_day_before_the_rules_begin_names_the_first_day()
    {
        var before = Samples.ContextOn(new NodaTime.LocalDate(2019, 7, 2));
        var finding = Assert.Single(Assessment.Of(DemandeDecider.Fold([Past.Started]), before).Findings, finding => finding.Code is RuleCodes.DateNotCovered);
        Assert.Equal(new FindingParameter("from", new FindingValue.Date(new NodaTime.LocalDate(2019, 7, 3))), Assert.Single(finding.Parameters));
        Assert.DoesNotContain(RuleCodes.DateNotCovered, Past.Codes([Past.Started], Step.Motif, new NodaTime.LocalDate(2019, 7, 3)));
    }

    [Theory]
    [InlineData(false, false, Verdict.Acceptable)]
    [InlineData(false, true, Verdict.CannotTell)]
    [InlineData(true, false, Verdict.NotAcceptable)]
    [InlineData(true, true, Verdict.NotAcceptable)]
    public void Is_what_is_known_to_block_before_what_is_unknown(bool isBlocked, bool isUnknown, Verdict verdict)
    {
        Finding[] findings =
        [
            new("a.note", Severity.Information, Permis.Primitives.JsonPath.Root),
            .. isUnknown ? (Finding[])[new("a.doubt", Severity.Warning, Permis.Primitives.JsonPath.Root) { IsUndetermined = true }] : [],
            .. isBlocked ? (Finding[])[new("a.block", Severity.Blocking, Permis.Primitives.JsonPath.Root)] : [],
        ];
        Assert.Equal(verdict, Assessment.VerdictOf(findings));
        Assert.Equal(verdict, Assessment.VerdictOf(findings.Reverse()));
    }

    private static Verdict Of(IEnumerable<Event> history) => Assessment.Of(DemandeDecider.Fold(history), Samples.ContextOn(Samples.Today)).Verdict;
}
