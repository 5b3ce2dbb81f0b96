using Ants.Permis.Accounts;
using Ants.Permis.Credentials;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Testing;
using NodaTime;
using static Ants.Permis.Testing.AccountScenario;
using Command = Ants.Permis.Accounts.AccountCommand;
using Event = Ants.Permis.Accounts.AccountEvent;

namespace Ants.Permis.Domain.Tests.Accounts;

public sealed class Signing_in
{
    private static readonly Command.SignIn Right = new(Lives.Password);
    private static readonly Command.SignIn Wrong = new(Lives.WrongPassword);
    private static readonly Event SignedIn = new Event.SignedIn(SignInMethod.Password, default);
    private static readonly Event Failed = new Event.SignInFailed(SignInMethod.Password, null, IsLocked: false, default);

    [Fact]
    public void Takes_the_password() => Given(Lives.InUse).When(Right).Then(SignedIn).ThenFindings();

    [Fact]
    public void Shows_the_sign_in_before_the_latest()
    {
        var first = Given(Lives.InUse).When(Right).After(Duration.FromHours(1));
        var second = Given(first.History).When(Right).After(Duration.FromHours(1));
        Assert.Equal(AccountSamples.Start, Lives.Active(first.History).PreviousSignIn);
        Assert.Equal(AccountSamples.Start + Duration.FromHours(1), Lives.Active(second.History).PreviousSignIn);
        Assert.Equal(AccountSamples.Start + Duration.FromHours(2), Lives.Active(second.History).LastSignIn);
    }

    [Fact]
    public void Counts_a_wrong_password() => Given(Lives.InUse).When(Wrong).ThenCounted(AccountCodes.SignInRefused, Failed);

    [Fact]
    public void Takes_a_password_whose_accents_were_typed_as_two_signs()
    {
        var composed = new TypedSecret("Été-1983 à la plage !");
        var decomposed = new TypedSecret("E\u0301te\u0301-1983 a\u0300 la plage !");
        var history = Given(Lives.InUse).When(new Command.ChangePassword(Lives.Password, composed, decomposed, AccountSamples.Salt(3))).History;
        Given(history).When(new Command.SignIn(new AccountProof.Password(decomposed))).Then(SignedIn);
    }

    [Theory]
    [InlineData("horloge-53 cheval violet ?")]
    [InlineData("Horloge-53 cheval violet ? ")]
    [InlineData("Horloge-53 cheval violet")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("\udc00")]
    [InlineData("Horloge-53 cheval violet ?\0")]
    public void Takes_nothing_like_the_password(string? typed) =>
        Given(Lives.InUse).When(new Command.SignIn(new AccountProof.Password(new(typed)))).ThenCounted(AccountCodes.SignInRefused, Failed);

    [Fact]
    public void Is_refused_without_an_account_and_leaves_nothing_to_store() => Given().When(Right).ThenCounted(AccountCodes.SignInRefused);

    [Fact]
    public void Is_refused_before_the_activation() => Given(Lives.Created).When(Right).ThenCounted(AccountCodes.SignInRefused);

    [Fact]
    public void Is_refused_after_the_closing() => Given(Lives.Closed).When(Right).ThenCounted(AccountCodes.SignInRefused);

    [Fact]
    public void Waits_after_five_wrong_passwords_and_twice_as_long_after_each_further()
    {
        foreach (var (wrong, minutes) in ((int, int)[])[(5, 1), (6, 2), (7, 4), (8, 8), (9, 16)])
        {
            var history = Lives.AfterWrongPasswords(wrong);
            Assert.Equal(Duration.FromMinutes(minutes), Lives.Wait(history));
            Given(history).When(Right).After(Duration.FromMinutes(minutes) - Duration.FromSeconds(1)).ThenCounted(AccountCodes.SignInRefused, new Event.SignInHeldOff(default));
            Given(history).When(Right).After(Duration.FromMinutes(minutes)).Then(SignedIn);
        }
    }

    [Fact]
    public void Does_not_wait_after_four_wrong_passwords() => Given(Lives.AfterWrongPasswords(4)).When(Right).Then(SignedIn);

    [Fact]
    public void Is_locked_for_two_hours_after_ten_wrong_passwords()
    {
        var ninth = Lives.AfterWrongPasswords(9);
        var tenth = Given(ninth).When(Wrong).After(Lives.Wait(ninth));
        tenth.ThenCounted(AccountCodes.SignInRefused, new Event.SignInFailed(SignInMethod.Password, Lives.Active(tenth.History).Passwords.NotBefore, IsLocked: true, default));
        Assert.Equal(Duration.FromHours(2), Lives.Wait(tenth.History));
        Given(tenth.History).When(Right).After(Duration.FromHours(2)).Then(SignedIn);
    }

