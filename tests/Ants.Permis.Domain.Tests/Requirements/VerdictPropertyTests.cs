using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using Ants.Permis.SupportingDocuments;
using Ants.Permis.Testing;

namespace Ants.Permis.Domain.Tests.Requirements;

public sealed class The_verdict_of_any_application
{
    [Fact]
    public void Is_each_of_the_three_in_a_good_share()
    {
        var shares = Applications.TenThousand.GroupBy(answers => Applications.Verdict(answers).Verdict).ToDictionary(group => group.Key, group => group.Count());
        Assert.All(Enum.GetValues<Verdict>(), verdict => Assert.True(shares.GetValueOrDefault(verdict) >= 1_500, string.Join(", ", shares)));
    }

    [Fact]
    public void Names_each_requirement_once() => Assert.All(Applications.TenThousand, answers =>
    {
        var ids = Applications.Verdict(answers).Requirements.Select(requirement => requirement.Id).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
    });

    [Fact]
    public void Gives_a_finding_with_rule_and_remedy_for_each_requirement_that_is_not_met() => Assert.All(
        Applications.TenThousand.SelectMany(answers => Applications.Verdict(answers).Requirements).Where(requirement => requirement.Outcome == Outcome.NotMet),
        requirement =>
        {
            Assert.NotEmpty(requirement.Findings);
            // The shape of a text and the soundness of a file are no rule of a table.
            if (requirement.Topic is RequirementTopic.Answer or RequirementTopic.Files)
                return;
            var finding = requirement.Findings[0];
            Assert.False(string.IsNullOrEmpty(finding.Rule?.Source.Text));
            Assert.All(Enum.GetValues<Language>(), language => Assert.NotEmpty(FindingTexts.For(finding, language).Remedy));
        });

    [Fact]
    public void Says_which_answer_is_missing_wherever_it_cannot_tell() => Assert.All(Applications.TenThousand, answers =>
    {
        var verdict = Applications.Verdict(answers);
        var asked = verdict.NextQuestions.Select(question => question.Path).ToHashSet();
        Assert.All(verdict.Requirements.Where(requirement => requirement.Outcome == Outcome.CannotTell), requirement =>
        {
            Assert.NotEmpty(requirement.Missing);
            if (requirement.Topic is not (RequirementTopic.Answer or RequirementTopic.Files))
                Assert.All(requirement.Missing, path => Assert.Contains(path, asked));
        });
        Assert.True(verdict.Verdict != Verdict.Acceptable || verdict.Requirements.All(requirement => requirement.Outcome != Outcome.CannotTell));
    });

    [Theory]
    [InlineData("current")]
    [InlineData("ants2019")]
    public void Is_that_of_the_wizard(string profile)
    {
        var context = Samples.ContextOn(Samples.Today, Rulebook.FindProfile(profile));
        Assert.All(Applications.TenThousand, answers =>
        {
            var draft = new Demande.Draft { CreatedAt = context.Now, UpdatedAt = context.Now, Answers = answers };
            Assert.Equal(ApplicationVerdict.Of(answers, context.Rules).Verdict, Assessment.Of(draft, context).Verdict);
        });
    }

    [Fact]
    public void Asks_for_a_document_exactly_when_its_rule_does() => Assert.All(Applications.TenThousand, answers =>
    {
        var documents = Applications.Verdict(answers).Requirements.Where(requirement => requirement.Topic == RequirementTopic.Document);
        var asked = documents.Where(requirement => requirement.Applies.Truth == ThreeValued.Yes).Select(requirement => requirement.Path);
        Assert.Equal(DocumentNeeds.AskedFor(answers, Applications.Rules).Select(DemandePaths.Of), asked);
    });

    [Fact]
    public void Finds_reasons_for_a_medical_opinion_exactly_when_its_proof_holds() => Assert.All(Applications.TenThousand, answers =>
        Assert.Equal(MedicalProof.Of(new AnswerFacts(answers, Applications.Rules)).Truth == ThreeValued.Yes, MedicalOpinionReason.AllOf(answers, Applications.Rules).Count > 0));
}
