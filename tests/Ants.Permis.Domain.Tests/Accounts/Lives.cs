using Ants.Permis.Accounts;
using Ants.Permis.Credentials;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using Ants.Permis.Testing;
using NodaTime;
using Command = Ants.Permis.Accounts.AccountCommand;
using Event = Ants.Permis.Accounts.AccountEvent;

namespace Ants.Permis.Domain.Tests.Accounts;

/// <summary>Histories of accounts to start a scenario from.</summary>
internal static class Lives
{
    public static readonly AccountProof Password = new AccountProof.Password(AccountSamples.Password);

    public static readonly AccountProof WrongPassword = new AccountProof.Password(AccountSamples.WrongPassword);

    public static readonly AccountProof FranceConnect = new AccountProof.FranceConnect(AccountSamples.Identity);

    public static ValueList<Event> Created { get; } = After([], [new Command.Create(AccountSamples.Form, AccountSamples.Token(1))]);

    public static ValueList<Event> InUse { get; } = InUseUnder(Rulebook.Ants2019);

    public static ValueList<Event> ByFranceConnect { get; } = After([], [new Command.CreateWithFranceConnect(AccountSamples.Identity, null, true, Samples.Account)]);

    public static ValueList<Event> Linked { get; } = After(InUse, [new Command.LinkFranceConnect(Password, AccountSamples.Identity)]);

    public static ValueList<Event> Closed { get; } = After(InUse, [new Command.Close(Password)]);

    public static ValueList<Event> InUseUnder(Rulebook rulebook) => After([], AccountSamples.Journey(rulebook), rulebook);

    /// <summary>A history and then commands at its last instant, each of which was accepted.</summary>
    public static ValueList<Event> After(ValueList<Event> history, IEnumerable<Command> commands, Rulebook? rulebook = null) =>
        commands.Aggregate(history, (events, command) =>
        {
            var scenario = AccountScenario.Given(events).When(command).Under(rulebook ?? Rulebook.Ants2019);
            Assert.True(scenario.Decision.IsAccepted, $"{command}: {string.Join(", ", scenario.Decision.Findings)}");
            return scenario.History;
        });

    /// <summary>So many wrong passwords, each as soon as it is looked at.</summary>
    public static ValueList<Event> AfterWrongPasswords(int count, ValueList<Event>? history = null)
    {
        var events = history ?? InUse;
        for (var i = 0; i < count; i++)
            events = AccountScenario.Given(events).When(new Command.SignIn(WrongPassword)).After(Wait(events)).History;
        return events;
    }

    /// <summary>From the last event until the next password is looked at.</summary>
    public static Duration Wait(ValueList<Event> events) =>
        Active(events).Passwords.NotBefore is { } open && open > events[^1].At ? open - events[^1].At : Duration.Zero;

    public static Account.Active Active(IEnumerable<Event> history) => Assert.IsType<Account.Active>(AccountDecider.Fold(history));

    public static CredentialHash Hash(TypedSecret secret, int salt) => QuickHasher.Instance.Hash(System.Text.Encoding.UTF8.GetBytes(secret.Text), AccountSamples.Salt(salt));

    public static TokenHash Token(int number) => TokenHash.Of(AccountSamples.Token(number));
}
