using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.SupportingDocuments;
using NodaTime;

namespace Ants.Permis.Testing;

/// <summary>What goes wrong at step 5.</summary>
internal static class DocumentDefects
{
    private const int MaxAdditional = 5;

    public static ValueList<Defect> All { get; } =
    [
        Without("no identity document", SupportingDocumentCodes.Missing, DocumentKind.IdentityDocument),
        Without("no proof of address", SupportingDocumentCodes.Missing, DocumentKind.ProofOfAddress),
        Without("no diploma", SupportingDocumentCodes.Missing, DocumentKind.DiplomaOrTitle),
        Without("no medical opinion", SupportingDocumentCodes.AvisMedicalMissing, DocumentKind.AvisMedical),
        Without("no attestation of the host", SupportingDocumentCodes.Missing, DocumentKind.AttestationHebergement),
        Without("no identity document of the host", SupportingDocumentCodes.Missing, DocumentKind.HebergeantIdentityDocument),
        Files("three pages of identity", SupportingDocumentCodes.TooManyPages, DocumentKind.IdentityDocument, [SampleDocuments.File("a", 2), SampleDocuments.File("b")]),
        Files("six pages of address", SupportingDocumentCodes.TooManyPages, DocumentKind.ProofOfAddress, [SampleDocuments.File("a", 6)]),
        Files("pages that cannot be counted", SupportingDocumentCodes.PagesUnknown, DocumentKind.IdentityDocument, [SampleDocuments.File("a", null)]),
        Files("front without back", SupportingDocumentCodes.OneSideOnly, DocumentKind.IdentityDocument, [SampleDocuments.File("a")]),
        File("one byte too many", SupportingDocumentCodes.FileTooLarge, facts => facts with { Bytes = 11_000_001 }),
        File("a format that is not taken", SupportingDocumentCodes.FormatNotAccepted, facts => facts with { Format = DocumentFormat.Unknown }),
        File("a truncated file", DocumentCodes.Truncated, facts => facts with { Findings = [new Finding(DocumentCodes.Truncated, Severity.Blocking, JsonPath.Root)] }),
        new("one file in two places", SupportingDocumentCodes.Duplicate, (answers, _) => Change(answers, DocumentKind.ProofOfAddress, place => place with
        {
            Files = place.Files.SetItem(0, place.Files[0] with { Facts = place.Files[0].Facts with { Sha256 = answers.Documents.In(DocumentKind.IdentityDocument).Files[0].Facts.Sha256 } }),
        })),
        new("six documents added", SupportingDocumentCodes.TooManyAdditional, (answers, today) => Enumerable.Range(1, MaxAdditional + 1)
            .Select(number => SampleDocuments.Good(new DocumentSlot(DocumentKind.OtherDocument, number), today))
            .Aggregate(answers, (changed, place) => changed with { Documents = changed.Documents.With(place) })) { Prepare = (answers, _) => WithoutAdditional(answers) },
        new("holder of the address not said", SupportingDocumentCodes.AddressHolderMissing, (answers, _) => answers with { Documents = answers.Documents with { AddressHolder = null } }),
        Issued("proof of address without date", SupportingDocumentCodes.IssueDateMissing, _ => null),
        Issued("proof of address of tomorrow", SupportingDocumentCodes.IssuedInTheFuture, today => today.PlusDays(1)),
        Issued("proof of address of six months", SupportingDocumentCodes.ProofOfAddressTooOld, today => today.PlusMonths(-6)),
        Issued("proof of address of three months", SupportingDocumentCodes.ProofOfAddressStricterReading, today => today.PlusMonths(-3)),
    ];

    public static DemandeAnswers WithoutAdditional(DemandeAnswers answers) =>
        answers with { Documents = answers.Documents with { Slots = answers.Documents.Slots.RemoveAll(place => place.Slot.Kind == DocumentKind.OtherDocument) } };

    private static Defect Without(string name, string code, DocumentKind kind) => new(name, code, (answers, _) => Change(answers, kind, place => place with { Files = [] }))
    {
        Prepare = (answers, _) => answers.Documents.In(kind).IsEmpty ? null : answers,
    };

    private static Defect Files(string name, string code, DocumentKind kind, ValueList<AttachedFile> files) =>
        new(name, code, (answers, _) => Change(answers, kind, place => place with { Files = files }));

    private static Defect File(string name, string code, Func<DocumentFacts, DocumentFacts> change) => new(name, code, (answers, _) => Change(answers, DocumentKind.ProofOfAddress, place => place with
    {
        Files = place.Files.SetItem(0, place.Files[0] with { Facts = change(place.Files[0].Facts) }),
    }));

    private static Defect Issued(string name, string code, Func<LocalDate, LocalDate?> issued) =>
        new(name, code, (answers, today) => Change(answers, DocumentKind.ProofOfAddress, place => place with { IssuedOn = issued(today) }));

    private static DemandeAnswers Change(DemandeAnswers answers, DocumentKind kind, Func<SlotAnswers, SlotAnswers> change) =>
        answers with { Documents = answers.Documents.With(change(answers.Documents.In(kind))) };
}
