using Ants.Permis.Conventions;
using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using Ants.Permis.Validation;
using FluentValidation;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Ants.Permis.Domain.Tests.Validation;

public sealed class The_form_validators_and_the_wizard
{
    public static TheoryData<Step> Steps => [.. Wizard.StepsWithForms];

    [Property(Arbitrary = [typeof(FormGenerators)], MaxTest = 400)]
    public void Find_the_same_on_whatever_was_typed(TypedForms forms)
    {
        var progress = StepProgress.Of(Wizard.DraftOf(forms), new DecisionContext(default, forms.Today, forms.Rulebook));
        Assert.All(Wizard.StepsWithForms, step => Assert.Equal(
            Sorted(progress.Single(item => item.Step == step).Findings.Where(finding => !Wizard.NotOfAForm.Contains(finding.Code)).Select(finding => (finding.Code, finding.Path.Value))),
            Sorted(Wizard.Validate(step, forms.Answers, forms.Rules).Select(failure => (failure.ErrorCode, ((Finding)failure.CustomState).Path.Value)))));
    }

    [Property(Arbitrary = [typeof(FormGenerators)], MaxTest = 100)]
    public void Agree_on_whether_the_step_may_be_left(TypedForms forms)
    {
        if (!forms.Rules.IsCovered)
            return;
        var progress = StepProgress.Of(Wizard.DraftOf(forms), new DecisionContext(default, forms.Today, forms.Rulebook));
        Assert.All(Wizard.StepsWithForms, step => Assert.Equal(
            progress.Single(item => item.Step == step).Findings.All(finding => Wizard.NotOfAForm.Contains(finding.Code) || finding.Severity != Ants.Permis.Findings.Severity.Blocking),
            Wizard.Forms(step, forms.Answers, forms.Rules).All(form => form.Result.IsAcceptable())));
    }

    [Fact]
    public void Are_compared_on_every_code_of_the_five_steps()
    {
        var reached = FormGenerators.Forms().Generator.Sample(numberOfSamples: 2_000, seed: new Rnd(1), size: 50)
            .SelectMany(forms => DemandeChecks.Of(Wizard.DraftOf(forms), forms.Rules))
            .Select(finding => finding.Code).ToHashSet(StringComparer.Ordinal);
        Convention.Holds("The generators reach every code of the five steps.", CodesOfForms.Except(reached));
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public void Share_each_check_once(Step step)
    {
        var rules = Wizard.Forms(step, DemandeAnswers.Empty, Rulebook.Ants2019.At(Rulebook.Ants2019.CoveredFrom))
            .SelectMany(form => form.Validator.CreateDescriptor().Rules);
        Assert.All(rules, rule => Assert.Single(rule.Components));
        Assert.Equal(
            DemandeChecks.ChecksOf(step).Select(check => FormPath.Of(check.Path, SectionOf(check.Path))).Order(StringComparer.Ordinal),
            rules.Select(rule => rule.PropertyName ?? "").Order(StringComparer.Ordinal));
    }

    private static JsonPath SectionOf(JsonPath path) => JsonPath.Of("/" + path.Value.Split('/')[1]);

    private static List<(string Code, string Path)> Sorted(IEnumerable<(string Code, string Path)> findings) =>
        [.. findings.OrderBy(finding => finding.Path, StringComparer.Ordinal).ThenBy(finding => finding.Code, StringComparer.Ordinal)];

    private static IEnumerable<string> CodesOfForms =>
        new[] { typeof(MotifCodes), typeof(EtatCivilCodes), typeof(ContactCodes), typeof(PhotoSignatureCodes), typeof(SupportingDocumentCodes) }
            .SelectMany(codes => codes.GetFields()).Select(code => (string)code.GetRawConstantValue()!)
            .Except([.. Wizard.NotOfAForm, .. CodesOfOthers]);

    /// <summary>Codes of those families that the checks of the steps never give: one tells what a command withdrew, two want a directory of communes, the last is not given yet.</summary>
    private static readonly string[] CodesOfOthers =
        [MotifCodes.AnswerNotAsked, ContactCodes.CommuneNotRecognised, EtatCivilCodes.BirthCommuneNotRecognised, ContactCodes.MobileRecommended];
}
