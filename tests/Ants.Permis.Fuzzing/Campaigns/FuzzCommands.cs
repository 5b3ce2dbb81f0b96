using System.Globalization;
using Ants.Permis.Fuzzing.Targets;
using SharpFuzz;

namespace Ants.Permis.Fuzzing.Campaigns;

/// <summary>The commands of the program.</summary>
internal static class FuzzCommands
{
    public static int Run(string name, CampaignOptions options)
    {
        var failures = 0;
        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = true;
            stop.Cancel();
        };
        foreach (var target in Chosen(name))
        {
            var campaign = new Campaign(target, Seeds.Of(target, options.Corpora), options.Seed, options.Findings);
            campaign.Run(options.Executions, stop.Token);
            Console.WriteLine(campaign);
            failures += campaign.Failures;
            if (options.Keeps)
                Corpus.Add(target, campaign.Discovered, options.Corpora);
        }

        return failures == 0 ? 0 : 1;
    }

    public static int Replay(string name, IEnumerable<string> files)
    {
        foreach (var target in Chosen(name))
        {
            foreach (var file in files)
                Console.WriteLine($"{file}: {target.Run(File.ReadAllBytes(file))}");
        }

        return 0;
    }

    /// <summary>Files come from the fuzzer over a pipe; an exception is a finding, a process that ends or hangs is one too.</summary>
    public static int Afl(string name)
    {
        // Instrumented code may only run once the fuzzer has lent its memory: also the constructors behind a target.
        FuzzTarget? target = null;
        Fuzzer.OutOfProcess.Run(stream =>
        {
            target ??= Chosen(name).Single();
            using var file = new MemoryStream();
            stream.CopyTo(file);
            target.Run(file.ToArray());
        });
        return 0;
    }

    public static int WriteSeeds(string name, string folder)
    {
        Directory.CreateDirectory(folder);
        var count = 0;
        foreach (var seed in Chosen(name).SelectMany(target => Seeds.Of(target, CampaignOptions.DefaultCorpora)))
            File.WriteAllBytes(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{count++:D4}")), seed);
        return 0;
    }

    public static int Complain()
    {
        Console.Error.WriteLine($"run TARGET|all [--executions N] [--seed N] [--corpora DIR] [--findings DIR] [--keep] | replay TARGET FILE... | afl TARGET | seeds TARGET DIR; targets: {string.Join(' ', FuzzTarget.All)}");
        return 2;
    }

    private static IEnumerable<FuzzTarget> Chosen(string name) =>
        name == "all" ? FuzzTarget.All : [FuzzTarget.Find(name) ?? throw new ArgumentException($"No target {name}.", nameof(name))];
}
