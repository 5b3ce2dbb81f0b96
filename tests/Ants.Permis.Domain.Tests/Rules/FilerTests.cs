using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Rules;
using Ants.Permis.Situations;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Rules;

public sealed class Who_files_an_application
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    [Theory]
    [InlineData(NewLicenceReason.Lost, Filing.Closed, RuleStatus.Verified)]
    [InlineData(NewLicenceReason.Stolen, Filing.Closed, RuleStatus.Verified)]
    [InlineData(NewLicenceReason.Damaged, Filing.WithMandate, RuleStatus.Assumed)]
    [InlineData(NewLicenceReason.Expired, Filing.WithMandate, RuleStatus.Assumed)]
    [InlineData(NewLicenceReason.CivilStatusChanged, Filing.WithMandate, RuleStatus.Assumed)]
    public void Is_no_driving_school_after_a_loss_or_a_theft(NewLicenceReason reason, Filing filing, RuleStatus status)
    {
        var rule = Rule(Filer.DrivingSchool, Motif.FabricationNouveauPermis, reason);
        Assert.Equal((filing, status), (rule.Value, rule.Status));
    }

    [Fact]
    public void May_be_a_driving_school_with_a_mandate_to_register()
    {
        var rule = Rule(Filer.DrivingSchool, Motif.InscriptionExamen);
        Assert.Equal((Filing.WithMandate, RuleStatus.Verified), (rule.Value, rule.Status));
        Assert.Contains("Corse", rule.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_the_representative_for_a_minor_alone() =>
        Assert.All(Rulebook.Current.Filers.Rows.Where(row => row.Key.Filer == Filer.LegalRepresentative), row => Assert.Equal(Filing.ForMinor, row.Value));

    [Fact]
    public void Is_the_person_under_every_motif() =>
        Assert.All(Rulebook.Current.Filers.Rows.Where(row => row.Key.Filer == Filer.Applicant), row => Assert.Equal((Filing.Open, RuleStatus.FormText), (row.Value, row.Status)));

    [Fact]
    public void Is_known_for_every_motif_and_for_every_reason_of_a_new_card()
    {
        (Motif Motif, NewLicenceReason? Reason)[] cases =
        [
            .. Enum.GetValues<Motif>().Where(motif => motif != Motif.FabricationNouveauPermis).Select(motif => (motif, (NewLicenceReason?)null)),
            .. Enum.GetValues<NewLicenceReason>().Select(reason => (Motif.FabricationNouveauPermis, (NewLicenceReason?)reason)),
        ];
        Assert.Equal(
            (from filer in Enum.GetValues<Filer>() from one in cases select new FilerKey(filer, one.Motif, one.Reason)).ToHashSet(),
            Rulebook.Current.Filers.Rows.Select(row => row.Key).ToHashSet());
    }

    [Fact]
    public void Is_not_known_while_the_reason_of_a_new_card_is_not() =>
        Assert.Null(Rulebook.Current.Filers.Find(new(Filer.DrivingSchool, Motif.FabricationNouveauPermis), Today));

    [Fact]
    public void Is_in_no_table_of_the_tutorial() => Assert.Empty(Rulebook.Ants2019.Filers.Rows);

    private static RuleRow<FilerKey, Filing> Rule(Filer filer, Motif motif, NewLicenceReason? reason = null) => Rulebook.Current.Filers.Find(new(filer, motif, reason), Today)!;
}
