namespace Ants.Permis.Findings;

/// <summary>Codes of what is found about an identity given by FranceConnect, and of how it compares with what is typed.</summary>
public static class FranceConnectCodes
{
    /// <summary>The user info of FranceConnect is too large to be read. Parameters: <c>limit</c>.</summary>
    public const string UserInfoTooLarge = "franceconnect.user-info-too-large";

    /// <summary>The user info of FranceConnect is not a JSON object in UTF-8.</summary>
    public const string UserInfoUnreadable = "franceconnect.user-info-unreadable";

    /// <summary>A claim is not of its type, or not a text, and counts as absent. Parameters: <c>claim</c>.</summary>
    public const string ClaimOfWrongType = "franceconnect.claim-of-wrong-type";

    /// <summary>A claim stands twice, and counts as absent. Parameters: <c>claim</c>.</summary>
    public const string ClaimDuplicated = "franceconnect.claim-duplicated";

    /// <summary>No <c>sub</c>: nobody can be signed in.</summary>
    public const string SubjectMissing = "franceconnect.subject-missing";

    /// <summary>The <c>sub</c> is too long or holds a character that no identifier has.</summary>
    public const string SubjectUnusable = "franceconnect.subject-unusable";

    /// <summary>No <c>acr</c>: how far the identity can be relied on is not known. A warning.</summary>
    public const string LevelMissing = "franceconnect.level-missing";

    /// <summary>The <c>acr</c> is none of the three levels. A warning.</summary>
    public const string LevelUnknown = "franceconnect.level-unknown";

    /// <summary>A level is required and FranceConnect gives none. Parameters: <c>required</c>.</summary>
    public const string LevelRequired = "franceconnect.level-required";

    /// <summary>The level is lower than the one required. Parameters: <c>given</c>, <c>required</c>.</summary>
    public const string LevelTooLow = "franceconnect.level-too-low";

    /// <summary>No <c>family_name</c>. An information.</summary>
    public const string BirthNameMissing = "franceconnect.birth-name-missing";

    /// <summary>The <c>family_name</c> is not a name that the form can take. A warning.</summary>
    public const string BirthNameUnusable = "franceconnect.birth-name-unusable";

    /// <summary>A name bears a double hyphen, as those of both parents did from 2005 to 2011. An information.</summary>
    public const string DoubleHyphen = "franceconnect.double-hyphen";

    /// <summary>The <c>preferred_username</c> is the birth name again, and is left out. An information.</summary>
    public const string NomUsageSameAsBirthName = "franceconnect.nom-usage-same-as-birth-name";

    /// <summary>The <c>preferred_username</c> is not a name that the form can take. A warning.</summary>
    public const string NomUsageUnusable = "franceconnect.nom-usage-unusable";

    /// <summary>No <c>gender</c>. An information.</summary>
    public const string GenderMissing = "franceconnect.gender-missing";

    /// <summary>The <c>gender</c> is left open, and the form has two choices. An information.</summary>
    public const string GenderUnspecified = "franceconnect.gender-unspecified";

    /// <summary>The <c>gender</c> is a word that is not known. A warning.</summary>
    public const string GenderUnknown = "franceconnect.gender-unknown";

    /// <summary>Neither <c>given_name_array</c> nor <c>given_name</c>. An information.</summary>
    public const string GivenNamesMissing = "franceconnect.given-names-missing";

    /// <summary>The given names are too long, too many, or hold no name. A warning.</summary>
    public const string GivenNamesUnusable = "franceconnect.given-names-unusable";

    /// <summary>One of the given names is not a name that the form can take; its box is left empty. A warning.</summary>
    public const string GivenNameUnusable = "franceconnect.given-name-unusable";

    /// <summary>The given names came in one text and were told apart at blanks or commas. A warning: a compound name may have been cut in two.</summary>
    public const string GivenNamesUncertain = "franceconnect.given-names-uncertain";

    /// <summary>One of the given names holds a space, and the form writes compound names with a hyphen. An information: nothing is rewritten.</summary>
    public const string GivenNameWithSpace = "franceconnect.given-name-with-space";

