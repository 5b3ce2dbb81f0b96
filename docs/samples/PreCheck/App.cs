using PreCheck.Commands;

namespace PreCheck;

/// <summary>The program behind its entry point: everything that it does can be tried with other arguments, writers and clocks.</summary>
internal static class App
{
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Host host)
    {
        var language = Arguments.LanguageOf(args);
        try
        {
            var arguments = Arguments.Parse(args, language);
            var settings = Settings.Of(arguments, host);
            return arguments.Has(Option.Help) ? Help(language, host) : await Run(arguments, settings, host);
        }
        catch (UsageException problem)
        {
            await host.Error.WriteLineAsync($"precheck: {problem.Message}");
            if (problem.IsAboutArguments)
                await host.Error.WriteAsync($"\n{Usage.Of(language)}");
            return ExitCode.Usage;
        }
    }

    private static Task<int> Run(Arguments arguments, Settings settings, Host host) => arguments.Command.Name switch
    {
        "check" => CheckCommand.RunAsync(arguments, settings, host),
        "check-all" => CheckAllCommand.RunAsync(arguments, settings, host),
        "inspect" => InspectCommand.RunAsync(arguments.Operands, arguments.Has(Option.Text), settings, host),
        "steps" => StepsCommand.RunAsync(arguments, settings, host),
        "rules" => RulesCommand.RunAsync(arguments, settings, host),
        "why" => WhyCommand.RunAsync(arguments, settings, host),
        "deadlines" => DeadlinesCommand.RunAsync(arguments, settings, host),
        "form" => FormCommand.RunAsync(arguments, settings, host),
        "diff" => DiffCommand.RunAsync(arguments, settings, host),
        "summary" => SummaryCommand.RunAsync(arguments, settings, host),
        _ => ExamplesCommand.RunAsync(settings, host),
    };

    private static int Help(Language language, Host host)
    {
        host.Out.Write(Usage.Of(language));
        return ExitCode.Acceptable;
    }
}
