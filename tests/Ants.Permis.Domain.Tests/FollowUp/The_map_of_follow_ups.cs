using Ants.Permis.Conventions;
using Ants.Permis.Findings;
using Ants.Permis.FollowUp;
using Ants.Permis.Primitives;
using Ants.Permis.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Ants.Permis.Domain.Tests.FollowUp;

public sealed class The_map_of_follow_ups
{
    private const string Page = "docs/guide/follow-up.md";

    [Fact]
    public void Is_drawn_in_the_guide_as_it_is() => Golden.MatchPart(Page, "FollowUpMap.ToMermaid()", $"```mermaid\n{FollowUpMap.ToMermaid()}```");

    [Fact]
    public void Has_its_names_in_the_guide_with_their_status() => Golden.MatchPart(Page, "DemandeStatusName.All", Table());

    [Fact]
    public void Relies_on_no_name_that_has_no_source() =>
        Assert.All(DemandeStatusName.All, name => Assert.Equal(name.Source is null, name.Status == RuleStatus.Assumed));

    [Fact]
    public void Names_every_state_once() => Assert.Equal(Enum.GetValues<DemandeStatus>(), DemandeStatusName.All.Select(name => name.Value));

    [Fact]
    public void Shows_every_change_that_histories_make_and_no_other()
    {
        var seen = FollowUpHistoryGen.Any.Sample(2000, new Rnd(20_261_123, 7), 50).SelectMany(history => history.Play())
            .Where(turn => turn.Events.Count > 0)
            .Select(turn => new FollowUpTransition(turn.Command.Kind, turn.Before.Kind, turn.After.Kind))
            .ToHashSet();
        Assert.Empty(seen.Except(FollowUpMap.Transitions));
        Assert.Empty(FollowUpMap.Transitions.Except(seen));
    }

    [Fact]
    public void Names_the_states_and_commands_of_the_decider()
    {
        Assert.Equal(Kinds(typeof(DemandeFollowUp)), FollowUpMap.States.Order(StringComparer.Ordinal));
        Assert.Equal(Kinds(typeof(FollowUpCommand)), FollowUpMap.Transitions.Select(transition => transition.Command).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.Equal(FollowUpMap.States, Enum.GetValues<DemandeStatus>().Skip(1).Select(status => char.ToLowerInvariant(status.ToString()[0]) + status.ToString()[1..]));
    }

    private static IEnumerable<string> Kinds(Type family) =>
        family.GetNestedTypes().Where(type => type.IsSubclassOf(family)).Select(type => char.ToLowerInvariant(type.Name[0]) + type.Name[1..]).Order(StringComparer.Ordinal);

    private static string Table() => string.Join('\n',
    [
        "| State | Shown as | Status of the name | Source |",
        "|---|---|---|---|",
        .. DemandeStatusName.All.Select(name => $"| `{name.Value}` | « {name.Label(Language.French)} », {name.Label(Language.English)} | {name.Status} | {SourceOf(name)} |"),
    ]);

    private static string SourceOf(DemandeStatusName name) => name.Source is { } source ? $"[{source.Citation}]({source.PublicId})" : "none: the library's own word";
}
