using Ants.Permis.Accounts;
using Ants.Permis.Conventions;
using Ants.Permis.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Ants.Permis.Domain.Tests.Accounts;

public sealed class The_map_of_accounts
{
    [Fact]
    public void Is_drawn_in_the_guide_as_it_is() =>
        Golden.MatchPart("docs/guide/accounts.md", "AccountMap.ToMermaid()", $"```mermaid\n{AccountMap.ToMermaid()}```");

    [Fact]
    public void Shows_every_change_that_histories_make_and_no_other()
    {
        var seen = AccountHistoryGen.Any.Sample(6000, new Rnd(20_261_123, 7), 60).SelectMany(history => history.Play())
            .Where(turn => turn.Events.Count > 0)
            .Select(turn => new AccountTransition(turn.Command.Kind, turn.Before.Kind, turn.After.Kind))
            .ToHashSet();
        Assert.Empty(seen.Except(AccountMap.Transitions));
        Assert.Empty(AccountMap.Transitions.Except(seen));
    }

    [Fact]
    public void Names_the_states_and_commands_of_the_decider()
    {
        Assert.Equal(Kinds(typeof(Account)), AccountMap.States.Order(StringComparer.Ordinal));
        Assert.Equal(Kinds(typeof(AccountCommand)), AccountMap.Transitions.Select(transition => transition.Command).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Kinds(Type family) =>
        family.GetNestedTypes().Where(type => type.IsSubclassOf(family)).Select(type => char.ToLowerInvariant(type.Name[0]) + type.Name[1..]).Order(StringComparer.Ordinal);
}
