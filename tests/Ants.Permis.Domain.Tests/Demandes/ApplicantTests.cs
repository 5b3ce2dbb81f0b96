using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Identity;
using Ants.Permis.Motifs;
using Ants.Permis.Requirements;
using Ants.Permis.Testing;
using NodaTime;
using NodaTime.Text;
using static Ants.Permis.Testing.DemandeScenario;
using Command = Ants.Permis.Demandes.DemandeCommand;

namespace Ants.Permis.Domain.Tests.Demandes;

/// <summary>Rule MAJORITY-1.</summary>
public sealed class The_age_of_the_applicant
{
    private const string Fits = "";

    [Theory]
    [InlineData("2008-11-24", "2026-11-23", Fits)]
    [InlineData("2008-11-24", "2026-11-24", MotifCodes.NotAMinor)]
    [InlineData("2008-11-24", "2026-11-25", MotifCodes.NotAMinor)]
    [InlineData("2009-01-01", "2026-12-31", Fits)]
    [InlineData("2009-01-01", "2027-01-01", MotifCodes.NotAMinor)]
    // Born on 29 February: 18 on 1 March, as no such year is a leap year.
    [InlineData("2008-02-29", "2026-02-28", Fits)]
    [InlineData("2008-02-29", "2026-03-01", MotifCodes.NotAMinor)]
    [InlineData("2008-02-28", "2026-02-28", MotifCodes.NotAMinor)]
    [InlineData("2008-03-01", "2026-02-28", Fits)]
    public void Blocks_who_is_called_a_minor_from_the_eighteenth_birthday(string birth, string today, string code) =>
        Assert.Equal(code, Code(ForWhom.Minor, birth, today));

    [Theory]
    [InlineData("2008-11-24", "2026-11-23", MotifCodes.EmancipationNeeded)]
    [InlineData("2008-11-24", "2026-11-24", Fits)]
    [InlineData("2008-02-29", "2026-02-28", MotifCodes.EmancipationNeeded)]
    [InlineData("2008-02-29", "2026-03-01", Fits)]
    [InlineData("1930-01-01", "2026-11-23", Fits)]
    public void Warns_who_is_called_an_adult_before_the_eighteenth_birthday(string birth, string today, string code) =>
        Assert.Equal(code, Code(ForWhom.AdultOrEmancipatedMinor, birth, today));

    [Theory]
    [InlineData("2008-11", "2026-10-31", Fits)]
    [InlineData("2008-11", "2026-11-01", MotifCodes.MajorityUnknown)]
    [InlineData("2008-11", "2026-11-29", MotifCodes.MajorityUnknown)]
    [InlineData("2008-11", "2026-11-30", MotifCodes.NotAMinor)]
    [InlineData("2008-02", "2026-02-28", MotifCodes.MajorityUnknown)]
    [InlineData("2008-02", "2026-03-01", MotifCodes.NotAMinor)]
    [InlineData("2008", "2025-12-31", Fits)]
    [InlineData("2008", "2026-01-01", MotifCodes.MajorityUnknown)]
    [InlineData("2008", "2026-12-30", MotifCodes.MajorityUnknown)]
    [InlineData("2008", "2026-12-31", MotifCodes.NotAMinor)]
    public void Cannot_be_told_within_a_partial_date_of_birth(string birth, string today, string code) =>
        Assert.Equal(code, Code(ForWhom.Minor, birth, today));

    [Fact]
    public void Is_a_reason_against_the_submission_only_when_it_is_certain()
    {
        var minor = Past.To(Step.Summary, SampleAnswers.ForMinor(Motif.InscriptionExamen));
        Given(minor).When(new Command.Submit(Samples.Number)).ThenFindings();
        // The proof of address would be too old as well by then, so a new one is declared.
        var day = Samples.Today.PlusYears(1);
        var later = Past.After(minor, new Command.DeclareIssueDate(Permis.SupportingDocuments.DocumentKind.ProofOfAddress, day));
        Given(later).When(new Command.Submit(Samples.Number)).On(day.PlusDays(-1)).ThenRefused(SupportingDocumentCodes.IssuedInTheFuture);
        Given(later).When(new Command.Submit(Samples.Number)).On(day).ThenRefused(MotifCodes.NotAMinor);
    }

