using Ants.Permis.Contact;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Testing;

/// <summary>What goes wrong at step 3.</summary>
internal static class ContactDefects
{
    public static ValueList<Defect> All { get; } =
    [
        Address("a word for a street number", ContactCodes.StreetNumberMalformed, address => address with { StreetNumber = "douze" }),
        Address("extension outside the list", ContactCodes.StreetExtensionUnknown, address => address with { StreetNumber = "12", StreetExtension = "octies" }),
        Address("type of way outside the list", ContactCodes.StreetTypeUnknown, address => address with { StreetType = "?" }),
        Address("no name of way", ContactCodes.StreetNameMissing, address => address with { StreetName = " " }),
        Address("no postal code", ContactCodes.PostalCodeMissing, address => address with { PostalCode = null }),
        Address("postal code of four digits", ContactCodes.PostalCodeMalformed, address => address with { PostalCode = "5300" }),
        Address("postal code that France does not have", ContactCodes.PostalCodeUnknown, address => address with { PostalCode = "99000" }),
        Address("no commune", ContactCodes.CommuneMissing, address => address with { Commune = "" }),
        Address("commune without a letter", ContactCodes.CommuneMalformed, address => address with { Commune = "-" }),
        Address("no préfecture", ContactCodes.PrefectureMissing, address => address with { Prefecture = null }),
        Address("préfecture outside the list", ContactCodes.PrefectureUnknown, address => address with { Prefecture = "53-laval" }),
        Address("préfecture of another département", ContactCodes.PrefectureElsewhere, address => address with { Prefecture = "012" }),
        Contact("no e-mail", ContactCodes.EmailMissing, contact => contact with { Email = null }),
        Contact("e-mail without a domain", ContactCodes.EmailMalformed, contact => contact with { Email = "camille.martin@" }),
        Contact("landline for a mobile", ContactCodes.MobileUnknown, contact => contact with { Mobile = "01 99 00 12 34" }),
        Contact("mobile of nine digits", ContactCodes.MobileMalformed, contact => contact with { Mobile = "06 39 98 12 3" }),
        Contact("letters in the mobile", ContactCodes.MobileForbiddenCharacter, contact => contact with { Mobile = "zero six" }),
        Contact("consent not answered", ContactCodes.InformationConsentMissing, contact => contact with { InformationConsent = null }),
    ];

    private static Defect Address(string name, string code, Func<AddressAnswers, AddressAnswers> change) => new(name, code, (answers, _) => answers with { Address = change(answers.Address) });

    private static Defect Contact(string name, string code, Func<ContactAnswers, ContactAnswers> change) => new(name, code, (answers, _) => answers with { Contact = change(answers.Contact) });
}
