using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using Ants.Permis.SupportingDocuments;
using Ants.Permis.Testing;
using NodaTime;
using NodaTime.Text;
using static Ants.Permis.Testing.DemandeScenario;
using Command = Ants.Permis.Demandes.DemandeCommand;

namespace Ants.Permis.Domain.Tests.Demandes;

/// <summary>Rules PROOF-AGE-1 and PROOF-AGE-2: good while its date plus six (or three) months is after today.</summary>
public sealed class A_proof_of_address
{
    private const string Good = "";
    private const string Noted = SupportingDocumentCodes.ProofOfAddressStricterReading;
    private const string TooOld = SupportingDocumentCodes.ProofOfAddressTooOld;

    [Theory]
    [InlineData("2026-11-23", "2026-11-23", Good)]
    [InlineData("2026-08-24", "2026-11-23", Good)]
    [InlineData("2026-08-23", "2026-11-23", Noted)]
    [InlineData("2026-05-24", "2026-11-23", Noted)]
    [InlineData("2026-05-23", "2026-11-23", TooOld)]
    [InlineData("2016-05-23", "2026-11-23", TooOld)]
    // The end of a shorter month counts as the same day.
    [InlineData("2025-08-31", "2026-02-27", Noted)]
    [InlineData("2025-08-31", "2026-02-28", TooOld)]
    [InlineData("2025-08-30", "2026-02-28", TooOld)]
    [InlineData("2025-08-29", "2026-02-28", TooOld)]
    [InlineData("2025-08-28", "2026-02-28", TooOld)]
    [InlineData("2023-08-31", "2024-02-28", Noted)]
    [InlineData("2023-08-31", "2024-02-29", TooOld)]
    [InlineData("2023-08-29", "2024-02-28", Noted)]
    [InlineData("2026-02-28", "2026-08-27", Noted)]
    [InlineData("2026-02-28", "2026-08-28", TooOld)]
    [InlineData("2026-02-28", "2026-08-31", TooOld)]
    [InlineData("2026-03-31", "2026-09-29", Noted)]
    [InlineData("2026-03-31", "2026-09-30", TooOld)]
    [InlineData("2026-11-30", "2027-02-27", Good)]
    [InlineData("2026-11-30", "2027-02-28", Noted)]
    [InlineData("2026-07-01", "2026-12-31", Noted)]
    [InlineData("2026-07-01", "2027-01-01", TooOld)]
    public void Is_good_for_six_months(string issued, string today, string code) => Assert.Equal(code, Age(issued, today, Rulebook.Ants2019));

    [Theory]
    [InlineData("2026-08-24", "2026-11-23", Good)]
    [InlineData("2026-08-23", "2026-11-23", TooOld)]
    [InlineData("2026-11-30", "2027-02-27", Good)]
    [InlineData("2026-11-30", "2027-02-28", TooOld)]
    public void Is_good_for_three_months_under_the_stricter_profile(string issued, string today, string code) => Assert.Equal(code, Age(issued, today, Rulebook.Ants2019Strict));

    [Fact]
    public void Between_three_and_six_months_is_noted_with_both_readings()
    {
        var finding = Find("2026-07-23", "2026-11-23", Rulebook.Ants2019, Noted);
        Assert.Equal(Severity.Information, finding.Severity);
        Assert.Equal(("PROOF-AGE-1", RuleStatus.Conflict), (finding.Rule?.Id, finding.Rule?.Status));
        Assert.Equal(
            [("months", new FindingValue.Number(6)), ("stricter", new FindingValue.Number(3)), ("until", new FindingValue.Date(new LocalDate(2027, 1, 23)))],
            finding.Parameters.Select(parameter => (parameter.Name, parameter.Value)));
    }

    [Fact]
    public void Too_old_blocks_and_says_until_when_it_was_good()
    {
        var finding = Find("2026-05-23", "2026-11-23", Rulebook.Ants2019, TooOld);
        Assert.Equal(Severity.Blocking, finding.Severity);
        Assert.Contains(new FindingParameter("until", new FindingValue.Date(new LocalDate(2026, 11, 23))), finding.Parameters);
        Given(Past.After(Past.To(Step.Summary), Issued(Samples.Today.PlusMonths(-6)))).When(new Command.Submit(Samples.Number)).ThenRefused(TooOld);
    }

    [Fact]
    public void Without_a_date_cannot_be_told()
    {
        var history = Past.After(Past.To(Step.Summary), Issued(null));
        var finding = Assert.Single(Past.Findings(history, Step.SupportingDocuments));
        Assert.True(finding is { Code: SupportingDocumentCodes.IssueDateMissing, IsUndetermined: true, Severity: Severity.Warning });
        Assert.Equal(Verdict.CannotTell, Assessment.Of(DemandeDecider.Fold(history), Samples.ContextOn(Samples.Today)).Verdict);
    }

    [Fact]
    public void Of_tomorrow_is_refused_and_of_today_is_not()
    {
        Given(Past.After(Past.To(Step.Summary), Issued(Samples.Today.PlusDays(1)))).When(new Command.Submit(Samples.Number)).ThenRefused(SupportingDocumentCodes.IssuedInTheFuture);
        Given(Past.After(Past.To(Step.Summary), Issued(Samples.Today))).When(new Command.Submit(Samples.Number)).ThenFindings();
    }

    [Fact]
    public void Of_the_end_of_time_is_in_the_future_and_of_its_beginning_too_old()
    {
        Assert.Equal(SupportingDocumentCodes.IssuedInTheFuture, Assert.Single(Past.Codes(Past.After(Past.To(Step.Summary), Issued(LocalDate.MaxIsoValue)), Step.SupportingDocuments)));
        Assert.Equal(TooOld, Assert.Single(Past.Codes(Past.After(Past.To(Step.Summary), Issued(LocalDate.MinIsoValue)), Step.SupportingDocuments)));
    }

    [Fact]
    public void Alone_has_an_age_that_counts()
    {
        var old = new Command.DeclareIssueDate(DocumentKind.IdentityDocument, new LocalDate(2012, 1, 1));
        Given(Past.After(Past.To(Step.Summary), old)).When(new Command.Submit(Samples.Number)).ThenFindings();
    }

    private static Command.DeclareIssueDate Issued(LocalDate? date) => new Command.DeclareIssueDate(DocumentKind.ProofOfAddress, date);

    private static string Age(string issued, string today, Rulebook rulebook) => Ages(issued, today, rulebook).SingleOrDefault()?.Code ?? Good;

    private static Finding Find(string issued, string today, Rulebook rulebook, string code) => Assert.Single(Ages(issued, today, rulebook), finding => finding.Code.Equals(code, StringComparison.Ordinal));

    private static IEnumerable<Finding> Ages(string issued, string today, Rulebook rulebook)
    {
        var state = DemandeDecider.Fold(Past.After(Past.To(Step.Summary), Issued(Date(issued))));
        return Assessment.Of(state, Samples.ContextOn(Date(today), rulebook)).Findings.Where(finding => finding.Path == DemandePaths.Of(DocumentKind.ProofOfAddress));
    }

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
