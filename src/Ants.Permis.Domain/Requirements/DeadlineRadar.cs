using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using NodaTime;

namespace Ants.Permis.Requirements;

/// <summary>A day on which something of the application stops being good although no answer changes.</summary>
/// <remarks>French term: « échéance ».</remarks>
/// <param name="On">The first day on which it is no longer good.</param>
/// <param name="Requirement">The requirement, as it stands on that day.</param>
public sealed record Deadline(LocalDate On, Requirement Requirement)
{
    /// <summary>The requirement only: the day is about a person's document.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => Requirement.Id;
}

/// <summary>Tells until when an application, as it stands, is good.</summary>
/// <remarks>
/// Only the days on which something can change are looked at: those that the facts name, and those on which a rule starts or ends. A test compares the
/// answer with an evaluation day by day.
/// </remarks>
public static class DeadlineRadar
{
    /// <summary>The deadlines of an application, the first first.</summary>
    /// <param name="answers">The application.</param>
    /// <param name="today">The rules of the day from which to look.</param>
    /// <param name="until">The last day to look at.</param>
    /// <returns>For each requirement that does not fail today, the first day on which it does, if there is one. None when the rules do not cover the day from which to look.</returns>
    public static ValueList<Deadline> Of(DemandeAnswers answers, RulesInForce today, LocalDate until)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(today);
        if (!today.IsCovered)
            return [];
        var deadlines = new List<Deadline>();
        var verdict = ApplicationVerdict.Of(answers, today);
        var failed = Failing(verdict).Select(requirement => requirement.Id).ToHashSet(StringComparer.Ordinal);
        for (var day = NextChange(answers, today, verdict); day is { } next && next <= until; day = NextChange(answers, today.Book.At(next), verdict))
        {
            verdict = ApplicationVerdict.Of(answers, today.Book.At(next));
            foreach (var requirement in Failing(verdict).Where(requirement => failed.Add(requirement.Id)))
                deadlines.Add(new(next, requirement));
        }

        return deadlines.ToValueList();
    }

    // The next day on which a fact of the application or a rule changes.
    private static LocalDate? NextChange(DemandeAnswers answers, RulesInForce rules, ApplicationVerdict verdict)
    {
        var days = verdict.Requirements
            .SelectMany(requirement => requirement.Applies.Leaves().Concat(requirement.Satisfied.Leaves()))
            .Select(fact => fact.ChangesOn)
            .Append(rules.Book.BoundaryAfter(rules.Date))
            .Concat(ChangingAnswers.Of(answers, rules));
        return days.Where(day => day > rules.Date).Min();
    }

    private static IEnumerable<Requirement> Failing(ApplicationVerdict verdict) =>
        verdict.Requirements.Where(requirement => requirement.Outcome == Outcome.NotMet && requirement.Findings.Any(finding => finding.Severity == Severity.Blocking));
}
