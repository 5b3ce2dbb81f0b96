using Ants.Permis.Accounts;
using Ants.Permis.Contact;
using Ants.Permis.Credentials;
using Ants.Permis.Findings;
using Ants.Permis.FranceConnect;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using Ants.Permis.Testing;
using NodaTime;
using static Ants.Permis.Testing.AccountScenario;
using Command = Ants.Permis.Accounts.AccountCommand;
using Event = Ants.Permis.Accounts.AccountEvent;

namespace Ants.Permis.Domain.Tests.Accounts;

public sealed class Changing_an_account
{
    private static readonly Command.ChangePassword ChangePassword = new(Lives.Password, AccountSamples.OtherPassword, AccountSamples.OtherPassword, AccountSamples.Salt(7));
    private static readonly Command.ChangeEmail ChangeEmail = new(Lives.Password, "nouvelle@example.org", AccountSamples.Token(3));
    private static readonly Command.LinkFranceConnect Link = new(Lives.Password, AccountSamples.Identity);
    private static readonly Event Failed = new Event.SignInFailed(SignInMethod.Password, null, IsLocked: false, default);

    public static TheoryData<string> WithProof => [.. Proven(Lives.Password).Select(command => command.Kind)];

    [Theory]
    [MemberData(nameof(WithProof))]
    public void Counts_a_wrong_proof(string kind) =>
        Given(Lives.InUse).When(Command(kind, Lives.WrongPassword)).ThenCounted(AccountCodes.ProofRefused, Failed);

    [Theory]
    [MemberData(nameof(WithProof))]
    public void Looks_at_no_proof_during_a_lock(string kind) =>
        Given(Lives.AfterWrongPasswords(10)).When(Command(kind, Lives.Password)).ThenCounted(AccountCodes.ProofRefused, new Event.SignInHeldOff(default));

    [Theory]
    [MemberData(nameof(WithProof))]
    public void Is_refused_unless_the_account_is_in_use(string kind)
    {
        foreach (var history in new[] { [], Lives.Created, Lives.Closed })
            Given(history).When(Command(kind, Lives.Password)).ThenRefused(AccountCodes.NotActive);
    }

    [Theory]
    [MemberData(nameof(WithProof))]
    public void Takes_FranceConnect_for_a_proof(string kind) =>
        Assert.True(Given(Lives.Linked).When(Command(kind, Lives.FranceConnect)).Decision.IsDone());

    [Fact]
    public void Changes_the_password() =>
        Given(Lives.InUse).When(ChangePassword).Then(new Event.PasswordChanged(Lives.Hash(AccountSamples.OtherPassword, 7), IsRecovery: false, default));

    [Fact]
    public void Refuses_a_password_against_the_rules() =>
        Assert.Contains(Given(Lives.InUse).When(ChangePassword with { Password = new("court"), Confirmation = new("court") }).Decision.Findings, finding => finding.Code == PasswordCodes.TooShort);

    [Fact]
    public void Changes_the_secret_question() =>
        Given(Lives.InUse).When(new Command.ChangeSecretQuestion(Lives.Password, SecretQuestion.FirstPet, new("Médor"), AccountSamples.Salt(8)))
            .Then(new Event.SecretQuestionChanged(SecretQuestion.FirstPet, Lives.Hash(new("MEDOR"), 8), default));

    [Fact]
    public void Refuses_a_secret_question_by_rules_that_have_none() =>
        Given(Lives.InUse).When(new Command.ChangeSecretQuestion(Lives.Password, SecretQuestion.FirstPet, new("Médor"), AccountSamples.Salt(8))).Under(Rulebook.CurrentAsvs5)
            .ThenRefused(AccountCodes.RecoveryNotOffered);

