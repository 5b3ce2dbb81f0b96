using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Ants.Permis.Fuzzing.Mutation;
using Ants.Permis.Fuzzing.Targets;

namespace Ants.Permis.Fuzzing.Campaigns;

/// <summary>
/// Runs one target on file after file, each a mutation of one that behaved in a new way. It needs no tool beside the SDK; a coverage-guided fuzzer finds deeper paths and is
/// driven by the same targets.
/// </summary>
internal sealed class Campaign(FuzzTarget target, IReadOnlyList<byte[]> seeds, int seed, string findingsFolder)
{
    /// <summary>Files that may be kept for mutation: beyond this, behaviours that differ by little crowd the rest out.</summary>
    private const int MostKept = 20_000;

    private readonly Random random = new(seed);
    private readonly List<byte[]> pool = [.. seeds];
    private readonly HashSet<string> behaviours = new(StringComparer.Ordinal);

    public long Executions { get; private set; }

    public TimeSpan Worst { get; private set; }

    public long WorstBytes { get; private set; }

    public int Failures { get; private set; }

    public int Behaviours => behaviours.Count;

    /// <summary>The files that behaved in a new way, the seeds apart.</summary>
    public IEnumerable<byte[]> Discovered => pool.Skip(seeds.Count);

    public void Run(long executions, CancellationToken cancellationToken)
    {
        foreach (var file in seeds)
            Execute(file);
        while (Executions < executions && !cancellationToken.IsCancellationRequested)
            Execute(Next());
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{target,-6} {Executions,12:N0} executions  {Behaviours,6:N0} behaviours  worst {Worst.TotalMilliseconds,8:N1} ms  {WorstBytes / 1024.0,10:N0} KiB  {Failures} failures");

    private byte[] Next()
    {
        // New behaviours are near the end: half of the time one of the last hundred is taken.
        var parent = pool[random.Next(2) == 0 ? random.Next(pool.Count) : Math.Max(0, pool.Count - 1 - random.Next(100))];
        return Mutator.Mutate(parent, random, () => pool[random.Next(pool.Count)]);
    }

    private void Execute(byte[] file)
    {
        Executions++;
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var started = Stopwatch.GetTimestamp();
        var behaviour = TryRun(file);
        var elapsed = Stopwatch.GetElapsedTime(started);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        if (elapsed > Worst)
            Worst = elapsed;
        WorstBytes = Math.Max(WorstBytes, allocated);
        if (behaviour is not null && pool.Count < MostKept && behaviours.Add(behaviour))
            pool.Add(file);
    }

    private string? TryRun(byte[] file)
    {
        try
        {
            return target.Run(file);
        }
        catch (Exception defect) when (defect is not OutOfMemoryException)
        {
            Failures++;
            Keep(file, defect);
            return null;
        }
    }

    private void Keep(byte[] file, Exception defect)
    {
        Directory.CreateDirectory(findingsFolder);
        var path = Path.Combine(findingsFolder, $"{target}-{Convert.ToHexStringLower(SHA256.HashData(file))[..16]}");
        File.WriteAllBytes(path + ".bin", file);
        File.WriteAllText(path + ".txt", defect.ToString());
    }
}
