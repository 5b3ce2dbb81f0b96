using Ants.Permis.Contact;
using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.FollowUp;
using Ants.Permis.Messages;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Submission;
using Ants.Permis.SupportingDocuments;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Messages;

/// <summary>Messages of every kind about an application, with and without what may be absent.</summary>
internal static class EveryDemandeMessage
{
    public const string Number = "K7QX-NUMBER-42";

    private static readonly FindingParameter Proof = new("document", new FindingValue.Label("document-kind.proof-of-address"));

    /// <summary>Findings of several steps, of a file, of the whole, and one that only informs.</summary>
    public static ValueList<Finding> Findings { get; } =
    [
        new(RuleCodes.DateNotCovered, Severity.Blocking, JsonPath.Root) { Parameters = [new("from", new FindingValue.Date(new LocalDate(2019, 7, 3)))] },
        new(EtatCivilCodes.BirthNameMissing, Severity.Blocking, JsonPath.Of("/etatCivil/birthName")),
        new(DocumentCodes.Truncated, Severity.Blocking, DemandePaths.OfFile(DocumentKind.IdentityDocument, 1)),
        new(SupportingDocumentCodes.Missing, Severity.Blocking, DemandePaths.Of(DocumentKind.ProofOfAddress)) { Parameters = [Proof] },
        new(SupportingDocumentCodes.OneSideOnly, Severity.Warning, DemandePaths.Of(DocumentKind.IdentityDocument))
        {
            Parameters = [new("document", new FindingValue.Label("document-kind.identity-document")), new("pages", new FindingValue.Number(1)), new("expected", new FindingValue.Number(2))],
        },
        new(DocumentCodes.MaybeBlurred, Severity.Information, DemandePaths.OfFile(DocumentKind.IdentityDocument, 0)) { Parameters = [new("page", new FindingValue.Number(1))] },
    ];

    public static IReadOnlyList<(string Name, DemandeMessage Message)> All { get; } = [.. Of(DemandeNumber.Create(Number), Findings)];

    public static IEnumerable<(string Name, DemandeMessage Message)> Of(DemandeNumber number, ValueList<Finding> findings)
    {
        var to = EmailAddress.Create(EveryMessage.Recipient);
        ValueList<ComplementRequest> requests = [new(DocumentKind.IdentityDocument, [ComplementReason.Unreadable, ComplementReason.DoesNotMatch]), new(DocumentKind.ProofOfAddress, [])];
        return
        [
            ("confirmation", new DemandeMessage.Confirmation(to, number, null)),
            ("confirmation, photo by post", new DemandeMessage.Confirmation(to, number, PhotoFormPosting.Ants2019)),
            ("incomplete", new DemandeMessage.Incomplete(to, number, findings)),
            ("incomplete, a draft without warning", new DemandeMessage.Incomplete(to, null, findings.Where(finding => finding.Severity == Severity.Blocking).ToValueList())),
            ("complement-asked", new DemandeMessage.ComplementAsked(to, number, requests, EveryMessage.Moment.Date)),
            ("complement-asked, without a day", new DemandeMessage.ComplementAsked(to, number, requests, null)),
            ("complement-lifted", new DemandeMessage.ComplementLifted(to, number)),
            ("complement-sent", new DemandeMessage.ComplementSent(to, number, requests.Select(request => request.Slot).ToValueList(), EveryMessage.Moment)),
            ("decided, granted", new DemandeMessage.Decided(to, number, DemandeOutcome.Granted)),
            ("decided, refused", new DemandeMessage.Decided(to, number, DemandeOutcome.Refused)),
            ("withdrawn", new DemandeMessage.Withdrawn(to, number, EveryMessage.Moment)),
        ];
    }
}
