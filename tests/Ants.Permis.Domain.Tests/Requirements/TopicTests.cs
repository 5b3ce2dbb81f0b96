using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using Ants.Permis.Situations;
using Ants.Permis.SupportingDocuments;
using Ants.Permis.Testing;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Requirements;

/// <summary>Given an application that is acceptable, when one thing of it changes, then exactly this is said.</summary>
public sealed class An_acceptable_application
{
    private static readonly LocalDate Today = new(2026, 3, 10);

    [Fact]
    public void Stays_so_for_an_adult_a_minor_a_lorry_driver_and_the_holder_of_a_diploma()
    {
        Assert.Empty(Acceptable.On(Today).CodesOn(Today));
        Assert.Empty(Acceptable.Minor(Today).CodesOn(Today));
        Assert.Empty(Acceptable.Heavy(Today).CodesOn(Today));
        Assert.Empty(Acceptable.Diploma(Today).CodesOn(Today));
    }

    [Theory]
    [InlineData("2011-03-10", LawCodes.AgeOtherReading)]
    [InlineData("2011-03-11", LawCodes.RegistrationAgeNotReached)]
    public void Is_refused_B_under_15_and_warned_under_16(string birth, string code) =>
        Assert.Equal([code], Acceptable.Minor(Today).Born(Day(birth)).CodesOn(Today));

    [Theory]
    [InlineData("2010-03-10")]
    [InlineData("2009-06-01")]
    public void Registers_for_B_from_16(string birth) => Assert.DoesNotContain(LawCodes.RegistrationAgeNotReached, Acceptable.Minor(Today).Born(Day(birth)).CodesOn(Today));

    [Fact]
    public void Is_told_that_a_lorry_is_for_21_when_registering_at_20() =>
        Assert.Contains(LawCodes.MinimumAgeLater, Verdict(Young(new LocalDate(2005, 3, 11))).Findings.Select(finding => finding.Code));

    [Fact]
    public void Is_told_that_a_FIMO_alone_opens_nothing() =>
        Assert.Contains(LawCodes.FimoOpensNothing, Young(new LocalDate(2005, 3, 11)).Asking(motif => motif with { ComplementaryTraining = ComplementaryTraining.Fimo }).CodesOn(Today));

    [Theory]
    [InlineData("2008-03-10", false)]
    [InlineData("2008-03-11", true)]
    public void Is_refused_a_diploma_for_C_under_18(string birth, bool refused) =>
        Assert.Equal(refused, Acceptable.Diploma(Today).Born(Day(birth)).CodesOn(Today).Contains(LawCodes.MinimumAgeNotReached));

    [Fact]
    public void Is_refused_C_without_B() =>
        Assert.Equal([LawCodes.PrerequisiteMissing], Acceptable.Heavy(Today).Said(situation => situation with { HeldCategories = [] }).CodesOn(Today));

    [Theory]
    [InlineData("2024-03-10", true, "")]
    [InlineData("2024-03-11", true, LawCodes.PrerequisiteTooRecent)]
    [InlineData("2024-03-10", false, LawCodes.PrerequisiteTrainingMissing)]
    public void Reaches_A_after_two_years_of_A2_and_its_training(string obtained, bool trained, string code)
    {
        var answers = Motorcyclist().Said(situation => situation with { HeldCategories = [new(LicenceCategory.A2, Day(obtained))], HasA2ToATraining = trained });
        Assert.Equal(code.Length == 0 ? [] : [code], answers.CodesOn(Today));
    }

    [Fact]
    public void Cannot_be_told_when_one_of_two_dates_of_a_category_is_not_known()
    {
        var answers = Motorcyclist().Said(situation => situation with { HeldCategories = [new(LicenceCategory.A2, null), new(LicenceCategory.A2, Today.PlusDays(-10))], HasA2ToATraining = true });
        Assert.Equal([LawCodes.AnswerNeeded], answers.CodesOn(Today));
    }

    [Theory]
    [InlineData(DiplomaTitle.CapLivreur, LawCodes.DiplomaDoesNotGive)]
    [InlineData(DiplomaTitle.BacProRoutier, "")]
    public void Is_refused_what_the_diploma_does_not_give(DiplomaTitle title, string code) =>
        Assert.Equal(code.Length == 0 ? [] : [code], Acceptable.Diploma(Today).Said(situation => situation with { Diploma = title }).CodesOn(Today).Distinct());

