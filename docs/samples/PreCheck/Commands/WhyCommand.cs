using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using PreCheck.Dossiers;
using PreCheck.Output;

namespace PreCheck.Commands;

/// <summary>Prints why something is asked of an application, and why it is met or not: the facts, the rules behind them, and the reasons that are enough.</summary>
internal static class WhyCommand
{
    public static async Task<int> RunAsync(Arguments arguments, Settings settings, Host host)
    {
        var dossier = await new DossierCheck(settings, host).OfAsync(arguments.Operands[0], arguments[Option.Pieces]);
        var verdict = ApplicationVerdict.Of(dossier.Answers, settings.Rules);
        var requirements = Asked(arguments[Option.Rule], verdict, settings);
        if (settings.Json)
        {
            foreach (var requirement in requirements)
                await host.Out.WriteLineAsync(JsonLines.Of(RequirementJson.Of(requirement, settings.Language)));
        }
        else
        {
            new RequirementReport(new Screen(host), settings.Language).Show(requirements, verdict);
        }

        return ExitCode.Of(dossier.Verdict);
    }

    private static ValueList<Requirement> Asked(string? id, ApplicationVerdict verdict, Settings settings)
    {
        if (id is null)
            return [.. verdict.Requirements.Where(requirement => requirement.Outcome != Outcome.NotApplicable)];
        var requirements = verdict.Why(id);
        return requirements.Count > 0 || IsRule(id, settings.Rules.Book)
            ? requirements
            : throw new UsageException(settings.Language.Say($"--rule : le profil {settings.Rules.Book} n'a pas cette règle, ni ce dossier cette exigence", $"--rule: the profile {settings.Rules.Book} has no such rule, and the application no such requirement"));
    }

    private static bool IsRule(string id, Rulebook book) =>
        book.Tables.SelectMany(table => table.Lines).Any(line => string.Equals(line.Id, id, StringComparison.OrdinalIgnoreCase));
}
