using PreCheck.Dossiers;
using PreCheck.Output;

namespace PreCheck.Commands;

/// <summary>The pre-flight verdict of one application.</summary>
internal static class CheckCommand
{
    public static async Task<int> RunAsync(Arguments arguments, Settings settings, Host host)
    {
        var path = arguments.Operands[0];
        var dossier = await new DossierCheck(settings, host).OfAsync(path, arguments[Option.Pieces]);
        if (settings.Json)
            await host.Out.WriteLineAsync(JsonLines.Of(CheckLine.Of(path, dossier, settings.Language)));
        else
            Show(dossier, path, settings, new Screen(host));
        return ExitCode.Of(dossier.Verdict);
    }

    private static void Show(CheckedDossier dossier, string path, Settings settings, Screen screen)
    {
        screen.Line(Heading.Of(settings.Context, settings.Language));
        screen.Line();
        new CheckReport(dossier, settings.Language).Show(screen, path);
        screen.Line(Labels.Get("note.verdict", settings.Language));
    }
}
