using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using Ants.Permis.SupportingDocuments;

namespace Ants.Permis.Requirements;

/// <summary>Everything that the rules ask of an application, each thing met, not met or not to be told, with its reasons.</summary>
/// <remarks>French term: « verdict ». It never means accepted by the administration: nobody here can say that.</remarks>
/// <param name="Verdict">Acceptable, not acceptable, or cannot tell.</param>
/// <param name="Requirements">The requirements, in the order of the form; those that do not concern the application stand among them when it was worth asking.</param>
/// <param name="NextQuestions">The answers that are missing, in the order of the requirements that wait for them.</param>
/// <param name="Findings">What is said of them, the gravest first.</param>
public sealed record ApplicationVerdict(Verdict Verdict, ValueList<Requirement> Requirements, ValueList<NextQuestion> NextQuestions, ValueList<Finding> Findings)
{
    /// <summary>Judges an application.</summary>
    /// <param name="answers">The answers; anything may be missing.</param>
    /// <param name="rules">The rules of the day on which it is judged.</param>
    /// <returns>The verdict. On a day that the rules do not cover it is <see cref="Verdict.CannotTell"/> and nothing else is said.</returns>
    public static ApplicationVerdict Of(DemandeAnswers answers, RulesInForce rules)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(rules);
        if (!rules.IsCovered)
            return new(Verdict.CannotTell, [], [], [rules.NotCovered()]);
        var facts = new AnswerFacts(answers, rules);
        ValueList<Requirement> requirements = [.. AnswerRequirements.Of(facts), .. LawRequirements.Of(facts), .. DocumentRequirements.Of(facts)];
        // What the form itself asks for is missing already by its own finding; the others are asked for once each.
        var missing = requirements.Where(requirement => requirement.Topic is not (RequirementTopic.Answer or RequirementTopic.Files)).ToList();
        var findings = requirements.SelectMany(requirement => requirement.Findings).ToList();
        // A profile that knows only the form leaves it to the form to say what is missing.
        var all = Finding.Sorted(rules.KnowsTheLaw ? [.. findings, .. NextQuestionFindings(missing, findings)] : findings);
        return new(VerdictOf(all), requirements, Questions(missing, findings), all);
    }

    /// <summary>The requirements in which a rule has a part, with their proofs.</summary>
    /// <param name="ruleId">The identifier of a rule, such as <c>MED-CAT-C</c>, or of a requirement, such as <c>minimumAge/C</c>.</param>
    /// <returns>The requirements; none when the rule has no part in this application.</returns>
    public ValueList<Requirement> Why(string ruleId)
    {
        ArgumentNullException.ThrowIfNull(ruleId);
        return Requirements.Where(requirement => requirement.Involves(ruleId)).ToValueList();
    }

    /// <summary>The verdict that findings give together.</summary>
    /// <param name="findings">The findings.</param>
    /// <returns>Not acceptable when something known blocks; otherwise cannot tell when something is not known; otherwise acceptable.</returns>
    public static Verdict VerdictOf(IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return DocumentRequirements.Truth(findings) switch
        {
            ThreeValued.No => Verdict.NotAcceptable,
            ThreeValued.Yes => Verdict.Acceptable,
            _ => Verdict.CannotTell,
        };
    }

    /// <summary>The verdict only: the rest is about a person.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => $"{nameof(ApplicationVerdict)} {Verdict}";

    // A place that the form itself says is empty, or a document that is missing, needs no second remark; but nothing that only warns may hide that a result is open.
    private static IEnumerable<Finding> NextQuestionFindings(List<Requirement> waiting, List<Finding> said) =>
        MissingAnswers.Findings(waiting).Where(question => !said.Exists(finding => finding.Path.Equals(question.Path) && (finding.Severity == Severity.Blocking || finding.IsUndetermined)));

    private static ValueList<NextQuestion> Questions(List<Requirement> waiting, List<Finding> findings)
    {
        var unanswered = findings.Select(AnswerRequirements.Unanswered).OfType<JsonPath>().Select(path => new NextQuestion(path, [$"answer{path.Value}"]));
        return unanswered.Concat(MissingAnswers.Of(waiting))
            .GroupBy(question => question.Path)
            .Select(group => new NextQuestion(group.Key, group.SelectMany(question => question.WaitedForBy).Distinct(StringComparer.Ordinal).ToValueList()))
            .ToValueList();
    }
}
