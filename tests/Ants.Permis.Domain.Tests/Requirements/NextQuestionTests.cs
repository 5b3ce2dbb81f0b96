using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.SupportingDocuments;

namespace Ants.Permis.Domain.Tests.Requirements;

public sealed class Who_answers_every_next_question
{
    private const int MostTurns = 12;

    // What stays open by its nature: no answer of the form settles it.
    private static readonly HashSet<string> Undetermined = new(StringComparer.Ordinal)
    {
        LawCodes.FimoOpensNothing, LawCodes.IdentityCardDoubleTolerance, LawCodes.DiplomaNotListed,
        SupportingDocumentCodes.PagesUnknown, SupportingDocumentCodes.OneSideOnly, MotifCodes.MajorityUnknown,
    };

    [Fact]
    public void Gets_a_verdict_unless_something_is_open_by_its_nature()
    {
        var answered = 0;
        foreach (var answers in Applications.TenThousand)
        {
            var verdict = Applications.Verdict(answers);
            answered += verdict.NextQuestions.Count > 0 ? 1 : 0;
            var last = Applications.Verdict(Answer(answers));
            Assert.DoesNotContain(last.NextQuestions, question => question.Path != DemandePaths.BirthDate);
            if (last.Verdict == Verdict.CannotTell)
                Assert.Contains(last.Findings, finding => finding.IsUndetermined && (Undetermined.Contains(finding.Code) || finding.Path == DemandePaths.BirthDate));
        }

        Assert.True(answered > 2_000, $"{answered}");
    }

    [Fact]
    public void Was_asked_nothing_that_had_an_answer() => Assert.All(Applications.TenThousand, answers =>
        Assert.All(Applications.Verdict(answers).NextQuestions.Where(question => question.Path != DemandePaths.BirthDate), question =>
            Assert.True(IsBlank(answers, question.Path), question.Path.Value)));

    // The first value of the catalogue is a good one.
    private static DemandeAnswers Answer(DemandeAnswers answers)
    {
        for (var turn = 0; turn < MostTurns && Applications.Verdict(answers).NextQuestions is { Count: > 0 } questions; turn++)
            answers = questions.Aggregate(answers, (given, question) => Applications.Changes.First(change => question.Path.IsWithin(change.Path)).Apply(given));
        return answers;
    }

    // A blank answer is one that some other value than its own would fill: taking it away changes nothing.
    private static bool IsBlank(DemandeAnswers answers, JsonPath path) =>
        Applications.Changes.Where(change => path.IsWithin(change.Path)).Any(change => change.Apply(answers) == answers);
}