    /// <summary><c>given_name_array</c> and <c>given_name</c> are not the same names; the array is taken. A warning.</summary>
    public const string GivenNamesDisagree = "franceconnect.given-names-disagree";

    /// <summary>Neither <c>idp_birthdate</c> nor <c>birthdate</c>. An information.</summary>
    public const string BirthDateMissing = "franceconnect.birth-date-missing";

    /// <summary>A date of birth is not written as FranceConnect writes dates. A warning.</summary>
    public const string BirthDateMalformed = "franceconnect.birth-date-malformed";

    /// <summary>A date of birth is a day that the calendar does not have. A warning.</summary>
    public const string BirthDateImpossible = "franceconnect.birth-date-impossible";

    /// <summary>A date of birth has a day and no month. A warning: neither is taken.</summary>
    public const string BirthDateWithoutMonth = "franceconnect.birth-date-without-month";

    /// <summary>The date of birth lacks its day, or its day and month: the person is « présumé né ». An information.</summary>
    public const string BirthDatePartial = "franceconnect.birth-date-partial";

    /// <summary>The date of birth is the first of a month, which FranceConnect also writes for what is not known. An information.</summary>
    public const string BirthDateMayBeFilled = "franceconnect.birth-date-may-be-filled";

    /// <summary><c>idp_birthdate</c> and <c>birthdate</c> share no day; the former is taken. A warning.</summary>
    public const string BirthDatesDisagree = "franceconnect.birth-dates-disagree";

    /// <summary>No <c>birthcountry</c>. An information.</summary>
    public const string CountryMissing = "franceconnect.country-missing";

    /// <summary>The <c>birthcountry</c> is a code of INSEE's form that is in no list. A warning.</summary>
    public const string CountryUnknown = "franceconnect.country-unknown";

    /// <summary>The <c>birthcountry</c> is not a code of INSEE: another code, or a text. A warning.</summary>
    public const string CountryNotACode = "franceconnect.country-not-a-code";

    /// <summary>No <c>birthplace</c>, for a birth in France or in a country that is not known. An information.</summary>
    public const string BirthplaceMissing = "franceconnect.birthplace-missing";

    /// <summary>The <c>birthplace</c> is not a code of INSEE. A warning.</summary>
    public const string BirthplaceNotACode = "franceconnect.birthplace-not-a-code";

    /// <summary>There is a <c>birthplace</c> for a birth abroad, where the form asks for none. An information: it is left out.</summary>
    public const string BirthplaceAbroad = "franceconnect.birthplace-abroad";

    /// <summary>There is a code of a commune, and no country that is known. A warning: the code is kept, and no answer is filled.</summary>
    public const string BirthplaceWithoutCountry = "franceconnect.birthplace-without-country";

    /// <summary>The code of the commune begins with that of no département, past or present. A warning.</summary>
    public const string DepartementUnknown = "franceconnect.departement-unknown";

    /// <summary>The code of the département was not in use at the time of birth. A warning: it is filled in, as papers often give today's code.</summary>
    public const string DepartementNotAtBirth = "franceconnect.departement-not-at-birth";

    /// <summary>The code stood for a département of Algeria at the time of birth. An information: nothing is derived from it.</summary>
    public const string DepartementOfAlgeria = "franceconnect.departement-of-algeria";

    /// <summary>A directory was asked and does not know the code of the commune. A warning: no directory is complete, and the code is kept.</summary>
    public const string CommuneUnknown = "franceconnect.commune-unknown";

    /// <summary>No directory was asked for the name behind the code of the commune. An information.</summary>
    public const string CommuneToAsk = "franceconnect.commune-to-ask";

    /// <summary>No <c>email</c>. An information.</summary>
    public const string EmailMissing = "franceconnect.email-missing";

    /// <summary>The <c>email</c> is not an address that can be written to. A warning.</summary>
    public const string EmailUnusable = "franceconnect.email-unusable";

    /// <summary>Compared: the same, character by character.</summary>
    public const string CompareSame = "franceconnect.compare-same";

    /// <summary>Compared: the same but for case, accents, ligatures, hyphens, apostrophes or blanks.</summary>
    public const string CompareSameLetters = "franceconnect.compare-same-letters";

