using Ants.Permis.Accounts;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Testing;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Command = Ants.Permis.Accounts.AccountCommand;
using Event = Ants.Permis.Accounts.AccountEvent;

namespace Ants.Permis.Domain.Tests.Accounts;

[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 500)]
public sealed class Any_history_of_an_account
{
    [Property]
    public Property Folds_again_to_the_state_it_led_to(AccountHistory history)
    {
        var turns = history.Play();
        var state = turns.Count == 0 ? Account.Initial : turns[^1].After;
        return (AccountDecider.Fold(turns.SelectMany(turn => turn.Events)) == state).Collect(state.ToString());
    }

    [Property]
    public void Counts_its_events(AccountHistory history) =>
        Assert.All(history.Play(), turn => Assert.Equal(turn.Before.Version + turn.Events.Count, turn.After.Version));

    [Property]
    public void Gives_a_reason_for_everything_that_is_not_done(AccountHistory history) =>
        Assert.All(history.Play().Where(turn => !turn.Decision.IsDone()), turn => Assert.Contains(turn.Decision.Findings, finding => finding.Severity == Severity.Blocking));

    [Property]
    public void Sorts_its_findings(AccountHistory history) =>
        Assert.All(history.Play(), turn => Assert.Equal(turn.Decision.Findings.Order(Finding.DisplayOrder), turn.Decision.Findings));

    [Property]
    public void Bears_the_instant_and_the_key_of_each_command(AccountHistory history) =>
        Assert.All(history.Play(), turn => Assert.All(turn.Events, happened => Assert.Equal((turn.Context.Now, turn.Command.Key), (happened.At, happened.Key))));

    [Property]
    public void Decides_a_key_once(AccountHistory history) =>
        Assert.All(history.Play().Where(turn => turn.Command.Key is not null && turn.Events.Count > 0), turn =>
        {
            var again = Assert.IsType<Decision<Event>.Accepted>(AccountDecider.Decide(turn.Command, turn.After, turn.Context));
            Assert.Empty(again.Events);
            Assert.Equal(AccountCodes.AlreadyDecided, Assert.Single(again.Findings).Code);
        });

    [Property]
    public void Decides_on_the_version_it_was_shown_and_no_other(AccountHistory history) =>
        Assert.All(history.Play().Where(turn => turn.Command.Key is null), turn =>
        {
            Assert.Equal(turn.Decision, AccountDecider.Decide(turn.Command with { ExpectedVersion = turn.Before.Version }, turn.Before, turn.Context));
            var late = AccountDecider.Decide(turn.Command with { ExpectedVersion = turn.Before.Version - 1 }, turn.Before, turn.Context);
            Assert.Equal(AccountCodes.VersionConflict, Assert.Single(late.Findings).Code);
            Assert.False(late.IsAccepted);
        });

    [Property]
    public void Signs_in_nobody_without_the_proof_that_is_right_at_that_moment(AccountHistory history)
    {
        var shadow = new ShadowAccount();
        foreach (var turn in history.Play())
        {
            if (turn.Events.Any(happened => happened is Event.SignedIn))
                Assert.True(shadow.MaySignIn(turn.Command, turn.Context.Now), turn.Command.Kind);
            shadow.Take(turn);
        }
    }

    [Property]
    public void Does_nothing_with_a_token_that_was_used_replaced_or_came_too_late(AccountHistory history)
    {
        var shadow = new ShadowAccount();
        foreach (var turn in history.Play())
        {
            if (turn.Events.Any(happened => happened is Event.AccountActivated or Event.PasswordChanged { IsRecovery: true } or Event.EmailChanged))
                Assert.True(shadow.KnowsTokenOf(turn.Command, turn.Context.Now), turn.Command.Kind);
            shadow.Take(turn);
        }
    }

    [Property]
    public void Ends_every_lock(AccountHistory history)
    {
        var shadow = new ShadowAccount();
        foreach (var turn in history.Play())
        {
            shadow.Take(turn);
            if (turn.After is not Account.Active { PasswordHash: not null } active)
                continue;
            Assert.True((active.Passwords.NotBefore ?? turn.Context.Now) <= turn.Context.Now + Duration.FromHours(2));
            var later = turn.Context with { Now = turn.Context.Now + Duration.FromHours(2) };
            Assert.True(AccountDecider.Decide(new Command.SignIn(new AccountProof.Password(shadow.Password!)), active, later).IsSignedIn());
        }
    }

