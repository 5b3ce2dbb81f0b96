using Ants.Permis.Accounts;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using Ants.Permis.Testing;
using Command = Ants.Permis.Accounts.AccountCommand;
using Event = Ants.Permis.Accounts.AccountEvent;

namespace Ants.Permis.Domain.Tests.Accounts;

/// <summary>Two commands that were both meant for the same state: the host decides the second on what the first left.</summary>
public sealed class Two_at_once
{
    private static readonly Command.ChangePassword Change = new(Lives.Password, AccountSamples.OtherPassword, AccountSamples.OtherPassword, AccountSamples.Salt(7));

    [Fact]
    public void Activate_once() =>
        AccountScenario.Given(Lives.InUse).When(AccountSamples.Journey(Rulebook.Ants2019)[1]).ThenRefused(AccountCodes.LinkUnknown);

    [Fact]
    public void Change_the_password_once()
    {
        var changed = AccountScenario.Given(Lives.InUse).When(Change with { ExpectedVersion = 3 });
        Assert.True(changed.Decision.IsDone());
        AccountScenario.Given(changed.History).When(Change with { ExpectedVersion = 3 }).ThenRefused(AccountCodes.VersionConflict);
        AccountScenario.Given(changed.History).When(Change).ThenCounted(AccountCodes.ProofRefused, new Event.SignInFailed(SignInMethod.Password, null, IsLocked: false, default));
    }

    [Fact]
    public void Do_nothing_the_second_time_under_one_key()
    {
        var key = CommandKey.Create("click-1");
        var first = AccountScenario.Given(Lives.InUse).When(new Command.RequestIdentifier { Key = key });
        AccountScenario.Given(first.History).When(new Command.RequestIdentifier { Key = key }).ThenNothing().ThenFindings(AccountCodes.AlreadyDecided);
        AccountScenario.Given(first.History).When(new Command.RequestIdentifier { Key = CommandKey.Create("click-2") }).Then(new Event.IdentifierRequested(default));
    }

    [Fact]
    public void Guess_nothing_under_one_key()
    {
        var key = CommandKey.Create("guess");
        var wrong = AccountScenario.Given(Lives.InUse).When(new Command.SignIn(Lives.WrongPassword) { Key = key });
        var right = AccountScenario.Given(wrong.History).When(new Command.SignIn(Lives.Password) { Key = key });
        Assert.False(right.Decision.IsSignedIn());
    }

    [Fact]
    public void Are_told_apart_by_sixteen_keys()
    {
        var history = Enumerable.Range(1, 17).Aggregate(Lives.InUse, (events, number) =>
            Lives.After(events, [new Command.RememberFranceConnect(number % 2 == 1) { Key = CommandKey.Create($"key {(char)('a' + number)}") }]));
        Assert.Equal(16, AccountDecider.Fold(history).Keys.Count);
        Assert.DoesNotContain(CommandKey.Create("key b"), AccountDecider.Fold(history).Keys);
    }
}
