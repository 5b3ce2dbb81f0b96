using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;

namespace Ants.Permis.Requirements;

/// <summary>What is checked of one field: the unit that the wizard and the form validators share, so that they cannot disagree.</summary>
/// <param name="Path">The field.</param>
/// <param name="Check">The findings on all answers by the rules; each path lies within the field.</param>
internal sealed record FieldCheck(JsonPath Path, Func<DemandeAnswers, RulesInForce, IEnumerable<Finding>> Check)
{
    /// <summary>The answers outside the field that the check looks at too.</summary>
    public ValueList<JsonPath> Reads { get; init; } = [];

    /// <summary>A finding when a field that the asterisks require is blank.</summary>
    public static IEnumerable<Finding> Required(JsonPath path, string code, bool isBlank, bool applies, RulesInForce rules)
    {
        if (!isBlank || rules.Field(path) is not { } row || !IsRequired(row.Value, applies))
            return [];
        return [new Finding(code, row.Gravest, path) { Rule = row.Reference }];
    }

    /// <summary>The same for a field of text.</summary>
    public static IEnumerable<Finding> Required(JsonPath path, string code, string? text, RulesInForce rules, bool applies = true) =>
        Required(path, code, string.IsNullOrWhiteSpace(text), applies, rules);

    private static bool IsRequired(FieldRequirement requirement, bool applies) => requirement switch
    {
        FieldRequirement.Required => true,
        FieldRequirement.RequiredForBirthInFrance or FieldRequirement.RequiredForMinor => applies,
        _ => false,
    };
}
