using Ants.Permis.Identity;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using Ants.Permis.SupportingDocuments;
using Ants.Permis.Testing;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Requirements;

public sealed class A_file_stops_being_good
{
    private static readonly LocalDate Today = new(2026, 3, 10);

    [Theory]
    [InlineData("2026-01-15", "2026-07-15")]
    [InlineData("2025-10-31", "2026-04-30")]
    [InlineData("2025-11-30", "2026-05-30")]
    public void Six_months_after_the_date_of_the_proof_of_address(string issued, string last) =>
        Assert.Equal(Day(last), On("proofOfAddress", Acceptable.On(Today).WithDocument(DocumentKind.ProofOfAddress, slot => slot with { IssuedOn = Day(issued) })));

    [Theory]
    [InlineData("2024-09-01", "2026-09-01")]
    [InlineData("2024-02-29", "2026-02-28")]
    public void Two_years_after_the_medical_opinion(string issued, string last)
    {
        var answers = Acceptable.Heavy(Today).WithDocument(DocumentKind.AvisMedical, slot => slot with { IssuedOn = Day(issued) });
        Assert.Equal(Day(last), On("avisMedical", answers, Day(last).PlusDays(-1)));
    }

    [Theory]
    [InlineData(IdentityDocumentType.NationalIdentityCard, "2024-05-31", "2029-06-01")]
    [InlineData(IdentityDocumentType.Passport, "2022-02-28", "2027-03-01")]
    [InlineData(IdentityDocumentType.OlderPassport, "2024-08-09", "2026-08-10")]
    [InlineData(IdentityDocumentType.EuropeanLicence, "2026-08-09", "2026-08-10")]
    public void When_the_tolerance_after_the_end_of_the_identity_document_is_over(IdentityDocumentType type, string end, string last) =>
        Assert.Equal(Day(last), On("identityDocument", Acceptable.On(Today).WithDocument(DocumentKind.IdentityDocument, slot => slot with { IssuedOn = Day(end).PlusYears(-10), Details = new() { IdentityDocument = type, ExpiresOn = Day(end) } })));

    [Theory]
    [InlineData("2008-03-01", "1980-01-01", "2028-03-01")]
    [InlineData("2008-03-01", "1995-01-01", null)]
    public void Ten_years_after_the_end_of_a_card_that_was_extended_to_an_adult(string issued, string birth, string? last)
    {
        var answers = Acceptable.On(Today).Born(Day(birth)).WithDocument(DocumentKind.IdentityDocument, slot => slot with
        {
            IssuedOn = Day(issued),
            Details = new() { IdentityDocument = IdentityDocumentType.NationalIdentityCard, ExpiresOn = Day(issued).PlusYears(10).PlusDays(-1) },
        });
        Assert.Equal(last is null ? null : Day(last), On("identityDocument", answers));
    }

    [Theory]
    [InlineData("2026-02-28", "2026-08-28")]
    [InlineData("2025-10-31", "2026-04-30")]
    public void Six_months_after_the_photo(string taken, string last) =>
        Assert.Equal(Day(last), On("photo", Acceptable.On(Today).Said(situation => situation with { PhotoTakenOn = Day(taken) })));

    [Fact]
    public void On_the_seventeenth_birthday_without_a_paper_of_the_defence_day()
    {
        var minor = Acceptable.Minor(Today).Born(new LocalDate(2009, 5, 4)).Without(DocumentKind.DefenceDayCertificate);
        Assert.Equal(new LocalDate(2026, 5, 4), On("document/defenceDayCertificate", minor));
    }

    [Theory]
    [InlineData("2008-06-30", "2026-06-30")]
    [InlineData("2008-07-01", "2026-07-01")]
    public void For_a_minor_on_the_eighteenth_birthday(string birth, string last) => Assert.Equal(Day(last), On("answer/motif/forWhom", Acceptable.Minor(Today).Born(Day(birth))));

    [Fact]
    public void For_a_minor_born_on_29_February_on_the_first_of_March() =>
        Assert.Equal(new LocalDate(2026, 3, 1), On("answer/motif/forWhom", Acceptable.Minor(new LocalDate(2026, 2, 10)).Born(new LocalDate(2008, 2, 29)), new LocalDate(2026, 2, 10)));

    [Fact]
    public void Never_for_a_defence_day_that_is_over_at_25()
    {
        var answers = Acceptable.On(Today).Born(new LocalDate(2001, 4, 1)).Without(DocumentKind.DefenceDayCertificate);
        Assert.Equal(Outcome.NotMet, OutcomeOn(answers, new LocalDate(2026, 3, 31)));
        Assert.Equal(Outcome.NotApplicable, OutcomeOn(answers, new LocalDate(2026, 4, 1)));
        Assert.Null(On("document/defenceDayCertificate", answers, new LocalDate(2026, 4, 1)));
    }

    private static Outcome OutcomeOn(DemandeAnswers answers, LocalDate day) =>
        ApplicationVerdict.Of(answers, Rulebook.Current.At(day)).Requirements.Single(requirement => string.Equals(requirement.Id, "document/defenceDayCertificate", StringComparison.Ordinal)).Outcome;

    private static LocalDate? On(string id, DemandeAnswers answers, LocalDate? from = null) =>
        DeadlineRadar.Of(answers, Rulebook.Current.At(from ?? Today), Today.PlusYears(5)).Where(deadline => string.Equals(deadline.Requirement.Id, id, StringComparison.Ordinal)).Select(deadline => (LocalDate?)deadline.On).SingleOrDefault();

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
