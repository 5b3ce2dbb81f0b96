using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Requirements;

/// <summary>The answers that are missing, each once.</summary>
internal static class MissingAnswers
{
    public static ValueList<NextQuestion> Of(IEnumerable<Requirement> requirements) =>
        requirements.SelectMany(requirement => requirement.Missing, (requirement, path) => (path, requirement.Id))
            .GroupBy(item => item.path)
            .Select(group => new NextQuestion(group.Key, group.Select(item => item.Id).Distinct(StringComparer.Ordinal).ToValueList()))
            .ToValueList();

    public static IEnumerable<Finding> Findings(IReadOnlyCollection<Requirement> requirements) =>
        from question in Of(requirements)
        let first = requirements.First(requirement => string.Equals(requirement.Id, question.WaitedForBy[0], StringComparison.Ordinal))
        select new Finding(LawCodes.AnswerNeeded, Severity.Warning, question.Path)
        {
            Rule = first.Rule,
            Parameters = [Field(question.Path), new("topic", new FindingValue.Label(EnumKey.Of(first.Topic)))],
            IsUndetermined = true,
        };

    private static FindingParameter Field(JsonPath path) =>
        new("field", FieldLabels.KeyOf(path) is { } key ? new FindingValue.Label(key) : new FindingValue.Verbatim(path.Value));
}
