using Ants.Permis.Accounts;
using Ants.Permis.Credentials;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using Ants.Permis.Testing;
using NodaTime;
using static Ants.Permis.Testing.AccountScenario;
using Command = Ants.Permis.Accounts.AccountCommand;
using Event = Ants.Permis.Accounts.AccountEvent;

namespace Ants.Permis.Domain.Tests.Accounts;

public sealed class A_forgotten_identifier
{
    [Fact]
    public void Is_sent_to_the_address_of_the_account() =>
        Given(Lives.InUse).When(new Command.RequestIdentifier()).Then(new Event.IdentifierRequested(default)).ThenFindings(AccountCodes.MessageIfKnown);

    [Fact]
    public void Is_answered_alike_where_there_is_no_account()
    {
        foreach (var history in new[] { [], Lives.Created, Lives.Closed })
            Given(history).When(new Command.RequestIdentifier()).ThenNothing().ThenFindings(AccountCodes.MessageIfKnown);
    }

    [Fact]
    public void Is_sent_three_times_an_hour_and_no_more()
    {
        var asked = Lives.After(Lives.InUse, Enumerable.Repeat(new Command.RequestIdentifier(), 3));
        Given(asked).When(new Command.RequestIdentifier()).After(Duration.FromMinutes(59)).ThenNothing().ThenFindings(AccountCodes.MessageIfKnown);
        Given(asked).When(new Command.RequestIdentifier()).After(Duration.FromHours(1)).Then(new Event.IdentifierRequested(default));
    }
}

public sealed class A_forgotten_password_by_the_secret_question
{
    private static readonly Command.AnswerSecretQuestion Right = new(SecretQuestion.FatherGivenName, AccountSamples.Answer, AccountSamples.Token(2));
    private static readonly Command.AnswerSecretQuestion Wrong = Right with { Answer = AccountSamples.WrongAnswer };
    private static readonly Event Failed = new Event.SecretAnswerFailed(null, default);

    [Fact]
    public void Opens_the_choice_of_another_for_an_hour() =>
        Given(Lives.InUse).When(Right).Then(Opened(RecoveryMethod.SecretQuestion, 2, Lives.InUse)).ThenFindings();

    [Theory]
    [InlineData("gaspard étienne")]
    [InlineData("  GASPARD-ETIENNE ")]
    [InlineData("Gaspard  E\u0301tienne")]
    public void Takes_an_answer_that_is_written_otherwise(string typed) =>
        Given(Lives.InUse).When(Right with { Answer = new(typed) }).Then(Opened(RecoveryMethod.SecretQuestion, 2, Lives.InUse));

    [Fact]
    public void Counts_a_wrong_answer() => Given(Lives.InUse).When(Wrong).ThenCounted(AccountCodes.SecretAnswerRefused, Failed);

    [Fact]
    public void Counts_the_right_answer_to_another_question() =>
        Given(Lives.InUse).When(Right with { Question = SecretQuestion.FirstPet }).ThenCounted(AccountCodes.SecretAnswerRefused, Failed);

    [Fact]
    public void Looks_at_no_answer_for_a_day_after_five_wrong_ones()
    {
        var fourth = Lives.After(Lives.InUse, Enumerable.Repeat(Wrong, 4));
        Given(fourth).When(Right).Then(Opened(RecoveryMethod.SecretQuestion, 2, fourth));
        var fifth = Given(fourth).When(Wrong);
        fifth.ThenCounted(AccountCodes.SecretAnswerRefused, new Event.SecretAnswerFailed(fourth[^1].At + Duration.FromHours(24), default));
        Given(fifth.History).When(Right).After(Duration.FromHours(24) - Duration.FromSeconds(1)).ThenCounted(AccountCodes.SecretAnswerRefused, new Event.SecretAnswerHeldOff(default));
        Assert.True(Given(fifth.History).When(Right).After(Duration.FromHours(24)).Decision.IsDone());
    }

    [Fact]
    public void Is_answered_alike_where_there_is_no_account_and_no_question()
    {
        foreach (var history in new[] { [], Lives.Created, Lives.Closed })
            Given(history).When(Right).ThenCounted(AccountCodes.SecretAnswerRefused);
        Given(Lives.ByFranceConnect).When(Right).ThenCounted(AccountCodes.SecretAnswerRefused, Failed);
    }

    [Fact]
    public void Is_refused_to_everybody_by_rules_that_refuse_secret_questions()
    {
        foreach (var history in new[] { [], Lives.InUse })
            Given(history).When(Right).Under(Rulebook.CurrentAsvs5).ThenRefused(AccountCodes.RecoveryNotOffered);
        Assert.Equal("RECOVERY-QUESTION-3", Given().When(Right).Under(Rulebook.CurrentAsvs5).Decision.Findings[0].Rule?.Id);
    }

    internal static Event.RecoveryOpened Opened(RecoveryMethod method, int token, ValueList<Event> history) =>
        new(method, Lives.Token(token), history[^1].At + Duration.FromHours(1), default);
}

public sealed class A_forgotten_password_by_a_link
{
    private static readonly Command.RequestRecoveryLink Request = new(AccountSamples.Token(2));
    private static readonly ValueList<Event> InUse = Lives.InUseUnder(Rulebook.CurrentAsvs5);

