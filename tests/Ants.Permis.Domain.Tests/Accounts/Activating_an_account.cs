using Ants.Permis.Accounts;
using Ants.Permis.Credentials;
using Ants.Permis.Findings;
using Ants.Permis.Identity;
using Ants.Permis.Rules;
using Ants.Permis.Testing;
using NodaTime;
using static Ants.Permis.Testing.AccountScenario;
using Command = Ants.Permis.Accounts.AccountCommand;
using Event = Ants.Permis.Accounts.AccountEvent;

namespace Ants.Permis.Domain.Tests.Accounts;

public sealed class Activating_an_account
{
    private static readonly Command.Activate Activate = new(AccountSamples.Presented(1), AccountSamples.Completion, Samples.Account, AccountSamples.Salt(1), AccountSamples.Salt(2));

    [Fact]
    public void Keeps_hashes_and_signs_in_directly() =>
        Given(Lives.Created).When(Activate).Then(
            new Event.AccountActivated(
                Samples.Account, Sex.Female, Lives.Hash(AccountSamples.Password, 1), SecretQuestion.FatherGivenName, Lives.Hash(new("GASPARD ETIENNE"), 2), default),
            new Event.SignedIn(SignInMethod.Activation, default));

    [Fact]
    public void Asks_no_secret_question_under_rules_that_refuse_it()
    {
        Given(Lives.Created).When(Activate with { Form = AccountSamples.CompletionWithoutQuestion }).Under(Rulebook.CurrentAsvs5).Then(
            new Event.AccountActivated(Samples.Account, Sex.Female, Lives.Hash(AccountSamples.Password, 1), null, null, default),
            new Event.SignedIn(SignInMethod.Activation, default));
        Given(Lives.Created).When(Activate).Under(Rulebook.CurrentAsvs5).ThenRefused(AccountCodes.RecoveryNotOffered);
    }

    [Fact]
    public void Works_until_the_last_moment_of_the_window()
    {
        Assert.True(Given(Lives.Created).When(Activate).After(Duration.FromHours(24) - Duration.FromNanoseconds(1)).Decision.IsSignedIn());
        Given(Lives.Created).When(Activate).After(Duration.FromHours(24)).ThenRefused(AccountCodes.LinkExpired);
    }

    [Fact]
    public void Works_once() =>
        Given(Lives.InUse).When(Activate).ThenRefused(AccountCodes.LinkUnknown);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("AAAA")]
    [InlineData("\ud800")]
    public void Is_refused_with_anything_else_than_the_token(string? presented) =>
        Given(Lives.Created).When(Activate with { Token = new(presented) }).ThenRefused(AccountCodes.LinkUnknown);

    [Fact]
    public void Is_refused_with_the_stored_hash_in_place_of_the_token() =>
        Given(Lives.Created).When(Activate with { Token = new(Lives.Token(1).Value) }).ThenRefused(AccountCodes.LinkUnknown);

    [Fact]
    public void Says_nothing_of_a_wrong_link_that_came_too_late() =>
        Given(Lives.Created).When(Activate with { Token = AccountSamples.Presented(2) }).After(Duration.FromDays(2)).ThenRefused(AccountCodes.LinkUnknown);

    [Fact]
    public void Is_refused_where_there_is_no_account() =>
        Given().When(Activate).ThenRefused(AccountCodes.LinkUnknown);

    [Fact]
    public void Is_refused_for_every_reason_at_once_and_leaves_the_link_good()
    {
        var refused = Given(Lives.Created).When(Activate with { Form = new CompletionForm(null, null, null, null, null) });
        refused.ThenRefused(EtatCivilCodes.SexMissing, PasswordCodes.Missing, AccountCodes.SecretQuestionMissing);
        Assert.True(Given(refused.History).When(Activate).Decision.IsSignedIn());
    }

    [Fact]
    public void Is_refused_where_the_confirmation_is_not_the_password() =>
        Given(Lives.Created).When(Activate with { Form = AccountSamples.Completion with { Confirmation = new("horloge-53 cheval violet ?") } }).ThenRefused(AccountCodes.ConfirmationDiffers);

    [Fact]
    public void Is_refused_without_the_confirmation() =>
        Given(Lives.Created).When(Activate with { Form = AccountSamples.Completion with { Confirmation = null } }).ThenRefused(AccountCodes.ConfirmationDiffers);

    [Fact]
    public void Is_refused_without_the_answer_to_the_question() =>
        Given(Lives.Created).When(Activate with { Form = AccountSamples.Completion with { SecretAnswer = null } }).ThenRefused(SecretAnswerCodes.Missing);

    [Fact]
    public void Can_be_asked_for_again_with_a_new_link()
    {
        var resent = Given(Lives.Created).When(new Command.ResendActivation(AccountSamples.Token(2))).After(Duration.FromHours(23));
        resent.Then(new Event.ActivationResent(Lives.Token(2), AccountSamples.Start + Duration.FromHours(47), default)).ThenFindings(AccountCodes.MessageIfKnown);
        Given(resent.History).When(Activate).ThenRefused(AccountCodes.LinkUnknown);
        Assert.True(Given(resent.History).When(Activate with { Token = AccountSamples.Presented(2) }).After(Duration.FromHours(23)).Decision.IsSignedIn());
    }

    [Fact]
    public void Cannot_be_asked_for_again_after_the_window() =>
        Given(Lives.Created).When(new Command.ResendActivation(AccountSamples.Token(2))).After(Duration.FromHours(24)).ThenNothing().ThenFindings(AccountCodes.MessageIfKnown);

    [Fact]
    public void Is_too_late_once_the_account_was_deleted()
    {
        Given(Lives.Created).When(new Command.Delete()).After(Duration.FromHours(24) - Duration.FromSeconds(1)).ThenRefused(AccountCodes.DeletionNotDue);
        var deleted = Given(Lives.Created).When(new Command.Delete()).After(Duration.FromHours(24));
        deleted.Then(new Event.AccountDeleted(DeletionReason.NeverActivated, null, null, null, default));
        Given(deleted.History).When(Activate).ThenRefused(AccountCodes.LinkUnknown);
    }
}