    [Fact]
    public void Is_locked_again_by_the_next_wrong_password_and_never_for_longer()
    {
        var history = Lives.AfterWrongPasswords(30);
        Assert.Equal(Duration.FromHours(2), Lives.Wait(history));
        Assert.Equal(30, Lives.Active(history).Passwords.Failed);
    }

    [Fact]
    public void Is_not_held_off_for_longer_by_attempts_in_between()
    {
        var locked = Lives.AfterWrongPasswords(10);
        var open = Lives.Active(locked).Passwords.NotBefore;
        var held = Given(Given(locked).When(Wrong).History).When(Right).After(Duration.FromHours(1));
        held.ThenCounted(AccountCodes.SignInRefused, new Event.SignInHeldOff(default));
        Assert.Equal(new Attempts(10, 2, open, IsLocked: true), Lives.Active(held.History).Passwords);
    }

    [Fact]
    public void Forgets_the_wrong_passwords_once_the_right_one_came()
    {
        var history = Given(Lives.AfterWrongPasswords(4)).When(Right).History;
        Assert.Equal(Attempts.None, Lives.Active(history).Passwords);
        Given(Lives.AfterWrongPasswords(4, history)).When(Right).Then(SignedIn);
    }

    [Fact]
    public void Lets_at_most_25_passwords_be_tried_in_a_day()
    {
        var tried = 0;
        var (events, end) = (Lives.InUse, Lives.InUse[^1].At + Duration.FromDays(1));
        while (events[^1].At + Lives.Wait(events) < end)
        {
            events = Given(events).When(Wrong).After(Lives.Wait(events)).History;
            tried++;
        }

        Assert.InRange(tried, 10, 25);
    }

    [Fact]
    public void By_FranceConnect_takes_the_person_the_account_is_linked_to() =>
        Given(Lives.Linked).When(new Command.SignIn(Lives.FranceConnect)).Then(new Event.SignedIn(SignInMethod.FranceConnect, default));

    [Fact]
    public void By_FranceConnect_is_refused_to_anybody_else_and_delays_nobody()
    {
        var failed = new Event.SignInFailed(SignInMethod.FranceConnect, null, IsLocked: false, default);
        foreach (var identity in new[] { AccountSamples.IdentityOf("another", "eidas2"), AccountSamples.IdentityOf(null, "eidas2"), AccountSamples.IdentityOf("a1b2c3d4e5f6v1", null) })
        {
            var scenario = Given(Lives.Linked).When(new Command.SignIn(new AccountProof.FranceConnect(identity)));
            scenario.ThenCounted(AccountCodes.SignInRefused, failed);
            Assert.Equal(Attempts.None, Lives.Active(scenario.History).Passwords);
        }

        Given(Lives.InUse).When(new Command.SignIn(Lives.FranceConnect)).ThenCounted(AccountCodes.SignInRefused, failed);
    }

    [Fact]
    public void By_FranceConnect_works_while_the_password_is_locked() =>
        Given(Lives.AfterWrongPasswords(10, Lives.Linked)).When(new Command.SignIn(Lives.FranceConnect)).Then(new Event.SignedIn(SignInMethod.FranceConnect, default));

    [Fact]
    public void By_password_is_refused_where_there_is_none() =>
        Given(Lives.ByFranceConnect).When(Right).ThenCounted(AccountCodes.SignInRefused, Failed);

    [Fact]
    public void Makes_an_old_hash_again_with_the_strength_of_today()
    {
        var old = Given(Lives.InUse).When(new Command.ChangePassword(Lives.Password, AccountSamples.OtherPassword, AccountSamples.OtherPassword, AccountSamples.Salt(3)))
            .With(context => context with { Hasher = QuickHasher.Earlier }).History;
        var proof = new AccountProof.Password(AccountSamples.OtherPassword);
        Given(old).When(new Command.SignIn(proof)).Then(SignedIn);
        var rehashed = Given(old).When(new Command.SignIn(proof, AccountSamples.Salt(4)));
        rehashed.Then(SignedIn, new Event.PasswordRehashed(Lives.Hash(AccountSamples.OtherPassword, 4), default));
        Given(rehashed.History).When(new Command.SignIn(proof, AccountSamples.Salt(5))).Then(SignedIn);
        Given(old).When(new Command.SignIn(Lives.WrongPassword, AccountSamples.Salt(4))).ThenCounted(AccountCodes.SignInRefused, Failed);
    }
}
