using Ants.Permis.Documents.Formats;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Documents.Evidence;

/// <summary>Reads the text of the first pages of a PDF whose structure was found sound.</summary>
internal static class PdfEvidence
{
    /// <summary>Text that is there, or may be there, and was not read. A remark: whether a document can be taken does not hang on its words being read here.</summary>
    public static Finding TextUnread { get; } = new(DocumentCodes.TextUnread, Severity.Information, JsonPath.Root);

    /// <summary>Writes a clean copy of a file and lets a source read it. Pages that show no letter are told without asking the source.</summary>
    /// <exception cref="OperationCanceledException">The inspection was cancelled.</exception>
    public static PdfText Read(ReadOnlyMemory<byte> file, IPdfTextSource source, ReadingBudget budget)
    {
        if (EvidenceDocument.Open(file, budget) is not { } document)
            return new() { Findings = [TextUnread] };
        try
        {
            var copy = PdfDistiller.Distil(document);
            var text = copy.File.IsEmpty ? Blank(copy.Pages) : Ask(source, copy, budget);
            return copy.IsTextMissing ? text with { Findings = [TextUnread, .. text.Findings.Where(finding => finding != TextUnread)] } : text;
        }
        finally
        {
            document.Release();
        }
    }

    // A source is a seam: what another library throws is not known, and one page less of evidence must not end an inspection.
#pragma warning disable CA1031
    private static PdfText Ask(IPdfTextSource source, PdfCopy copy, ReadingBudget budget)
    {
        try
        {
            return source.Read(copy.File, budget);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return Blank(copy.Pages) with { Findings = [TextUnread] };
        }
    }
#pragma warning restore CA1031

    private static PdfText Blank(int pages) => new() { Pages = Enumerable.Range(1, pages).Select(number => new PageText(number, [])).ToValueList() };
}
