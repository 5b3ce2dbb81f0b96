using Ants.Permis.Requirements;
using PreCheck.Dossiers;
using PreCheck.Output;

namespace PreCheck.Commands;

/// <summary>Prints until when an application, as it stands, is good, and what ends.</summary>
internal static class DeadlinesCommand
{
    /// <summary>How far ahead to look. An application that lasts longer than any paper is not waiting for one.</summary>
    private const int Years = 20;

    public static async Task<int> RunAsync(Arguments arguments, Settings settings, Host host)
    {
        var dossier = await new DossierCheck(settings, host).OfAsync(arguments.Operands[0], arguments[Option.Pieces]);
        var deadlines = DeadlineRadar.Of(dossier.Answers, settings.Rules, settings.Rules.Date.PlusYears(Years));
        if (settings.Json)
        {
            foreach (var deadline in deadlines)
                await host.Out.WriteLineAsync(JsonLines.Of(DeadlineJson.Of(deadline, settings.Language)));
        }
        else
        {
            new RequirementReport(new Screen(host), settings.Language).Show(deadlines, settings.Rules);
        }

        return ExitCode.Of(dossier.Verdict);
    }
}
