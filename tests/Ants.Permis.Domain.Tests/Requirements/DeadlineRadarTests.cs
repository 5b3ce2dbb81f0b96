using Ants.Permis.Findings;
using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using Ants.Permis.Testing;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Requirements;

public sealed class The_radar_of_any_application
{
    private const int Days = 8;

    [Fact]
    public void Says_what_a_look_at_each_day_says() => Assert.All(Applications.TenThousand, answers => LookAtEachDay.Agrees(answers, Applications.Rules, Days));

    [Fact]
    public void Finds_deadlines_in_a_good_share() =>
        Assert.InRange(Applications.OneIn(10).Count(answers => DeadlineRadar.Of(answers, Applications.Rules, Samples.Today.PlusYears(2)).Count > 0), 500, 1_000);

    [Fact]
    public void Is_silent_before_the_first_day_that_is_covered() =>
        Assert.Empty(DeadlineRadar.Of(Applications.TenThousand[0], Rulebook.Current.At(new LocalDate(2019, 1, 1)), new LocalDate(2030, 1, 1)));
}

/// <summary>A class of its own, so that it runs beside the other.</summary>
public sealed class The_radar_over_two_years
{
    // Two years in which rules start and end too.
    private static readonly RulesInForce Past = Rulebook.Current.At(new LocalDate(2024, 9, 1));

    [Fact]
    public void Says_what_a_look_at_each_day_says() => Assert.All(Applications.OneIn(250), answers => LookAtEachDay.Agrees(answers, Past, 731));
}

/// <summary>The simplest radar: a verdict for every day.</summary>
internal static class LookAtEachDay
{
    public static void Agrees(DemandeAnswers answers, RulesInForce today, int days)
    {
        var said = DeadlineRadar.Of(answers, today, today.Date.PlusDays(days)).Select(deadline => (deadline.On, deadline.Requirement.Id)).OrderBy(item => item);
        Assert.Equal(DayByDay(answers, today, days).OrderBy(item => item), said);
    }

    private static List<(LocalDate On, string Id)> DayByDay(DemandeAnswers answers, RulesInForce today, int days)
    {
        var failed = Failing(answers, today).ToHashSet(StringComparer.Ordinal);
        var found = new List<(LocalDate, string)>();
        for (var day = today.Date.PlusDays(1); day <= today.Date.PlusDays(days); day = day.PlusDays(1))
            found.AddRange(Failing(answers, today.Book.At(day)).Where(failed.Add).Select(id => (day, id)));
        return found;
    }

    private static IEnumerable<string> Failing(DemandeAnswers answers, RulesInForce rules) => ApplicationVerdict.Of(answers, rules).Requirements
        .Where(requirement => requirement.Outcome == Outcome.NotMet && requirement.Findings.Any(finding => finding.Severity == Severity.Blocking))
        .Select(requirement => requirement.Id);
}