    [Property]
    public void Says_the_same_to_a_stranger_as_if_there_were_no_account(AccountHistory history) =>
        Assert.All(history.Play().Where(turn => turn.Command.Key is null && AskedByStrangers(turn)), turn =>
        {
            var nobody = AccountDecider.Decide(turn.Command, Account.Initial, turn.Context);
            Assert.Equal((nobody.IsAccepted, nobody.Findings), (turn.Decision.IsAccepted, turn.Decision.Findings));
        });

    [Property]
    public void Only_makes_changes_that_the_map_shows(AccountHistory history) =>
        Assert.All(history.Play().Where(turn => turn.Events.Count > 0), turn => Assert.Contains(new AccountTransition(turn.Command.Kind, turn.Before.Kind, turn.After.Kind), AccountMap.Transitions));

    [Property]
    public void Never_goes_back_to_life_once_deleted(AccountHistory history) =>
        Assert.All(history.Play().Where(turn => turn.Before is Account.Deleted), turn => Assert.Empty(turn.Events));

    // What is done for somebody with the right proof is not said to a stranger.
    private static bool AskedByStrangers(AccountTurn turn) => turn.Command switch
    {
        Command.SignIn => !turn.Decision.IsSignedIn(),
        Command.AnswerSecretQuestion => !turn.Decision.IsDone(),
        Command.Create => turn.Before is not Account.Deleted,
        Command.RequestIdentifier or Command.RequestRecoveryLink or Command.ResendActivation => true,
        _ => false,
    };
}

/// <summary>What a careful clerk would note on paper: told a second time, without the decider's own state.</summary>
internal sealed class ShadowAccount
{
    private readonly Dictionary<string, (string Token, Instant Before)> links = new(StringComparer.Ordinal);
    private string? subject;
    private Instant heldOffUntil = Instant.MinValue;

    public Ants.Permis.Credentials.TypedSecret? Password { get; private set; }

    public bool MaySignIn(Command command, Instant now) => command switch
    {
        Command.SignIn { Proof: AccountProof.Password proof } => proof.Typed.Equals(Password) && now >= heldOffUntil,
        Command.SignIn { Proof: AccountProof.FranceConnect proof } => subject is not null && proof.Identity.Subject?.Value == subject && proof.Identity.Level is not null,
        Command.Activate => KnowsTokenOf(command, now),
        _ => false,
    };

    public bool KnowsTokenOf(Command command, Instant now) => command switch
    {
        Command.Activate activate => Opens("activation", activate.Token, now),
        Command.ResetPassword reset => Opens("recovery", reset.Token, now),
        Command.ConfirmEmail confirm => Opens("email", confirm.Token, now),
        _ => false,
    };

    public void Take(AccountTurn turn)
    {
        foreach (var happened in turn.Events)
            Take(happened, turn.Command);
    }

    private void Take(Event happened, Command command)
    {
        switch (happened)
        {
            case Event.AccountCreated e: Sent("activation", ((Command.Create)command).Token, e.ActivateBefore); break;
            case Event.ActivationResent e: Sent("activation", ((Command.ResendActivation)command).Token, e.ActivateBefore); break;
            case Event.AccountCreatedWithFranceConnect e: links.Clear(); subject = e.Subject.Value; break;
            case Event.AccountActivated: links.Clear(); Password = ((Command.Activate)command).Form.Password; break;
            case Event.SignInFailed e when e.NotBefore is { } open: heldOffUntil = open; break;
            case Event.RecoveryOpened e: Sent("recovery", command is Command.RequestRecoveryLink request ? request.Token : ((Command.AnswerSecretQuestion)command).Token, e.ResetBefore); break;
            case Event.PasswordChanged: links.Clear(); heldOffUntil = Instant.MinValue; Password = (command as Command.ResetPassword)?.Password ?? ((Command.ChangePassword)command).Password; break;
            case Event.EmailChangeAsked e: Sent("email", ((Command.ChangeEmail)command).Token, e.ConfirmBefore); break;
            case Event.EmailChanged: links.Clear(); break;
            case Event.FranceConnectLinked e: subject = e.Subject.Value; break;
            case Event.FranceConnectUnlinked: subject = null; break;
            case Event.AccountClosed or Event.AccountDeleted: links.Clear(); subject = null; Password = null; break;
            case Event.SignedIn: heldOffUntil = Instant.MinValue; break;
            default: break;
        }
    }

    private void Sent(string link, Ants.Permis.Credentials.SecretToken token, Instant before) => links[link] = (token.Text, before);

    private bool Opens(string link, Ants.Permis.Credentials.TypedSecret presented, Instant now) =>
        links.TryGetValue(link, out var sent) && presented.Text == sent.Token && now < sent.Before;
}
