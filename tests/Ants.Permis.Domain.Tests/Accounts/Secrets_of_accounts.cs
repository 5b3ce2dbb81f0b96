using System.Collections;
using System.Reflection;
using System.Text;
using Ants.Permis.Accounts;
using Ants.Permis.Credentials;
using Ants.Permis.Findings;
using Ants.Permis.Identity;
using Ants.Permis.Json;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using Ants.Permis.Testing;
using NodaTime;
using Command = Ants.Permis.Accounts.AccountCommand;
using Event = Ants.Permis.Accounts.AccountEvent;

namespace Ants.Permis.Domain.Tests.Accounts;

/// <summary>Plants secrets that nothing else holds, plays whole lives with them, and looks for them in everything that comes out.</summary>
public sealed class Secrets_of_accounts
{
    private const string OldPassword = "Taint-Ancien-7 pervenche!";
    private const string NextPassword = "Taint-Nouveau-8 capucine!";
    private const string WrongPassword = "Taint-Faux-9 hortensia!";
    private const string SecretAnswer = "Taintanastase";
    private const string OtherAnswer = "Taintbarnabe";
    private const string WrongAnswer = "Taintcesaire";

    private static readonly string[] Typed = [OldPassword, NextPassword, WrongPassword, SecretAnswer, OtherAnswer, WrongAnswer];

    private static readonly AccountProof Right = new AccountProof.Password(new(OldPassword));

    private static readonly AccountProof Wrong = new AccountProof.Password(new(WrongPassword));

    // Whatever the rules make of it: some of these are refused under some of them.
    private static readonly ValueList<Command> Life =
    [
        new Command.Create(AccountSamples.Form, AccountSamples.Token(1)),
        new Command.ResendActivation(AccountSamples.Token(2)),
        new Command.Activate(AccountSamples.Presented(1), Completion(SecretQuestion.FatherGivenName), Samples.Account, AccountSamples.Salt(1), AccountSamples.Salt(2)),
        new Command.Activate(AccountSamples.Presented(2), Completion(SecretQuestion.FatherGivenName) with { Confirmation = new(WrongPassword) }, Samples.Account, AccountSamples.Salt(1), AccountSamples.Salt(2)),
        new Command.Activate(AccountSamples.Presented(2), Completion(SecretQuestion.FatherGivenName), Samples.Account, AccountSamples.Salt(1), AccountSamples.Salt(2)),
        new Command.Activate(AccountSamples.Presented(2), Completion(null), Samples.Account, AccountSamples.Salt(1), AccountSamples.Salt(2)),
        new Command.SignIn(Wrong, AccountSamples.Salt(3)),
        new Command.SignIn(Right, AccountSamples.Salt(3)),
        new Command.AnswerSecretQuestion(SecretQuestion.FatherGivenName, new(WrongAnswer), AccountSamples.Token(4)),
        new Command.AnswerSecretQuestion(SecretQuestion.FatherGivenName, new(SecretAnswer), AccountSamples.Token(4)),
        new Command.RequestRecoveryLink(AccountSamples.Token(4)),
        new Command.ResetPassword(AccountSamples.Presented(4), new(NextPassword), new(WrongPassword), AccountSamples.Salt(5)),
        new Command.ChangeSecretQuestion(Right, SecretQuestion.FirstPet, new(OtherAnswer), AccountSamples.Salt(6)),
        new Command.ChangeEmail(Right, "nouvelle@example.org", AccountSamples.Token(7)),
        new Command.ConfirmEmail(AccountSamples.Presented(7)),
        new Command.ChangePassword(Wrong, new(NextPassword), new(NextPassword), AccountSamples.Salt(8)),
        new Command.ChangePassword(Right, new(NextPassword), new(NextPassword), AccountSamples.Salt(8)),
        new Command.LinkFranceConnect(new AccountProof.Password(new(NextPassword)), AccountSamples.Identity),
        new Command.Close(new AccountProof.Password(new(NextPassword))),
        new Command.Delete(),
    ];

