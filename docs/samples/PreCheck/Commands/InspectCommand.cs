using Ants.Permis.Documents.Inspection;
using PreCheck.Dossiers;
using PreCheck.Output;

namespace PreCheck.Commands;

/// <summary>Says of each file what it is and whether it would pass the general limits. One line of JSON a file when asked, or when nobody looks.</summary>
internal static class InspectCommand
{
    public static async Task<int> RunAsync(IReadOnlyList<string> files, bool readsText, Settings settings, Host host)
    {
        var inspection = new FileInspection(settings.Rules, host, new InspectionOptions { ReadsText = readsText });
        var reports = new List<FileReport>();
        foreach (var file in files)
        {
            var report = await inspection.OfAsync(file);
            reports.Add(report);
            if (settings.Json || !host.IsTerminal)
                await host.Out.WriteLineAsync(JsonLines.Of(InspectLine.Of(report, settings.Language)));
        }

        if (!settings.Json && host.IsTerminal)
            FileCards.Show(reports, settings.Language, new Screen(host));
        return ExitCode.Of(reports.Select(report => report.Verdict));
    }
}
