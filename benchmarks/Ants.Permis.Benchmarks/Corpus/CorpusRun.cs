namespace Ants.Permis.Benchmarks.Corpus;

/// <summary>Inspects real files, sorted into folders by what should become of them, each in a process that is watched.</summary>
/// <remarks>
/// dotnet run -c Release --project benchmarks/Ants.Permis.Benchmarks -- corpus DIR
/// <para>Without DIR the folder is that of the environment variable ANTS_PERMIS_CORPUS; without either there is nothing to do. Ends with 0 when all files are as expected.</para>
/// </remarks>
internal static class CorpusRun
{
    private const string Variable = "ANTS_PERMIS_CORPUS";
    private const long Memory = 1L << 30;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static int Run(string? argument)
    {
        if ((argument ?? Environment.GetEnvironmentVariable(Variable)) is not { Length: > 0 } root)
            return Say(0, $"No corpus: name a folder, or set {Variable}.");
        if (!Directory.Exists(root))
            return Say(2, $"{root} is no folder.");
        var folders = Directory.GetDirectories(root).Select(folder => (Path: folder, Expectation: CorpusExpectations.Of(Path.GetFileName(folder)))).ToArray();
        if (folders.FirstOrDefault(folder => folder.Expectation is null).Path is { } unknown)
            return Say(2, $"{unknown} is named after nothing that can be expected: {CorpusExpectations.Names}.");
        var files = folders.SelectMany(folder => Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Select(file => (file, folder.Expectation!.Value)));
        var report = new CorpusReport(Inspect([.. files], root));
        return Say(report.AllMet ? 0 : 1, report.ToString());
    }

    private static CorpusEntry[] Inspect((string Path, CorpusExpectation Expectation)[] files, string root)
    {
        var entries = new CorpusEntry[files.Length];
        Parallel.For(
            0,
            files.Length,
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            () => new WatchedChild(Patience, Memory),
            (at, _, child) =>
            {
                var (path, expectation) = files[at];
                entries[at] = new(Path.GetRelativePath(root, path), expectation, child.Ask(Path.GetFullPath(path)));
                return child;
            },
            child => child.Dispose());
        return [.. entries.OrderBy(entry => entry.Path, StringComparer.Ordinal)];
    }

    private static int Say(int exitCode, string words)
    {
        Console.WriteLine(words);
        return exitCode;
    }
}
