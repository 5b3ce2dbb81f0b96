using Ants.Permis.Demandes;
using Ants.Permis.FollowUp;
using Ants.Permis.Identity;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Testing;
using NodaTime;
using Command = Ants.Permis.FollowUp.FollowUpCommand;

namespace Ants.Permis.Domain.Tests.FollowUp;

public sealed class The_list_of_demandes
{
    private static readonly Instant Start = Instant.FromUtc(2026, 11, 23, 10, 0);

    [Fact]
    public void Has_no_line_for_an_application_that_was_not_started() => Assert.Null(DemandeListItem.Of(Demande.Initial));

    [Fact]
    public void Shows_a_draft_with_the_step_to_resume_from()
    {
        var item = DemandeListItem.Of(DemandeDecider.Fold(DemandeJourney.For(Motif.InscriptionExamen).EventsTo(Step.Motif)))!;
        Assert.Equal((null, null, null, DemandeStatus.Draft, (Step?)Step.Motif, null), (item.GivenName, item.BirthName, item.Number, item.Status, item.Current, item.Outcome));
        Assert.Equal([DemandeAction.Resume], item.Actions);
        Assert.Equal([DemandeAction.Resume, DemandeAction.SeeSummary], DemandeListItem.Of(DemandeDecider.Fold(DemandeJourney.For(Motif.InscriptionExamen).EventsTo(Step.Summary)))!.Actions);
    }

    [Fact]
    public void Shows_a_submitted_application_with_its_number()
    {
        var item = DemandeListItem.Of((Demande)FollowUpSamples.Application)!;
        Assert.Equal((Samples.Adult.GivenNames[0], Samples.Adult.BirthName, Samples.Number, DemandeStatus.Submitted, null), (item.GivenName, item.BirthName, item.Number, item.Status, item.Current));
        Assert.Equal([DemandeAction.SeeSummary, DemandeAction.DownloadDepositForm, DemandeAction.Withdraw], item.Actions);
    }

    [Fact]
    public void Offers_the_deposit_form_only_where_the_photo_goes_by_post()
    {
        var digital = FollowUpSamples.Submit(new DemandeJourney(SampleAnswers.For(Motif.InscriptionExamen) with { PhotoSignature = Samples.DigitalPhoto }));
        Assert.Equal([DemandeAction.SeeSummary, DemandeAction.Withdraw], DemandeListItem.Of((Demande)digital)!.Actions);
    }

    [Fact]
    public void Follows_the_application()
    {
        var asked = DemandeListItem.Of(FollowUpScenario.Given().When(FollowUpSamples.Ask).State);
        Assert.Equal(DemandeStatus.ComplementAsked, asked.Status);
        Assert.Equal([DemandeAction.SendDocuments, DemandeAction.SeeSummary, DemandeAction.DownloadDepositForm, DemandeAction.Withdraw], asked.Actions);
        var refused = DemandeListItem.Of(FollowUpScenario.Given().When(new Command.ReportDecision(DemandeOutcome.Refused, null, FollowUpSamples.Host)).State);
        Assert.Equal((DemandeStatus.Decided, DemandeOutcome.Refused), (refused.Status, refused.Outcome));
        Assert.Equal([DemandeAction.SeeSummary], refused.Actions);
    }

    [Fact]
    public void Holds_the_applications_of_one_account_and_no_other()
    {
        var other = AccountIdentifier.Create("SPECIMEN-0002");
        Demande[] demandes = [FollowUpSamples.Application, Draft("Ana", other), Draft("Ben", Samples.Account), Draft("Eve", null), Demande.Initial];
        var followed = FollowUpScenario.Given().When(new Command.ReportExamination(FollowUpSamples.Host)).State;
        var list = DemandeList.Of(Samples.Account, demandes, [followed]);
        Assert.Equal([Samples.Adult.GivenNames[0], "Ben"], list.Items.Select(item => item.GivenName).Order(StringComparer.Ordinal).Reverse());
        Assert.Contains(list.Items, item => item.Status == DemandeStatus.BeingExamined);
        Assert.Equal(["Ana"], DemandeList.Of(other, demandes, [followed]).Items.Select(item => item.GivenName));
    }

