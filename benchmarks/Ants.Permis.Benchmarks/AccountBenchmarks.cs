using Ants.Permis.Accounts;
using Ants.Permis.Credentials;
using Ants.Permis.Findings;
using Ants.Permis.FranceConnect;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using Ants.Permis.Testing;
using BenchmarkDotNet.Attributes;
using NodaTime;
using Command = Ants.Permis.Accounts.AccountCommand;
using Event = Ants.Permis.Accounts.AccountEvent;

namespace Ants.Permis.Benchmarks;

/// <summary>What decisions about an account cost apart from hashing: the hasher here does nothing. The yardstick is one SHA-256 of the token of a link.</summary>
[MemoryDiagnoser]
public class AccountBenchmarks
{
    private static readonly AccountProof Right = new AccountProof.Password(AccountSamples.Password);
    private static readonly AccountProof Wrong = new AccountProof.Password(AccountSamples.WrongPassword);
    private static readonly SecretToken Token = AccountSamples.Token(1);
    private static readonly SecretToken Other = AccountSamples.Token(2);
    private static readonly TypedSecret Presented = AccountSamples.Presented(1);
    private static readonly Salt Salt = AccountSamples.Salt(1);

    private readonly AccountContext context = AccountSamples.ContextAfter(Duration.Zero) with { Hasher = new NoHasher() };
    private readonly AccountContext asvs = AccountSamples.ContextAfter(Duration.Zero, Rulebook.CurrentAsvs5) with { Hasher = new NoHasher(), Blocklist = CommonPasswords.Instance };
    private readonly ValueList<Event> history;
    private readonly Account pending;
    private readonly Account active;
    private readonly Account recovering;

    public AccountBenchmarks()
    {
        pending = Then(Account.Initial, new Command.Create(AccountSamples.Form, Token));
        active = Then(pending, AccountSamples.Journey(Rulebook.Ants2019)[1]);
        recovering = Then(active, new Command.AnswerSecretQuestion(SecretQuestion.FatherGivenName, AccountSamples.Answer, Token));
        history = Events();
    }

    [Benchmark(Baseline = true)]
    public TokenHash Hash_a_token() => TokenHash.Of(Token);

    [Benchmark]
    public Decision<Event> Sign_in() => AccountDecider.Decide(new Command.SignIn(Right), active, context);

    [Benchmark]
    public Decision<Event> Sign_in_with_a_wrong_password() => AccountDecider.Decide(new Command.SignIn(Wrong), Failing, context);

    [Benchmark]
    public Decision<Event> Sign_in_without_an_account() => AccountDecider.Decide(new Command.SignIn(Right), Account.Initial, context);

    [Benchmark]
    public Decision<Event> Refuse_an_identity_of_FranceConnect() => AccountDecider.Decide(new Command.SignIn(new AccountProof.FranceConnect(AccountSamples.Identity)), active, context);

    [Benchmark]
    public Decision<Event> Create() => AccountDecider.Decide(new Command.Create(AccountSamples.Form, Other), Account.Initial, context);

    [Benchmark]
    public Decision<Event> Ask_for_the_identifier() => AccountDecider.Decide(new Command.RequestIdentifier(), active, context);

    [Benchmark]
    public Decision<Event> Answer_the_secret_question() =>
        AccountDecider.Decide(new Command.AnswerSecretQuestion(SecretQuestion.FatherGivenName, AccountSamples.Answer, Other), active, context);

    [Benchmark]
    public Decision<Event> Change_the_address() => AccountDecider.Decide(new Command.ChangeEmail(Right, "nouvelle@example.org", Other), active, context);

    [Benchmark]
    public Decision<Event> Close() => AccountDecider.Decide(new Command.Close(Right), active, context);

    [Benchmark]
    public Decision<Event> Activate() => AccountDecider.Decide(new Command.Activate(Presented, AccountSamples.Completion, Samples.Account, Salt, Salt), pending, context);

    [Benchmark]
    public Decision<Event> Choose_another_password() => AccountDecider.Decide(new Command.ResetPassword(Presented, AccountSamples.OtherPassword, AccountSamples.OtherPassword, Salt), recovering, context);

    [Benchmark]
    public Decision<Event> Choose_another_password_against_lists() => AccountDecider.Decide(new Command.ResetPassword(Presented, AccountSamples.OtherPassword, AccountSamples.OtherPassword, Salt), recovering, asvs);

    /// <summary>A hundred sign-ins, right and wrong.</summary>
    [Benchmark]
    public Account Fold_100_events() => AccountDecider.Fold(history);

    private Account Failing => active is Account.Active account ? account with { Passwords = new(4, 0, null, IsLocked: false) } : active;

    private Account Then(Account state, Command command) =>
        ((Decision<Event>.Accepted)AccountDecider.Decide(command, state, context)).Events.Aggregate(state, AccountDecider.Evolve);

    private ValueList<Event> Events()
    {
        var decided = ((Decision<Event>.Accepted)AccountDecider.Decide(new Command.Create(AccountSamples.Form, Token), Account.Initial, context)).Events
            .Concat(((Decision<Event>.Accepted)AccountDecider.Decide(AccountSamples.Journey(Rulebook.Ants2019)[1], pending, context)).Events);
        return [.. decided, .. Enumerable.Range(0, 97).Select(Event (number) => number % 3 == 0 ? new Event.SignInFailed(SignInMethod.Password, null, IsLocked: false, context.Now) : new Event.SignedIn(SignInMethod.Password, context.Now))];
    }

    private sealed class NoHasher : ICredentialHasher
    {
        private static readonly CredentialHash Any = CredentialHash.Create("$any");

        public CredentialHash Hash(ReadOnlySpan<byte> secret, Salt salt) => Any;

        public bool Verify(ReadOnlySpan<byte> secret, CredentialHash hash) => secret.IndexOf("Lanterne"u8) < 0;

        public bool IsCurrent(CredentialHash hash) => true;
    }
}