    [Fact]
    public void Is_told_with_its_rule_and_undetermined_when_it_is()
    {
        var unknown = Find(ForWhom.AdultOrEmancipatedMinor, "2008", "2026-06-01")!;
        Assert.True(unknown is { IsUndetermined: true, Severity: Severity.Warning, Rule.Id: "MAJORITY-1" });
        Assert.Equal(new FindingParameter("age", new FindingValue.Number(18)), Assert.Single(unknown.Parameters));
        Assert.True(Find(ForWhom.Minor, "1990-01-01", "2026-06-01") is { IsUndetermined: false, Severity: Severity.Blocking });
        Assert.True(Find(ForWhom.AdultOrEmancipatedMinor, "2015-01-01", "2026-06-01") is { IsUndetermined: false, Severity: Severity.Warning });
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("30/02/2008")]
    [InlineData("")]
    public void Is_not_guessed_from_what_is_no_date(string typed) => Assert.Null(FindTyped(ForWhom.Minor, typed, Samples.Today));

    private static string Code(ForWhom forWhom, string birth, string today) => Find(forWhom, birth, today)?.Code ?? Fits;

    private static Finding? Find(ForWhom forWhom, string birth, string today) => FindTyped(forWhom, birth, LocalDatePattern.Iso.Parse(today).Value);

    private static Finding? FindTyped(ForWhom forWhom, string birth, LocalDate today)
    {
        var history = Past.Of(new Command.ChooseForWhom(forWhom), new Command.EnterEtatCivil(new EtatCivilAnswers { BirthDate = birth }));
        return Past.Findings(history, Step.Motif, today).SingleOrDefault(finding => finding.Path == DemandePaths.ForWhom);
    }
}

public sealed class An_annulled_or_invalidated_licence
{
    [Fact]
    public void Closes_the_registration_for_an_examination()
    {
        var history = Past.After(Past.To(Step.Summary), new Command.DeclareAnnulledOrInvalidated(true));
        Given(history).When(new Command.Submit(Samples.Number)).ThenRefused(MotifCodes.ClosedAfterAnnulment);
        var finding = Assert.Single(Past.Findings(history, Step.Motif));
        Assert.Equal((DemandePaths.Motif, "EXCLUSION-INSCRIPTION"), (finding.Path, finding.Rule?.Id));
    }

    [Fact]
    public void Is_only_a_note_while_it_is_not_answered()
    {
        var history = Past.Of(new Command.ChooseMotif(Motif.InscriptionExamen));
        Assert.Equal(Severity.Information, Assert.Single(Past.Findings(history, Step.Motif), finding => finding.Code is MotifCodes.AnnulmentUnknown).Severity);
    }

    [Theory]
    [InlineData(Motif.FabricationNouveauPermis)]
    [InlineData(Motif.ConversionBrevetMilitaire)]
    [InlineData(Motif.ValidationDiplomeProfessionnel)]
    [InlineData(Motif.SuiteInvalidationOuAnnulation)]
    [InlineData(Motif.SuiteSuspension)]
    public void Is_not_asked_about_for_any_other_motif(Motif motif)
    {
        Given(Past.Of(new Command.ChooseMotif(motif))).When(new Command.DeclareAnnulledOrInvalidated(true)).ThenNothing().ThenFindings(MotifCodes.AnswerNotAsked);
        Assert.DoesNotContain(MotifCodes.AnnulmentUnknown, Past.Codes(Past.Of(new Command.ChooseMotif(motif)), Step.Motif));
    }
}

public sealed class No_medical_examination
{
    private static readonly ApplicantDeclaration[] Needing =
        [ApplicantDeclaration.NeedsAdaptedVehicle, ApplicantDeclaration.HasIncompatibleCondition, ApplicantDeclaration.ReceivesInvalidityPension];

