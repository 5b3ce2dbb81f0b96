using System.Diagnostics;
using System.Text.Json;

namespace Ants.Permis.Benchmarks.Corpus;

/// <summary>Asks a child process about files, and starts another one when it dies, hangs or takes too much memory.</summary>
internal sealed class WatchedChild(TimeSpan patience, long memory) : IDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(10);

    private Process? process;
    private Task<string> lastWords = Task.FromResult("");

    /// <summary>What becomes of a file. Memory may be that of the files before it: only a new process that takes too much for this one file is a proof.</summary>
    public CorpusAnswer Ask(string path)
    {
        var isUsed = process is not null;
        var answer = AskOnce(path);
        return isUsed && answer.Outcome == CorpusOutcome.Memory ? AskOnce(path) : answer;
    }

    public void Dispose()
    {
        process?.StandardInput.Close();
        process?.WaitForExit();
        process?.Dispose();
        process = null;
    }

    private CorpusAnswer AskOnce(string path)
    {
        process ??= Start();
        var answer = AskFor(path);
        var started = Stopwatch.GetTimestamp();
        var workingSet = WorkingSet();
        while (!answer.Wait(Look))
        {
            workingSet = Math.Max(workingSet, WorkingSet());
            if (workingSet > memory)
                return Stop(CorpusOutcome.Memory, started, workingSet);
            if (Stopwatch.GetElapsedTime(started) > patience)
                return Stop(CorpusOutcome.Hang, started, workingSet);
        }

        // The stream of a process that died ends.
        return answer.Result is { } line
            ? JsonSerializer.Deserialize<CorpusAnswer>(line)! with { WorkingSetBytes = Math.Max(workingSet, WorkingSet()) }
            : Stop(CorpusOutcome.Crash, started, workingSet);
    }

    private async Task<string?> AskFor(string path)
    {
        try
        {
            await process!.StandardInput.WriteLineAsync(path);
            await process.StandardInput.FlushAsync();
            return await process.StandardOutput.ReadLineAsync();
        }
        catch (IOException)
        {
            return null;
        }
    }

    private long WorkingSet()
    {
        process!.Refresh();
        return process.HasExited ? 0 : process.WorkingSet64;
    }

    private CorpusAnswer Stop(CorpusOutcome outcome, long started, long workingSet)
    {
        process!.Kill();
        process.WaitForExit();
        process.Dispose();
        process = null;
        return new(outcome) { Codes = FirstLine(lastWords.Result), Milliseconds = Stopwatch.GetElapsedTime(started).TotalMilliseconds, WorkingSetBytes = workingSet };
    }

    private static IReadOnlyList<string> FirstLine(string words) => words.Split('\n', 2)[0].Trim() is { Length: > 0 } line ? [line] : [];

    private Process Start()
    {
        // Under the dotnet host the program is the argument; as a program of its own it is the file.
        var host = Environment.ProcessPath!;
        string[] program = Path.GetFileNameWithoutExtension(host) == "dotnet" ? [typeof(WatchedChild).Assembly.Location] : [];
        var child = Process.Start(new ProcessStartInfo(host, [.. program, CorpusChild.Verb])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        lastWords = child.StandardError.ReadToEndAsync();
        return child;
    }
}
