using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using Ants.Permis.SupportingDocuments;

namespace Ants.Permis.Requirements;

/// <summary>What the rules say of one file, whatever its place: its format, its size, and what its inspection found.</summary>
public static class FileChecks
{
    /// <summary>The findings on a file.</summary>
    /// <param name="facts">What is known of it.</param>
    /// <param name="path">Where it stands.</param>
    /// <param name="rules">The rules.</param>
    /// <returns>The findings of the inspection, under that path, and those of the rules.</returns>
    public static ValueList<Finding> Of(DocumentFacts facts, JsonPath path, RulesInForce rules)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(rules);
        return Finding.Sorted([.. facts.Findings.Select(finding => finding with { Path = JsonPath.Of(path.Value + finding.Path.Value) }), .. Format(facts, path, rules), .. Size(facts, path, rules)]);
    }

    private static IEnumerable<Finding> Format(DocumentFacts facts, JsonPath path, RulesInForce rules)
    {
        // An inspection that already names the format or the emptiness says it better.
        if (facts.Findings.Any(finding => finding.Code is DocumentCodes.ConvertIt or DocumentCodes.FormatUnknown or DocumentCodes.Empty or DocumentCodes.TooLarge))
            return [];
        return rules.Format(facts.Format) is { Value: false } row
            ? [new Finding(SupportingDocumentCodes.FormatNotAccepted, row.Gravest, path) { Rule = row.Reference }]
            : [];
    }

    private static IEnumerable<Finding> Size(DocumentFacts facts, JsonPath path, RulesInForce rules)
    {
        if (rules.FileSize() is not { } row || facts.Bytes <= row.Value.Value || facts.Findings.Any(finding => finding.Code is DocumentCodes.TooLarge))
            return [];
        return
        [
            new Finding(SupportingDocumentCodes.FileTooLarge, row.Gravest, path)
            {
                Rule = row.Reference,
                Parameters = [new("size", new FindingValue.Bytes(facts.Bytes)), new("limit", new FindingValue.Bytes(row.Value.Value))],
            },
        ];
    }
}