    [Theory]
    [InlineData(Sanction.Suspension)]
    [InlineData(Sanction.Annulment)]
    [InlineData(Sanction.Invalidation)]
    public void Is_closed_to_a_diploma_under_a_sanction(Sanction sanction) =>
        Assert.Equal([LawCodes.DiplomaClosedBySanction], Acceptable.Diploma(Today).Said(situation => situation with { Sanction = sanction }).CodesOn(Today));

    [Theory]
    [InlineData("2025-09-10", false, false)]
    [InlineData("2025-09-11", false, true)]
    [InlineData("2025-09-10", true, true)]
    [InlineData("2025-03-10", true, false)]
    public void Waits_six_months_after_an_invalidation_and_twelve_after_a_second(string surrendered, bool before, bool refused)
    {
        var answers = Acceptable.Complete(SampleAnswers.For(Motif.SuiteInvalidationOuAnnulation, Today), Today)
            .Said(situation => situation with { Sanction = Sanction.Invalidation, LicenceSurrenderedOn = Day(surrendered), LostAllPointsBefore = before });
        Assert.Equal(refused, answers.CodesOn(Today).Contains(LawCodes.InvalidationWait));
    }

    [Fact]
    public void Is_not_filed_by_a_school_for_a_lost_card_nor_by_a_parent_for_an_adult()
    {
        var lost = Acceptable.Complete(SampleAnswers.For(Motif.FabricationNouveauPermis, Today), Today);
        Assert.Contains(LawCodes.FilerNotAllowed, lost.Said(situation => situation with { Filer = Filer.DrivingSchool }).CodesOn(Today));
        Assert.Equal([LawCodes.FilerNotAllowed], Acceptable.On(Today).Said(situation => situation with { Filer = Filer.LegalRepresentative }).CodesOn(Today));
        Assert.Empty(Acceptable.On(Today).Said(situation => situation with { Filer = Filer.DrivingSchool }).CodesOn(Today));
        // A reason that another motif left behind does not hide who may file.
        Assert.Equal([LawCodes.FilerNotAllowed], Acceptable.On(Today).Asking(motif => motif with { NewLicenceReason = NewLicenceReason.Lost }).Said(situation => situation with { Filer = Filer.LegalRepresentative }).CodesOn(Today));
    }

    [Theory]
    [InlineData("2025-09-10", false)]
    [InlineData("2025-09-11", true)]
    public void Asks_a_European_for_six_months_in_France(string since, bool refused)
    {
        var answers = Acceptable.On(Today).Said(situation => situation with { Nationality = NationalityGroup.European, LivesInFranceSince = Day(since) });
        Assert.Equal(refused, answers.CodesOn(Today).Contains(LawCodes.ResidenceTooShort));
    }

    [Theory]
    [InlineData(IdentityDocumentType.ResidencePermit, LawCodes.IdentityDocumentNotAccepted)]
    [InlineData(IdentityDocumentType.EuropeanLicence, LawCodes.IdentityDocumentExpired)]
    [InlineData(IdentityDocumentType.Passport, "")]
    public void Shows_an_identity_document_of_the_list_that_is_not_too_long_past(IdentityDocumentType type, string code)
    {
        var answers = Acceptable.On(Today).WithDocument(DocumentKind.IdentityDocument, slot => slot with { Details = new() { IdentityDocument = type, ExpiresOn = Today.PlusYears(-3) } });
        Assert.Equal(code.Length == 0 ? [] : [code], answers.CodesOn(Today));
    }