    [Fact]
    public void Changes_the_address_once_its_link_was_followed()
    {
        var email = EmailAddress.Create("nouvelle@example.org");
        var asked = Given(Lives.InUse).When(ChangeEmail);
        asked.Then(new Event.EmailChangeAsked(email, Lives.Token(3), Lives.InUse[^1].At + Duration.FromHours(24), default));
        Assert.Equal(Samples.Contact.Email, Lives.Active(asked.History).Email.Value);
        var confirm = new Command.ConfirmEmail(AccountSamples.Presented(3));
        var changed = Given(asked.History).When(confirm).After(Duration.FromHours(23));
        changed.Then(new Event.EmailChanged(email, default));
        Assert.Equal(email, Lives.Active(changed.History).Email);
        Given(changed.History).When(confirm).ThenRefused(AccountCodes.LinkUnknown);
        Given(asked.History).When(confirm).After(Duration.FromHours(24)).ThenRefused(AccountCodes.LinkExpired);
        Given(asked.History).When(new Command.ConfirmEmail(AccountSamples.Presented(4))).ThenRefused(AccountCodes.LinkUnknown);
    }

    [Theory]
    [InlineData(null, ContactCodes.EmailMissing)]
    [InlineData("nowhere", ContactCodes.EmailMalformed)]
    [InlineData("a@example.org\nBcc: b@example.org", ContactCodes.EmailMalformed)]
    public void Refuses_an_address_that_is_none(string? typed, string code) =>
        Given(Lives.InUse).When(ChangeEmail with { Email = typed }).ThenRefused(code);

    [Fact]
    public void Does_nothing_for_the_same_address() => Given(Lives.InUse).When(ChangeEmail with { Email = Samples.Contact.Email }).ThenNothing();

    [Fact]
    public void Takes_a_link_for_a_password_away_with_the_old_address()
    {
        var recovery = new Command.RequestRecoveryLink(AccountSamples.Token(2));
        var history = Lives.After(Lives.InUseUnder(Rulebook.CurrentAsvs5), [recovery, ChangeEmail, new Command.ConfirmEmail(AccountSamples.Presented(3))], Rulebook.CurrentAsvs5);
        Given(history).When(Choosing_another_password.Reset).ThenRefused(AccountCodes.LinkUnknown);
    }

    [Fact]
    public void Links_FranceConnect() =>
        Given(Lives.InUse).When(Link).Then(new Event.FranceConnectLinked(AccountSamples.Identity.Subject!, AssuranceLevel.Substantial, default)).ThenFindings();

    [Fact]
    public void Links_the_same_person_once() => Given(Lives.Linked).When(Link).ThenNothing();

    [Fact]
    public void Refuses_to_link_an_identity_that_is_somebody_elses()
    {
        var other = FranceConnectIdentity.Of(new FranceConnectClaims { Sub = "other", Acr = "eidas2", FamilyName = "ROSSI", GivenNames = ["Andrea"] });
        var scenario = Given(Lives.InUse).When(Link with { Identity = other }).ThenRefused(AccountCodes.IdentityDiffers);
        Assert.Equal(["/etatCivil/birthName", "/etatCivil/givenNames"], scenario.Decision.Findings.Where(finding => finding.Code == FranceConnectCodes.CompareDifferent).Select(finding => finding.Path.Value));
    }

    [Fact]
    public void Warns_where_it_cannot_be_told_whether_the_identity_is_the_holders()
    {
        var bare = FranceConnectIdentity.Of(new FranceConnectClaims { Sub = "bare", Acr = "eidas2", FamilyName = "MARTIN" });
        var scenario = Given(Lives.InUse).When(Link with { Identity = bare });
        Assert.True(scenario.Decision.IsDone());
        Assert.Contains(scenario.Decision.Findings, finding => finding.Code == AccountCodes.IdentityUncertain);
    }

    [Fact]
    public void Refuses_an_identity_without_subject_or_level() =>
        Given(Lives.InUse).When(Link with { Identity = AccountSamples.IdentityOf(null, null) }).ThenRefused(AccountCodes.SubjectMissing, FranceConnectCodes.LevelRequired);

    [Fact]
    public void Unlinks_FranceConnect()
    {
        var unlinked = Given(Lives.Linked).When(new Command.UnlinkFranceConnect(Lives.Password));
        unlinked.Then(new Event.FranceConnectUnlinked(default));
        Given(unlinked.History).When(new Command.SignIn(Lives.FranceConnect)).ThenFindings(AccountCodes.SignInRefused);
        Given(Lives.InUse).When(new Command.UnlinkFranceConnect(Lives.Password)).ThenNothing();
    }

