using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using Ants.Permis.Situations;
using Ants.Permis.SupportingDocuments;
using Ants.Permis.Testing;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Command = Ants.Permis.Demandes.DemandeCommand;

namespace Ants.Permis.Domain.Tests.Demandes;

[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 300)]
public sealed class What_a_person_types
{
    [Property]
    public void Is_in_the_answers_until_it_is_replaced_or_withdrawn_by_an_event(CommandHistory history)
    {
        var typed = new Dictionary<string, Command>(StringComparer.Ordinal);
        foreach (var turn in history.Play().Turns.Where(turn => turn is { Decision.IsAccepted: true, After: Demande.Draft }))
        {
            Remember(typed, turn);
            foreach (var withdrawn in turn.Events.OfType<DemandeEvent.AnswerWithdrawn>())
                Forget(typed, withdrawn.Answer);
            Assert.All(typed.Values, command => Assert.True(StandingAnswer.IsIn(((Demande.Draft)turn.After).Answers, command), $"{command} is lost after {turn.Command}"));
        }
    }

    [Property]
    public void Is_told_to_be_lost_with_its_reason_only_when_it_was_there(CommandHistory history) =>
        Assert.All(history.Play().Turns, turn =>
        {
            var answers = (turn.Before as Demande.Draft)?.Answers;
            foreach (var happened in turn.Events)
            {
                if (happened is DemandeEvent.AnswerWithdrawn withdrawn)
                {
                    Assert.True(withdrawn.Answer.IsPresent(answers!));
                    Assert.Contains(withdrawn.Because, Dependencies.All.Single(dependency => dependency.Answer == withdrawn.Answer).On);
                }

                answers = answers is null ? null : DemandeEvolution.Apply(answers, happened) ?? answers;
            }
        });

    [Property]
    public void Gives_the_same_answers_whatever_the_order_of_the_steps(DemandeAnswers answers, int seed)
    {
        var commands = new DemandeJourney(answers).AllAnswers;
        var shuffled = Shuffle(commands, new Random(seed));
        var state = (Demande.Draft)DemandeRun.Of([new Command.Start(null), .. shuffled], Samples.ContextOn(Samples.Today)).State;
        Assert.Equal(answers, state.Answers);
    }

    [Property]
    public void Withdraws_nothing_when_a_file_is_attached(CommandHistory history, DocumentSlot slot, AttachedFile file)
    {
        if (history.Play().State is not Demande.Draft draft)
            return;
        var turn = DemandeRun.Of([.. history.Commands, new Command.AttachFile(slot, file)], history.Context).Turns[^1];
        Assert.DoesNotContain(turn.Events, happened => happened is DemandeEvent.AnswerWithdrawn);
        var after = ((Demande.Draft)turn.After).Answers;
        Assert.Equal(draft.Answers with { Documents = SupportingDocumentAnswers.Empty }, after with { Documents = SupportingDocumentAnswers.Empty });
        Assert.Equal(draft.Answers.Documents.Slots.RemoveAll(place => place.Slot == slot), after.Documents.Slots.RemoveAll(place => place.Slot == slot));
        Assert.Empty(Missing(turn.After, history.Context).Except(Missing(turn.Before, history.Context), StringComparer.Ordinal));
    }

    [Property]
    public void Is_complete_once_the_documents_that_are_asked_for_are_supplied(CommandHistory history)
    {
        if (history.Play().State is not Demande.Draft draft)
            return;
        var rules = history.Context.Rules;
        var supply = DocumentNeeds.AskedFor(draft.Answers, rules).SelectMany(kind => SampleDocuments.Good(kind, history.Context.Today).Files.Select(file => new Command.AttachFile(kind, file)));
        var supplied = DemandeRun.Of([.. history.Commands, .. supply], history.Context).State;
        Assert.Empty(Missing(supplied, history.Context));
    }

    [Property]
    public void Is_missing_exactly_where_it_is_asked_for_and_absent(CommandHistory history)
    {
        if (history.Play().State is not Demande.Draft draft)
            return;
        var expected = DocumentNeeds.AskedFor(draft.Answers, history.Context.Rules).Where(kind => !IsThere(kind, draft.Answers, history.Context.Rules)).Select(kind => DemandePaths.Of(kind).Value);
        Assert.Equal(expected.Order(StringComparer.Ordinal), Missing(draft, history.Context).Order(StringComparer.Ordinal));
    }

    [Property]
    public void Has_its_defect_found_and_nothing_else(NearMiss miss) => Assert.Equal([miss.Code], Assessed.NewCodes(miss), StringComparer.Ordinal);

    // The parent who lodges a minor is a representative too, and an address that was checked automatically needs no document.
    private static bool IsThere(DocumentKind kind, DemandeAnswers answers, RulesInForce rules) => answers.Documents.In(kind).Files.Count > 0 || kind switch
    {
        DocumentKind.RepresentativeIdentityDocument => answers.Documents.In(DocumentKind.HebergeantIdentityDocument).Files.Count > 0,
        DocumentKind.ProofOfAddress => answers.Documents.In(kind).Details?.ProofOfAddress == ProofOfAddressType.JustifAdresse
            && rules.ProofOfAddressType(answers.Situation?.Residence ?? ResidenceKind.Home, ProofOfAddressType.JustifAdresse) is { Value.IsAccepted: true },
        _ => false,
    };

    private static IEnumerable<string> Missing(Demande state, DecisionContext context) => Assessment.Of(state, context).Findings
        .Where(finding => finding.Code is SupportingDocumentCodes.Missing or SupportingDocumentCodes.AvisMedicalMissing).Select(finding => finding.Path.Value);

    private static void Remember(Dictionary<string, Command> typed, DemandeTurn turn)
    {
        if (StandingAnswer.KeyOf(turn.Command) is not { } key)
            return;
        if (turn.Command is Command.DetachFile)
            typed.Remove(key);
        // An answer that is not asked for is refused in words, and what stood there stays.
        else if (turn.Events.Count > 0 || !turn.Decision.Findings.Any(finding => finding.Code is MotifCodes.AnswerNotAsked))
            typed[key] = turn.Command;
    }

    private static void Forget(Dictionary<string, Command> typed, DependentAnswer withdrawn)
    {
        foreach (var (key, command) in typed.ToList())
        {
            if (StandingAnswer.Without(command, withdrawn) is { } rest)
                typed[key] = rest;
            else
                typed.Remove(key);
        }
    }

    // The files of one place keep their order; everything else may come in any.
    private static IEnumerable<Command> Shuffle(ValueList<Command> commands, Random random)
    {
        var blocks = commands.GroupBy(command => command is Command.AttachFile attach ? DemandePaths.Of(attach.Slot).Value : StandingAnswer.KeyOf(command), StringComparer.Ordinal).Select(block => block.ToArray()).ToArray();
        random.Shuffle(blocks);
        return blocks.SelectMany(block => block);
    }
}