    [Fact]
    public void Has_an_expired_card_that_may_have_been_extended_left_open_until_its_date_is_known()
    {
        var card = Acceptable.On(Today).Born(new LocalDate(1980, 1, 1)).WithDocument(DocumentKind.IdentityDocument, slot => slot with { Details = new() { IdentityDocument = IdentityDocumentType.NationalIdentityCard, ExpiresOn = new LocalDate(2020, 3, 9) } });
        Assert.Equal(["/documents/identityDocument/issuedOn"], Verdict(card).NextQuestions.Select(question => question.Path.Value));
        Assert.Equal([LawCodes.IdentityCardDoubleTolerance], card.WithDocument(DocumentKind.IdentityDocument, slot => slot with { IssuedOn = new LocalDate(2010, 3, 10) }).CodesOn(Today));
        Assert.Equal([LawCodes.IdentityDocumentExpired], card.WithDocument(DocumentKind.IdentityDocument, slot => slot with { IssuedOn = new LocalDate(2014, 1, 1) }).CodesOn(Today));
    }

    [Theory]
    [InlineData(ProofOfAddressType.UtilityBill, "2025-09-11", "")]
    [InlineData(ProofOfAddressType.UtilityBill, "2025-09-10", LawCodes.ProofOfAddressTooOld)]
    [InlineData(ProofOfAddressType.TaxNotice, "2025-06-01", LawCodes.ProofOfAddressOtherReading)]
    [InlineData(ProofOfAddressType.HandWrittenRentReceipt, "2026-03-01", LawCodes.ProofOfAddressNotAccepted)]
    public void Shows_a_proof_of_address_of_the_list_and_young_enough(ProofOfAddressType type, string issued, string code)
    {
        var answers = Acceptable.On(Today).WithDocument(DocumentKind.ProofOfAddress, slot => slot with { IssuedOn = Day(issued), Details = new() { ProofOfAddress = type } });
        Assert.Equal(code.Length == 0 ? [] : [code], answers.CodesOn(Today));
    }

    [Fact]
    public void Needs_no_proof_when_the_address_is_checked_at_a_home()
    {
        var isChecked = Acceptable.On(Today).WithDocument(DocumentKind.ProofOfAddress, slot => new SlotAnswers(slot.Slot) { Details = new() { ProofOfAddress = ProofOfAddressType.JustifAdresse } });
        Assert.Empty(isChecked.CodesOn(Today));
        Assert.Equal([LawCodes.AnswerNeeded], isChecked.Said(situation => situation with { Residence = null }).CodesOn(Today));
        Assert.Contains(SupportingDocumentCodes.Missing, isChecked.Said(situation => situation with { Residence = ResidenceKind.Hotel }).CodesOn(Today));
    }

    [Theory]
    [InlineData(DocumentKind.ProofOfAddress)]
    [InlineData(DocumentKind.IdentityDocument)]
    public void Misses_a_document_that_is_taken_away(DocumentKind kind) => Assert.Equal([SupportingDocumentCodes.Missing], Acceptable.On(Today).Without(kind).CodesOn(Today));

    [Theory]
    [InlineData("2024-03-11", "")]
    [InlineData("2024-03-10", LawCodes.AvisMedicalTooOld)]
    public void Shows_a_medical_opinion_of_less_than_two_years(string issued, string code) =>
        Assert.Equal(code.Length == 0 ? [] : [code], Acceptable.Heavy(Today).WithDocument(DocumentKind.AvisMedical, slot => slot with { IssuedOn = Day(issued) }).CodesOn(Today));

    [Theory]
    [InlineData("2025-09-11", "")]
    [InlineData("2025-09-10", LawCodes.PhotoTooOld)]
    public void Shows_a_photo_of_less_than_six_months(string taken, string code) =>
        Assert.Equal(code.Length == 0 ? [] : [code], Acceptable.On(Today).Said(situation => situation with { PhotoTakenOn = Day(taken) }).CodesOn(Today));

    private static DemandeAnswers Young(LocalDate birth) => Acceptable.Complete(Acceptable.Heavy(Today).Born(birth), Today).Said(situation => situation with { HeldCategories = [new(LicenceCategory.B, Today.PlusYears(-1))] });

    private static DemandeAnswers Motorcyclist()
    {
        var answers = SampleAnswers.For(Motif.InscriptionExamen, Today).Asking(motif => motif with { Categories = [LicenceCategory.A], InscriptionKind = InscriptionKind.AddedCategories });
        return Acceptable.Complete(answers, Today);
    }

    private static ApplicationVerdict Verdict(DemandeAnswers answers) => ApplicationVerdict.Of(answers, Rulebook.Current.At(Today));

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
