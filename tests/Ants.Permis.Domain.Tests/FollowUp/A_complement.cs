using Ants.Permis.Findings;
using Ants.Permis.FollowUp;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using Ants.Permis.SupportingDocuments;
using Ants.Permis.Testing;
using static Ants.Permis.Testing.FollowUpScenario;
using Command = Ants.Permis.FollowUp.FollowUpCommand;
using Event = Ants.Permis.FollowUp.FollowUpEvent;

namespace Ants.Permis.Domain.Tests.FollowUp;

public sealed class A_complement
{
    private static readonly ReportedBy Me = ReportedBy.Applicant;
    private static readonly Event.ComplementAsked Asked = new(FollowUpSamples.Requests, FollowUpSamples.Ask.AnswerBy, FollowUpSamples.Administration, default);
    private static readonly Command.SendComplement Send = new(Me);

    [Fact]
    public void Names_its_documents_once_in_the_order_of_the_form()
    {
        var ask = new Command.AskComplement(
            [
                new(DocumentKind.ProofOfAddress, [ComplementReason.OutOfDate]),
                new(DocumentKind.IdentityDocument, [ComplementReason.Incomplete]),
                new(DocumentKind.IdentityDocument, [ComplementReason.Unreadable, ComplementReason.Incomplete]),
            ],
            Asked.AnswerBy,
            Asked.By);
        Given().When(ask).Then(Asked).ThenFindings();
    }

    [Fact]
    public void Names_at_least_one_document() => Given().When(FollowUpSamples.Ask with { Requests = [] }).ThenRefused(FollowUpCodes.NothingAsked);

    [Fact]
    public void May_give_no_reason_and_no_day() =>
        Given().When(new Command.AskComplement([new(DocumentKind.OtherDocument, [])], null, Me)).Then(new Event.ComplementAsked([new(DocumentKind.OtherDocument, [])], null, Me, default));

    [Fact]
    public void Is_recorded_late_with_a_remark()
    {
        Given().When(FollowUpSamples.Ask with { AnswerBy = Samples.Today }).ThenFindings();
        Given().When(FollowUpSamples.Ask with { AnswerBy = Samples.Today.PlusDays(-1) }).ThenFindings(FollowUpCodes.AnswerByPassed);
    }

    [Fact]
    public void Is_not_asked_beside_another()
    {
        Given(Asked).When(FollowUpSamples.Ask with { By = FollowUpSamples.Host }).ThenNothing();
        Given(Asked).When(FollowUpSamples.Ask with { AnswerBy = null }).ThenRefused(FollowUpCodes.ComplementOpen);
        Given(Asked).When(new Command.AskComplement([new(DocumentKind.OtherDocument, [])], Asked.AnswerBy, Me)).ThenRefused(FollowUpCodes.ComplementOpen);
        Given(Asked).When(new Command.ReportExamination(FollowUpSamples.Administration)).ThenRefused(FollowUpCodes.ComplementOpen);
    }

    [Fact]
    public void Starts_empty_and_leaves_what_was_submitted_for_the_record()
    {
        var state = Given(Asked).When(Send).State;
        Assert.Equal(SupportingDocumentAnswers.Empty, Assert.IsType<DemandeFollowUp.ComplementAsked>(state).Round.Documents);
        Assert.Equal(FollowUpSamples.Application.Content.Answers.Documents, state.Documents);
    }

    [Fact]
    public void Cannot_be_sent_empty()
    {
        // The form asks for both anyway, and says so with its rule.
        Given(Asked).When(Send).ThenRefused(SupportingDocumentCodes.Missing);
        // Nothing asks for this one but the administration.
        Given().And(new Command.AskComplement([new(DocumentKind.OtherDocument, [])], null, Me)).When(Send).ThenRefused(FollowUpCodes.DocumentMissing);
    }

    public static TheoryData<string> DocumentCommands => ["attach", "detach", "comment", "date", "describe"];

    [Theory]
    [MemberData(nameof(DocumentCommands))]
    public void Opens_its_documents_and_no_other(string what)
    {
        Given(Asked, new Event.FileAttached(DocumentKind.IdentityDocument, SampleDocuments.File("scan"), Me, default)).When(Of(what, DocumentKind.IdentityDocument)).Then(Happened(what, DocumentKind.IdentityDocument));
        Given(Asked).When(Of(what, DocumentKind.OtherDocument)).ThenRefused(FollowUpCodes.DocumentNotAsked);
        Given(Asked).When(Of(what, new DocumentSlot(DocumentKind.IdentityDocument, 2))).ThenRefused(FollowUpCodes.DocumentNotAsked);
        Given().When(Of(what, DocumentKind.IdentityDocument)).ThenRefused(FollowUpCodes.NoComplement);
    }

