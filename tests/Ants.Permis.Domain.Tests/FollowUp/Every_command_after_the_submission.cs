using Ants.Permis.Findings;
using Ants.Permis.FollowUp;
using Ants.Permis.Primitives;
using Ants.Permis.SupportingDocuments;
using Ants.Permis.Testing;
using Command = Ants.Permis.FollowUp.FollowUpCommand;
using Event = Ants.Permis.FollowUp.FollowUpEvent;

namespace Ants.Permis.Domain.Tests.FollowUp;

public sealed class Every_command_after_the_submission
{
    private static readonly ReportedBy They = FollowUpSamples.Administration;

    private static ValueList<Command> All { get; } =
    [
        new Command.ReportExamination(They),
        FollowUpSamples.Ask,
        new Command.LiftComplement(They),
        new Command.AttachFile(DocumentKind.IdentityDocument, SampleDocuments.File("scan"), They),
        new Command.DetachFile(DocumentKind.IdentityDocument, FileReference.Create("scan"), They),
        new Command.CommentOnDocument(DocumentKind.IdentityDocument, "front and back", They),
        new Command.DeclareIssueDate(DocumentKind.IdentityDocument, Samples.Today, They),
        new Command.DescribeDocument(DocumentKind.IdentityDocument, new() { ExpiresOn = Samples.Today }, They),
        new Command.SendComplement(They),
        new Command.Withdraw(They),
        new Command.ReportDecision(DemandeOutcome.Granted, Samples.Today, They),
    ];

    private static ValueList<DemandeFollowUp> States { get; } =
    [
        DemandeFollowUp.Of(FollowUpSamples.Application),
        After(new Command.ReportExamination(They)),
        After(FollowUpSamples.Ask),
        After(new Command.ReportDecision(DemandeOutcome.Refused, null, They)),
        After(new Command.Withdraw(They)),
    ];

    [Fact]
    public void Of_the_family_is_among_the_samples() =>
        Assert.Equal(Names(typeof(Command)), All.Select(command => command.GetType().Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Is_tried_in_every_state() => Assert.Equal(Names(typeof(DemandeFollowUp)), States.Select(state => state.GetType().Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Is_decided_in_every_state_as_the_map_says()
    {
        foreach (var state in States)
        {
            foreach (var command in All)
            {
                var decision = FollowUpDecider.Decide(command, state, Samples.ContextOn(Samples.Today));
                var mapped = FollowUpMap.Transitions.Where(transition => transition.Command == command.Kind && transition.From == state.Kind).Select(transition => transition.To).ToList();
                if (decision is Decision<Event>.Accepted { Events.Count: > 0 } accepted)
                    Assert.Equal([accepted.Events.Aggregate(state, FollowUpDecider.Evolve).Kind], mapped);
                else if (!decision.IsAccepted)
                    Assert.All(decision.Findings, finding => Assert.Equal(Severity.Blocking, finding.Severity));
            }
        }
    }

    [Fact]
    public void Is_refused_after_the_end()
    {
        foreach (var end in States.Where(state => state is DemandeFollowUp.Decided or DemandeFollowUp.Withdrawn))
        {
            foreach (var command in All.Where(command => !(end is DemandeFollowUp.Withdrawn && command is Command.Withdraw)))
                Assert.False(FollowUpDecider.Decide(command, end, Samples.ContextOn(Samples.Today)).IsAccepted, $"{command} after {end}");
        }
    }

    [Fact]
    public void Says_its_name_only_to_a_log() => Assert.All(All, command => Assert.Equal(char.ToLowerInvariant(command.GetType().Name[0]) + command.GetType().Name[1..], command.ToString()));

    private static DemandeFollowUp After(Command command) => FollowUpScenario.Given().When(command).State;

    private static IEnumerable<string> Names(Type family) => family.GetNestedTypes().Where(type => type.IsSubclassOf(family)).Select(type => type.Name).Order(StringComparer.Ordinal);
}
