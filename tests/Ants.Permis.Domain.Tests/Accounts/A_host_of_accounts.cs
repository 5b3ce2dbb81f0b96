using Ants.Permis.Accounts;
using Ants.Permis.Conventions;
using Ants.Permis.Messages;
using Ants.Permis.Testing;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Accounts;

public sealed class A_host_of_accounts
{
    private readonly List<AccountMessage> sent = [];
    private Instant now = AccountSamples.Start;

    [Fact]
    public void Quotes_code_that_is_compiled_here() => QuotedCode.IsCompiled("docs/guide/accounts.md", "tests/Ants.Permis.Domain.Tests/Accounts/AccountHost.cs");

    [Fact]
    public void Goes_from_the_form_to_the_sign_in_with_the_real_hasher()
    {
        var host = new AccountHost(new AccountStore(), sent.Add, () => now);
        Assert.Empty(host.Create(AccountSamples.Form));
        var activation = Assert.IsType<AccountMessage.Activation>(Assert.Single(sent));
        var token = activation.Link.Value.Split('/')[^1];
        now += Duration.FromHours(1);
        Assert.True(host.Activate(activation.Recipient.Value, token, AccountSamples.CompletionWithoutQuestion).IsSignedIn());
        Assert.Equal("HOST-0001", Assert.IsType<AccountMessage.IdentifierAssigned>(sent[^1]).Identifier.Value);
        Assert.True(host.SignIn("HOST-0001", AccountSamples.Password.Text));
        Assert.False(host.SignIn("HOST-0001", AccountSamples.WrongPassword.Text));
        Assert.False(host.SignIn("HOST-0002", AccountSamples.Password.Text));
        Assert.Empty(host.Create(AccountSamples.Form));
        Assert.IsType<AccountMessage.AlreadyRegistered>(sent[^1]);
    }
}
