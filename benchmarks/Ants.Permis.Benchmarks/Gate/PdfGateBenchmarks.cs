using System.Security.Cryptography;
using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Inspection;
using Ants.Permis.Documents.Pdf;
using BenchmarkDotNet.Attributes;

namespace Ants.Permis.Benchmarks.Gate;

/// <summary>What PDFs cost the gate, against the SHA-256 of the same bytes, PdfPig, and two command-line tools with the start of their processes.</summary>
/// <remarks>
/// dotnet run -c Release --project benchmarks/Ants.Permis.Benchmarks -- --job short --filter '*PdfGate*'
/// </remarks>
[Config(typeof(GateConfig))]
[MemoryDiagnoser]
public class PdfGateBenchmarks
{
    private readonly DocumentInspector inspector = GateFiles.Inspector();
    private byte[] bytes = [];
    private PeerProcess? tools;

    public static IEnumerable<GatePdf> Files => GatePdf.All;

    [ParamsSource(nameof(Files))]
    public GatePdf File { get; set; } = GatePdf.All.First();

    [GlobalSetup]
    public void Prepare()
    {
        bytes = GateFiles.Of(File);
        tools = new(bytes);
        if (PdfReader.Read(bytes, new(InspectionLimits.Default)).PageCount is var pages && pages != File.Pages)
            throw new InvalidOperationException($"{File} was read as {pages} pages.");
    }

    [GlobalCleanup]
    public void Clean() => tools?.DeleteFile();

    [Benchmark(Baseline = true)]
    public byte[] Sha256() => SHA256.HashData(bytes);

    /// <summary>The structure, without the hash.</summary>
    [Benchmark]
    public PdfReport Structure() => PdfReader.Read(bytes, new(InspectionLimits.Default));

    /// <summary>The whole gate with the hash.</summary>
    [Benchmark]
    public InspectionReport Inspect() => inspector.Inspect(bytes);

    [Benchmark]
    public int PdfPig()
    {
        using var document = UglyToad.PdfPig.PdfDocument.Open(bytes);
        return document.NumberOfPages;
    }

    [Benchmark, Peer(Peer.PdfInfo)]
    public string PdfInfo() => tools!.Run("pdfinfo");

    [Benchmark, Peer(Peer.Qpdf)]
    public string QpdfPages() => tools!.Run("qpdf", "--show-npages");

    [Benchmark, Peer(Peer.Qpdf)]
    public string QpdfCheck() => tools!.Run("qpdf", "--check");
}
