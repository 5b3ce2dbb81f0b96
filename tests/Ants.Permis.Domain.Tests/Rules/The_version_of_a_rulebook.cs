using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Rules;
using Ants.Permis.Submission;
using Ants.Permis.SupportingDocuments;
using Ants.Permis.Testing;

namespace Ants.Permis.Domain.Tests.Rules;

public sealed class The_version_of_a_rulebook
{
    [Fact]
    public void Tells_every_profile_from_every_other() =>
        Assert.Equal(Rulebook.Profiles.Count, Rulebook.Profiles.Select(profile => profile.Version).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Is_sixteen_hexadecimal_digits() =>
        Assert.All(Rulebook.Profiles, profile => Assert.Matches("^[0-9a-f]{16}$", profile.Version));

    [Fact]
    public void Does_not_depend_on_the_name() =>
        Assert.Equal(Rulebook.Current.Version, (Rulebook.Current with { Name = "ours" }).Version);

    [Fact]
    public void Changes_with_one_value_one_period_one_status_or_one_source()
    {
        var table = Rulebook.Ants2019.PageLimits;
        var row = table.Rows.First(row => row.Key == DocumentKind.ProofOfAddress);
        RuleRow<DocumentKind, Pages>[] others =
        [
            row with { Value = new Pages(row.Value.Value + 1) },
            row with { Period = InForce.Since(row.Period.From.PlusDays(1)) },
            row with { Period = InForce.Between(row.Period.From, row.Period.From.PlusYears(50)) },
            row with { Status = RuleStatus.Assumed },
            row with { Source = row.Source with { Article = "another" } },
        ];
        var versions = others.Select(other => (Rulebook.Ants2019 with { PageLimits = table.With(other) }).Version).Append(Rulebook.Ants2019.Version).ToArray();
        Assert.Equal(versions.Length, versions.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Is_stored_with_a_submission_and_found_again()
    {
        var submitted = (Demande.Submitted)DemandeDecider.Fold(DemandeJourney.For(Motif.InscriptionExamen).Events);
        Assert.Equal(Rulebook.Ants2019.Version, submitted.RulebookVersion);
        Assert.Equal(Rulebook.Ants2019.Version, SubmittedDemande.Of(submitted).RulebookVersion);
    }
}
