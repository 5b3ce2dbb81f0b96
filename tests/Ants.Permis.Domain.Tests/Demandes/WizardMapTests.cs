using System.Text;
using Ants.Permis.Conventions;
using Ants.Permis.Demandes;

namespace Ants.Permis.Domain.Tests.Demandes;

public sealed class The_wizard_page
{
    private const string Page = "docs/guide/wizard.md";

    [Fact]
    public void Draws_the_machine_as_it_is() => Golden.MatchPart(Page, "WizardMap.ToMermaid()", $"```mermaid\n{WizardMap.ToMermaid()}```");

    [Fact]
    public void Lists_its_dependencies_as_they_are() => Golden.MatchPart(Page, "WizardMap.AnswerDependencies", Table());

    [Theory]
    [InlineData(Step.Motif, 1)]
    [InlineData(Step.EtatCivil, 2)]
    [InlineData(Step.SupportingDocuments, 2)]
    [InlineData(Step.Summary, 2)]
    [InlineData(Step.Confirmation, 0)]
    public void Leads_out_of_a_step_by_as_many_arrows_as_the_form_has_buttons(Step step, int arrows) =>
        Assert.Equal(arrows, WizardMap.Transitions.Count(transition => transition.From == step));

    private static string Table()
    {
        var table = new StringBuilder("| Answer | Applies by |\n|---|---|\n");
        foreach (var dependency in WizardMap.AnswerDependencies)
            table.Append("| `").Append(dependency.Answer.Path).Append("` | ").AppendJoin(", ", dependency.On.Select(path => $"`{path}`")).Append(" |\n");
        return table.ToString();
    }
}
