using Ants.Permis.Documents.Evidence;
using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.Tests.Corpus;

/// <summary>Reads the text of PDFs as the inspector does.</summary>
internal static class TextReadings
{
    public static PdfText Read(byte[] file, InspectionLimits? limits = null) => PdfEvidence.Read(file, new PdfPigTextSource(), new(limits ?? InspectionLimits.Default));

    public static string[] Lines(byte[] file) => [.. Read(file).Pages.SelectMany(page => page.Lines).Select(line => line.Text)];

    public static string[] Codes(this PdfText text) => [.. text.Findings.Select(finding => finding.Code)];

    /// <summary>The copy that a source is shown; empty when it is shown none.</summary>
    public static byte[] Copy(byte[] file, InspectionLimits? limits = null)
    {
        var source = new RecordingSource();
        PdfEvidence.Read(file, source, new(limits ?? InspectionLimits.Default));
        return source.Copy;
    }

    private sealed class RecordingSource : IPdfTextSource
    {
        public byte[] Copy { get; private set; } = [];

        public PdfText Read(ReadOnlyMemory<byte> cleanCopy, ReadingBudget budget)
        {
            Copy = cleanCopy.ToArray();
            return new();
        }
    }
}
