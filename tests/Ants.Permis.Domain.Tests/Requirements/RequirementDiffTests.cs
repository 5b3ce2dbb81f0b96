using Ants.Permis.Findings;
using Ants.Permis.Identity;
using Ants.Permis.Motifs;
using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using Ants.Permis.SupportingDocuments;
using Ants.Permis.Testing;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Requirements;

public sealed class What_differs_between_two_days_or_profiles
{
    // The age for B, the medical opinion after a damaged card, and today's registration sheet lie between these days.
    private static readonly RulesInForce Before = Rulebook.Current.At(new LocalDate(2023, 12, 31));

    [Fact]
    public void Is_nothing_between_the_same_rules() => Assert.All(Applications.OneIn(5), answers => Assert.Empty(RequirementDiff.Of(answers, Applications.Rules, Applications.Rules)));

    [Fact]
    public void Is_the_same_the_other_way_round() => Assert.All(Applications.TenThousand, answers =>
    {
        var there = RequirementDiff.Of(answers, Before, Applications.Rules).Select(difference => (difference.Id, difference.Change, difference.Before, difference.After)).OrderBy(item => item.Id, StringComparer.Ordinal);
        var back = RequirementDiff.Of(answers, Applications.Rules, Before).Select(difference => (difference.Id, Mirrored(difference.Change), difference.After, difference.Before)).OrderBy(item => item.Id, StringComparer.Ordinal);
        Assert.Equal(there, back);
    });

    [Fact]
    public void Names_what_differs_and_nothing_else()
    {
        var named = 0;
        foreach (var answers in Applications.TenThousand)
        {
            var old = Said(answers, Before);
            var now = Said(answers, Applications.Rules);
            var differences = RequirementDiff.Of(answers, Before, Applications.Rules).Select(difference => difference.Id).ToHashSet(StringComparer.Ordinal);
            Assert.Equal(old.Keys.Union(now.Keys, StringComparer.Ordinal).Where(id => old.GetValueOrDefault(id) != now.GetValueOrDefault(id)).ToHashSet(StringComparer.Ordinal), differences);
            named += differences.Count;
        }

        Assert.True(named > 10_000, $"{named}");
    }

    [Fact]
    public void Is_the_minimum_age_for_somebody_of_17_who_asks_for_B_around_the_first_of_January_2024()
    {
        var answers = SampleAnswers.For(Motif.ConversionBrevetMilitaire) with { EtatCivil = Samples.Adult with { BirthDate = BirthDate.Of(new LocalDate(2006, 6, 1)).Value } };
        var difference = RequirementDiff.Of(answers, Before, Rulebook.Current.At(new LocalDate(2024, 1, 1))).Single(item => item.Id.StartsWith("minimumAge/", StringComparison.Ordinal));
        Assert.Equal(("minimumAge/B", RequirementChange.OutcomeChanges, Outcome.NotMet, Outcome.Met), (difference.Id, difference.Change, difference.Before!.Outcome, difference.After!.Outcome));
        Assert.Equal(("AGE-B-1", "AGE-B-2"), (difference.Before.Rule!.Id, difference.After.Rule!.Id));
    }

    [Fact]
    public void Cannot_be_said_for_a_day_before_the_first_that_is_covered()
    {
        // The opinion for BE ended on 3 June 2016: the row is there to be read, no application can be judged by it.
        var uncovered = Rulebook.Current.At(new LocalDate(2016, 6, 2));
        var answers = SampleAnswers.For(Motif.InscriptionExamen);
        Assert.Empty(RequirementDiff.Of(answers, uncovered, Applications.Rules));
        Assert.Equal(RuleCodes.DateNotCovered, Assert.Single(RequirementDiff.NotCovered(uncovered, Applications.Rules)).Code);
        Assert.Empty(RequirementDiff.NotCovered(Before, Applications.Rules));
        Assert.Equal(Verdict.CannotTell, ApplicationVerdict.Of(answers, uncovered).Verdict);
    }

    [Fact]
    public void Is_what_the_law_adds_between_the_form_of_2019_and_today()
    {
        var differences = RequirementDiff.Of(SampleAnswers.For(Motif.InscriptionExamen), Rulebook.Ants2019.At(Samples.Today), Applications.Rules);
        Assert.Equal(RequirementChange.Appears, differences.Single(item => string.Equals(item.Id, "registrationAge/B", StringComparison.Ordinal)).Change);
        Assert.DoesNotContain(differences, item => item.Change == RequirementChange.Disappears);
    }

    private static Dictionary<string, (Outcome, string?)> Said(DemandeAnswers answers, RulesInForce rules) => ApplicationVerdict.Of(answers, rules).Requirements
        .Where(requirement => requirement.Outcome != Outcome.NotApplicable)
        .ToDictionary(requirement => requirement.Id, requirement => (requirement.Outcome, requirement.Rule?.Id), StringComparer.Ordinal);

    private static RequirementChange Mirrored(RequirementChange change) => change switch
    {
        RequirementChange.Appears => RequirementChange.Disappears,
        RequirementChange.Disappears => RequirementChange.Appears,
        _ => change,
    };
}
