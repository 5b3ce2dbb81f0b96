using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.SupportingDocuments;
using NodaTime;

namespace Ants.Permis.Testing;

/// <summary>The mutations of step 5: each document there or not, sound or not, its date and what it says of itself.</summary>
internal static class DocumentChanges
{
    private static readonly int[] Tolerances = [0, 2, 5, 10];

    public static IEnumerable<AnswerChange> All(LocalDate today) =>
    [
        .. AnswerChanges.Each<AddressHolder>(DemandePaths.AddressHolder, (answers, value) => answers with { Documents = answers.Documents with { AddressHolder = value } }),
        .. Enum.GetValues<DocumentKind>().SelectMany(kind => Files(kind, today)),
        .. Enum.GetValues<DocumentKind>().Except([DocumentKind.ProofOfAddress, DocumentKind.AvisMedical, DocumentKind.IdentityDocument]).SelectMany(kind => Issued(kind, [today.PlusMonths(-1), null, today.PlusDays(4)])),
        .. Issued(DocumentKind.ProofOfAddress, SituationChanges.Around(today, 3, 6).Reverse()),
        .. Issued(DocumentKind.AvisMedical, SituationChanges.Around(today, 24).Reverse()),
        .. Issued(DocumentKind.IdentityDocument, CardDays(today)),
        .. Details<IdentityDocumentType>(DocumentKind.IdentityDocument, "identityDocument", [.. Enum.GetValues<IdentityDocumentType>(), null], (details, type) => details with { IdentityDocument = type }),
        .. Details<ProofOfAddressType>(DocumentKind.ProofOfAddress, "proofOfAddress", [.. Enum.GetValues<ProofOfAddressType>(), null], (details, type) => details with { ProofOfAddress = type }),
        .. Details<LocalDate>(DocumentKind.IdentityDocument, "expiresOn", [.. Ends(today)], (details, day) => details with { ExpiresOn = day }),
    ];

    private static IEnumerable<AnswerChange> Files(DocumentKind kind, LocalDate today)
    {
        var path = DemandePaths.Of(kind).Then("files");
        return
        [
            Change(path, kind, slot => slot with { Files = SampleDocuments.Good(kind, today).Files }),
            Change(path, kind, slot => slot with { Files = [] }),
            Change(path, kind, slot => slot with { Files = [SampleDocuments.File($"{kind}-other", pages: null)] }),
            Change(path, kind, slot => slot with { Files = [SampleDocuments.File($"{kind}-word", SampleDocuments.Facts(format: DocumentFormat.Unknown))] }),
        ];
    }

    private static IEnumerable<AnswerChange> Issued(DocumentKind kind, IEnumerable<LocalDate?> days) =>
        days.Select(day => Change(DemandePaths.Of(kind).Then("issuedOn"), kind, slot => slot with { IssuedOn = day }));

    private static IEnumerable<AnswerChange> Details<T>(DocumentKind kind, string member, T?[] values, Func<DocumentDetails, T?, DocumentDetails> change)
        where T : struct =>
        values.Select(value => Change(DemandePaths.Of(kind).Then("details").Then(member), kind, slot => slot with { Details = change(slot.Details ?? DocumentDetails.Empty, value) }));

    // Cards issued before, in and after the years whose cards were extended.
    private static IEnumerable<LocalDate?> CardDays(LocalDate today) =>
        [today.PlusYears(-3), new LocalDate(2004, 1, 1), new LocalDate(2004, 1, 2), new LocalDate(2008, 2, 29), new LocalDate(2013, 12, 31), new LocalDate(2014, 1, 1), today.PlusDays(5), null];

    // The last day of a document, around the years for which it may have ended.
    private static IEnumerable<LocalDate?> Ends(LocalDate today) =>
        [today.PlusYears(4), .. Tolerances.SelectMany(years => Enumerable.Range(-1, 3).Select(days => (LocalDate?)today.PlusYears(-years).PlusDays(days))), today.PlusYears(-15), null];

    private static AnswerChange Change(JsonPath path, DocumentKind kind, Func<SlotAnswers, SlotAnswers> change) =>
        new(path, answers => answers with { Documents = answers.Documents.With(change(answers.Documents.In(kind))) });
}
