using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.Evidence;

/// <summary>Reads the text of a clean PDF: the place where a host may put another library, or the same one in another process.</summary>
/// <remarks>
/// French term: « lecture du texte ». A source never gets an uploaded file, only the small copy that was written from it: text and fonts of the first pages, and nothing else.
/// It may throw anything but what ends a process: an exception becomes a finding.
/// </remarks>
public interface IPdfTextSource
{
    /// <summary>Reads the pages of a clean copy.</summary>
    /// <param name="cleanCopy">The copy; the file as it was sent is not shown to a source.</param>
    /// <param name="budget">The work that is allowed.</param>
    /// <returns>The text.</returns>
    /// <exception cref="OperationCanceledException">The inspection was cancelled.</exception>
    PdfText Read(ReadOnlyMemory<byte> cleanCopy, ReadingBudget budget);
}
