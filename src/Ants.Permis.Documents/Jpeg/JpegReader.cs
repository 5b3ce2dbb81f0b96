using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Images;
using Ants.Permis.SupportingDocuments;

namespace Ants.Permis.Documents.Jpeg;

/// <summary>Reads JPEG files: their segments, their frame header and their scans up to the end marker; and, to verify them, every coded bit.</summary>
/// <remarks>
/// A file cut anywhere before the end marker is <c>document.truncated</c>. Foreign bytes between header segments, which readers pass over, are a
/// warning. Coefficients are never computed: the bits of their values are jumped, and one value a block remains to tell how light the page is.
/// </remarks>
internal sealed class JpegReader : IImageReader
{
    public DocumentFormat Format => DocumentFormat.Jpeg;

    public ImageReport Inspect(ReadOnlyMemory<byte> file, ReadingBudget budget) => Read(file.Span, budget);

    public ImageVerification Verify(ReadOnlyMemory<byte> file, ImageReport structure, ReadingBudget budget)
    {
        using var decoder = new JpegDecoder(budget);
        var findings = new FindingSet();
        decoder.Read(file.Span, findings);
        return new() { Tones = [decoder.Tone], Findings = findings.ToValueList() };
    }

    internal static ImageReport Read(ReadOnlySpan<byte> file, ReadingBudget budget) => new JpegWalk(file, budget).Run();
}
