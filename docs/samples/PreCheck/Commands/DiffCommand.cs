using Ants.Permis.Rules;
using PreCheck.Output;

namespace PreCheck.Commands;

/// <summary>Prints what differs between the rules of two days, of two profiles, or of both.</summary>
internal static class DiffCommand
{
    public static async Task<int> RunAsync(Arguments arguments, Settings settings, Host host)
    {
        var name = Settings.TableOf(arguments, settings.Language);
        var (before, after) = StatesOf(arguments, settings);
        if (arguments.Operands.Count > 0)
            return await ApplicationDiff.RunAsync(arguments, before, after, settings, host);
        var diff = RulebookDiff.Between(before, after);
        var tables = diff.Tables.Where(table => name is null || table.After.Name == name).ToList();
        if (!settings.Json)
        {
            new RuleReport(new Screen(host), settings.Language).Show(diff, tables);
            return ExitCode.Of([before, after]);
        }

        foreach (var line in tables.SelectMany(table => table.Changes, RuleChangeJson.Of))
            await host.Out.WriteLineAsync(JsonLines.Of(line));
        return await Coverage.ReportAsync([before, after], settings.Language, host);
    }

    private static (RulesInForce Before, RulesInForce After) StatesOf(Arguments arguments, Settings settings)
    {
        var book = settings.Context.Rulebook;
        var other = Settings.RulebookOf(arguments, Option.ToProfile, settings.Language) ?? book;
        return (book.At(DayOf(arguments, Option.From, settings.Language)), other.At(DayOf(arguments, Option.To, settings.Language)));
    }

    private static LocalDate DayOf(Arguments arguments, string option, Language language) =>
        Settings.DayOf(arguments, option, language) ?? throw new UsageException(language.Say($"{option} est nécessaire", $"{option} is needed"));
}
