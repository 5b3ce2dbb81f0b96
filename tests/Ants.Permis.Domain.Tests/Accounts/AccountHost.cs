using System.Security.Cryptography;
using Ants.Permis.Accounts;
using Ants.Permis.Credentials;
using Ants.Permis.Findings;
using Ants.Permis.Messages;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Accounts;

// The code of docs/guide/accounts.md, region by region. A_host_of_accounts runs it and compares the page with it.

/// <summary>What a host stores: streams of events, found by e-mail address or identifier.</summary>
internal sealed class AccountStore
{
    private readonly Dictionary<Guid, ValueList<AccountEvent>> streams = [];

    public (Guid Id, Account Account) Find(Func<Account, bool> which)
    {
        var found = streams.FirstOrDefault(stream => which(AccountDecider.Fold(stream.Value)));
        return found.Value is null ? (Guid.NewGuid(), Account.Initial) : (found.Key, AccountDecider.Fold(found.Value));
    }

    public bool Append(Guid id, int expectedVersion, ValueList<AccountEvent> events)
    {
        var stream = streams.GetValueOrDefault(id) ?? [];
        if (stream.Count != expectedVersion)
            return false;
        streams[id] = events is [.., AccountEvent.AccountDeleted deleted] ? [deleted] : [.. stream, .. events];
        return true;
    }
}

internal sealed class AccountHost(AccountStore store, Action<AccountMessage> send, Func<Instant> clock)
{
    #region context
    private static readonly Rulebook Rules = Rulebook.Current with { Accounts = AccountRules.Asvs5 };

    private static readonly IPasswordBlocklist Forbidden = CommonPasswords.Instance;

    private AccountContext Context()
    {
        var now = clock();
        return new(now, AccountMessages.FrenchTime(now).Date, Rules, Pbkdf2CredentialHasher.Default, Forbidden);
    }
    #endregion

    #region create
    public IReadOnlyList<Finding> Create(AccountForm form)
    {
        var token = SecretToken.Create(RandomNumberGenerator.GetBytes(16));
        return Do(account => Email(account) == form.Email, new AccountCommand.Create(form, token), Link("activer", token)).Findings;
    }
    #endregion

    #region sign-in
    public bool SignIn(string identifier, string password)
    {
        var command = new AccountCommand.SignIn(new AccountProof.Password(new TypedSecret(password)), NewSalt());
        return Do(account => (account as Account.Active)?.Identifier.Value == identifier, command).IsSignedIn();
    }
    #endregion

    public Decision<AccountEvent> Activate(string email, string token, CompletionForm form) =>
        Do(account => Email(account) == email, new AccountCommand.Activate(new(token), form, AccountIdentifier.Create("HOST-0001"), NewSalt(), NewSalt()));

    #region do
    private Decision<AccountEvent> Do(Func<Account, bool> which, AccountCommand command, MessageLink? link = null)
    {
        while (true)
        {
            var (id, account) = store.Find(which);
            var decision = AccountDecider.Decide(command, account, Context());
            if (decision is not Decision<AccountEvent>.Accepted { Events.Count: > 0 } accepted)
                return decision;
            if (!store.Append(id, account.Version, accepted.Events))
                continue;
            foreach (var message in AccountMessages.For(account, accepted.Events, link))
                send(message);
            return decision;
        }
    }
    #endregion

    private static Salt NewSalt() => Salt.Create(RandomNumberGenerator.GetBytes(16));

    private static MessageLink Link(string page, SecretToken token) => MessageLink.Create($"https://portail.example/{page}/{token.Text}");

    private static string? Email(Account account) => (account as Account.Active)?.Email.Value ?? (account as Account.Pending)?.Email.Value;
}
