using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Testing;

namespace Ants.Permis.Domain.Tests.Requirements;

/// <summary>The proofs say which answers decide: what happens when one answer of an application really changes.</summary>
public sealed class An_answer_that_changes
{
    private const int ChangesEach = 6;

    [Fact]
    public void Changes_nothing_outside_the_reasons_and_turns_what_stands_on_it()
    {
        var tally = new MutationTally();
        var random = new Random(1789);
        foreach (var answers in Applications.TenThousand)
        {
            var before = Applications.Verdict(answers).Requirements.Select(requirement => new JudgedRequirement(requirement)).ToList();
            for (var i = 0; i < ChangesEach; i++)
                Compare(answers, before, Applications.Changes[random.Next(Applications.Changes.Count)], tally);
        }

        Assert.True(tally.Unmoved > 1_000_000, $"{tally}");
        Assert.True(tally.Turned > 5_000, $"{tally}");
        Assert.True(tally.TurnedTogether > 300, $"{tally}");
    }

    [Fact]
    public void Is_in_the_catalogue_whatever_the_answer()
    {
        var read = Applications.TenThousand.SelectMany(answers => Applications.Verdict(answers).Requirements)
            .SelectMany(requirement => requirement.Applies.Facts.Concat(requirement.Satisfied.Facts)).Select(fact => fact.Path).ToHashSet();
        Assert.All(read, path => Assert.Contains(Applications.Changes, change => change.Path.IsWithin(path) || path.IsWithin(change.Path)));
    }

    private static void Compare(DemandeAnswers answers, List<JudgedRequirement> before, AnswerChange change, MutationTally tally)
    {
        var changed = change.Apply(answers);
        if (changed == answers)
            return;
        var after = Applications.Verdict(changed).Requirements.ToDictionary(requirement => requirement.Id, StringComparer.Ordinal);
        foreach (var requirement in before)
            requirement.Compare(after.GetValueOrDefault(requirement.Id), change, tally);
    }
}
