using Ants.Permis.Contact;
using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Identity;
using Ants.Permis.Motifs;
using Ants.Permis.PhotoSignature;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Situations;
using Ants.Permis.SupportingDocuments;

namespace Ants.Permis.Submission;

/// <summary>Lays the answers out in sections. What was not answered gives no entry, and a section without entry is left out.</summary>
internal static class SummarySections
{
    public static ValueList<SummarySection> Of(DemandeAnswers answers, bool canEdit, ValueList<Finding> findings)
    {
        var sections = new SummarySection[]
        {
            Section("section.motif", Step.Motif, [DemandePaths.MotifSection], Motif(answers.Motif)),
            Section("section.etat-civil", Step.EtatCivil, [DemandePaths.EtatCivil], EtatCivil(answers.EtatCivil)),
            Section("section.legal-representative", Step.EtatCivil, [DemandePaths.LegalRepresentative], Representative(answers.LegalRepresentative)),
            Section("section.address", Step.AddressAndContact, [DemandePaths.Address], Address(answers.Address)),
            Section("section.contact", Step.AddressAndContact, [DemandePaths.Contact], Contact(answers.Contact)),
            Section("section.photo-signature", Step.PhotoAndSignature, [DemandePaths.PhotoSignature], Photo(answers.PhotoSignature)),
            Section("section.situation", Step.Motif, [DemandePaths.Situation], SummarySituation.Of(answers.Situation ?? SituationAnswers.Empty)),
            Section("section.documents", Step.SupportingDocuments, [DemandePaths.Documents], Documents(answers.Documents)),
        };
        return sections.Where(section => section.Entries.Count > 0).ToValueList();

        SummarySection Section(string key, Step step, JsonPath[] paths, IEnumerable<SummaryEntry?> entries) => new(
            key,
            step,
            canEdit,
            entries.OfType<SummaryEntry>().ToValueList(),
            findings.Where(finding => paths.Any(finding.Path.IsWithin)).ToValueList());
    }

    private static IEnumerable<SummaryEntry?> Motif(MotifAnswers a) =>
    [
        Choice("field.motif.for-whom", DemandePaths.ForWhom, a.ForWhom),
        Choice("field.motif.motif", DemandePaths.Motif, a.Motif),
        Choice("field.motif.new-licence-reason", DemandePaths.Of(MotifQuestion.NewLicenceReason), a.NewLicenceReason),
        YesNo("field.motif.annulled-or-invalidated", DemandePaths.Of(MotifQuestion.AnnulledOrInvalidated), a.AnnulledOrInvalidated),
        Choice("field.motif.inscription-kind", DemandePaths.Of(MotifQuestion.InscriptionKind), a.InscriptionKind),
        a.Categories.IsEmpty ? null : new("field.motif.categories", DemandePaths.Of(MotifQuestion.Categories), new SummaryValue.Typed(string.Join(", ", a.Categories))),
        a.MedicalExamination is { } needed ? new("field.motif.medical-examination", DemandePaths.Of(MotifQuestion.MedicalExamination), new SummaryValue.Choice(needed ? "summary.medical-examination-needed" : "summary.medical-examination-not-needed")) : null,
        Choice("field.motif.complementary-training", DemandePaths.Of(MotifQuestion.ComplementaryTraining), a.ComplementaryTraining),
        .. Enum.GetValues<ApplicantDeclaration>().Select(declaration => YesNo(EnumKey.Of(declaration), DemandePaths.Of(declaration), a.Declarations[declaration])),
    ];

    private static IEnumerable<SummaryEntry?> EtatCivil(EtatCivilAnswers a) =>
    [
        Typed("field.etat-civil.birth-name", DemandePaths.EtatCivil.Then("birthName"), a.BirthName),
        Typed("field.etat-civil.nom-usage", DemandePaths.EtatCivil.Then("nomUsage"), a.NomUsage),
        Choice("field.etat-civil.sex", DemandePaths.EtatCivil.Then("sex"), a.Sex),
        Typed("field.etat-civil.given-names", DemandePaths.EtatCivil.Then("givenNames"), string.Join(", ", a.GivenNames.Where(name => !string.IsNullOrWhiteSpace(name)))),
        Typed("field.etat-civil.birth-date", DemandePaths.BirthDate, a.BirthDate),
        Typed("field.etat-civil.birth-country", DemandePaths.BirthCountry, Names.Country(a.BirthCountry)),
        Typed("field.etat-civil.birth-departement", DemandePaths.BirthDepartement, Names.Departement(a.BirthDepartement)),
        Typed("field.etat-civil.birth-commune", DemandePaths.BirthCommune, a.BirthCommune),
    ];

