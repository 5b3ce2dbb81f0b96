using Ants.Permis.Contact;
using Ants.Permis.Demandes;
using Ants.Permis.Identity;
using Ants.Permis.Motifs;
using Ants.Permis.PhotoSignature;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using Ants.Permis.Situations;
using NodaTime;

namespace Ants.Permis.Submission;

/// <summary>Lays the answers out in sections. What was not answered gives no entry.</summary>
internal static class SummarySections
{
    /// <summary>Every section, also those without an entry.</summary>
    public static ValueList<SummarySection> Of(DemandeAnswers answers, RulesInForce rules) =>
    [
        Section("summary.motif-title", DemandePaths.MotifSection, Motif(answers.Motif)),
        Section("section.etat-civil", DemandePaths.EtatCivil, EtatCivil(answers.EtatCivil)),
        Section("section.legal-representative", DemandePaths.LegalRepresentative, Representative(answers.LegalRepresentative)),
        Section("section.address", DemandePaths.Address, Address(answers.Address)),
        Section("section.contact", DemandePaths.Contact, Contact(answers.Contact)),
        Section("section.photo-signature", DemandePaths.PhotoSignature, Photo(answers.PhotoSignature)),
        Section("section.situation", DemandePaths.Situation, SummarySituation.Of(answers.Situation ?? SituationAnswers.Empty)),
        Section("section.documents", DemandePaths.Documents, SummaryDocuments.Of(answers.Documents, rules)),
    ];

    private static SummarySection Section(string key, JsonPath path, IEnumerable<SummaryEntry?> entries) => new(key, Steps.Of(path), path, entries.OfType<SummaryEntry>().ToValueList());

    private static IEnumerable<SummaryEntry?> Motif(MotifAnswers a) =>
    [
        Said("summary.label.for-whom", DemandePaths.ForWhom, a.ForWhom),
        Said("summary.label.motif", DemandePaths.Motif, a.Motif),
        Said("field.motif.new-licence-reason", DemandePaths.Of(MotifQuestion.NewLicenceReason), a.NewLicenceReason),
        YesNo("summary.label.annulled-or-invalidated", DemandePaths.Of(MotifQuestion.AnnulledOrInvalidated), a.AnnulledOrInvalidated)?.Saying(a.AnnulledOrInvalidated == true ? "summary.annulled-or-invalidated" : "summary.not-annulled-or-invalidated"),
        Said("summary.label.inscription-kind", DemandePaths.Of(MotifQuestion.InscriptionKind), a.InscriptionKind),
        a.Categories.IsEmpty ? null : new("field.motif.categories", DemandePaths.Of(MotifQuestion.Categories), new SummaryValue.Typed(string.Join(", ", a.Categories))),
        YesNo("summary.label.medical-examination", DemandePaths.Of(MotifQuestion.MedicalExamination), a.MedicalExamination)?.Saying(a.MedicalExamination == true ? "summary.medical-examination-needed" : "summary.medical-examination-not-needed"),
        Said("summary.label.complementary-training", DemandePaths.Of(MotifQuestion.ComplementaryTraining), a.ComplementaryTraining),
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
        Typed("field.address.street-type", DemandePaths.Address.Then("streetType"), Names.StreetTypeName(a.StreetType)),
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
        Said("summary.label.photo-signature", DemandePaths.PhotoSignatureChoice, a.Choice),
        Typed("field.photo-signature.code", DemandePaths.PhotoSignatureCode, a.Code),
    ];

    internal static SummaryEntry? Typed(string key, JsonPath path, string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : new(key, path, new SummaryValue.Typed(text));

    internal static SummaryEntry? YesNo(string key, JsonPath path, bool? answer) =>
        answer is { } yes ? new(key, path, new SummaryValue.Choice(yes ? "answer.yes" : "answer.no")) : null;

    /// <summary>A choice that the form says again in a sentence of its own.</summary>
    private static SummaryEntry? Said<TEnum>(string key, JsonPath path, TEnum? value)
        where TEnum : struct, Enum =>
        value is { } chosen ? Choice(key, path, value)!.Saying($"summary.{EnumKey.Of(chosen)}") : null;

    private static SummaryEntry Saying(this SummaryEntry entry, string sentenceKey) => entry with { SentenceKey = sentenceKey };

    internal static SummaryEntry? Date(string key, JsonPath path, LocalDate? date) => date is { } day ? new(key, path, new SummaryValue.Date(day)) : null;

    internal static SummaryEntry? Choice<TEnum>(string key, JsonPath path, TEnum? value)
        where TEnum : struct, Enum =>
        value is { } chosen ? new(key, path, new SummaryValue.Choice(EnumKey.Of(chosen))) : null;
}