    /// <summary>Compared: different, and nothing explains it. A warning.</summary>
    public const string CompareDifferent = "franceconnect.compare-different";

    /// <summary>Compared: nothing is typed.</summary>
    public const string CompareNotTyped = "franceconnect.compare-not-typed";

    /// <summary>Compared: FranceConnect gives nothing that can be compared.</summary>
    public const string CompareNotGiven = "franceconnect.compare-not-given";

    /// <summary>Compared: neither side has a « nom d'usage ».</summary>
    public const string CompareNoNomUsage = "franceconnect.compare-no-nom-usage";

    /// <summary>Compared: what is typed as birth name is the « nom d'usage » of FranceConnect. A warning.</summary>
    public const string CompareBirthNameIsNomUsage = "franceconnect.compare-birth-name-is-nom-usage";

    /// <summary>Compared: the given names typed are the first of those of FranceConnect.</summary>
    public const string CompareFewerGivenNamesTyped = "franceconnect.compare-fewer-given-names-typed";

    /// <summary>Compared: FranceConnect gives only the first of the given names typed.</summary>
    public const string CompareFewerGivenNamesGiven = "franceconnect.compare-fewer-given-names-given";

    /// <summary>Compared: several given names are typed where one is asked for, and they are those of FranceConnect.</summary>
    public const string CompareSeveralGivenNamesTyped = "franceconnect.compare-several-given-names-typed";

    /// <summary>Compared: the same words, cut into other names than FranceConnect cuts them. A warning.</summary>
    public const string CompareGivenNamesCut = "franceconnect.compare-given-names-cut";

    /// <summary>Compared: the same words; where one name ends FranceConnect does not say.</summary>
    public const string CompareGivenNamesCutUncertain = "franceconnect.compare-given-names-cut-uncertain";

    /// <summary>Compared: the same words in another order. A warning.</summary>
    public const string CompareGivenNamesReordered = "franceconnect.compare-given-names-reordered";

    /// <summary>Compared: a given name of FranceConnect could not be taken over.</summary>
    public const string CompareGivenNamesIncomplete = "franceconnect.compare-given-names-incomplete";

    /// <summary>Compared: what is typed is not a date of birth.</summary>
    public const string CompareBirthDateUnreadable = "franceconnect.compare-birth-date-unreadable";

    /// <summary>Compared: one of the dates is partial, and the other agrees with what it says.</summary>
    public const string CompareBirthDatePartial = "franceconnect.compare-birth-date-partial";

    /// <summary>Compared: FranceConnect gives the first of a month, which may stand for what is not known.</summary>
    public const string CompareBirthDateMayBeFilled = "franceconnect.compare-birth-date-may-be-filled";

    /// <summary>Compared: the day and the month are exchanged. A warning.</summary>
    public const string CompareBirthDateSwapped = "franceconnect.compare-birth-date-swapped";

    /// <summary>Compared: what is typed is not in the list of countries.</summary>
    public const string CompareCountryUnreadable = "franceconnect.compare-country-unreadable";

    /// <summary>Compared: one of two different countries no longer exists, and its places are in others today.</summary>
    public const string CompareCountryFormer = "franceconnect.compare-country-former";

    /// <summary>Compared: Algeria on one side, a French département of Algeria before July 1962 on the other.</summary>
    public const string CompareCountryAlgeria = "franceconnect.compare-country-algeria";

    /// <summary>Compared: communes of one of the two départements passed to the other.</summary>
    public const string CompareDepartementReform = "franceconnect.compare-departement-reform";

    /// <summary>Compared: FranceConnect gives a code, and its name is not known here.</summary>
    public const string CompareCommuneWithoutName = "franceconnect.compare-commune-without-name";

    /// <summary>Compared: the names of the communes differ; one may have been renamed, or merged with the other.</summary>
    public const string CompareCommuneMayBeRenamed = "franceconnect.compare-commune-may-be-renamed";

    /// <summary>Compared: the city, and a municipal arrondissement of it.</summary>
    public const string CompareCityDistrict = "franceconnect.compare-city-district";

    /// <summary>Compared: the directory gives the name typed the code of FranceConnect.</summary>
    public const string CompareCommuneSameCode = "franceconnect.compare-commune-same-code";
}