    private static IEnumerable<SummaryEntry?> Representative(LegalRepresentativeAnswers a) =>
    [
        Typed("field.legal-representative.birth-name", DemandePaths.LegalRepresentative.Then("birthName"), a.BirthName),
        Typed("field.legal-representative.first-given-name", DemandePaths.LegalRepresentative.Then("firstGivenName"), a.FirstGivenName),
        Choice("field.legal-representative.quality", DemandePaths.LegalRepresentative.Then("quality"), a.Quality),
    ];

    private static IEnumerable<SummaryEntry?> Address(AddressAnswers a) =>
    [
        Typed("field.address.street-number", DemandePaths.Address.Then("streetNumber"), a.StreetNumber),
        Typed("field.address.street-extension", DemandePaths.Address.Then("streetExtension"), a.StreetExtension),
        Typed("field.address.street-type", DemandePaths.Address.Then("streetType"), a.StreetType),
        Typed("field.address.street-name", DemandePaths.Address.Then("streetName"), a.StreetName),
        Typed("field.address.complement", DemandePaths.Address.Then("complement"), a.Complement),
        Typed("field.address.postal-code", DemandePaths.Address.Then("postalCode"), a.PostalCode),
        Typed("field.address.commune", DemandePaths.Address.Then("commune"), a.Commune),
        Typed("field.address.prefecture", DemandePaths.Address.Then("prefecture"), Names.Prefecture(a.Prefecture)),
    ];

    private static IEnumerable<SummaryEntry?> Contact(ContactAnswers a) =>
    [
        Typed("field.contact.email", DemandePaths.Contact.Then("email"), a.Email),
        Typed("field.contact.mobile", DemandePaths.Contact.Then("mobile"), a.Mobile),
        YesNo("field.contact.information-consent", DemandePaths.Contact.Then("informationConsent"), a.InformationConsent),
        YesNo("field.contact.follow-up-consent", DemandePaths.Contact.Then("followUpConsent"), a.FollowUpConsent),
    ];

    private static IEnumerable<SummaryEntry?> Photo(PhotoSignatureAnswers a) =>
    [
        Choice("field.photo-signature.choice", DemandePaths.PhotoSignatureChoice, a.Choice),
        Typed("field.photo-signature.code", DemandePaths.PhotoSignatureCode, a.Code),
    ];

    private static IEnumerable<SummaryEntry?> Documents(SupportingDocumentAnswers a) =>
    [
        Choice("field.documents.address-holder", DemandePaths.AddressHolder, a.AddressHolder),
        .. a.Slots.SelectMany(Slot),
    ];

    private static IEnumerable<SummaryEntry?> Slot(SlotAnswers slot)
    {
        var key = EnumKey.Of(slot.Slot.Kind);
        var path = DemandePaths.Of(slot.Slot);
        return
        [
            slot.Files.Count > 0 ? new(key, path.Then("files"), new SummaryValue.Typed(string.Join(", ", DocumentPage.ListOf(slot).Select(page => page.Name)))) : null,
            slot.PagesUsed is { } pages && slot.Files.Count > 0 ? new("field.documents.pages", path.Then("pages"), new SummaryValue.PageCount(pages)) : null,
            slot.IssuedOn is { } issued ? new("field.documents.issued-on", path.Then("issuedOn"), new SummaryValue.Date(issued)) : null,
            .. SummarySituation.Of(slot),
            Typed("field.documents.comment", path.Then("comment"), slot.Comment),
        ];
    }

    internal static SummaryEntry? Typed(string key, JsonPath path, string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : new(key, path, new SummaryValue.Typed(text));

    internal static SummaryEntry? YesNo(string key, JsonPath path, bool? answer) =>
        answer is { } yes ? new(key, path, new SummaryValue.Choice(yes ? "answer.yes" : "answer.no")) : null;

    internal static SummaryEntry? Choice<TEnum>(string key, JsonPath path, TEnum? value)
        where TEnum : struct, Enum =>
        value is { } chosen ? new(key, path, new SummaryValue.Choice(EnumKey.Of(chosen))) : null;
}
