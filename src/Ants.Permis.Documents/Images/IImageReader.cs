using Ants.Permis.Documents.Formats;
using Ants.Permis.SupportingDocuments;

namespace Ants.Permis.Documents.Images;

/// <summary>Reads files of one image format: the place where a host may put another imaging library.</summary>
/// <remarks>
/// French term: « lecteur d'images ». A reader holds no state, and serves any number of threads. It gets hostile bytes: it throws nothing but
/// <see cref="OperationCanceledException"/>, takes its work and memory from the budget, and says what it could not read as a finding.
/// </remarks>
public interface IImageReader
{
    /// <summary>The format, told from the content before the reader is asked.</summary>
    DocumentFormat Format { get; }

    /// <summary>Reads headers, directories and the places of the data, and decodes nothing.</summary>
    /// <param name="file">The whole file.</param>
    /// <param name="budget">The work that is allowed.</param>
    /// <returns>What the structure says.</returns>
    /// <exception cref="OperationCanceledException">The inspection was cancelled.</exception>
    ImageReport Inspect(ReadOnlyMemory<byte> file, ReadingBudget budget);

    /// <summary>Reads every coded bit. Called only when <see cref="Inspect"/> found nothing blocking and nothing that is not read here.</summary>
    /// <param name="file">The whole file.</param>
    /// <param name="structure">What <see cref="Inspect"/> said of this file.</param>
    /// <param name="budget">The work that is allowed: what <see cref="Inspect"/> left of it.</param>
    /// <returns>What was found, and how light each page is.</returns>
    /// <exception cref="OperationCanceledException">The inspection was cancelled.</exception>
    ImageVerification Verify(ReadOnlyMemory<byte> file, ImageReport structure, ReadingBudget budget);
}
