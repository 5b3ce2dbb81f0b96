using System.Globalization;
using System.Text.Json;
using PreCheck;

namespace Ants.Permis.PreCheck;

/// <summary>One run of the program: what it ended with, and what it wrote.</summary>
internal sealed record Run(int Code, string Out, string Error)
{
    public static string Examples { get; } = Path.Combine(Repository.Root, "docs", "samples", "PreCheck", "examples");

    public string[] Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public JsonElement Json => JsonDocument.Parse(Out).RootElement;

    public IReadOnlyList<JsonElement> JsonLines => [.. Lines.Select(line => JsonDocument.Parse(line).RootElement)];

    public static Task<Run> Of(params string[] args) => With(host => host, args);

    /// <summary>Runs the program with another host than the usual one: no terminal, noon of the day of the examples.</summary>
    public static async Task<Run> With(Func<Host, Host> change, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var host = new Host(output, error, new StillClock("2026-11-23T11:00:00Z"), IsTerminal: false, Examples);
        var code = await App.RunAsync(args, change(host));
        return new(code, output.ToString(), error.ToString());
    }

    public static string Example(string name) => Path.Combine(Examples, name, "dossier.json");
}

/// <summary>A clock that stands still.</summary>
internal sealed class StillClock(string instant) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture);

    public override long GetTimestamp() => 0;
}
