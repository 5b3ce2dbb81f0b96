using System.Diagnostics;
using System.Text.Json;
using Ants.Permis.Benchmarks.Gate;
using Ants.Permis.Documents.Inspection;
using Ants.Permis.Findings;

namespace Ants.Permis.Benchmarks.Corpus;

/// <summary>The process that may die: reads paths, a line each, and answers each with a line of JSON.</summary>
internal static class CorpusChild
{
    public const string Verb = "corpus-child";

    public static int Run()
    {
        var inspector = GateFiles.Inspector();
        // What is compiled for the first file must not be counted as its time.
        Array.ForEach(SmallFiles.All, file => Inspect(inspector, new MemoryStream(file)));
        while (Console.In.ReadLine() is { } path)
            Console.Out.WriteLine(Answer(inspector, path));
        return 0;
    }

    private static string Answer(DocumentInspector inspector, string path)
    {
        using var stream = File.OpenRead(path);
        return JsonSerializer.Serialize(Inspect(inspector, stream));
    }

    // Without its name: a corpus may call its files as it likes.
    private static CorpusAnswer Inspect(DocumentInspector inspector, Stream stream)
    {
        var (allocated, started) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());
        var report = inspector.Inspect(stream);
        return new(Enum.Parse<CorpusOutcome>(report.Outcome.ToString()))
        {
            IsBlocked = report.Findings.Any(finding => finding.Severity == Severity.Blocking),
            Codes = [.. report.Findings.Select(finding => finding.Code)],
            Milliseconds = Stopwatch.GetElapsedTime(started).TotalMilliseconds,
            AllocatedBytes = GC.GetAllocatedBytesForCurrentThread() - allocated,
        };
    }
}
