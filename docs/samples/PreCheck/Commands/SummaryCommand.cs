using Ants.Permis.Submission;
using PreCheck.Dossiers;
using PreCheck.Output;

namespace PreCheck.Commands;

/// <summary>Prints the summary of step 6: what would be sent, before it is.</summary>
internal static class SummaryCommand
{
    public static async Task<int> RunAsync(Arguments arguments, Settings settings, Host host)
    {
        var write = WriterOf(arguments[Option.Format], settings.Language);
        var dossier = await new DossierCheck(settings, host).OfAsync(arguments.Operands[0], arguments[Option.Pieces]);
        await host.Out.WriteAsync(write(DemandeSummary.Of(dossier.Form, settings.Context)));
        // What only this host knows, such as a file that could not be read, is no part of the application.
        foreach (var remark in dossier.Remarks)
            await host.Error.WriteLineAsync($"precheck: {remark.Path}{settings.Language.Say(" : ", ": ")}{Wording.Of(remark, settings.Language).Message}");
        return ExitCode.Of(dossier.Verdict);
    }

    private static Func<DemandeSummary, string> WriterOf(string? format, Language language) => format switch
    {
        null or "text" => summary => SummaryText.Write(summary, language),
        "md" => summary => SummaryMarkdown.Write(summary, language),
        "html" => summary => SummaryHtml.Write(summary, language, SummaryHtmlOptions.Page),
        _ => throw new UsageException($"{Option.Format}{language.Say(" : ", ": ")}text, md, html"),
    };
}
