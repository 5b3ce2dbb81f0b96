using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using Ants.Permis.SupportingDocuments;
using Ants.Permis.Testing;

namespace Ants.Permis.Domain.Tests.Requirements;

public sealed class The_case_of_the_tutorial
{
    private static readonly RulesInForce Rules = Rulebook.Ants2019.At(Samples.Today);

    [Fact]
    public void Asks_for_the_documents_of_the_tutorial_and_nothing_else() =>
        Assert.Equal([DocumentKind.IdentityDocument, DocumentKind.ProofOfAddress, DocumentKind.DiplomaOrTitle], Asked([LicenceCategory.B]));

    [Theory]
    [InlineData(LicenceCategory.C)]
    [InlineData(LicenceCategory.CE)]
    public void Asks_for_the_medical_opinion_besides_for_a_lorry(LicenceCategory category) =>
        Assert.Equal([DocumentKind.IdentityDocument, DocumentKind.ProofOfAddress, DocumentKind.DiplomaOrTitle, DocumentKind.AvisMedical], Asked([category]));

    [Fact]
    public void With_AM_ticked_is_the_registration_for_an_examination()
    {
        var ticked = SampleAnswers.For(Motif.InscriptionExamen).Asking(motif => motif with { Categories = [LicenceCategory.AM] });
        Assert.Equal([DocumentKind.IdentityDocument, DocumentKind.ProofOfAddress], DocumentNeeds.AskedFor(ticked, Rules));
        // Nothing that the law says of diplomas gives AM.
        Assert.DoesNotContain(Rulebook.Current.Diplomas.Rows, row => row.Value.Grants.Contains(LicenceCategory.AM));
    }

    [Theory]
    [InlineData(ApplicantDeclaration.ReadsFrench, false)]
    [InlineData(ApplicantDeclaration.NeedsAdaptedVehicle, true)]
    [InlineData(ApplicantDeclaration.WearsVisionCorrection, false)]
    [InlineData(ApplicantDeclaration.HasIncompatibleCondition, true)]
    [InlineData(ApplicantDeclaration.ReceivesInvalidityPension, true)]
    public void Changes_with_a_declaration_only_in_the_medical_opinion(ApplicantDeclaration declaration, bool needed)
    {
        var no = Acceptable.On(Samples.Today).Asking(motif => motif with { Declarations = motif.Declarations.With(declaration, false) });
        var yes = no.Asking(motif => motif with { Declarations = motif.Declarations.With(declaration, true) });
        Assert.All(new[] { Rules, Applications.Rules }, rules =>
        {
            string[] expected = needed ? ["answer/motif/medicalExamination", "document/avisMedical"] : [];
            Assert.Equal(expected, RequirementDiffOf(no, yes, rules));
        });
    }

    [Theory]
    [InlineData(LicenceCategory.AM, "document/roadSafetyCertificate registrationAge/AM")]
    [InlineData(LicenceCategory.A1, "registrationAge/A1")]
    [InlineData(LicenceCategory.A2, "registrationAge/A2")]
    [InlineData(LicenceCategory.A, "document/a2ToACertificate document/heldLicence prerequisite/A registrationAge/A")]
    [InlineData(LicenceCategory.B1, "registrationAge/B1")]
    [InlineData(LicenceCategory.BE, "document/heldLicence prerequisite/BE registrationAge/BE")]
    [InlineData(LicenceCategory.C1, Heavy + "prerequisite/C1 registrationAge/C1")]
    [InlineData(LicenceCategory.C1E, Heavy + "prerequisite/C1E registrationAge/C1E")]
    [InlineData(LicenceCategory.C, Heavy + "prerequisite/C registrationAge/C")]
    [InlineData(LicenceCategory.CE, Heavy + "prerequisite/CE registrationAge/CE")]
    [InlineData(LicenceCategory.D1, Heavy + "prerequisite/D1 registrationAge/D1")]
    [InlineData(LicenceCategory.D1E, Heavy + "prerequisite/D1E registrationAge/D1E")]
    [InlineData(LicenceCategory.D, Heavy + "prerequisite/D registrationAge/D")]
    [InlineData(LicenceCategory.DE, Heavy + "prerequisite/DE registrationAge/DE")]
    public void Changes_with_a_category_in_what_the_law_says_of_it(LicenceCategory category, string changes)
    {
        var before = Acceptable.On(Samples.Today);
        var after = before.Asking(motif => motif with { Categories = motif.Categories.With(category) });
        Assert.Equal(changes.Split(' '), RequirementDiffOf(before, after, Applications.Rules));
    }

    private const string Heavy = "answer/motif/medicalExamination document/avisMedical document/heldLicence ";

    private static string[] RequirementDiffOf(DemandeAnswers before, DemandeAnswers after, RulesInForce rules) =>
        [.. Said(before, rules).Except(Said(after, rules)).Concat(Said(after, rules).Except(Said(before, rules))).Select(item => item.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static HashSet<(string Id, Outcome Outcome)> Said(DemandeAnswers answers, RulesInForce rules) => ApplicationVerdict.Of(answers, rules).Requirements
        .Where(requirement => requirement.Outcome != Outcome.NotApplicable).Select(requirement => (requirement.Id, requirement.Outcome)).ToHashSet();

    private static ValueList<DocumentKind> Asked(LicenceCategorySet categories) =>
        DocumentNeeds.AskedFor(SampleAnswers.For(Motif.ValidationDiplomeProfessionnel).Asking(motif => motif with { Categories = categories, MedicalExamination = null }), Rules);
}
