using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Bmp;
using Ants.Permis.Documents.Images;
using Ants.Permis.Documents.Jpeg;
using Ants.Permis.Documents.Pdf;
using Ants.Permis.Documents.Png;
using Ants.Permis.Documents.Tiff;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.SupportingDocuments;

namespace Ants.Permis.Documents.Inspection;

/// <summary>Chooses the reader of a format.</summary>
internal static class StructureReaders
{
    private static readonly Finding Failed = new(DocumentCodes.ReaderFailed, Severity.Warning, JsonPath.Root) { IsUndetermined = true };

    public static FormatReading Read(DocumentFormat format, ReadOnlyMemory<byte> file, InspectionLimits limits)
    {
        try
        {
            return Choose(format, file, new ReadingBudget(limits));
        }
        catch (Exception defect) when (defect is not OutOfMemoryException)
        {
            // The readers promise never to throw, and are tested on their own for it. Should one break its promise, a public upload must not break the host.
            return new FormatReading { Findings = [Failed] };
        }
    }

    private static FormatReading Choose(DocumentFormat format, ReadOnlyMemory<byte> file, ReadingBudget budget) => format switch
    {
        DocumentFormat.Jpeg => JpegReader.Read(file.Span, budget),
        DocumentFormat.Png => PngReader.Read(file.Span, budget),
        DocumentFormat.Bmp => BmpReader.Read(file.Span, budget),
        DocumentFormat.Tiff => TiffReader.Read(file.Span, budget),
        DocumentFormat.Pdf => PdfReader.Read(file, budget),
        _ => new FormatReading(),
    };
}