    [Theory]
    [MemberData(nameof(DocumentCommands))]
    public void Takes_the_same_twice_without_an_event(string what)
    {
        var changed = Given(Asked).When(Of(what, DocumentKind.IdentityDocument));
        Given(changed.History).When(Of(what, DocumentKind.IdentityDocument)).ThenNothing();
    }

    [Fact]
    public void Is_sent_once_nothing_blocks()
    {
        var answer = FollowUpSamples.Answer(FollowUpSamples.Requests, Samples.Today);
        var sent = Given(Asked).And(answer.SkipLast(1)).When(Send).Then(new Event.ComplementSent(Samples.Today, "ants2019", Verdict.Acceptable, Me, default));
        var round = Assert.Single(Assert.IsType<DemandeFollowUp.BeingExamined>(sent.State).Details.Rounds);
        Assert.Equal((1, Verdict.Acceptable, Samples.Today), (round.Number, round.Sending!.Verdict, round.Sending.On));
        Given(sent.History).When(Send).ThenNothing();
        Given(sent.History).When(new Command.LiftComplement(Me)).ThenRefused(FollowUpCodes.NoComplement);
        Assert.Equal("new-IdentityDocument-1", sent.State.Documents.In(DocumentKind.IdentityDocument).Files.Single().Reference.Value);
        // What was not asked for stays as it was.
        var untouched = FollowUpSamples.Application.Content.Answers.Documents.Slots.Where(slot => !round.Asks(slot.Slot));
        Assert.Equal(untouched, sent.State.Documents.Slots.Where(slot => !round.Asks(slot.Slot)));
    }

    [Fact]
    public void Is_judged_by_the_checks_of_its_own_documents_alone()
    {
        var old = new Event.IssueDateDeclared(DocumentKind.ProofOfAddress, Samples.Today.PlusMonths(-7), Me, default);
        var broken = SampleDocuments.Facts() with { Findings = [new(DocumentCodes.Truncated, Severity.Blocking, JsonPath.Root)] };
        var history = new Event[]
        {
            Asked,
            new Event.FileAttached(DocumentKind.IdentityDocument, SampleDocuments.File("cut off", broken), Me, default),
            new Event.FileAttached(DocumentKind.ProofOfAddress, SampleDocuments.File("bill"), Me, default),
            old,
        };
        Given(history).When(Send).ThenRefused(DocumentCodes.Truncated, SupportingDocumentCodes.ProofOfAddressTooOld);
        var assessment = ComplementAssessment.Of((DemandeFollowUp.ComplementAsked)FollowUpDecider.Fold(FollowUpSamples.Application, history), Samples.ContextOn(Samples.Today));
        Assert.Equal(Verdict.NotAcceptable, assessment.Verdict);
        Assert.All(assessment.FindingsOn(DocumentKind.ProofOfAddress), finding => Assert.Equal(DemandePaths.Of(DocumentKind.ProofOfAddress), finding.Path));
        Assert.Contains(assessment.FindingsOn(DocumentKind.IdentityDocument), finding => finding.Path == DemandePaths.OfFile(DocumentKind.IdentityDocument, 0));
    }

    [Fact]
    public void Is_judged_on_the_day_it_is_sent_however_old_the_rest_has_become()
    {
        var ask = new Command.AskComplement([new(DocumentKind.IdentityDocument, [])], null, FollowUpSamples.Administration);
        var later = Samples.Today.PlusYears(1);
        Given().And(ask, FollowUpSamples.Answer(ask.Requests, later)[0]).When(Send).On(later).Then(new Event.ComplementSent(later, "ants2019", Verdict.Acceptable, Me, default));
    }

    [Fact]
    public void Can_be_sent_after_its_day_with_a_remark() =>
        Given(Asked).And(FollowUpSamples.Answer(FollowUpSamples.Requests, Samples.Today).SkipLast(1)).When(Send).On(Asked.AnswerBy!.Value.PlusDays(1)).ThenFindings(FollowUpCodes.AnswerByPassed);

    [Fact]
    public void Notices_the_file_that_was_sent_before()
    {
        var file = FollowUpSamples.Application.Content.Answers.Documents.In(DocumentKind.IdentityDocument).Files[0];
        Given(Asked).When(new Command.AttachFile(DocumentKind.IdentityDocument, file, Me)).ThenFindings(FollowUpCodes.SameFile);
        Given(Asked).When(new Command.AttachFile(DocumentKind.ProofOfAddress, file, Me)).ThenFindings(SupportingDocumentCodes.IssueDateMissing);
    }

