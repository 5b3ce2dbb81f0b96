using System.Collections.Concurrent;
using Ants.Permis.Documents.Inspection;
using Ants.Permis.Findings;
using Ants.Permis.Rules;
using Ants.Permis.Testing;

namespace Ants.Permis.Benchmarks.Gate;

/// <summary>The files of the gate, each made once in a process and known to be read as a good one.</summary>
internal static class GateFiles
{
    private static readonly ConcurrentDictionary<object, byte[]> Made = new();

    /// <summary>An inspector with the rules of the samples' day.</summary>
    public static DocumentInspector Inspector(bool checksIntegrity = true) =>
        new(Rulebook.Ants2019.At(Samples.Today), new() { ChecksIntegrity = checksIntegrity });

    public static byte[] Of(GateImage image) => Made.GetOrAdd(image, _ => Sound(GateImages.Make(image), image.ToString()));

    public static byte[] Of(GatePdf pdf) => Made.GetOrAdd(pdf, _ => Sound(GatePdfs.Make(pdf), pdf.ToString()));

    /// <summary>The file, if the gate takes it: figures must never measure a refusal.</summary>
    private static byte[] Sound(byte[] file, string name)
    {
        var report = Inspector().Inspect(file);
        var isTaken = report.Facts.Pages > 0 && report.Findings.All(finding => finding.Severity != Severity.Blocking && !finding.IsUndetermined);
        return isTaken ? file : throw new InvalidOperationException($"{name}, {file.Length} bytes, is not taken by the gate: {report.Outcome}, {string.Join("; ", report.Findings)}");
    }
}
