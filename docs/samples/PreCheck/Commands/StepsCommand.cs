using PreCheck.Dossiers;
using PreCheck.Output;

namespace PreCheck.Commands;

/// <summary>Says for every move of the form whether it is allowed where the application stands, or all reasons why not.</summary>
internal static class StepsCommand
{
    public static async Task<int> RunAsync(Arguments arguments, Settings settings, Host host)
    {
        var path = arguments.Operands[0];
        var dossier = await new DossierCheck(settings, host).OfAsync(path, arguments[Option.Pieces]);
        if (settings.Json)
            await host.Out.WriteLineAsync(JsonLines.Of(StepsLine.Of(path, dossier, settings.Language)));
        else
            new MoveTable(dossier, settings.Language).Show(new Screen(host));
        return ExitCode.Of(dossier.Verdict);
    }
}