    private static readonly Lazy<IReadOnlyList<AccountTurn>> Turns = new(() =>
        [.. Rulebook.Profiles.SelectMany(book => new AccountHistory(Life.Select(command => new AccountStep(command, Duration.FromMinutes(1))).ToValueList(), book).Play())]);

    private static IEnumerable<Event> Events => Turns.Value.SelectMany(turn => turn.Events);

    private static IEnumerable<string> Tokens => Enumerable.Range(1, 8).Select(number => AccountSamples.Token(number).Text);

    [Fact]
    public void Were_all_used() =>
        Assert.Superset(
            new HashSet<string>(["accountActivated", "signedIn", "signInFailed", "secretAnswerFailed", "recoveryOpened", "passwordChanged", "secretQuestionChanged", "emailChanged", "accountClosed"]),
            Events.Select(happened => happened.Kind).ToHashSet(StringComparer.Ordinal));

    [Fact]
    public void Are_in_no_event() => AreNotIn(Events.Select(PermisJson.AccountEvents.Serialize));

    [Fact]
    public void Are_in_no_state() => AreNotIn(Turns.Value.Select(turn => PermisJson.AccountStates.Serialize(turn.After)));

    [Fact]
    public void Are_in_no_decision() => AreNotIn(Turns.Value.Select(turn => PermisJson.AccountDecisions.Serialize(turn.Decision)));

    [Fact]
    public void Are_in_no_finding_and_no_text_of_one() =>
        AreNotIn(Turns.Value.SelectMany(turn => turn.Decision.Findings).SelectMany(finding => new[]
        {
            PermisJson.Findings.Serialize(finding),
            FindingTexts.For(finding, Language.French).Message + FindingTexts.For(finding, Language.French).Remedy,
            FindingTexts.For(finding, Language.English).Message + FindingTexts.For(finding, Language.English).Remedy,
        }));

    [Fact]
    public void Are_in_no_text_that_anything_writes_of_itself() => AreNotIn(Turns.Value.SelectMany(turn => Reachable(turn)).Select(item => item.ToString()!));

    [Fact]
    public void Are_held_by_nothing_but_what_carries_them()
    {
        var holders = Turns.Value.SelectMany(turn => Reachable(turn.Decision).Concat(Reachable(turn.After)).Concat(turn.Events.SelectMany(happened => Reachable(happened))));
        AreNotIn(holders.OfType<string>());
    }

