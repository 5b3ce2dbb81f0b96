using Ants.Permis.Accounts;
using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.FollowUp;
using Ants.Permis.Primitives;
using Ants.Permis.SupportingDocuments;
using Ants.Permis.Testing;
using static Ants.Permis.Testing.FollowUpScenario;
using Command = Ants.Permis.FollowUp.FollowUpCommand;
using Event = Ants.Permis.FollowUp.FollowUpEvent;

namespace Ants.Permis.Domain.Tests.FollowUp;

public sealed class Following_an_application
{
    private static readonly ReportedBy They = FollowUpSamples.Administration;
    private static readonly Event Examined = new Event.ExaminationReported(They, default);

    [Fact]
    public void Begins_where_the_submission_ended()
    {
        var state = DemandeFollowUp.Of(FollowUpSamples.Application);
        Assert.Equal((DemandeStatus.Submitted, 0, FollowUpSamples.Application.SubmittedAt, ReportedBy.Applicant), (state.Status, state.Version, state.Details.UpdatedAt, state.Details.UpdatedBy));
        Assert.Equal(FollowUpSamples.Application.Content.Answers.Documents, state.Documents);
    }

    [Fact]
    public void Records_that_it_is_examined_and_whose_word_that_is()
    {
        var scenario = Given().When(new Command.ReportExamination(They)).Then(Examined);
        Assert.Equal((DemandeStatus.BeingExamined, They), (scenario.State.Status, scenario.State.Details.UpdatedBy));
    }

    [Fact]
    public void Hears_the_same_twice_without_an_event() => Given(Examined).When(new Command.ReportExamination(FollowUpSamples.Host)).ThenNothing();

    [Theory]
    [InlineData(DemandeOutcome.Granted)]
    [InlineData(DemandeOutcome.Refused)]
    public void Ends_with_a_decision(DemandeOutcome outcome)
    {
        var report = new Command.ReportDecision(outcome, Samples.Today, They);
        var decided = Given(Examined).When(report).Then(new Event.DecisionReported(outcome, Samples.Today, They, default));
        Assert.Equal(outcome, Assert.IsType<DemandeFollowUp.Decided>(decided.State).Outcome);
        Given(decided.History).When(report with { By = ReportedBy.Applicant }).ThenNothing();
        Given(decided.History).When(report with { On = null }).ThenRefused(FollowUpCodes.Decided);
        Given(decided.History).When(new Command.Withdraw(ReportedBy.Applicant)).ThenRefused(FollowUpCodes.Decided);
    }

    [Fact]
    public void Needs_no_examination_to_be_decided() => Given().When(new Command.ReportDecision(DemandeOutcome.Granted, null, They)).Then(new Event.DecisionReported(DemandeOutcome.Granted, null, They, default));

    [Fact]
    public void Ends_with_a_withdrawal_before_it_is_decided()
    {
        var withdraw = new Command.Withdraw(ReportedBy.Applicant);
        var withdrawn = Given(Examined).When(withdraw).Then(new Event.DemandeWithdrawn(ReportedBy.Applicant, default));
        Given(withdrawn.History).When(withdraw).ThenNothing();
        Given(withdrawn.History).When(new Command.ReportDecision(DemandeOutcome.Granted, null, They)).ThenRefused(FollowUpCodes.Withdrawn);
    }

    [Fact]
    public void Decides_once_under_one_key_and_on_the_version_that_was_seen()
    {
        var key = CommandKey.Create("letter 17");
        var first = Given().When(new Command.ReportExamination(They) { Key = key });
        Given(first.History).When(new Command.Withdraw(ReportedBy.Applicant) { Key = key }).ThenNothing().ThenFindings(FollowUpCodes.AlreadyDecided);
        Given(first.History).When(new Command.Withdraw(ReportedBy.Applicant) { ExpectedVersion = 0 }).ThenRefused(FollowUpCodes.VersionConflict);
        Given(first.History).When(new Command.Withdraw(ReportedBy.Applicant) { ExpectedVersion = 1 }).Then(new Event.DemandeWithdrawn(ReportedBy.Applicant, default));
    }

    [Fact]
    public void Takes_no_number_for_a_choice()
    {
        var state = DemandeFollowUp.Of(FollowUpSamples.Application);
        var context = Samples.ContextOn(Samples.Today);
        Assert.Throws<ArgumentOutOfRangeException>(() => FollowUpDecider.Decide(new Command.ReportDecision((DemandeOutcome)7, null, They), state, context));
        Assert.Throws<ArgumentOutOfRangeException>(() => FollowUpDecider.Decide(new Command.ReportExamination(new((Reporter)7)), state, context));
        Assert.Throws<ArgumentOutOfRangeException>(() => FollowUpDecider.Decide(new Command.AskComplement([new(new((DocumentKind)999), [])], null, They), state, context));
        Assert.Throws<ArgumentOutOfRangeException>(() => FollowUpDecider.Decide(new Command.AskComplement([new(DocumentKind.IdentityDocument, [(ComplementReason)99])], null, They), state, context));
    }

    [Fact]
    public void Refuses_a_history_that_nobody_can_have_decided()
    {
        var refusal = Assert.Throws<InvalidHistoryException>(() => FollowUpDecider.Fold(FollowUpSamples.Application, [Examined, Examined]));
        Assert.Equal(("beingExamined", "examinationReported"), (refusal.StateKind, refusal.EventKind));
    }

    [Fact]
    public void Tells_where_it_was_since_when_and_by_whose_word()
    {
        var sent = Given(Examined).And([FollowUpSamples.Ask, .. FollowUpSamples.Answer(FollowUpSamples.Requests, Samples.Today)]).When(new Command.ReportDecision(DemandeOutcome.Granted, null, FollowUpSamples.Host));
        var timeline = FollowUpTimeline.Of(sent.Application, sent.History);
        Assert.Equal(
            [DemandeStatus.Draft, DemandeStatus.Submitted, DemandeStatus.BeingExamined, DemandeStatus.ComplementAsked, DemandeStatus.BeingExamined, DemandeStatus.Decided],
            timeline.Select(milestone => milestone.Status));
        Assert.Equal(
            [Reporter.Applicant, Reporter.Applicant, Reporter.Administration, Reporter.Administration, Reporter.Applicant, Reporter.Host],
            timeline.Select(milestone => milestone.By.Who));
        Assert.Equal((sent.Application.Content.CreatedAt, sent.Application.SubmittedAt), (timeline[0].At, timeline[1].At));
    }
}
