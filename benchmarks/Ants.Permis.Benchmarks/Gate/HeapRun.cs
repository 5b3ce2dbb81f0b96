using System.Globalization;
using Ants.Permis.Documents.Inspection;

namespace Ants.Permis.Benchmarks.Gate;

/// <summary>Many documents one after another, nearly all of them hostile: the heap must stay where it was.</summary>
/// <remarks>dotnet run -c Release --project benchmarks/Ants.Permis.Benchmarks -- heap 10000</remarks>
internal static class HeapRun
{
    private const int Default = 10_000;
    private const int Stations = 10;

    // Pools keep buffers for a while and give them back; what a leak of a few bytes a document would grow to is far more.
    private const long Tolerance = 1 << 20;

    public static int Run(string? count)
    {
        var documents = count is null ? Default : int.Parse(count, NumberStyles.None, CultureInfo.InvariantCulture);
        var inspector = GateFiles.Inspector();
        var queue = new HostileQueue();
        var outcomes = new int[Enum.GetValues<InspectionOutcome>().Length];
        List<long> live = [];
        for (var done = 1; done <= documents; done++)
        {
            outcomes[(int)inspector.Inspect(queue.Next()).Outcome]++;
            if (done % Math.Max(1, documents / Stations) == 0)
                live.Add(Station(done, outcomes));
        }

        return Judge(live);
    }

    private static long Station(int done, int[] outcomes)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var live = GC.GetTotalMemory(forceFullCollection: true);
        var seen = string.Join(", ", Enum.GetValues<InspectionOutcome>().Select(outcome => $"{outcomes[(int)outcome]} {outcome}"));
        Print($"{done,7} documents   {live / 1e6,8:F2} MB live   {Environment.WorkingSet / 1e6,8:F1} MB of the process   {seen}");
        return live;
    }

    /// <summary>The least of each half: one station more or less behind a pooled buffer says nothing.</summary>
    private static int Judge(List<long> live)
    {
        var growth = live.Count < 2 ? 0 : live.Skip(live.Count / 2).Min() - live.Take(live.Count / 2).Min();
        Print($"The heap of the second half is {growth / 1e3:F1} kB above the first: {(growth > Tolerance ? "it grows" : "flat")}.");
        return growth > Tolerance ? 1 : 0;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
