using Ants.Permis.Accounts;
using Ants.Permis.Contact;
using Ants.Permis.Credentials;
using Ants.Permis.Domain.Tests.Accounts;
using Ants.Permis.Findings;
using Ants.Permis.Messages;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using Ants.Permis.Testing;
using FsCheck.Xunit;
using NodaTime;
using Command = Ants.Permis.Accounts.AccountCommand;
using Event = Ants.Permis.Accounts.AccountEvent;
using Message = Ants.Permis.Messages.AccountMessage;

namespace Ants.Permis.Domain.Tests.Messages;

public sealed class Messages_of_an_account
{
    private static readonly MessageLink Link = MessageLink.Create("https://portail.example/activer/jeton");
    private static readonly EmailAddress Holder = EmailAddress.Create(Samples.Contact.Email!);
    private static readonly EmailAddress Other = EmailAddress.Create("nouvelle@example.org");
    private static readonly LocalDateTime Eleven = Samples.Today.At(new LocalTime(11, 0));

    [Fact]
    public void Send_the_link_to_the_address_that_was_typed_with_the_end_of_its_window() =>
        Assert.Equal([new Message.Activation(Holder, Link, Eleven.PlusDays(1))], After([], new Command.Create(AccountSamples.Form, AccountSamples.Token(1))));

    [Fact]
    public void Send_another_link_when_it_is_asked_for() =>
        Assert.Equal([new Message.Activation(Holder, Link, Eleven.PlusDays(1))], After(Lives.Created, new Command.ResendActivation(AccountSamples.Token(2))));

    [Fact]
    public void Send_the_identifier_in_a_second_message() =>
        Assert.Equal([new Message.IdentifierAssigned(Holder, Samples.Account)], After(Lives.Created, AccountSamples.Journey(Rulebook.Ants2019)[1]));

    [Fact]
    public void Send_the_identifier_of_an_account_that_FranceConnect_made() =>
        Assert.Equal([new Message.IdentifierAssigned(Holder, Samples.Account)], After([], new Command.CreateWithFranceConnect(AccountSamples.Identity, null, true, Samples.Account)));

    [Fact]
    public void Send_the_identifier_again() => Assert.Equal([new Message.IdentifierReminder(Holder, Samples.Account)], After(Lives.InUse, new Command.RequestIdentifier()));

    [Fact]
    public void Tell_the_holder_when_somebody_creates_an_account_with_the_address() =>
        Assert.Equal([new Message.AlreadyRegistered(Holder)], After(Lives.InUse, new Command.Create(AccountSamples.Form, AccountSamples.Token(3))));

    [Fact]
    public void Say_nothing_of_an_ordinary_sign_in() => Assert.Empty(After(Lives.InUse, new Command.SignIn(Lives.Password)));

    [Fact]
    public void Tell_of_a_sign_in_after_wrong_passwords() =>
        Assert.Equal([new Message.SignInAlert(Holder, Eleven, SignInMethod.Password)], After(Lives.AfterWrongPasswords(2), new Command.SignIn(Lives.Password)));

    [Fact]
    public void Tell_of_a_lock_once()
    {
        var (ninth, tenth) = (Lives.AfterWrongPasswords(9), Lives.AfterWrongPasswords(10));
        var until = AccountMessages.FrenchTime(tenth[^1].At + Duration.FromHours(2));
        Assert.Equal([new Message.AccountLocked(Holder, until)], AccountMessages.For(AccountDecider.Fold(ninth), [tenth[^1]], null));
        Assert.Empty(AccountMessages.For(AccountDecider.Fold(tenth), [Lives.AfterWrongPasswords(11)[^1]], null));
        Assert.Empty(AccountMessages.For(AccountDecider.Fold(Lives.AfterWrongPasswords(4)), [Lives.AfterWrongPasswords(5)[^1]], null));
    }

    [Fact]
    public void Send_a_link_for_a_new_password_and_none_after_the_secret_question()
    {
        Assert.Equal([new Message.RecoveryLink(Holder, Link, Eleven.PlusHours(1))], After(Lives.InUse, new Command.RequestRecoveryLink(AccountSamples.Token(2)), Rulebook.Current));
        Assert.Empty(After(Lives.InUse, new Command.AnswerSecretQuestion(SecretQuestion.FatherGivenName, AccountSamples.Answer, AccountSamples.Token(2))));
    }

    [Fact]
    public void Tell_of_a_changed_password() =>
        Assert.Equal([new Message.PasswordChanged(Holder, Eleven)], After(Lives.InUse, new Command.ChangePassword(Lives.Password, AccountSamples.OtherPassword, AccountSamples.OtherPassword, AccountSamples.Salt(3))));

    [Fact]
    public void Ask_the_new_address_and_tell_the_old_one() =>
        Assert.Equal([new Message.EmailChangeConfirmation(Other, Link, Eleven.PlusDays(1)), new Message.EmailChangeNotice(Holder, Eleven)], After(Lives.InUse, new Command.ChangeEmail(Lives.Password, Other.Value, AccountSamples.Token(3))));

    [Fact]
    public void Tell_of_FranceConnect() => Assert.Equal([new Message.FranceConnectLinked(Holder, Eleven)], After(Lives.InUse, new Command.LinkFranceConnect(Lives.Password, AccountSamples.Identity)));

    [Fact]
    public void Tell_of_the_end()
    {
        Assert.Equal([new Message.AccountClosed(Holder, Samples.Today.PlusDays(30))], After(Lives.InUse, new Command.Close(Lives.Password)));
        Assert.Equal([new Message.AccountDeleted(Holder, Eleven.PlusDays(30))], After(Lives.Closed, new Command.Delete(), later: Duration.FromDays(30)));
        Assert.Equal([new Message.UnusedAccountDeleted(Holder)], After(Lives.Created, new Command.Delete(), later: Duration.FromDays(1)));
    }

    [Fact]
    public void Need_the_link_of_the_host_and_say_so() =>
        Assert.Throws<ArgumentException>("link", () => AccountMessages.For(Account.Initial, Lives.Created, null));

    [Fact]
    public void Have_the_time_of_Paris_in_summer_too() =>
        Assert.Equal(new LocalDateTime(2026, 7, 14, 12, 0), AccountMessages.FrenchTime(Instant.FromUtc(2026, 7, 14, 10, 0)));

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 200)]
    public void Go_to_the_holder_and_to_nobody_else_in_any_history(AccountHistory history) =>
        Assert.All(history.Play(), turn => Assert.All(AccountMessages.For(turn.Before, turn.Events, Link), message => Assert.Contains(message.Recipient, AddressesOf(turn))));

    private static IEnumerable<EmailAddress> AddressesOf(AccountTurn turn) =>
    [
        .. new[] { turn.Before, turn.After }.Select(state => (state as Account.Active)?.Email ?? (state as Account.Pending)?.Email ?? (state as Account.Closed)?.Content.Email).OfType<EmailAddress>(),
        .. turn.Events.OfType<Event.EmailChangeAsked>().Select(asked => asked.Email),
    ];

    private static ValueList<Message> After(ValueList<Event> history, Command command, Rulebook? rulebook = null, Duration later = default)
    {
        var scenario = AccountScenario.Given(history).When(command).Under(rulebook ?? Rulebook.Ants2019).After(later);
        return AccountMessages.For(AccountDecider.Fold(history), Assert.IsType<Decision<Event>.Accepted>(scenario.Decision).Events, Link);
    }
}
