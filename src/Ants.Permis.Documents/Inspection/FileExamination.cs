using System.Security.Cryptography;
using Ants.Permis.Documents.Evidence;
using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Images;
using Ants.Permis.Documents.Pdf;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.SupportingDocuments;

namespace Ants.Permis.Documents.Inspection;

/// <summary>What a file was called and said to be: compared with its content, and never kept.</summary>
internal readonly record struct FileLabel(string? Name, string? MediaType)
{
    public override string ToString() => nameof(FileLabel);
}

/// <summary>Examines files: chooses the readers, and puts together what they say. It holds no state of a file.</summary>
internal sealed class FileExamination(InspectionOptions options, string accepted, long maxBytes, RuleReference? sizeRule)
{
    private static readonly Finding Failed = new(DocumentCodes.ReaderFailed, Severity.Warning, JsonPath.Root) { IsUndetermined = true };

    public InspectionReport Run(ReadOnlyMemory<byte> file, FileLabel label, IProgress<InspectionProgress>? progress, CancellationToken cancellationToken)
    {
        var budget = new ReadingBudget(options.Limits, progress, cancellationToken);
        budget.Report(InspectionStage.Structure, 0, total: 0);
        var report = file.IsEmpty ? Empty() : file.Length > maxBytes ? TooLarge(file.Span, label) : Whole(file, label, budget);
        budget.Report(InspectionStage.Finished, file.Length, file.Length);
        return report;
    }

    private static InspectionReport Empty() => Report(FileKind.Unknown, new()
    {
        Format = DocumentFormat.Unknown,
        Bytes = 0,
        Findings = [new Finding(DocumentCodes.Empty, Severity.Blocking, JsonPath.Root)],
    });

    private InspectionReport TooLarge(ReadOnlySpan<byte> file, FileLabel label)
    {
        var kind = FileSignature.Detect(file);
        var tooLarge = new Finding(DocumentCodes.TooLarge, Severity.Blocking, JsonPath.Root)
        {
            Rule = sizeRule,
            Parameters = [new("limit", new FindingValue.Bytes(maxBytes))],
        };
        return Report(kind, new() { Format = kind.Format, Bytes = file.Length, Findings = Sorted([tooLarge, .. LabelFindings.Of(kind, label, accepted)]) });
    }

