using Ants.Permis.Demandes;
using Ants.Permis.Domain.Tests.Requirements;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using Ants.Permis.Testing;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Demandes;

public sealed class The_step_of_a_finding
{
    [Theory]
    [InlineData("/motif/categories", Step.Motif)]
    [InlineData("/situation/filer", Step.Motif)]
    [InlineData("", Step.Motif)]
    [InlineData("/etatCivil/birthDate", Step.EtatCivil)]
    [InlineData("/legalRepresentative/quality", Step.EtatCivil)]
    [InlineData("/address/postalCode", Step.AddressAndContact)]
    [InlineData("/contact/email", Step.AddressAndContact)]
    [InlineData("/photoSignature/code", Step.PhotoAndSignature)]
    [InlineData("/documents/avisMedical", Step.SupportingDocuments)]
    public void Is_where_its_answer_is_given(string path, Step step) => Assert.Equal(step, Steps.Of(JsonPath.Of(path)));

    [Fact]
    public void Is_one_only_for_what_the_law_finds()
    {
        var child = Acceptable.Minor(Samples.Today).Born(Samples.Today.PlusYears(-14));
        var steps = StepProgress.Of(DemandeDecider.Fold(Past.Of(AnswerCommands.Of(child))), Samples.ContextOn(Samples.Today, Rulebook.Current));
        Assert.Equal(Step.Motif, Assert.Single(steps, step => step.Findings.Any(finding => finding.Code == LawCodes.RegistrationAgeNotReached)).Step);
        Assert.All(steps, step => Assert.All(step.Findings, finding => Assert.Equal(step.Step, Steps.Of(finding.Path))));
    }
}
