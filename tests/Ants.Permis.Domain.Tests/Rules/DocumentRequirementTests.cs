using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using Ants.Permis.SupportingDocuments;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Rules;

public sealed class The_documents_of_a_motif_today
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    [Theory]
    [InlineData(Motif.InscriptionExamen, DocumentKind.RepresentativeIdentityDocument, DocumentPresence.WhenMinor, RuleStatus.Verified)]
    [InlineData(Motif.InscriptionExamen, DocumentKind.RoadSafetyCertificate, DocumentPresence.WhenRoadSafetyAge, RuleStatus.Verified)]
    [InlineData(Motif.InscriptionExamen, DocumentKind.DefenceDayCertificate, DocumentPresence.WhenDefenceDayAge, RuleStatus.Verified)]
    [InlineData(Motif.InscriptionExamen, DocumentKind.ProofOfResidence, DocumentPresence.WhenForeign, RuleStatus.Verified)]
    [InlineData(Motif.InscriptionExamen, DocumentKind.HeldLicence, DocumentPresence.WhenAnotherCategoryNeeded, RuleStatus.Verified)]
    [InlineData(Motif.InscriptionExamen, DocumentKind.A2ToACertificate, DocumentPresence.WhenAFromA2, RuleStatus.Verified)]
    [InlineData(Motif.InscriptionExamen, DocumentKind.FimoCertificate, DocumentPresence.WhenYoungPassengerDriver, RuleStatus.Verified)]
    [InlineData(Motif.InscriptionExamen, DocumentKind.DiplomaOrTitle, DocumentPresence.WhenLowerAgeByTraining, RuleStatus.Reported)]
    [InlineData(Motif.FabricationNouveauPermis, DocumentKind.HeldLicence, DocumentPresence.WhenCardIsShown, RuleStatus.Reported)]
    [InlineData(Motif.FabricationNouveauPermis, DocumentKind.TheftReport, DocumentPresence.WhenStolen, RuleStatus.Verified)]
    [InlineData(Motif.FabricationNouveauPermis, DocumentKind.CivilStatusProof, DocumentPresence.WhenCivilStatusChanged, RuleStatus.Reported)]
    [InlineData(Motif.ConversionBrevetMilitaire, DocumentKind.MilitaryConversionSheet, DocumentPresence.Required, RuleStatus.Verified)]
    [InlineData(Motif.ValidationDiplomeProfessionnel, DocumentKind.DiplomaOrTitle, DocumentPresence.Required, RuleStatus.FormText)]
    [InlineData(Motif.SuiteInvalidationOuAnnulation, DocumentKind.SanctionDecision, DocumentPresence.Required, RuleStatus.Reported)]
    [InlineData(Motif.SuiteInvalidationOuAnnulation, DocumentKind.PsychotechnicalResult, DocumentPresence.WhenPsychotechnical, RuleStatus.Verified)]
    [InlineData(Motif.SuiteSuspension, DocumentKind.SanctionDecision, DocumentPresence.Required, RuleStatus.Verified)]
    [InlineData(Motif.SuiteSuspension, DocumentKind.PsychotechnicalResult, DocumentPresence.WhenPsychotechnical, RuleStatus.Verified)]
    [InlineData(Motif.SuiteSuspension, DocumentKind.ProofOfAddress, DocumentPresence.Required, RuleStatus.Assumed)]
    public void Are_those_of_the_sources(Motif motif, DocumentKind kind, DocumentPresence presence, RuleStatus status)
    {
        var rule = Rulebook.Current.At(Today).Document(motif, kind)!;
        Assert.Equal((presence, status), (rule.Value, rule.Status));
    }

    [Fact]
    public void Follow_where_the_person_lives_under_every_motif() =>
        Assert.All(Enum.GetValues<Motif>(), motif =>
        {
            var rules = Rulebook.Current.At(Today);
            Assert.Equal(DocumentPresence.WhenHostedOrMinor, rules.Document(motif, DocumentKind.AttestationHebergement)!.Value);
            Assert.Equal(DocumentPresence.WhenHostedOrMinor, rules.Document(motif, DocumentKind.HebergeantIdentityDocument)!.Value);
            Assert.Equal(DocumentPresence.WhenAccommodation, rules.Document(motif, DocumentKind.AccommodationStatement)!.Value);
            Assert.Equal(DocumentPresence.WhenNoFixedAddress, rules.Document(motif, DocumentKind.ElectionOfDomicile)!.Value);
            Assert.Equal(DocumentPresence.NotAsked, rules.Document(motif, DocumentKind.OtherDocument)!.Value);
        });

    [Theory]
    [InlineData(-1, DocumentPresence.WhenHeavyConversion, RuleStatus.Reported)]
    [InlineData(0, DocumentPresence.WhenConversionTraining, RuleStatus.Verified)]
    [InlineData(1, DocumentPresence.WhenConversionTraining, RuleStatus.Verified)]
    public void Hold_a_military_certificate_by_age_since_a_sheet_says_so(int days, DocumentPresence presence, RuleStatus status)
    {
        var rule = Rulebook.Current.At(new LocalDate(2024, 8, 14).PlusDays(days)).Document(Motif.ConversionBrevetMilitaire, DocumentKind.MilitaryTrainingCertificate)!;
        Assert.Equal((presence, status), (rule.Value, rule.Status));
    }

    [Theory]
    [InlineData(NewLicenceReason.Lost, "AvisMedical")]
    [InlineData(NewLicenceReason.Stolen, "AvisMedical,TheftReport")]
    [InlineData(NewLicenceReason.Damaged, "AvisMedical,HeldLicence")]
    [InlineData(NewLicenceReason.Expired, "AvisMedical,HeldLicence")]
    [InlineData(NewLicenceReason.CivilStatusChanged, "AvisMedical,HeldLicence,CivilStatusProof")]
    public void Follow_why_a_new_card_is_asked_for(NewLicenceReason reason, string asked)
    {
        var answers = DemandeAnswers.Empty with { Motif = new() { Motif = Motif.FabricationNouveauPermis, NewLicenceReason = reason, MedicalExamination = true } };
        Assert.Equal($"IdentityDocument,ProofOfAddress,{asked}", Asked(answers));
    }

    [Theory]
    [InlineData(ForWhom.Minor, AddressHolder.Applicant, "AttestationHebergement,HebergeantIdentityDocument,RepresentativeIdentityDocument")]
    [InlineData(ForWhom.AdultOrEmancipatedMinor, AddressHolder.Hebergeant, "AttestationHebergement,HebergeantIdentityDocument")]
    public void Hold_the_papers_of_the_parent_or_of_the_host(ForWhom forWhom, AddressHolder holder, string asked)
    {
        var answers = DemandeAnswers.Empty with
        {
            Motif = new() { ForWhom = forWhom, Motif = Motif.InscriptionExamen },
            Documents = SupportingDocumentAnswers.Empty with { AddressHolder = holder },
        };
        Assert.Equal($"IdentityDocument,ProofOfAddress,{asked}", Asked(answers));
    }

    [Fact]
    public void Keep_the_place_of_the_medical_opinion_among_those_of_the_form()
    {
        var answers = DemandeAnswers.Empty with { Motif = new() { Motif = Motif.FabricationNouveauPermis, NewLicenceReason = NewLicenceReason.Expired, MedicalExamination = true } };
        Assert.False(DocumentNeeds.IsAdditional(DocumentKind.AvisMedical, answers, Rulebook.Current.At(Today)));
    }

    [Theory]
    [InlineData(DocumentKind.TheftReport)]
    [InlineData(DocumentKind.ProofOfResidence)]
    public void Were_not_asked_for_by_the_tutorial(DocumentKind kind)
    {
        var rules = Rulebook.Ants2019.At(Today);
        Assert.All(Enum.GetValues<Motif>(), motif => Assert.Null(DocumentNeeds.RuleAskingFor(kind, DemandeAnswers.Empty with { Motif = new() { Motif = motif } }, rules)));
    }

    [Fact]
    public void Have_a_page_limit_only_where_the_tutorial_gives_one()
    {
        Assert.NotNull(Rulebook.Current.At(Today).PageLimit(DocumentKind.IdentityDocument));
        Assert.Null(Rulebook.Current.At(Today).PageLimit(DocumentKind.SanctionDecision));
    }

    private static string Asked(DemandeAnswers answers) => string.Join(',', DocumentNeeds.AskedFor(answers, Rulebook.Current.At(Today)));
}
