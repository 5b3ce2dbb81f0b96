using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.FollowUp;
using Ants.Permis.Json;
using Ants.Permis.Primitives;
using Ants.Permis.SupportingDocuments;
using Ants.Permis.Testing;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Command = Ants.Permis.FollowUp.FollowUpCommand;
using Event = Ants.Permis.FollowUp.FollowUpEvent;

namespace Ants.Permis.Domain.Tests.FollowUp;

[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 300)]
public sealed class Any_history_after_the_submission
{
    [Property]
    public Property Folds_again_to_the_state_it_led_to(FollowUpHistory history)
    {
        var turns = history.Play();
        var state = turns.Count == 0 ? DemandeFollowUp.Of(history.Application) : turns[^1].After;
        return (FollowUpDecider.Fold(history.Application, turns.SelectMany(turn => turn.Events)) == state).Collect($"{state}, {state.Details.Rounds.Count(round => round.Sending is not null)} sent");
    }

    [Property]
    public void Counts_its_events_and_bears_the_instant_the_word_and_the_key_of_each_command(FollowUpHistory history) =>
        Assert.All(history.Play(), turn =>
        {
            Assert.Equal(turn.Before.Version + turn.Events.Count, turn.After.Version);
            Assert.All(turn.Events, happened => Assert.Equal((turn.Context.Now, turn.Command.By, turn.Command.Key), (happened.At, happened.By, happened.Key)));
        });

    [Property]
    public void Gives_a_reason_for_every_refusal_and_changes_nothing(FollowUpHistory history) =>
        Assert.All(history.Play().Where(turn => !turn.Decision.IsAccepted), turn =>
        {
            Assert.NotEmpty(turn.Decision.Findings);
            Assert.All(turn.Decision.Findings, finding => Assert.Equal(Severity.Blocking, finding.Severity));
            Assert.Same(turn.Before, turn.After);
        });

    [Property]
    public void Sorts_its_findings(FollowUpHistory history) =>
        Assert.All(history.Play(), turn => Assert.Equal(turn.Decision.Findings.Order(Finding.DisplayOrder), turn.Decision.Findings));

    [Property]
    public void Decides_nothing_new_when_a_command_is_repeated(FollowUpHistory history) =>
        Assert.All(history.Play().Where(turn => turn.Decision.IsAccepted && turn.Events.Count > 0), turn =>
            Assert.Empty(Assert.IsType<Decision<Event>.Accepted>(FollowUpDecider.Decide(turn.Command, turn.After, turn.Context)).Events));

    [Property]
    public void Never_changes_the_application(FollowUpHistory history) => Assert.All(history.Play(), turn => Assert.Same(history.Application, turn.After.Details.Application));

    [Property]
    public void Changes_the_documents_that_are_asked_for_and_no_other(FollowUpHistory history) =>
        Assert.All(history.Play().Where(turn => turn.Events.Count > 0), turn =>
        {
            var open = (turn.Before as DemandeFollowUp.ComplementAsked)?.Round;
            var isSent = turn.Events.Any(happened => happened is Event.ComplementSent);
            foreach (var slot in turn.Before.Documents.Slots.Concat(turn.After.Documents.Slots).Select(content => content.Slot).Distinct())
            {
                var expected = isSent && open!.Asks(slot) ? open.Documents.In(slot) : turn.Before.Documents.In(slot);
                Assert.Equal(expected, turn.After.Documents.In(slot));
            }
        });

    [Property]
    public void Holds_nothing_in_a_round_beside_what_it_asks_for(FollowUpHistory history) =>
        Assert.All(history.Play(), turn => Assert.All(RoundsOf(turn.After), round => Assert.All(round.Documents.Slots, content => Assert.True(round.Asks(content.Slot)))));

    [Property]
    public void Never_touches_a_round_that_is_over(FollowUpHistory history) =>
        Assert.All(history.Play(), turn => Assert.Equal(turn.Before.Details.Rounds, turn.After.Details.Rounds.Take(turn.Before.Details.Rounds.Count)));

    [Property]
    public void Opens_every_round_empty(FollowUpHistory history) =>
        Assert.All(history.Play().Where(turn => turn.Events.Any(happened => happened is Event.ComplementAsked)), turn =>
        {
            var round = Assert.IsType<DemandeFollowUp.ComplementAsked>(turn.After).Round;
            Assert.Equal((turn.Before.Details.Rounds.Count + 1, SupportingDocumentAnswers.Empty), (round.Number, round.Documents));
        });

