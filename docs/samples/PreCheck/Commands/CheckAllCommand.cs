using PreCheck.Dossiers;
using PreCheck.Output;
using Spectre.Console;

namespace PreCheck.Commands;

/// <summary>Checks a folder of applications: a line for each, then totals. What was checked and has not changed is not checked again.</summary>
internal static class CheckAllCommand
{
    private const string StateFile = ".precheck-state.jsonl";

    public static async Task<int> RunAsync(Arguments arguments, Settings settings, Host host)
    {
        var folder = arguments.Operands[0];
        var entries = BatchEntry.AllOf(folder, settings.Language);
        using var state = BatchState.Open(arguments[Option.State] ?? Path.Combine(folder, StateFile), arguments.Has(Option.Fresh));
        if (!state.IsKept)
            await host.Error.WriteLineAsync(settings.Language.Say("precheck: le fichier d'état ne peut pas être écrit ; rien ne sera retenu", "precheck: the state file cannot be written; nothing will be remembered"));
        var report = new BatchReport(settings, host);
        var lines = await CheckAsync(entries, new BatchCheck(settings, host, state), report);
        report.ShowTotals(BatchTotals.Of(lines));
        return ExitCode.Of(lines.Select(BatchCheck.VerdictOf));
    }

    private static async Task<List<BatchLine>> CheckAsync(IReadOnlyList<BatchEntry> entries, BatchCheck check, BatchReport report)
    {
        var lines = new List<BatchLine>();
        if (report.Live is { } terminal)
            await terminal.Progress().AutoClear(true).StartAsync(context => AllAsync(context.AddTask(report.Title, maxValue: entries.Count)));
        else
            await AllAsync(progress: null);
        return lines;

        async Task AllAsync(ProgressTask? progress)
        {
            foreach (var entry in entries)
            {
                lines.Add(await check.OfAsync(entry));
                report.Show(lines[^1]);
                progress?.Increment(1);
            }
        }
    }
}
