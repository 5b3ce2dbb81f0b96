using Ants.Permis.Rules;
using PreCheck.Output;

namespace PreCheck.Commands;

/// <summary>Says beside a list of JSON lines, which has no place for it, that a day is not covered as a whole.</summary>
internal static class Coverage
{
    public static async Task<int> ReportAsync(IReadOnlyList<RulesInForce> states, Language language, Host host)
    {
        foreach (var state in states.Where(state => !state.IsCovered))
            await host.Error.WriteLineAsync($"precheck: {RuleReport.Uncovered(state, language)}");
        return ExitCode.Of(states);
    }
}