    [Fact]
    public void Tells_the_second_of_a_kind_from_the_first()
    {
        var second = new DocumentSlot(DocumentKind.OtherDocument, 2);
        var ask = new Command.AskComplement([new(DocumentKind.OtherDocument, []), new(second, [])], null, Me);
        var state = (DemandeFollowUp.ComplementAsked)Given().And(ask).When(new Command.AttachFile(second, SampleDocuments.File("only"), Me)).State;
        var assessment = ComplementAssessment.Of(state, Samples.ContextOn(Samples.Today));
        Assert.Equal(FollowUpCodes.DocumentMissing, Assert.Single(assessment.FindingsOn(DocumentKind.OtherDocument)).Code);
        Assert.Empty(assessment.FindingsOn(second));
    }

    [Fact]
    public void May_be_taken_back()
    {
        var lifted = Given(Asked).When(new Command.LiftComplement(FollowUpSamples.Administration)).Then(new Event.ComplementLifted(FollowUpSamples.Administration, default));
        Assert.NotNull(Assert.Single(Assert.IsType<DemandeFollowUp.BeingExamined>(lifted.State).Details.Rounds).LiftedAt);
        Given(lifted.History).When(new Command.LiftComplement(FollowUpSamples.Host)).ThenNothing();
        Given(lifted.History).When(Send).ThenRefused(FollowUpCodes.NoComplement);
        Given().When(new Command.LiftComplement(FollowUpSamples.Administration)).ThenRefused(FollowUpCodes.NoComplement);
    }

    [Fact]
    public void Shares_nothing_with_the_next()
    {
        var first = Given(Asked).And(FollowUpSamples.Answer(FollowUpSamples.Requests, Samples.Today));
        var second = first.When(FollowUpSamples.Ask);
        var round = Assert.IsType<DemandeFollowUp.ComplementAsked>(second.State).Round;
        Assert.Equal((2, SupportingDocumentAnswers.Empty), (round.Number, round.Documents));
        Given(second.History).When(Send).ThenRefused(SupportingDocumentCodes.Missing);
        Assert.Equal("new-IdentityDocument-1", second.State.Documents.In(DocumentKind.IdentityDocument).Files.Single().Reference.Value);
    }

    [Fact]
    public void Stays_without_an_answer_when_the_application_ends()
    {
        var decided = Given(Asked).When(new Command.ReportDecision(DemandeOutcome.Refused, null, FollowUpSamples.Administration));
        var round = Assert.Single(decided.State.Details.Rounds);
        Assert.Equal((null, null), (round.Sending, round.LiftedAt));
        Assert.Single(Given(Asked).When(new Command.Withdraw(Me)).State.Details.Rounds);
    }

    [Fact]
    public void Is_refused_on_a_day_that_no_rule_covers() =>
        Given(Asked).And(FollowUpSamples.Answer(FollowUpSamples.Requests, Samples.Today).SkipLast(1)).When(Send).On(new(1990, 1, 1)).ThenRefused(RuleCodes.DateNotCovered, SupportingDocumentCodes.IssuedInTheFuture);

    [Fact]
    public void Is_judged_by_the_rules_of_today_too() =>
        Given(Asked).And(FollowUpSamples.Answer(FollowUpSamples.Requests, Samples.Today).SkipLast(1)).When(Send).Under(Rulebook.Current).Then(new Event.ComplementSent(Samples.Today, "current", Verdict.CannotTell, Me, default));

    private static Command Of(string what, DocumentSlot slot) => what switch
    {
        "attach" => new Command.AttachFile(slot, SampleDocuments.File("another"), Me),
        "detach" => new Command.DetachFile(slot, FileReference.Create("scan"), Me),
        "comment" => new Command.CommentOnDocument(slot, "the other side", Me),
        "date" => new Command.DeclareIssueDate(slot, Samples.Today, Me),
        _ => new Command.DescribeDocument(slot, new() { ExpiresOn = Samples.Today.PlusYears(1) }, Me),
    };

    private static Event Happened(string what, DocumentSlot slot) => what switch
    {
        "attach" => new Event.FileAttached(slot, SampleDocuments.File("another"), Me, default),
        "detach" => new Event.FileDetached(slot, FileReference.Create("scan"), Me, default),
        "comment" => new Event.DocumentCommented(slot, "the other side", Me, default),
        "date" => new Event.IssueDateDeclared(slot, Samples.Today, Me, default),
        _ => new Event.DocumentDescribed(slot, new() { ExpiresOn = Samples.Today.PlusYears(1) }, Me, default),
    };
}
