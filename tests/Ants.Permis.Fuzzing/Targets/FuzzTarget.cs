using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Images;
using Ants.Permis.Documents.Inspection;
using Ants.Permis.Documents.Pdf;
using Ants.Permis.Findings;
using Ants.Permis.Rules;
using Ants.Permis.SupportingDocuments;
using NodaTime;

namespace Ants.Permis.Fuzzing.Targets;

/// <summary>Something that takes any bytes, and what must hold for all of them.</summary>
/// <param name="Name">Its name on the command line, and that of its corpus.</param>
/// <param name="Run">
/// Runs it on a file, and answers how it behaved, in one word for like behaviour: a file that makes it behave in a new way is worth keeping. It throws
/// <see cref="BrokenPromiseException"/> when a promise is broken.
/// </param>
internal sealed record FuzzTarget(string Name, Func<ReadOnlyMemory<byte>, string> Run)
{
    private static readonly DocumentInspector Gate = new(Rulebook.Current.At(new LocalDate(2026, 11, 23)), new() { Limits = FuzzLimits.Small });

    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        Image(DocumentFormat.Jpeg),
        Image(DocumentFormat.Png),
        Image(DocumentFormat.Bmp),
        Image(DocumentFormat.Tiff),
        new("pdf", ReadPdf),
        new("text", PdfTextTarget.Run),
        new("gate", Inspect),
    ];

    public static FuzzTarget? Find(string name) => All.FirstOrDefault(target => string.Equals(target.Name, name, StringComparison.OrdinalIgnoreCase));

    public override string ToString() => Name;

    private static FuzzTarget Image(DocumentFormat format)
    {
        var reader = OwnImageReaders.All.First(reader => reader.Format == format);
        return new(format.ToString().ToLowerInvariant(), file => ReadImage(reader, file));
    }

    /// <summary>Both passes, one after the other, whatever the first one found, so that a weakness of the second one cannot hide behind it.</summary>
    private static string ReadImage(IImageReader reader, ReadOnlyMemory<byte> file)
    {
        var budget = new ReadingBudget(FuzzLimits.Small);
        var image = reader.Inspect(file, budget);
        Promises.HoldFor(image.Findings, budget);
        Promises.That(image.PageCount is null or >= 0, "a negative number of pages");
        if (image.Findings.Any(finding => finding.Severity == Severity.Blocking || finding.IsUndetermined))
            return Behaviour.Of(image.Findings, image.PageCount, budget);
        var integrity = reader.Verify(file, image, budget);
        Promises.HoldFor(integrity.Findings, budget);
        Promises.That(integrity.Tones.All(tone => tone is null || (tone.Mean is >= 0 and <= 255 && tone.Deviation is >= 0 and <= 128)), "a tone out of its range");
        return "verified " + Behaviour.Of([.. image.Findings, .. integrity.Findings], image.PageCount, budget);
    }

    private static string ReadPdf(ReadOnlyMemory<byte> file)
    {
        var budget = new ReadingBudget(FuzzLimits.Small);
        var pdf = PdfReader.Read(file, budget);
        Promises.HoldFor(pdf.Findings, budget);
        Promises.That(pdf.PageCount is null || pdf.PagesWalked is null || pdf.PageCount >= pdf.PagesWalked, "fewer pages than were walked");
        Promises.That(pdf.Pages.Count <= FuzzLimits.Small.MaxPagesDescribed, "more pages described than allowed");
        Promises.That(pdf.PageCount > 0 || pdf.Findings.Count > 0 || pdf.Protection != PdfProtection.None, "no page and no word why");
        return Behaviour.Of(pdf.Findings, pdf.PageCount, budget) + string.Concat(pdf.Features.Select(feature => $" {feature.Kind}"));
    }

    private static string Inspect(ReadOnlyMemory<byte> file)
    {
        var report = Gate.Inspect(file, "upload.pdf", "image/jpeg");
        Promises.That(report.Findings.All(finding => finding.Code != DocumentCodes.ReaderFailed), "a reader failed");
        Promises.That(report.Facts.Bytes == file.Length, "another size");
        return string.Join(' ', report.Findings.Select(finding => finding.Code));
    }
}
