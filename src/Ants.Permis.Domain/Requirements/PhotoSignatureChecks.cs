using Ants.Permis.Findings;
using Ants.Permis.PhotoSignature;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;

namespace Ants.Permis.Requirements;

/// <summary>The checks of step 4.</summary>
internal static class PhotoSignatureChecks
{
    public static readonly FieldCheck Choice = new(DemandePaths.PhotoSignatureChoice, CheckChoice);
    public static readonly FieldCheck Code = new(DemandePaths.PhotoSignatureCode, CheckCode) { Reads = [DemandePaths.PhotoSignatureChoice] };

    public static IReadOnlyList<FieldCheck> All { get; } = [Choice, Code];

    private static IEnumerable<Finding> CheckChoice(DemandeAnswers answers, RulesInForce rules) => answers.PhotoSignature.Choice switch
    {
        null => FieldCheck.Required(DemandePaths.PhotoSignatureChoice, PhotoSignatureCodes.ChoiceMissing, isBlank: true, applies: true, rules),
        PhotoSignatureChoice.NoPhotoYet => [new Finding(PhotoSignatureCodes.NoPhotoYet, Severity.Blocking, DemandePaths.PhotoSignatureChoice) { Rule = rules.Field(DemandePaths.PhotoSignatureChoice)?.Reference }],
        _ => [],
    };

    private static IEnumerable<Finding> CheckCode(DemandeAnswers answers, RulesInForce rules)
    {
        if (answers.PhotoSignature.Choice != PhotoSignatureChoice.DigitalCode)
            return [];
        var typed = answers.PhotoSignature.Code;
        if (string.IsNullOrWhiteSpace(typed))
            return [new Finding(PhotoSignatureCodes.CodeMissing, Severity.Blocking, DemandePaths.PhotoSignatureCode) { Rule = rules.Field(DemandePaths.PhotoSignatureChoice)?.Reference }];
        return rules.PhotoSignatureCode() is { } row ? Shape(typed, row) : [];
    }

    private static IEnumerable<Finding> Shape(string typed, RuleRow<string, PhotoSignatureCodeShape> row)
    {
        var shape = row.Value;
        var findings = PhotoSignatureCode.Check(typed, DemandePaths.PhotoSignatureCode, shape.Length, shape.Alphabet);
        // No official text describes the code: what contradicts an assumption only warns.
        return findings.Select(finding => finding with { Rule = row.Reference, Severity = finding.Severity < row.Gravest ? finding.Severity : row.Gravest });
    }
}