    [Fact]
    public void Are_in_no_exception()
    {
        foreach (var secret in Typed)
        {
            Assert.DoesNotContain(secret, Assert.Throws<ArgumentException>(() => TokenHash.Create(secret)).ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain(secret, Assert.Throws<ArgumentException>(() => Salt.Create(Encoding.UTF8.GetBytes(secret[..8]))).ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain(secret, Assert.Throws<ArgumentException>(() => CredentialHash.Create($"{secret} ")).ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Are_found_where_they_are() =>
        Assert.ThrowsAny<Exception>(() => AreNotIn([$"…{OldPassword.ToUpperInvariant()}…"]));

    [Fact]
    public void Are_not_told_by_the_hash_codes_and_equality_of_what_carries_them()
    {
        Assert.Equal(new TypedSecret(OldPassword).GetHashCode(), new TypedSecret(NextPassword).GetHashCode());
        Assert.Equal(AccountSamples.Token(1).GetHashCode(), AccountSamples.Token(2).GetHashCode());
    }

    [Fact]
    public void Have_no_wire_format() =>
        Assert.DoesNotContain(
            Json.The_types_of_the_wire_format.Reachable.Select(type => type.Type),
            type => type == typeof(TypedSecret) || type == typeof(SecretToken) || type == typeof(Salt) || typeof(Command).IsAssignableFrom(type) || typeof(AccountProof).IsAssignableFrom(type));

    private static CompletionForm Completion(SecretQuestion? question) =>
        new(Sex.Female, new(OldPassword), new(OldPassword), question, question is null ? null : new(SecretAnswer));

    private static void AreNotIn(IEnumerable<string> texts)
    {
        var all = string.Join('\n', texts);
        Assert.NotEmpty(all);
        Assert.All(Typed.SelectMany(Spellings).Concat(Tokens), secret => Assert.DoesNotContain(secret, all, StringComparison.OrdinalIgnoreCase));
    }

    // As typed, folded, in hexadecimal and in base 64.
    private static IEnumerable<string> Spellings(string secret) =>
        [secret, LatinText.Fold(secret), Convert.ToHexString(Encoding.UTF8.GetBytes(secret)), Convert.ToBase64String(Encoding.UTF8.GetBytes(secret)).TrimEnd('=')[..^1]];

    // Everything that hangs on a value by its properties, as a logger that walks objects would find it.
    private static IEnumerable<object> Reachable(object root)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object>([root]);
        while (open.TryPop(out var item))
        {
            if (item is not string && (item.GetType().IsPrimitive || !seen.Add(item)))
                continue;
            yield return item;
            foreach (var next in Parts(item).Where(next => next is not null))
                open.Push(next!);
        }
    }

    private static IEnumerable<object?> Parts(object item) => item switch
    {
        string => [],
        Rulebook or AccountContext or Command or AccountProof or TypedSecret or SecretToken => [],
        IEnumerable list => list.Cast<object?>(),
        _ when item.GetType().Namespace?.StartsWith("Ants.Permis", StringComparison.Ordinal) == true =>
            item.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0 && !property.PropertyType.IsByRefLike).Select(property => property.GetValue(item)),
        _ => [],
    };
}

/// <summary>The price of an answer tells nothing: a stranger's question costs as many hashes whether or not there is an account.</summary>
public sealed class The_cost_of_a_strangers_question
{
    public static TheoryData<string> Questions => [.. Asked.Select(command => command.Kind).Distinct()];

    private static ValueList<Command> Asked { get; } =
    [
        new Command.SignIn(Lives.WrongPassword, AccountSamples.Salt(1)),
        new Command.AnswerSecretQuestion(SecretQuestion.FatherGivenName, AccountSamples.WrongAnswer, AccountSamples.Token(3)),
        new Command.RequestIdentifier(),
        new Command.ResendActivation(AccountSamples.Token(3)),
        new Command.Create(AccountSamples.Form, AccountSamples.Token(3)),
    ];

    [Theory]
    [MemberData(nameof(Questions))]
    public void Is_the_same_in_every_state(string kind)
    {
        var command = Asked.First(command => command.Kind == kind);
        var costs = new[] { [], Lives.Created, Lives.InUse, Lives.Linked, Lives.ByFranceConnect, Lives.Closed, Lives.AfterWrongPasswords(12) }.Select(history => Hashes(command, history)).ToList();
        Assert.Equal(kind is "signIn" or "answerSecretQuestion" ? 1 : 0, Assert.Single(costs.Distinct()));
    }

    private static int Hashes(Command command, ValueList<Event> history)
    {
        var hasher = new CountingHasher();
        AccountScenario.Given(history).When(command).With(context => context with { Hasher = hasher });
        return hasher.Count;
    }

    private sealed class CountingHasher : ICredentialHasher
    {
        public int Count { get; private set; }

        public CredentialHash Hash(ReadOnlySpan<byte> secret, Salt salt)
        {
            Count++;
            return QuickHasher.Instance.Hash(secret, salt);
        }

        public bool Verify(ReadOnlySpan<byte> secret, CredentialHash hash)
        {
            Count++;
            return QuickHasher.Instance.Verify(secret, hash);
        }

        public bool IsCurrent(CredentialHash hash) => QuickHasher.Instance.IsCurrent(hash);
    }
}