    [Property]
    public void Sends_a_round_exactly_when_nothing_in_its_assessment_blocks(FollowUpHistory history) =>
        Assert.All(history.Play().Where(turn => turn.Before is DemandeFollowUp.ComplementAsked && turn.Command is Command.SendComplement { Key: null }), turn =>
        {
            var blocking = ComplementAssessment.Of((DemandeFollowUp.ComplementAsked)turn.Before, turn.Context).Findings.Where(finding => finding.Severity == Severity.Blocking).ToList();
            Assert.Equal(blocking.Count == 0, turn.Decision.IsAccepted);
            Assert.True(turn.Decision.IsAccepted || turn.Decision.Findings.SequenceEqual(blocking));
        });

    [Property]
    public void Does_nothing_after_the_end(FollowUpHistory history) =>
        Assert.All(history.Play().Where(turn => turn.Before is DemandeFollowUp.Decided or DemandeFollowUp.Withdrawn), turn => Assert.Empty(turn.Events));

    [Property]
    public void Only_makes_changes_that_the_map_shows(FollowUpHistory history) =>
        Assert.All(history.Play().Where(turn => turn.Events.Count > 0), turn => Assert.Contains(new FollowUpTransition(turn.Command.Kind, turn.Before.Kind, turn.After.Kind), FollowUpMap.Transitions));

    [Property]
    public void Is_read_back_from_its_store(FollowUpHistory history)
    {
        var turns = history.Play();
        var events = turns.SelectMany(turn => turn.Events).ToValueList();
        var stored = PermisJson.FollowUpEnvelopes.Deserialize(PermisJson.FollowUpEnvelopes.Serialize(FollowUpEnvelope.Of(history.Application, events, history.Context.Rulebook)));
        var expected = FollowUpEnvelope.Of(turns.Count == 0 ? DemandeFollowUp.Of(history.Application) : turns[^1].After, history.Context.Rulebook);
        // Half a character has no form in a file and comes back as the sign for one, so that what was stored is compared with what was stored.
        var read = FollowUpEnvelope.Of(Assert.IsType<FollowUpEnvelope.History>(stored).Fold(history.Application), history.Context.Rulebook);
        Assert.Equal(PermisJson.FollowUpEnvelopes.Deserialize(PermisJson.FollowUpEnvelopes.Serialize(expected)), read);
        Assert.Equal(read, PermisJson.FollowUpEnvelopes.Deserialize(PermisJson.FollowUpEnvelopes.Serialize(read)));
    }

    [Property]
    public void Offers_in_the_list_what_is_accepted_and_hides_what_is_not(FollowUpHistory history) =>
        Assert.All(history.Play(), turn => AreTrue(DemandeListItem.Of(turn.After), turn.After, turn.Context));

    [Property]
    public void Offers_a_draft_what_is_accepted_and_hides_what_is_not(CommandHistory history)
    {
        var state = history.Play().State;
        if (DemandeListItem.Of(state) is not { } item || state is not Demande.Draft)
            return;
        Assert.Equal(Accepts(new DemandeCommand.Resume(), state, history), item.Actions.Contains(DemandeAction.Resume));
        Assert.Equal(Accepts(new DemandeCommand.GoTo(Step.Summary), state, history), item.Actions.Contains(DemandeAction.SeeSummary));
        Assert.DoesNotContain(item.Actions, action => action is DemandeAction.SendDocuments or DemandeAction.DownloadDepositForm or DemandeAction.Withdraw);
    }

    private static void AreTrue(DemandeListItem item, DemandeFollowUp state, DecisionContext context)
    {
        Assert.Equal(Happens(new Command.Withdraw(ReportedBy.Applicant), state, context), item.Actions.Contains(DemandeAction.Withdraw));
        var asked = state is DemandeFollowUp.ComplementAsked open ? open.Round.Requests[0].Slot : DocumentKind.IdentityDocument;
        Assert.Equal(Happens(new Command.AttachFile(asked, SampleDocuments.File("never seen before"), ReportedBy.Applicant), state, context), item.Actions.Contains(DemandeAction.SendDocuments));
        Assert.DoesNotContain(DemandeAction.Resume, item.Actions);
        Assert.Contains(DemandeAction.SeeSummary, item.Actions);
    }

    private static bool Happens(Command command, DemandeFollowUp state, DecisionContext context) =>
        FollowUpDecider.Decide(command, state, context) is Decision<Event>.Accepted { Events.Count: > 0 };

    private static bool Accepts(DemandeCommand command, Demande state, CommandHistory history) => DemandeDecider.Decide(command, state, history.Context).IsAccepted;

    private static ValueList<ComplementRound> RoundsOf(DemandeFollowUp state) => state is DemandeFollowUp.ComplementAsked asked ? state.Details.Rounds.Add(asked.Round) : state.Details.Rounds;
}
