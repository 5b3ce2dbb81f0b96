using Ants.Permis.Demandes;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using Ants.Permis.SupportingDocuments;
using static Ants.Permis.Submission.SummarySections;

namespace Ants.Permis.Submission;

/// <summary>Lays out step 5: the files of each place, and what was said of the document.</summary>
internal static class SummaryDocuments
{
    public static IEnumerable<SummaryEntry?> Of(SupportingDocumentAnswers documents, RulesInForce rules) =>
    [
        Choice("field.documents.address-holder", DemandePaths.AddressHolder, documents.AddressHolder),
        .. documents.Slots.SelectMany(slot => Of(slot, rules).OfType<SummaryEntry>().Select(entry => entry with { Slot = slot.Slot })),
    ];

    private static IEnumerable<SummaryEntry?> Of(SlotAnswers slot, RulesInForce rules)
    {
        var path = DemandePaths.Of(slot.Slot);
        var details = slot.Details ?? DocumentDetails.Empty;
        return
        [
            slot.Files.Count > 0 ? new(EnumKey.Of(slot.Slot.Kind), path.Then("files"), new SummaryValue.Files(Files(slot, rules))) : null,
            Date("field.documents.issued-on", path.Then("issuedOn"), slot.IssuedOn),
            Choice("summary.label.document-sort", path.Then("details").Then("identityDocument"), details.IdentityDocument),
            Choice("summary.label.document-sort", path.Then("details").Then("proofOfAddress"), details.ProofOfAddress),
            Date("summary.label.document-expires", path.Then("details").Then("expiresOn"), details.ExpiresOn),
            Typed("field.documents.comment", path.Then("comment"), slot.Comment),
        ];
    }

    private static ValueList<SummaryFile> Files(SlotAnswers slot, RulesInForce rules)
    {
        var pages = DocumentPage.ListOf(slot).ToLookup(page => page.File);
        return slot.Files.Select(file => new SummaryFile(file, pages[file.Reference].ToValueList(), Technical(file.Facts, rules))).ToValueList();
    }

    private static Verdict Technical(DocumentFacts facts, RulesInForce rules) => Assessment.VerdictOf(FileChecks.Of(facts, JsonPath.Root, rules));
}