    [Fact]
    public void Does_not_unlink_the_only_way_in() =>
        Given(Lives.ByFranceConnect).When(new Command.UnlinkFranceConnect(Lives.FranceConnect)).ThenRefused(AccountCodes.NoOtherWayIn);

    [Fact]
    public void Remembers_the_choice_of_FranceConnect()
    {
        var remembered = Given(Lives.InUse).When(new Command.RememberFranceConnect(true));
        remembered.Then(new Event.FranceConnectRemembered(true, default));
        Assert.True(Lives.Active(remembered.History).RemembersFranceConnect);
        Given(remembered.History).When(new Command.RememberFranceConnect(true)).ThenNothing();
        Given(Lives.Created).When(new Command.RememberFranceConnect(true)).ThenRefused(AccountCodes.NotActive);
    }

    private static Command Command(string kind, AccountProof proof) => Proven(proof).Single(command => command.Kind == kind);

    private static IEnumerable<Command> Proven(AccountProof proof) =>
    [
        ChangePassword with { Proof = proof },
        ChangeEmail with { Proof = proof },
        Link with { Proof = proof },
        new Command.ChangeSecretQuestion(proof, SecretQuestion.FirstPet, new("Médor"), AccountSamples.Salt(8)),
        new Command.UnlinkFranceConnect(proof),
        new Command.Close(proof),
    ];
}

public sealed class Ending_an_account
{
    [Fact]
    public void Closes_it_for_everybody_at_once()
    {
        var closed = Given(Lives.Linked).When(new Command.Close(Lives.Password));
        closed.Then(new Event.AccountClosed(Lives.Linked[^1].At + Duration.FromDays(30), default));
        Given(closed.History).When(new Command.SignIn(Lives.Password)).ThenCounted(AccountCodes.SignInRefused);
        Given(closed.History).When(new Command.SignIn(Lives.FranceConnect)).ThenCounted(AccountCodes.SignInRefused);
    }

    [Fact]
    public void Keeps_no_hash_of_a_closed_account()
    {
        var content = Assert.IsType<Account.Closed>(AccountDecider.Fold(Lives.Closed)).Content;
        Assert.Equal((null, null, null), (content.PasswordHash, content.AnswerHash, content.Subject));
    }

    [Fact]
    public void Deletes_it_after_thirty_days_but_for_what_is_kept()
    {
        Given(Lives.Closed).When(new Command.Delete()).After(Duration.FromDays(30) - Duration.FromSeconds(1)).ThenRefused(AccountCodes.DeletionNotDue);
        var deleted = Given(Lives.Closed).When(new Command.Delete()).After(Duration.FromDays(30));
        deleted.Then(new Event.AccountDeleted(DeletionReason.Closed, Samples.Account, AccountSamples.Start, Lives.Closed[^1].At, default));
        Given(deleted.History).When(new Command.Delete()).ThenNothing();
        Given(deleted.History).When(new Command.Create(AccountSamples.Form, AccountSamples.Token(1))).ThenRefused(AccountCodes.Deleted);
    }

    [Fact]
    public void Leaves_one_event_that_says_the_same_as_the_whole_history()
    {
        var history = Given(Lives.Closed).When(new Command.Delete()).After(Duration.FromDays(30)).History;
        var whole = Assert.IsType<Account.Deleted>(AccountDecider.Fold(history));
        Assert.Equal(whole with { Version = 1 }, AccountDecider.Fold([history[^1]]));
    }

    [Fact]
    public void Keeps_what_the_rules_of_the_host_say()
    {
        var nothing = AccountRules.Ants2019.Retention.Rows.Aggregate(AccountRules.Ants2019.Retention, (table, row) => table.With(row with { Value = false }));
        var book = Rulebook.Ants2019 with { Accounts = AccountRules.Ants2019 with { Retention = nothing } };
        Given(Lives.Closed).When(new Command.Delete()).After(Duration.FromDays(30)).Under(book).Then(new Event.AccountDeleted(DeletionReason.Closed, null, null, null, default));
    }

    [Fact]
    public void Deletes_nothing_that_is_in_use() => Given(Lives.InUse).When(new Command.Delete()).ThenRefused(AccountCodes.InUse);

    [Fact]
    public void Deletes_nothing_that_is_not_there() => Given().When(new Command.Delete()).ThenRefused(AccountCodes.NotActive);
}
