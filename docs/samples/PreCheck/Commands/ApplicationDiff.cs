using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using PreCheck.Dossiers;
using PreCheck.Output;

namespace PreCheck.Commands;

/// <summary>Prints what two days, or two profiles, ask of one application that the other does not.</summary>
internal static class ApplicationDiff
{
    public static async Task<int> RunAsync(Arguments arguments, RulesInForce before, RulesInForce after, Settings settings, Host host)
    {
        if (arguments.Has(Option.Table))
            throw new UsageException(settings.Language.Say("--table ne s'emploie pas avec un dossier", "--table has no meaning with an application"));
        var dossier = await new DossierCheck(settings, host).OfAsync(arguments.Operands[0], arguments[Option.Pieces]);
        var differences = RequirementDiff.Of(dossier.Answers, before, after);
        if (!settings.Json)
        {
            new RequirementReport(new Screen(host), settings.Language).Show(differences, before, after);
            return ExitCode.Of([before, after]);
        }

        foreach (var difference in differences)
            await host.Out.WriteLineAsync(JsonLines.Of(RequirementChangeJson.Of(difference, settings.Language)));
        return await Coverage.ReportAsync([before, after], settings.Language, host);
    }
}
