using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Pdf;
using Ants.Permis.Documents.PdfSyntax;

namespace Ants.Permis.Documents.Tests.Corpus;

/// <summary>Reads PDFs as the inspector does.</summary>
internal static class PdfReadings
{
    public static PdfReport Read(byte[] file, InspectionLimits? limits = null) => PdfReader.Read(file, new ReadingBudget(limits ?? InspectionLimits.Default));

    public static PdfReport Read(PdfFile file) => Read(file.ToArray());

    public static string[] Codes(this PdfReport reading) => [.. reading.Findings.Select(finding => finding.Code).Order(StringComparer.Ordinal)];
}
