using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Rules;
using Ants.Permis.Submission;
using Ants.Permis.Testing;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Submission;

public sealed class A_retention_date
{
    private static readonly LocalDate Submission = new(2026, 8, 31);

    private static readonly RulesInForce Rules = Rulebook.Current.At(Submission);

    [Fact]
    public void Is_six_months_after_the_submission_by_article_8_of_the_order_on_online_services()
    {
        var date = RetentionDate.Of(RetainedData.SubmittedDemande, Submission, Rules)!;
        Assert.Equal(new LocalDate(2027, 2, 28), date.DeleteOn);
        Assert.Equal(("RETENTION-DEMANDE", RuleStatus.Verified, "art. 8, I"), (date.Rule.Id, date.Rule.Status, date.Rule.Source.Article));
    }

    [Fact]
    public void Is_three_years_after_the_last_sign_in_for_an_account()
    {
        var date = RetentionDate.Of(RetainedData.UnusedAccount, Submission, Rules)!;
        Assert.Equal((new LocalDate(2029, 8, 31), RuleStatus.Reported), (date.DeleteOn, date.Rule.Status));
    }

    [Fact]
    public void Is_not_made_up_where_nobody_says()
    {
        var silent = Rulebook.Current with { DataRetention = new("data-retention") };
        Assert.Null(RetentionDate.Of(RetainedData.SubmittedDemande, Submission, silent.At(Submission)));
        Assert.Null(RetentionDate.Of(RetainedData.UnsubmittedDemande, Submission, Rulebook.Current.At(new LocalDate(2012, 1, 1))));
    }

    [Theory]
    [InlineData("ants2019")]
    [InlineData("current")]
    public void Is_known_for_the_answers_and_the_documents_of_a_submitted_demande(string profile)
    {
        var submitted = (Demande.Submitted)DemandeDecider.Fold(DemandeJourney.For(Motif.InscriptionExamen).Events);
        var dates = RetentionDate.Of(submitted, Rulebook.FindProfile(profile)!);
        Assert.Equal([RetainedData.SubmittedDemande, RetainedData.SupportingDocuments], dates.Select(date => date.Data));
        Assert.All(dates, date => Assert.True(date.DeleteOn > submitted.On));
    }
}
