using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.PdfSyntax;

namespace Ants.Permis.Documents.Pdf;

/// <summary>How often each kind of content was met.</summary>
internal sealed class PdfTally
{
    private readonly int[] counts = new int[Enum.GetValues<PdfFeatureKind>().Length];

    /// <summary>Signatures: they are no content of the kinds that a policy is about.</summary>
    public int Signatures { get; set; }

    /// <summary>Each kind that was met, in their order.</summary>
    public IEnumerable<PdfFeature> Features =>
        counts.Select((count, kind) => new PdfFeature((PdfFeatureKind)kind, count)).Where(feature => feature.Count > 0);

    public void Add(PdfFeatureKind kind, int count = 1) => counts[(int)kind] += count;
}
