using System.Security.Cryptography;
using Ants.Permis.Documents.Formats;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using Ants.Permis.SupportingDocuments;

namespace Ants.Permis.Documents.Inspection;

/// <summary>Says what an uploaded file really is. It takes any bytes, trusts neither their name nor their declared type, and always ends in a report.</summary>
/// <remarks>
/// French term: « contrôle du fichier ». An inspector holds no state: one instance serves any number of threads. Nothing is decoded beyond what the structure needs, and
/// no more than the size limit plus one byte is ever held.
/// </remarks>
public sealed class DocumentInspector
{
    // Without a rule on the day asked, something must still stop the reading: twice the largest reading of the form's limit.
    private const long FallbackMaxBytes = 22L << 20;

    private readonly RuleRow<string, FileSize>? sizeRule;
    private readonly InspectionLimits limits;
    private readonly string accepted;

    /// <summary>Makes an inspector.</summary>
    /// <param name="rules">The rules of the day, for the size limit and the formats that are taken.</param>
    /// <param name="limits">Safety limits, or <see langword="null"/> for the defaults.</param>
    public DocumentInspector(RulesInForce rules, InspectionLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        sizeRule = rules.FileSize();
        this.limits = limits ?? InspectionLimits.Default;
        accepted = string.Join(", ", Enum.GetValues<DocumentFormat>().Where(format => rules.Format(format) is { Value: true }).Select(FormatName));
        MaxBytes = sizeRule?.Value.Value ?? FallbackMaxBytes;
    }

    /// <summary>The largest file that is read, in bytes. Reading a stream stops one byte further.</summary>
    public long MaxBytes { get; }

    /// <summary>Inspects a file that is in memory.</summary>
    /// <param name="file">The bytes, whatever they are.</param>
    /// <param name="fileName">The name under which it was sent, only compared with the content; or <see langword="null"/>.</param>
    /// <param name="mediaType">The type that was declared, only compared with the content; or <see langword="null"/>.</param>
    /// <returns>What is known of the file.</returns>
    public DocumentFacts Inspect(ReadOnlyMemory<byte> file, string? fileName = null, string? mediaType = null)
    {
        if (file.IsEmpty)
            return Empty();
        return file.Length > MaxBytes ? TooLarge(file.Span, fileName, mediaType) : Whole(file, fileName, mediaType);
    }

    /// <summary>Inspects a stream, from where it stands to its end or to the limit.</summary>
    /// <param name="stream">The stream; it is left open, and need not be seekable.</param>
    /// <param name="fileName">The name under which it was sent, only compared with the content; or <see langword="null"/>.</param>
    /// <param name="mediaType">The type that was declared, only compared with the content; or <see langword="null"/>.</param>
    /// <returns>What is known of the file.</returns>
    /// <exception cref="IOException">The stream could not be read: a matter of the host's, not of the file.</exception>
    public DocumentFacts Inspect(Stream stream, string? fileName = null, string? mediaType = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var buffer = new UploadBuffer(MaxBytes, stream);
        while (buffer.WantsMore && buffer.Take(stream.Read(buffer.Space.Span)))
        {
        }

        return Inspect(buffer.Content, fileName, mediaType);
    }

    /// <summary>Inspects a stream, from where it stands to its end or to the limit.</summary>
    /// <param name="stream">The stream; it is left open, and need not be seekable.</param>
    /// <param name="fileName">The name under which it was sent, only compared with the content; or <see langword="null"/>.</param>
    /// <param name="mediaType">The type that was declared, only compared with the content; or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>What is known of the file.</returns>
    /// <exception cref="IOException">The stream could not be read: a matter of the host's, not of the file.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public async Task<DocumentFacts> InspectAsync(Stream stream, string? fileName = null, string? mediaType = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var buffer = new UploadBuffer(MaxBytes, stream);
        while (buffer.WantsMore && buffer.Take(await stream.ReadAsync(buffer.Space, cancellationToken).ConfigureAwait(false)))
        {
        }

        cancellationToken.ThrowIfCancellationRequested();
        return Inspect(buffer.Content, fileName, mediaType);
    }

    private static DocumentFacts Empty() => new()
    {
        Format = DocumentFormat.Unknown,
        Bytes = 0,
        Findings = [new Finding(DocumentCodes.Empty, Severity.Blocking, JsonPath.Root)],
    };

    private DocumentFacts TooLarge(ReadOnlySpan<byte> file, string? fileName, string? mediaType)
    {
        var kind = FileSignature.Detect(file);
        var tooLarge = new Finding(DocumentCodes.TooLarge, Severity.Blocking, JsonPath.Root)
        {
            Rule = sizeRule?.Reference,
            Parameters = [new("limit", new FindingValue.Bytes(MaxBytes))],
        };
        return new() { Format = kind.Format, Bytes = file.Length, Findings = Sorted([tooLarge, .. LabelFindings.Of(kind, fileName, mediaType, accepted)]) };
    }

    private DocumentFacts Whole(ReadOnlyMemory<byte> file, string? fileName, string? mediaType)
    {
        var kind = FileSignature.Detect(file.Span);
        var reading = StructureReaders.Read(kind.Format, file, limits);
        return new()
        {
            Format = kind.Format,
            Bytes = file.Length,
            Pages = reading.Pages,
            Width = reading.Width,
            Height = reading.Height,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(file.Span)),
            Findings = Sorted([.. LabelFindings.Of(kind, fileName, mediaType, accepted), .. reading.Findings, .. PagesFinding(kind, reading)]),
        };
    }

    // A reader that already says what is wrong needs no second finding for the pages that it could not count.
    private static IEnumerable<Finding> PagesFinding(FileKind kind, FormatReading reading) =>
        kind.Format != DocumentFormat.Unknown && reading.Pages is null && reading.Findings.All(finding => finding.Severity != Severity.Blocking)
            ? [new Finding(DocumentCodes.PagesUnknown, Severity.Warning, JsonPath.Root) { IsUndetermined = true }]
            : [];

    private static ValueList<Finding> Sorted(IEnumerable<Finding> findings) => findings.Order(Finding.DisplayOrder).ToValueList();

    private static string FormatName(DocumentFormat format) => format == DocumentFormat.Jpeg ? "JPG" : format.ToString().ToUpperInvariant();
}