    [Fact]
    public void Opens_the_choice_of_another_for_an_hour() =>
        Given(InUse).When(Request).Under(Rulebook.CurrentAsvs5)
            .Then(A_forgotten_password_by_the_secret_question.Opened(RecoveryMethod.EmailLink, 2, InUse)).ThenFindings(AccountCodes.MessageIfKnown);

    [Fact]
    public void Is_answered_alike_where_there_is_no_account()
    {
        foreach (var history in new[] { [], Lives.Created, Lives.Closed })
            Given(history).When(Request).Under(Rulebook.CurrentAsvs5).ThenNothing().ThenFindings(AccountCodes.MessageIfKnown);
    }

    [Fact]
    public void Is_sent_three_times_an_hour_and_no_more()
    {
        var asked = Lives.After(InUse, Enumerable.Repeat(Request, 3), Rulebook.CurrentAsvs5);
        Given(asked).When(Request).Under(Rulebook.CurrentAsvs5).ThenNothing().ThenFindings(AccountCodes.MessageIfKnown);
    }

    [Fact]
    public void Is_refused_to_everybody_by_rules_that_do_not_offer_it()
    {
        foreach (var history in new[] { [], Lives.InUse })
            Given(history).When(Request).ThenRefused(AccountCodes.RecoveryNotOffered);
    }

    [Fact]
    public void Gives_a_password_to_an_account_that_had_none()
    {
        var history = Lives.After(Lives.ByFranceConnect, [Request, Choosing_another_password.Reset], Rulebook.CurrentAsvs5);
        Assert.True(Given(history).When(new Command.SignIn(new AccountProof.Password(AccountSamples.OtherPassword))).Decision.IsSignedIn());
    }
}

public sealed class Choosing_another_password
{
    public static readonly Command.ResetPassword Reset = new(AccountSamples.Presented(2), AccountSamples.OtherPassword, AccountSamples.OtherPassword, AccountSamples.Salt(7));

    private static readonly Command.AnswerSecretQuestion Answer = new(SecretQuestion.FatherGivenName, AccountSamples.Answer, AccountSamples.Token(2));
    private static readonly ValueList<Event> Opened = Lives.After(Lives.InUse, [Answer]);
    private static readonly Event Changed = new Event.PasswordChanged(Lives.Hash(AccountSamples.OtherPassword, 7), IsRecovery: true, default);

    [Fact]
    public void Works_with_the_token_for_an_hour()
    {
        Given(Opened).When(Reset).After(Duration.FromHours(1) - Duration.FromSeconds(1)).Then(Changed);
        Given(Opened).When(Reset).After(Duration.FromHours(1)).ThenRefused(AccountCodes.LinkExpired);
    }

    [Fact]
    public void Works_once() => Given(Lives.After(Opened, [Reset])).When(Reset).ThenRefused(AccountCodes.LinkUnknown);

    [Fact]
    public void Signs_nobody_in() => Assert.False(Given(Opened).When(Reset).Decision.IsSignedIn());

    [Fact]
    public void Puts_the_new_password_in_the_place_of_the_old()
    {
        var history = Lives.After(Opened, [Reset]);
        Given(history).When(new Command.SignIn(Lives.Password)).ThenFindings(AccountCodes.SignInRefused);
        Assert.True(Given(history).When(new Command.SignIn(new AccountProof.Password(AccountSamples.OtherPassword))).Decision.IsSignedIn());
    }

    [Fact]
    public void Ends_a_lock()
    {
        var history = Lives.After(Lives.AfterWrongPasswords(12), [Answer, Reset]);
        Assert.True(Given(history).When(new Command.SignIn(new AccountProof.Password(AccountSamples.OtherPassword))).Decision.IsSignedIn());
    }

    [Fact]
    public void Is_refused_with_the_token_of_another_link()
    {
        Given(Opened).When(Reset with { Token = AccountSamples.Presented(1) }).ThenRefused(AccountCodes.LinkUnknown);
        var again = Lives.After(Opened, [Answer with { Token = AccountSamples.Token(3) }]);
        Given(again).When(Reset).ThenRefused(AccountCodes.LinkUnknown);
    }

    [Fact]
    public void Is_refused_where_nothing_was_opened()
    {
        foreach (var history in new[] { [], Lives.Created, Lives.InUse, Lives.Closed })
            Given(history).When(Reset).ThenRefused(AccountCodes.LinkUnknown);
    }

    [Fact]
    public void Is_refused_with_a_bad_password_and_stays_open()
    {
        var refused = Given(Opened).When(Reset with { Password = new("court"), Confirmation = new("Court") });
        Assert.False(refused.Decision.IsAccepted);
        Assert.Contains(refused.Decision.Findings, finding => finding is { Code: PasswordCodes.TooShort, Rule.Id: "PASSWORD-LENGTH-1" });
        Assert.Contains(refused.Decision.Findings, finding => finding.Code == AccountCodes.ConfirmationDiffers);
        Given(refused.History).When(Reset).Then(Changed);
    }

    [Fact]
    public void Takes_away_a_change_of_address_that_somebody_else_may_have_asked_for()
    {
        var thief = new Command.ChangeEmail(Lives.Password, "voleur@example.org", AccountSamples.Token(9));
        var history = Lives.After(Lives.InUse, [thief, Answer, Reset]);
        Given(history).When(new Command.ConfirmEmail(AccountSamples.Presented(9))).ThenRefused(AccountCodes.LinkUnknown);
    }
}
