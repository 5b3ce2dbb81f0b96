using Ants.Permis.Documents.Formats;
using Ants.Permis.Rules;
using Ants.Permis.SupportingDocuments;

namespace Ants.Permis.Documents.Inspection;

/// <summary>Says what an uploaded file really is. It takes any bytes, trusts neither their name nor their declared type, and always ends in a report.</summary>
/// <remarks>
/// French term: « contrôle du fichier ». An inspector holds no state: one instance serves any number of threads. It never holds more than the size limit plus one byte of the
/// file, and works within <see cref="InspectionOptions.Limits"/>. For one file and one set of options the report is always the same.
/// </remarks>
public sealed class DocumentInspector
{
    // Without a rule on the day asked, something must still stop the reading: twice the largest reading of the form's limit.
    private const long FallbackMaxBytes = 22L << 20;

    private readonly FileExamination examination;

    /// <summary>Makes an inspector.</summary>
    /// <param name="rules">The rules of the day, for the size limit and the formats that are taken.</param>
    /// <param name="options">What is done, or <see langword="null"/> for the defaults.</param>
    public DocumentInspector(RulesInForce rules, InspectionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var sizeRule = rules.FileSize();
        var accepted = string.Join(", ", Enum.GetValues<DocumentFormat>().Where(format => rules.Format(format) is { Value: true }).Select(FormatName));
        MaxBytes = sizeRule?.Value.Value ?? FallbackMaxBytes;
        examination = new(options ?? InspectionOptions.Default, accepted, MaxBytes, sizeRule?.Reference);
    }

    /// <summary>The largest file that is read, in bytes. Reading a stream stops one byte further.</summary>
    public long MaxBytes { get; }

    /// <summary>Inspects a file that is in memory.</summary>
    /// <param name="file">The bytes, whatever they are. They must not change until the method returns.</param>
    /// <param name="fileName">The name under which it was sent, only compared with the content; or <see langword="null"/>.</param>
    /// <param name="mediaType">The type that was declared, only compared with the content; or <see langword="null"/>.</param>
    /// <param name="progress">Who wants to know how far the inspection is, or <see langword="null"/>. It is called on this thread; what it throws goes to the caller.</param>
    /// <param name="cancellationToken">Stops the inspection within some milliseconds.</param>
    /// <returns>What was seen.</returns>
    /// <exception cref="OperationCanceledException">The inspection was stopped.</exception>
    public InspectionReport Inspect(
        ReadOnlyMemory<byte> file, string? fileName = null, string? mediaType = null, IProgress<InspectionProgress>? progress = null, CancellationToken cancellationToken = default) =>
        examination.Run(file, new(fileName, mediaType), progress, cancellationToken);

    /// <summary>Inspects a stream, from where it stands to its end or to the limit.</summary>
    /// <param name="stream">The stream; it is left open, and need not be seekable.</param>
    /// <param name="fileName">The name under which it was sent, only compared with the content; or <see langword="null"/>.</param>
    /// <param name="mediaType">The type that was declared, only compared with the content; or <see langword="null"/>.</param>
    /// <param name="progress">Who wants to know how far the inspection is, or <see langword="null"/>. It is called on this thread; what it throws goes to the caller.</param>
    /// <param name="cancellationToken">Stops the inspection, but no read of the stream that waits for bytes.</param>
    /// <returns>What was seen.</returns>
    /// <exception cref="IOException">The stream could not be read: a matter of the host's, not of the file.</exception>
    /// <exception cref="OperationCanceledException">The inspection was stopped.</exception>
    public InspectionReport Inspect(
        Stream stream, string? fileName = null, string? mediaType = null, IProgress<InspectionProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var buffer = new UploadBuffer(MaxBytes, stream);
        while (buffer.WantsMore && buffer.Take(stream.Read(buffer.Space.Span)))
            Report(buffer, progress, cancellationToken);
        return Inspect(buffer.Content, fileName, mediaType, progress, cancellationToken);
    }

    /// <summary>Inspects a stream, from where it stands to its end or to the limit. Bytes are awaited; the inspection itself then runs on the caller's thread.</summary>
    /// <param name="stream">The stream; it is left open, and need not be seekable.</param>
    /// <param name="fileName">The name under which it was sent, only compared with the content; or <see langword="null"/>.</param>
    /// <param name="mediaType">The type that was declared, only compared with the content; or <see langword="null"/>.</param>
    /// <param name="progress">Who wants to know how far the inspection is, or <see langword="null"/>; what it throws goes to the caller.</param>
    /// <param name="cancellationToken">Stops the reading and the inspection.</param>
    /// <returns>What was seen.</returns>
    /// <exception cref="IOException">The stream could not be read: a matter of the host's, not of the file.</exception>
    /// <exception cref="OperationCanceledException">The inspection was stopped.</exception>
    public async Task<InspectionReport> InspectAsync(
        Stream stream, string? fileName = null, string? mediaType = null, IProgress<InspectionProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var buffer = new UploadBuffer(MaxBytes, stream);
        while (buffer.WantsMore && buffer.Take(await stream.ReadAsync(buffer.Space, cancellationToken).ConfigureAwait(false)))
            Report(buffer, progress, cancellationToken);
        return Inspect(buffer.Content, fileName, mediaType, progress, cancellationToken);
    }

    private static void Report(UploadBuffer buffer, IProgress<InspectionProgress>? progress, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        progress?.Report(new(InspectionStage.Receiving, buffer.Content.Length, buffer.Expected));
    }

    private static string FormatName(DocumentFormat format) => format == DocumentFormat.Jpeg ? "JPG" : format.ToString().ToUpperInvariant();
}