    public static TheoryData<LicenceCategory> Categories => [.. Enum.GetValues<LicenceCategory>()];

    public static TheoryData<ApplicantDeclaration> Declarations => [.. Enum.GetValues<ApplicantDeclaration>()];

    [Theory]
    [MemberData(nameof(Categories))]
    public void Contradicts_the_categories_of_heavy_vehicles_only(LicenceCategory category)
    {
        var history = Past.Of(new Command.ChooseMotif(Motif.InscriptionExamen), new Command.ChooseCategories([category]), new Command.AnswerMedicalExamination(false));
        var found = Past.Findings(history, Step.Motif).Where(finding => finding.Code is MotifCodes.MedicalExaminationNeededByCategory).ToList();
        Assert.Equal(category >= LicenceCategory.C1, found.Count == 1);
        Assert.All(found, finding => Assert.Equal((Severity.Blocking, $"MED-CAT-{category}", new FindingValue.Verbatim(category.ToString())), (finding.Severity, finding.Rule?.Id, finding.Parameters[0].Value)));
    }

    [Theory]
    [MemberData(nameof(Declarations))]
    public void Contradicts_three_of_the_declarations(ApplicantDeclaration declaration)
    {
        var history = Past.Of(new Command.ChooseMotif(Motif.InscriptionExamen), new Command.Declare(declaration, true), new Command.AnswerMedicalExamination(false));
        var found = Past.Findings(history, Step.Motif).Where(finding => finding.Code is MotifCodes.MedicalExaminationNeededByDeclaration).ToList();
        Assert.Equal(Needing.Contains(declaration), found.Count == 1);
        // Which declaration is about health: the finding stands at the question and does not repeat it.
        Assert.All(found, finding => Assert.Equal((DemandePaths.Of(MotifQuestion.MedicalExamination), 0), (finding.Path, finding.Parameters.Count)));
    }

    [Fact]
    public void Is_refused_with_every_contradiction()
    {
        var history = Past.Of(new Command.ChooseMotif(Motif.InscriptionExamen), new Command.ChooseCategories([LicenceCategory.B, LicenceCategory.C, LicenceCategory.DE]), new Command.AnswerMedicalExamination(false));
        var categories = Given(history).When(new Command.Next()).Decision.Findings.Where(finding => finding.Code is MotifCodes.MedicalExaminationNeededByCategory).Select(finding => finding.Parameters[0].Value);
        Assert.Equal([new FindingValue.Verbatim("C"), new FindingValue.Verbatim("DE")], categories);
    }

    [Fact]
    public void Contradicts_nothing_when_the_declarations_say_no_or_nothing()
    {
        var history = Past.Of([new Command.ChooseMotif(Motif.SuiteSuspension), new Command.AnswerMedicalExamination(false), .. Needing.Select(declaration => new Command.Declare(declaration, false))]);
        Assert.DoesNotContain(MotifCodes.MedicalExaminationNeededByDeclaration, Past.Codes(history, Step.Motif));
    }

    [Fact]
    public void Is_needed_for_every_reason_that_is_enough_alone()
    {
        var answers = new MotifAnswers { MedicalExamination = true, Categories = [LicenceCategory.C], Declarations = new DeclarationAnswers { NeedsAdaptedVehicle = true } };
        var reasons = MedicalOpinionReason.AllOf(answers, Permis.Rules.Rulebook.Ants2019.At(Samples.Today));
        Assert.Equal(
            [(DemandePaths.Of(MotifQuestion.MedicalExamination), null), (DemandePaths.Of(MotifQuestion.Categories), "MED-CAT-C"), (DemandePaths.Of(ApplicantDeclaration.NeedsAdaptedVehicle), "MED-DECL-VEHICLE")],
            reasons.Select(reason => (reason.Path, reason.Rule?.Id)));
        Assert.All(reasons, reason => Assert.Equal(nameof(MedicalOpinionReason), reason.ToString()));
    }
}
