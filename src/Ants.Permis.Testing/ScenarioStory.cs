using System.Globalization;
using System.Reflection;
using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Testing;

/// <summary>Tells what a scenario said and how it ended.</summary>
internal static class ScenarioStory
{
    public static string Accepted(ValueList<DemandeEvent> events) => events.Count == 0 ? "nothing happens" : Join(events.Select(Describe));

    public static string Refused(ValueList<string> codes) => $"refused for {Join(codes)}";

    public static string Remarks(ValueList<string> codes) => codes.Count == 0 ? "accepted without remark" : $"accepted with the remarks {Join(codes)}";

    public static string Of(ValueList<DemandeEvent> history, DemandeCommand command, DecisionContext context, string expected, Decision<DemandeEvent> decision) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        The scenario ended otherwise.
        Given {(history.Count == 0 ? "nothing" : Join(history.Select(happened => happened.ToString())))}
        When  {command} on {context.Today:uuuu-MM-dd} under {context.Rulebook}
        Then  {expected}
        But   {Ending(decision)}
        With  {(decision.Findings.Count == 0 ? "no finding" : Join(decision.Findings.Select(finding => finding.ToString())))}
        """);

    private static string Ending(Decision<DemandeEvent> decision) => decision is Decision<DemandeEvent>.Accepted accepted ? Accepted(accepted.Events) : "refused";

    // What a person typed stays out of the story: only choices, numbers of steps and paths are told.
    private static string Describe(DemandeEvent happened)
    {
        var told = happened.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(property => property.PropertyType.IsEnum || property.PropertyType == typeof(JsonPath))
            .Select(property => $"{property.Name} = {property.GetValue(happened)}")
            .ToList();
        return told.Count == 0 ? happened.ToString() : $"{happened} {{ {Join(told)} }}";
    }

    private static string Join(IEnumerable<string> parts) => string.Join(", ", parts);
}
