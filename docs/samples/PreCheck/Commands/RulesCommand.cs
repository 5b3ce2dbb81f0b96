using PreCheck.Output;

namespace PreCheck.Commands;

/// <summary>Prints the rules in force on a day, whether or not the rule book as a whole covers it.</summary>
internal static class RulesCommand
{
    public static async Task<int> RunAsync(Arguments arguments, Settings settings, Host host)
    {
        var name = Settings.TableOf(arguments, settings.Language);
        var rules = settings.Rules;
        var tables = rules.Book.Tables.Where(table => name is null || table.Name == name).ToList();
        if (!settings.Json)
        {
            new RuleReport(new Screen(host), settings.Language).Show(rules, tables);
            return ExitCode.Of([rules]);
        }

        foreach (var line in tables.SelectMany(table => rules.LinesOf(table), RuleJson.Of))
            await host.Out.WriteLineAsync(JsonLines.Of(line));
        return await Coverage.ReportAsync([rules], settings.Language, host);
    }
}