    [Fact]
    public void Has_the_one_that_changed_last_first_whatever_order_they_come_in()
    {
        Demande[] demandes = [Draft("Ana", Samples.Account, 1, 9), Draft("Ben", Samples.Account, 2, 9), Draft("Eve", Samples.Account, 3, 8)];
        foreach (var order in new[] { demandes, [.. demandes.Reverse()] })
            Assert.Equal(["Ben", "Ana", "Eve"], DemandeList.Of(Samples.Account, order, []).Items.Select(item => item.GivenName));
    }

    [Theory]
    [InlineData("lefe", "")]
    [InlineData("lœuilly", "Zoé Lœuilly")]
    [InlineData("LOEUILLY zoe", "Zoé Lœuilly")]
    [InlineData("jean pierre", "Jean-Pierre d'Aspremont")]
    [InlineData("jean\u2011pierre", "Jean-Pierre d'Aspremont")]
    [InlineData("D\u2019ASPREMONT", "Jean-Pierre d'Aspremont")]
    [InlineData("d aspremont", "Jean-Pierre d'Aspremont")]
    [InlineData("aspremont zoé", "")]
    [InlineData("  zoe\u00A0 ", "Zoé Lœuilly")]
    [InlineData("zo\u0065\u0301", "Zoé Lœuilly")]
    [InlineData("EN COURS DE SAISIE", "Jean-Pierre d'Aspremont|Zoé Lœuilly")]
    [InlineData("specimen 2026", "Camille Martin")]
    [InlineData("0001 validee", "Camille Martin")]
    [InlineData("submitted", "")]
    [InlineData("", "Camille Martin|Jean-Pierre d'Aspremont|Zoé Lœuilly")]
    [InlineData(null, "Camille Martin|Jean-Pierre d'Aspremont|Zoé Lœuilly")]
    [InlineData(" - ' ", "Camille Martin|Jean-Pierre d'Aspremont|Zoé Lœuilly")]
    public void Is_searched_without_accents_for_every_word(string? typed, string found)
    {
        var list = DemandeList.Of(Samples.Account, [Draft("Zoé", Samples.Account, name: "Lœuilly"), Draft("Jean-Pierre", Samples.Account, name: "d'Aspremont"), FollowUpSamples.Application], []);
        Assert.Equal(found, string.Join('|', list.Search(typed, Language.French).Items.Select(item => $"{item.GivenName} {item.BirthName}").Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Is_searched_by_the_state_in_the_language_of_its_reader()
    {
        var list = DemandeList.Of(Samples.Account, [FollowUpSamples.Application], []);
        Assert.Single(list.Search("submitted", Language.English).Items);
        Assert.Empty(list.Search("validée", Language.English).Items);
    }

    [Fact]
    public void Says_so_when_it_is_empty()
    {
        var list = DemandeList.Of(Samples.Account, [], []);
        Assert.Equal("Aucune demande à afficher", list.EmptyText(Language.French));
        Assert.Equal("No application to show", list.EmptyText(Language.English));
        Assert.Null(DemandeList.Of(Samples.Account, [FollowUpSamples.Application], []).EmptyText(Language.French));
    }

    [Fact]
    public void Says_nothing_in_a_log() => Assert.Equal(nameof(DemandeList), DemandeList.Of(Samples.Account, [FollowUpSamples.Application], []).ToString());

    private static Demande.Draft Draft(string givenName, AccountIdentifier? account, int created = 0, int updated = 0, string? name = null) => new()
    {
        Account = account,
        CreatedAt = Start + Duration.FromHours(created),
        UpdatedAt = Start + Duration.FromHours(updated),
        Answers = DemandeAnswers.Empty with { EtatCivil = new EtatCivilAnswers { GivenNames = [givenName], BirthName = name } },
    };
}