    private InspectionReport Whole(ReadOnlyMemory<byte> file, FileLabel label, ReadingBudget budget)
    {
        var kind = FileSignature.Detect(file.Span);
        var facts = new DocumentFacts
        {
            Format = kind.Format,
            Bytes = file.Length,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(file.Span)),
            Findings = LabelFindings.Of(kind, label, accepted).ToValueList(),
        };
        return Complete(Guarded(kind, facts, file, budget));
    }

    /// <summary>The readers promise never to throw, and are tested on their own for it. Should one break its promise, a public upload must not break the host.</summary>
    private InspectionReport Guarded(FileKind kind, DocumentFacts facts, ReadOnlyMemory<byte> file, ReadingBudget budget)
    {
        try
        {
            return Read(Report(kind, facts), file, budget);
        }
        catch (Exception defect) when (defect is not (OutOfMemoryException or OperationCanceledException))
        {
            return Report(kind, facts with { Findings = [.. facts.Findings, Failed] });
        }
    }

    private InspectionReport Read(InspectionReport report, ReadOnlyMemory<byte> file, ReadingBudget budget)
    {
        if (report.Facts.Format == DocumentFormat.Unknown)
            return With(report, SecondFormat.OfUnknown(file.Span) is { } second ? [second] : []);
        return report.Facts.Format == DocumentFormat.Pdf ? ReadPdf(report, file, budget) : ReadImage(report, file, budget);
    }

    private InspectionReport ReadPdf(InspectionReport report, ReadOnlyMemory<byte> file, ReadingBudget budget)
    {
        var pdf = PdfReader.Read(file, budget);
        var read = report with { Pdf = pdf, Facts = report.Facts with { Pages = pdf.PageCount } };
        read = With(read, [.. pdf.Findings, .. PdfRemarks.Of(pdf, options.PdfContent), .. Second(file, DocumentFormat.Pdf, pdf.TrailingBytes)]);
        if (!options.ReadsText || !IsSound(pdf))
            return read;
        var text = PdfEvidence.Read(file, options.TextSource, budget);
        return With(read with { Text = text }, text.Findings);
    }

    /// <summary>Text is read from what every reader would show: nothing that was repaired, closed, or stopped at a limit.</summary>
    private static bool IsSound(PdfReport pdf) => pdf is { IsRepaired: false, PagesWalked: > 0, Protection: PdfProtection.None or PdfProtection.OpensWithoutPassword }
        && pdf.Findings.All(finding => finding.Severity != Severity.Blocking);

    private InspectionReport ReadImage(InspectionReport report, ReadOnlyMemory<byte> file, ReadingBudget budget)
    {
        var reader = ReaderOf(report.Facts.Format);
        var image = reader.Inspect(file, budget);
        var read = With(report with { Image = image, Facts = FactsOf(report.Facts, image) },
            [.. image.Findings, .. PictureFindings.OfHeaders(image, options.Readability), .. Second(file, report.Facts.Format, image.TrailingBytes)]);
        if (!options.ChecksIntegrity || image.Findings.Any(finding => finding.Severity == Severity.Blocking || finding.IsUndetermined))
            return read;
        budget.Report(InspectionStage.Integrity, budget.StepsTaken, total: 0);
        var integrity = reader.Verify(file, image, budget);
        return With(read with { Integrity = integrity }, [.. integrity.Findings, .. PictureFindings.OfTones(integrity, options.Readability)]);
    }

    private static InspectionReport With(InspectionReport report, IEnumerable<Finding> more) =>
        report with { Facts = report.Facts with { Findings = [.. report.Findings, .. more] } };

    private static IEnumerable<Finding> Second(ReadOnlyMemory<byte> file, DocumentFormat format, long trailingBytes) =>
        SecondFormat.Of(file.Span, format, trailingBytes) is { } finding ? [finding] : [];

    private static DocumentFacts FactsOf(DocumentFacts facts, ImageReport image) => facts with
    {
        Pages = image.PageCount,
        Width = image.Pages.Count > 0 && image.Pages[0].Width > 0 ? image.Pages[0].Width : null,
        Height = image.Pages.Count > 0 && image.Pages[0].Height > 0 ? image.Pages[0].Height : null,
    };

    private IImageReader ReaderOf(DocumentFormat format) =>
        options.ImageReaders.LastOrDefault(reader => reader.Format == format) ?? OwnImageReaders.All.First(reader => reader.Format == format);

    private static InspectionReport Complete(InspectionReport report)
    {
        var findings = Sorted([.. report.Findings, .. PagesFinding(report.Facts)]);
        return report with { Facts = report.Facts with { Findings = findings }, Outcome = Outcomes.Of(findings) };
    }

    // A reader that already says what is wrong needs no second finding for the pages that it could not count.
    private static IEnumerable<Finding> PagesFinding(DocumentFacts facts) =>
        facts.Format != DocumentFormat.Unknown && facts.Pages is null && facts.Findings.All(finding => finding.Severity != Severity.Blocking)
            ? [new Finding(DocumentCodes.PagesUnknown, Severity.Warning, JsonPath.Root) { IsUndetermined = true }]
            : [];

    private static InspectionReport Report(FileKind kind, DocumentFacts facts) => new() { FormatName = kind.Name, Facts = facts, Outcome = Outcomes.Of(facts.Findings) };

    // One of each code, the gravest: two passes over a file may see the same thing.
    private static ValueList<Finding> Sorted(IEnumerable<Finding> findings) => findings
        .GroupBy(finding => (finding.Code, finding.Parameters))
        .Select(same => same.MaxBy(finding => finding.Severity)!)
        .Order(Finding.DisplayOrder).ToValueList();
}
