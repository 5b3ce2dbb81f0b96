using Ants.Permis.Contact;
using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.FollowUp;
using Ants.Permis.Messages;
using Ants.Permis.Motifs;
using Ants.Permis.PhotoSignature;
using Ants.Permis.Primitives;
using Ants.Permis.Submission;
using Ants.Permis.SupportingDocuments;
using Ants.Permis.Testing;
using FsCheck.Xunit;
using Command = Ants.Permis.FollowUp.FollowUpCommand;

namespace Ants.Permis.Domain.Tests.Messages;

public sealed class Messages_of_an_application
{
    private static readonly ReportedBy They = FollowUpSamples.Administration;

    [Fact]
    public void Confirm_a_submission_to_the_address_of_step_3()
    {
        var confirmation = Assert.IsType<DemandeMessage.Confirmation>(Assert.Single(Submitted(Samples.PhotoByPost)));
        Assert.Equal((Samples.Contact.Email, Samples.Number), (confirmation.Recipient.Value, confirmation.Number));
        Assert.Equal(PhotoFormPosting.Ants2019, confirmation.PhotoForm);
        Assert.Null(Assert.IsType<DemandeMessage.Confirmation>(Assert.Single(Submitted(Samples.DigitalPhoto))).PhotoForm);
    }

    [Fact]
    public void Confirm_nothing_else()
    {
        var journey = DemandeJourney.For(Motif.InscriptionExamen);
        Assert.Empty(DemandeMessages.For(Demande.Initial, journey.EventsTo(Step.Summary)));
        Assert.Empty(DemandeMessages.For(FollowUpSamples.Application, []));
    }

    [Fact]
    public void Ask_for_documents()
    {
        var asked = Assert.IsType<DemandeMessage.ComplementAsked>(Assert.Single(After([], FollowUpSamples.Ask)));
        Assert.Equal((FollowUpSamples.Requests, FollowUpSamples.Ask.AnswerBy), (asked.Requests, asked.AnswerBy));
    }

    [Fact]
    public void Answer_what_the_applicant_did()
    {
        var answer = FollowUpSamples.Answer(FollowUpSamples.Requests, Samples.Today);
        var sent = Assert.IsType<DemandeMessage.ComplementSent>(Assert.Single(After([FollowUpSamples.Ask, .. answer.SkipLast(1)], answer[^1])));
        Assert.Equal([DocumentKind.IdentityDocument, DocumentKind.ProofOfAddress], sent.Slots.Select(slot => slot.Kind));
        Assert.IsType<DemandeMessage.Withdrawn>(Assert.Single(After([], new Command.Withdraw(ReportedBy.Applicant))));
        Assert.Empty(After([FollowUpSamples.Ask], answer[0]));
    }

    [Fact]
    public void Take_back_what_was_asked() => Assert.IsType<DemandeMessage.ComplementLifted>(Assert.Single(After([FollowUpSamples.Ask], new Command.LiftComplement(They))));

    [Fact]
    public void Tell_of_a_decision_those_who_want_to_follow_and_do_not_know_it_yet()
    {
        var report = new Command.ReportDecision(DemandeOutcome.Granted, null, They);
        Assert.Equal(DemandeOutcome.Granted, Assert.IsType<DemandeMessage.Decided>(Assert.Single(After([], report))).Outcome);
        Assert.Empty(After([], report with { By = ReportedBy.Applicant }));
        var without = FollowUpSamples.Submit(new DemandeJourney(SampleAnswers.For(Motif.InscriptionExamen) with { Contact = Samples.Contact with { FollowUpConsent = false } }));
        Assert.Empty(After([], report, without));
        Assert.Single(After([], FollowUpSamples.Ask, without));
    }

    [Fact]
    public void Are_no_news_of_the_examination() => Assert.Empty(After([], new Command.ReportExamination(They)));

    [Fact]
    public void Say_that_nothing_is_incomplete_when_nothing_blocks()
    {
        var to = EmailAddress.Create(Samples.Contact.Email!);
        Assert.Null(DemandeMessages.Incomplete(to, null, []));
        Assert.Null(DemandeMessages.Incomplete(to, null, [new(DocumentCodes.TooDark, Severity.Warning, JsonPath.Root)]));
        Assert.NotNull(DemandeMessages.Incomplete(to, null, [new(DocumentCodes.Empty, Severity.Blocking, JsonPath.Root)]));
    }

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 200)]
    public void Go_to_the_applicant_alone_whatever_happens(FollowUpHistory history) =>
        Assert.All(history.Play(), turn => Assert.All(DemandeMessages.For(turn.Before, turn.Events), message => Assert.Equal(Samples.Contact.Email, message.Recipient.Value)));

    private static ValueList<DemandeMessage> Submitted(PhotoSignatureAnswers photo)
    {
        var journey = new DemandeJourney(SampleAnswers.For(Motif.InscriptionExamen) with { PhotoSignature = photo });
        var before = journey.EventsTo(Step.Summary);
        return DemandeMessages.For(DemandeDecider.Fold(before), journey.Events.Skip(before.Count).ToValueList());
    }

    private static ValueList<DemandeMessage> After(IEnumerable<Command> before, Command command, Demande.Submitted? application = null)
    {
        var start = FollowUpScenario.Given().Following(application ?? FollowUpSamples.Application).And(before);
        var scenario = start.When(command);
        var events = scenario.Decision is Decision<FollowUpEvent>.Accepted accepted ? accepted.Events : [];
        return DemandeMessages.For(FollowUpDecider.Fold(scenario.Application, scenario.History.SkipLast(events.Count)), events);
    }
}
