using System.Security.Cryptography;
using Ants.Permis.Documents.Inspection;
using Ants.Permis.Rules;
using Ants.Permis.SupportingDocuments;
using Ants.Permis.Testing;
using BenchmarkDotNet.Attributes;

namespace Ants.Permis.Benchmarks;

/// <summary>An inspection against the SHA-256 of the same bytes, which it includes: what remains is what the structure costs.</summary>
[MemoryDiagnoser]
public class InspectBenchmarks
{
    private readonly DocumentInspector inspector = new(Rulebook.Ants2019.At(Samples.Today));
    private byte[] file = [];

    [Params(DocumentFormat.Jpeg, DocumentFormat.Png, DocumentFormat.Bmp, DocumentFormat.Tiff, DocumentFormat.Pdf)]
    public DocumentFormat Format { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        file = BenchmarkFiles.Of(Format);
        var facts = inspector.Inspect(file).Facts;
        if (facts.Format != Format || facts.Pages is null || facts.Findings.Count > 0)
            throw new InvalidOperationException($"The {Format} file is not read as a clean one: the figures would measure a refusal. {string.Join("; ", facts.Findings)}");
    }

    [Benchmark(Baseline = true)]
    public byte[] Sha256() => SHA256.HashData(file);

    [Benchmark]
    public InspectionReport Inspect() => inspector.Inspect(file);
}
