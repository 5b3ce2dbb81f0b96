namespace Ants.Permis.Findings;

/// <summary>Codes of findings about step 3, « Adresse et contact ».</summary>
public static class ContactCodes
{
    /// <summary>The « N° de la voie » is not a number of one to four digits, or two of them.</summary>
    public const string StreetNumberMalformed = "contact.street-number-malformed";

    /// <summary>The extension is not in the closed list.</summary>
    public const string StreetExtensionUnknown = "contact.street-extension-unknown";

    /// <summary>The type of way is not in the closed list.</summary>
    public const string StreetTypeUnknown = "contact.street-type-unknown";

    /// <summary>No « nom de la voie ».</summary>
    public const string StreetNameMissing = "contact.street-name-missing";

    /// <summary>The « nom de la voie » is too long. Parameters: <c>limit</c>.</summary>
    public const string StreetNameTooLong = "contact.street-name-too-long";

    /// <summary>A character of the « nom de la voie » belongs to no address.</summary>
    public const string StreetNameForbiddenCharacter = "contact.street-name-forbidden-character";

    /// <summary>The « nom de la voie » holds neither a letter nor a digit.</summary>
    public const string StreetNameMalformed = "contact.street-name-malformed";

    /// <summary>The « complément d'adresse » is too long. Parameters: <c>limit</c>.</summary>
    public const string ComplementTooLong = "contact.complement-too-long";

    /// <summary>A character of the « complément d'adresse » belongs to no address.</summary>
    public const string ComplementForbiddenCharacter = "contact.complement-forbidden-character";

    /// <summary>The « complément d'adresse » holds neither a letter nor a digit.</summary>
    public const string ComplementMalformed = "contact.complement-malformed";

    /// <summary>No « code postal ».</summary>
    public const string PostalCodeMissing = "contact.postal-code-missing";

    /// <summary>The « code postal » is not five digits.</summary>
    public const string PostalCodeMalformed = "contact.postal-code-malformed";

    /// <summary>The « code postal » starts with two digits that no French postal code has.</summary>
    public const string PostalCodeUnknown = "contact.postal-code-unknown";

    /// <summary>No « commune ».</summary>
    public const string CommuneMissing = "contact.commune-missing";

    /// <summary>The « commune » is too long. Parameters: <c>limit</c>.</summary>
    public const string CommuneTooLong = "contact.commune-too-long";

    /// <summary>A character of the « commune » belongs to no name of a commune.</summary>
    public const string CommuneForbiddenCharacter = "contact.commune-forbidden-character";

    /// <summary>The « commune » holds no letter.</summary>
    public const string CommuneMalformed = "contact.commune-malformed";

    /// <summary>A directory of communes was asked and does not know the commune under that postal code. A warning: no directory is complete.</summary>
    public const string CommuneNotRecognised = "contact.commune-not-recognised";

    /// <summary>A line of the address is longer than a postal label allows, even abbreviated. A warning. Parameters: <c>limit</c>.</summary>
    public const string PostalLineTooLong = "contact.postal-line-too-long";

    /// <summary>No « préfecture de rattachement ».</summary>
    public const string PrefectureMissing = "contact.prefecture-missing";

    /// <summary>The « préfecture de rattachement » is not in the closed list.</summary>
    public const string PrefectureUnknown = "contact.prefecture-unknown";

    /// <summary>The « préfecture de rattachement » is of another département than the postal code suggests. A warning: a few communes are so.</summary>
    public const string PrefectureElsewhere = "contact.prefecture-elsewhere";

    /// <summary>No « adresse mél. ».</summary>
    public const string EmailMissing = "contact.email-missing";

    /// <summary>The « adresse mél. » is too long. Parameters: <c>limit</c>.</summary>
    public const string EmailTooLong = "contact.email-too-long";

    /// <summary>A character of the « adresse mél. » belongs to no such address.</summary>
    public const string EmailForbiddenCharacter = "contact.email-forbidden-character";

    /// <summary>The « adresse mél. » is not a name, an @ and a domain.</summary>
    public const string EmailMalformed = "contact.email-malformed";

    /// <summary>No « téléphone portable », which is recommended and not required. An information.</summary>
    public const string MobileRecommended = "contact.mobile-recommended";

    /// <summary>A character of the « téléphone portable » belongs to no telephone number.</summary>
    public const string MobileForbiddenCharacter = "contact.mobile-forbidden-character";

    /// <summary>The « téléphone portable » does not have the digits of a French number.</summary>
    public const string MobileMalformed = "contact.mobile-malformed";

    /// <summary>The « téléphone portable » is not a mobile number of France or of an overseas territory.</summary>
    public const string MobileUnknown = "contact.mobile-unknown";

    /// <summary>No answer on the reuse of personal data « à des fins d'information ».</summary>
    public const string InformationConsentMissing = "contact.information-consent-missing";
}
