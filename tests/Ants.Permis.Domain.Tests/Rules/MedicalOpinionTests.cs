using Ants.Permis.Motifs;
using Ants.Permis.Rules;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Rules;

public sealed class A_medical_opinion
{
    private static readonly LocalDate TrailerReform = new(2016, 6, 3);

    [Fact]
    public void Is_required_for_a_heavy_trailer_the_day_before_the_reform()
    {
        var rule = Rulebook.Ants2019.At(TrailerReform.PlusDays(-1)).Medical(LicenceCategory.BE)!;
        Assert.Equal(("MED-CAT-BE-1", MedicalOpinion.Required), (rule.Id, rule.Value));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Is_not_required_for_a_heavy_trailer_from_the_reform_on(int days)
    {
        var rule = Rulebook.Ants2019.At(TrailerReform.PlusDays(days)).Medical(LicenceCategory.BE)!;
        Assert.Equal(("MED-CAT-BE-2", MedicalOpinion.NotRequired), (rule.Id, rule.Value));
        Assert.Equal("JORFTEXT000032619550", rule.Source.PublicId);
    }

    [Theory]
    [InlineData(LicenceCategory.C1)]
    [InlineData(LicenceCategory.C1E)]
    [InlineData(LicenceCategory.C)]
    [InlineData(LicenceCategory.CE)]
    [InlineData(LicenceCategory.D1)]
    [InlineData(LicenceCategory.D1E)]
    [InlineData(LicenceCategory.D)]
    [InlineData(LicenceCategory.DE)]
    public void Is_required_for_the_heavy_categories(LicenceCategory category) => Assert.Equal(MedicalOpinion.Required, In2019.Medical(category)!.Value);

    [Theory]
    [InlineData(LicenceCategory.AM)]
    [InlineData(LicenceCategory.A1)]
    [InlineData(LicenceCategory.A2)]
    [InlineData(LicenceCategory.A)]
    [InlineData(LicenceCategory.B1)]
    [InlineData(LicenceCategory.B)]
    [InlineData(LicenceCategory.BE)]
    public void Is_not_required_for_the_light_categories(LicenceCategory category) => Assert.Equal(MedicalOpinion.NotRequired, In2019.Medical(category)!.Value);

    [Theory]
    [InlineData(ApplicantDeclaration.ReadsFrench, MedicalOpinion.NotRequired)]
    [InlineData(ApplicantDeclaration.NeedsAdaptedVehicle, MedicalOpinion.Required)]
    [InlineData(ApplicantDeclaration.WearsVisionCorrection, MedicalOpinion.RestrictionOnly)]
    [InlineData(ApplicantDeclaration.HasIncompatibleCondition, MedicalOpinion.Required)]
    [InlineData(ApplicantDeclaration.ReceivesInvalidityPension, MedicalOpinion.Required)]
    public void Follows_from_the_declarations(ApplicantDeclaration declaration, MedicalOpinion opinion) => Assert.Equal(opinion, In2019.Medical(declaration)!.Value);

    private static RulesInForce In2019 => Rulebook.Ants2019.At(new LocalDate(2019, 7, 3));
}
