using Ants.Permis.Accounts;
using Ants.Permis.Contact;
using Ants.Permis.Findings;
using Ants.Permis.FranceConnect;
using Ants.Permis.Identity;
using Ants.Permis.Primitives;
using Ants.Permis.Testing;
using NodaTime;
using static Ants.Permis.Testing.AccountScenario;
using Command = Ants.Permis.Accounts.AccountCommand;
using Event = Ants.Permis.Accounts.AccountEvent;

namespace Ants.Permis.Domain.Tests.Accounts;

public sealed class Creating_an_account
{
    private static readonly Command.Create Create = new(AccountSamples.Form, AccountSamples.Token(1));

    private static Instant Tomorrow => AccountSamples.Start + Duration.FromHours(24);

    [Fact]
    public void Sends_a_link_that_is_good_for_a_day() =>
        Given().When(Create).Then(Created(1, Tomorrow)).ThenFindings();

    [Fact]
    public void Keeps_nothing_of_the_link_but_a_hash() =>
        Assert.DoesNotContain(AccountSamples.Token(1).Text, Assert.IsType<Account.Pending>(Given().When(Create).State).ActivationHash.Value, StringComparison.Ordinal);

    [Fact]
    public void Is_refused_for_every_reason_at_once() =>
        Given().When(Create with { Form = new(null, " ", "7", "nowhere", IsCaptchaPassed: false, AreTermsAccepted: false) }).ThenRefused(
            AccountCodes.ProfileMissing, EtatCivilCodes.BirthNameMissing, EtatCivilCodes.GivenNameForbiddenCharacter, ContactCodes.EmailMalformed, AccountCodes.CaptchaFailed, AccountCodes.TermsNotAccepted);

    [Fact]
    public void Is_refused_for_every_field_that_is_missing() =>
        Given().When(Create with { Form = new(AccountProfile.Individual, null, null, null, IsCaptchaPassed: true, AreTermsAccepted: true) }).ThenRefused(
            EtatCivilCodes.BirthNameMissing, EtatCivilCodes.FirstGivenNameMissing, ContactCodes.EmailMissing);

    [Fact]
    public void Names_the_rule_of_a_field_that_is_missing() =>
        Assert.Contains(Given().When(Create with { Form = AccountSamples.Form with { AreTermsAccepted = false } }).Decision.Findings, finding => finding is { Code: AccountCodes.TermsNotAccepted, Rule.Id: "FIELD-ACCOUNT-TERMS", Path.Value: "/account/terms" });

    [Fact]
    public void Gives_a_legal_person_the_answer_of_the_form() =>
        Given().When(Create with { Form = AccountSamples.Form with { Profile = AccountProfile.LegalPerson } }).ThenRefused(AccountCodes.LegalPerson);

    [Fact]
    public void Again_before_the_link_was_followed_replaces_it()
    {
        var later = new Command.Create(AccountSamples.Form with { GivenName = "Dominique" }, AccountSamples.Token(2));
        var scenario = Given(Lives.Created).When(later).Then(Created(2, Tomorrow) with { GivenName = GivenName.Create("Dominique") });
        Given(scenario.History).When(new Command.Activate(AccountSamples.Presented(1), AccountSamples.Completion, Samples.Account, AccountSamples.Salt(1), AccountSamples.Salt(2)))
            .ThenRefused(AccountCodes.LinkUnknown);
    }

    [Fact]
    public void Sends_three_links_and_no_more_until_the_window_is_over()
    {
        var third = Given(Given(Lives.Created).When(Create).History).When(Create);
        third.Then(Created(1, Tomorrow));
        Given(third.History).When(Create).ThenNothing();
        Given(third.History).When(new Command.ResendActivation(AccountSamples.Token(2))).ThenNothing();
        Given(third.History).When(Create).After(Duration.FromHours(24)).Then(Created(1, Tomorrow + Duration.FromHours(24)));
    }

    [Fact]
    public void With_the_address_of_an_account_in_use_tells_its_holder_and_nobody_else() =>
        Given(Lives.InUse).When(Create).Then(new Event.CreationRepeated(default)).ThenFindings();

    [Fact]
    public void With_the_address_of_a_closed_account_does_nothing_and_says_nothing() =>
        Given(Lives.Closed).When(Create).ThenNothing().ThenFindings();

    [Fact]
    public void Keeps_the_remarks_on_what_was_typed() =>
        Given().When(Create with { Form = AccountSamples.Form with { GivenName = "Jean Pierre" } }).ThenFindings(EtatCivilCodes.GivenNameWithSpace);

    private static Event.AccountCreated Created(int token, Instant until) => new(
        BirthName.Create(AccountSamples.Form.BirthName!), GivenName.Create(AccountSamples.Form.GivenName!), EmailAddress.Create(AccountSamples.Form.Email!), Lives.Token(token), until, default);
}

public sealed class Creating_an_account_with_FranceConnect
{
    private static readonly Command.CreateWithFranceConnect Create = new(AccountSamples.Identity, null, true, Samples.Account);

    [Fact]
    public void Makes_it_usable_at_once()
    {
        var scenario = Given().When(Create);
        scenario.Then(new Event.AccountCreatedWithFranceConnect(
            Samples.Account,
            AccountSamples.Identity.Subject!,
            AssuranceLevel.Substantial,
            new AccountHolder(BirthName.Create("MARTIN"), GivenName.Create("Camille"), Sex.Female, new Provenance.ByFranceConnect(AssuranceLevel.Substantial)),
            EmailAddress.Create(Samples.Contact.Email!),
            default));
        Given(scenario.History).When(new Command.SignIn(Lives.FranceConnect)).Then(new Event.SignedIn(SignInMethod.FranceConnect, default));
    }

    [Fact]
    public void Tells_the_wizard_what_it_knows_of_the_holder() =>
        Assert.Equal(new EtatCivilAnswers { BirthName = "MARTIN", GivenNames = ["Camille"], Sex = Sex.Female }, Lives.Active(Lives.ByFranceConnect).Holder.ToEtatCivil());

    [Fact]
    public void Needs_somebody_at_a_level_who_accepts_the_terms() =>
        Given().When(Create with { Identity = AccountSamples.IdentityOf(null, null), AreTermsAccepted = false })
            .ThenRefused(AccountCodes.SubjectMissing, FranceConnectCodes.LevelRequired, AccountCodes.TermsNotAccepted);

    [Fact]
    public void Takes_the_address_that_was_typed_where_FranceConnect_gave_none() =>
        Given().When(Create with { Email = "nowhere" }).ThenRefused(ContactCodes.EmailMalformed);

    [Fact]
    public void Takes_the_place_of_an_account_that_was_not_activated() =>
        Assert.IsType<Account.Active>(Given(Lives.Created).When(Create).State);

    [Fact]
    public void Is_refused_where_there_is_an_account_which_is_linked_instead()
    {
        Given(Lives.InUse).When(Create).ThenRefused(AccountCodes.LinkInstead);
        Given(Lives.Closed).When(Create).ThenRefused(AccountCodes.LinkInstead);
    }
}
