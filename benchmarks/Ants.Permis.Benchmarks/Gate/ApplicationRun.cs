using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Ants.Permis.Documents.Inspection;
using Ants.Permis.Rules;
using Ants.Permis.Testing;

namespace Ants.Permis.Benchmarks.Gate;

/// <summary>The five documents of one application, 10 MB in all, from the stream of the upload to the verdict.</summary>
/// <remarks>dotnet run -c Release --project benchmarks/Ants.Permis.Benchmarks -- application</remarks>
internal static class ApplicationRun
{
    private const int Rounds = 20;

    private static readonly RulesInForce Rules = Rulebook.Ants2019.At(Samples.Today);
    private static readonly DocumentInspector Inspector = new(Rules);

    public static int Run()
    {
        if (!Peers.IsHere(Peer.Magick))
            return 0;
        byte[][] documents =
        [
            GateFiles.Of(GateImage.Photo12), GateFiles.Of(GateImage.ScanGrey), GateFiles.Of(GateImage.TiffLzw),
            GateFiles.Of(new GatePdf(1, 1, PdfXref.Classic)), GateFiles.Of(new GatePdf(5, 1, PdfXref.Stream)),
        ];
        var cores = Environment.ProcessorCount;
        Print($"{documents.Length} documents, {documents.Sum(document => document.Length) / 1e6:F1} MB; {cores} cores; least and middle of {Rounds} rounds");
        Measure("SHA-256 of the same bytes", 1, () => Array.ForEach(documents, document => SHA256.HashData(document)));
        Measure("one after the other", 1, () => Array.ForEach(documents, Judge));
        Measure("the five at the same time", 1, () => Parallel.ForEach(documents, Judge));
        Measure($"{cores} applications at the same time", cores, () => Parallel.For(0, cores, _ => Array.ForEach(documents, Judge)));
        return 0;
    }

    private static void Judge(byte[] document)
    {
        var report = Inspector.Inspect(new MemoryStream(document, writable: false));
        _ = DocumentVerdict.OfFile(report.Facts, Rules);
    }

    /// <summary>Prints the time of a round, what it takes of one core for one application, and what it allocates for one.</summary>
    private static void Measure(string what, int applications, Action round)
    {
        for (var warmUp = 0; warmUp < 5; warmUp++)
            round();
        var (allocated, processor) = (GC.GetTotalAllocatedBytes(precise: true), Environment.CpuUsage.TotalTime);
        var times = Enumerable.Range(0, Rounds).Select(_ => TimeOf(round)).Order().ToArray();
        var count = Rounds * applications;
        var milliseconds = (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds / count;
        var kilobytes = (GC.GetTotalAllocatedBytes(precise: true) - allocated) / 1e3 / count;
        Print($"{what,-34} {times[0],9:F2} ms {times[Rounds / 2],9:F2} ms   an application: {milliseconds,8:F2} ms of a core, {1000 / milliseconds,6:F1} a second and core, {kilobytes,8:F1} kB allocated");
    }

    private static double TimeOf(Action round)
    {
        var started = Stopwatch.GetTimestamp();
        round();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
