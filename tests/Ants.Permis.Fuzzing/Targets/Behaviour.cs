using System.Numerics;
using Ants.Permis.Documents.Formats;
using Ants.Permis.Findings;

namespace Ants.Permis.Fuzzing.Targets;

/// <summary>How a reading went, in a word that is the same for like readings: what was found, how many pages, how much work by powers of two.</summary>
internal static class Behaviour
{
    public static string Of(IEnumerable<Finding> findings, int? pages, ReadingBudget budget) =>
        $"{string.Join(' ', findings.Select(finding => $"{finding.Code}:{finding.Severity}{string.Concat(finding.Parameters.Select(parameter => Word(parameter.Value)))}"))} p{Power(pages ?? -1)} s{Power(budget.StepsTaken)} h{Power(budget.MostHeld)}";

    // Numbers differ for every file; names of variants and limits are few.
    private static string Word(FindingValue value) => value switch
    {
        FindingValue.Label label => label.Key,
        FindingValue.Verbatim verbatim when verbatim.Value.Length < 24 && !verbatim.Value.Any(char.IsAsciiDigit) => verbatim.Value,
        _ => "",
    };

    private static int Power(long count) => count < 0 ? -1 : BitOperations.Log2((ulong)count + 1);
}
