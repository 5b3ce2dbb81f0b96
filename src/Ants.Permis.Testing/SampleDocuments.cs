using System.Globalization;
using Ants.Permis.Demandes;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using Ants.Permis.SupportingDocuments;
using NodaTime;

namespace Ants.Permis.Testing;

/// <summary>Specimens of files and documents: what is known of them, never their bytes.</summary>
public static class SampleDocuments
{
    private const long SmallScan = 350_000;

    /// <summary>What is known of a sound file.</summary>
    /// <param name="pages">Its pages, or <see langword="null"/> when they cannot be told.</param>
    /// <param name="bytes">Its size in bytes.</param>
    /// <param name="format">Its format.</param>
    /// <param name="sha256">Its hash, or <see langword="null"/> when unknown.</param>
    /// <returns>The facts.</returns>
    public static DocumentFacts Facts(int? pages = 1, long bytes = SmallScan, DocumentFormat format = DocumentFormat.Pdf, string? sha256 = null) =>
        new() { Format = format, Bytes = bytes, Pages = pages, Sha256 = sha256 };

    /// <summary>A sound file, whose hash no other file has as long as references differ.</summary>
    /// <param name="reference">The host's reference.</param>
    /// <param name="pages">Its pages, or <see langword="null"/> when they cannot be told.</param>
    /// <returns>The file, named after its reference.</returns>
    public static AttachedFile File(string reference, int? pages = 1) => File(reference, Facts(pages, sha256: HashOf(reference)));

    /// <summary>A file of which something is known.</summary>
    /// <param name="reference">The host's reference.</param>
    /// <param name="facts">What is known.</param>
    /// <param name="name">Its name; the reference with the extension of a PDF when absent.</param>
    /// <returns>The file.</returns>
    public static AttachedFile File(string reference, DocumentFacts facts, string? name = null) => new(FileReference.Create(reference), name ?? reference + ".pdf", facts);

    /// <summary>A document that meets the rules: one file, with front and back where both are asked for, recently issued.</summary>
    /// <param name="slot">The place.</param>
    /// <param name="today">The day by which it is judged.</param>
    /// <returns>The content of the place.</returns>
    public static SlotAnswers Good(DocumentSlot slot, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(slot);
        var pages = slot.Kind is DocumentKind.IdentityDocument or DocumentKind.HebergeantIdentityDocument ? 2 : 1;
        var reference = string.Create(CultureInfo.InvariantCulture, $"{slot.Kind}-{slot.Number}");
        return new SlotAnswers(slot) { Files = [File(reference, pages)], IssuedOn = slot == DocumentKind.ProofOfAddress ? today.PlusMonths(-1) : null };
    }

    /// <summary>The answers with every document that they ask for, each good.</summary>
    /// <param name="answers">The answers; a place that already holds a file keeps it.</param>
    /// <param name="today">The day by which they are judged.</param>
    /// <param name="rulebook">The rules; <see cref="Rulebook.Ants2019"/> when absent.</param>
    /// <returns>The answers with the documents.</returns>
    public static DemandeAnswers Supply(DemandeAnswers answers, LocalDate today, Rulebook? rulebook = null)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return DocumentNeeds.AskedFor(answers, (rulebook ?? Rulebook.Ants2019).At(today))
            .Where(kind => answers.Documents.In(kind).Files.Count == 0)
            .Aggregate(answers, (supplied, kind) => supplied with { Documents = supplied.Documents.With(Good(kind, today)) });
    }

    // Not a real hash: a text of its shape that differs when references do.
    private static string HashOf(string reference) =>
        string.Concat(reference.Select(character => ((int)character).ToString("x2", CultureInfo.InvariantCulture))).PadLeft(64, '0')[^64..];
}
