namespace Ants.Permis.Findings;

/// <summary>Codes of findings about step 2, « État civil ».</summary>
public static class EtatCivilCodes
{
    /// <summary>No « nom de naissance ».</summary>
    public const string BirthNameMissing = "etat-civil.birth-name-missing";

    /// <summary>The « nom de naissance » is too long. Parameters: <c>limit</c>.</summary>
    public const string BirthNameTooLong = "etat-civil.birth-name-too-long";

    /// <summary>A character of the « nom de naissance » is neither a Latin letter, a space, a hyphen nor an apostrophe.</summary>
    public const string BirthNameForbiddenCharacter = "etat-civil.birth-name-forbidden-character";

    /// <summary>Hyphens, apostrophes or spaces of the « nom de naissance » stand where no name has them.</summary>
    public const string BirthNameMalformed = "etat-civil.birth-name-malformed";

    /// <summary>The « nom de naissance » bears a sign that French civil registers do not admit. A warning.</summary>
    public const string BirthNameForeignSign = "etat-civil.birth-name-foreign-sign";

    /// <summary>The « nom d'usage » is too long. Parameters: <c>limit</c>.</summary>
    public const string NomUsageTooLong = "etat-civil.nom-usage-too-long";

    /// <summary>A character of the « nom d'usage » is neither a Latin letter, a space, a hyphen nor an apostrophe.</summary>
    public const string NomUsageForbiddenCharacter = "etat-civil.nom-usage-forbidden-character";

    /// <summary>Hyphens, apostrophes or spaces of the « nom d'usage » stand where no name has them.</summary>
    public const string NomUsageMalformed = "etat-civil.nom-usage-malformed";

    /// <summary>The « nom d'usage » bears a sign that French civil registers do not admit. A warning.</summary>
    public const string NomUsageForeignSign = "etat-civil.nom-usage-foreign-sign";

    /// <summary>No choice under « Sexe ».</summary>
    public const string SexMissing = "etat-civil.sex-missing";

    /// <summary>No « 1er prénom ».</summary>
    public const string FirstGivenNameMissing = "etat-civil.first-given-name-missing";

    /// <summary>A given name is too long. Parameters: <c>limit</c>.</summary>
    public const string GivenNameTooLong = "etat-civil.given-name-too-long";

    /// <summary>A character of a given name is neither a Latin letter, a hyphen, an apostrophe nor a space.</summary>
    public const string GivenNameForbiddenCharacter = "etat-civil.given-name-forbidden-character";

    /// <summary>Hyphens, apostrophes or spaces of a given name stand where no name has them.</summary>
    public const string GivenNameMalformed = "etat-civil.given-name-malformed";

    /// <summary>A given name bears a sign that French civil registers do not admit. A warning.</summary>
    public const string GivenNameForeignSign = "etat-civil.given-name-foreign-sign";

    /// <summary>A given name holds a space: perhaps several names in one box, or a compound without its hyphen. A warning.</summary>
    public const string GivenNameWithSpace = "etat-civil.given-name-with-space";

    /// <summary>No « date de naissance ».</summary>
    public const string BirthDateMissing = "etat-civil.birth-date-missing";

    /// <summary>The « date de naissance » is not written in one of the forms understood.</summary>
    public const string BirthDateMalformed = "etat-civil.birth-date-malformed";

    /// <summary>The « date de naissance » is a day that the calendar does not have.</summary>
    public const string BirthDateImpossible = "etat-civil.birth-date-impossible";

    /// <summary>The « date de naissance » is later than today.</summary>
    public const string BirthDateInTheFuture = "etat-civil.birth-date-in-the-future";

    /// <summary>The « date de naissance » is earlier than any living person's. Parameters: <c>earliest</c>.</summary>
    public const string BirthDateTooEarly = "etat-civil.birth-date-too-early";

    /// <summary>The « date de naissance » lacks its day, or its day and month. An information: civil registers do have such dates.</summary>
    public const string BirthDatePartial = "etat-civil.birth-date-partial";

    /// <summary>No « pays de naissance ».</summary>
    public const string BirthCountryMissing = "etat-civil.birth-country-missing";

    /// <summary>The « pays de naissance » is not a code of the closed list of countries.</summary>
    public const string BirthCountryUnknown = "etat-civil.birth-country-unknown";

    /// <summary>No « département ou collectivité d'outre-mer de naissance » for a birth in France.</summary>
    public const string BirthDepartementMissing = "etat-civil.birth-departement-missing";

    /// <summary>The département of birth is not a code of the closed list.</summary>
    public const string BirthDepartementUnknown = "etat-civil.birth-departement-unknown";

    /// <summary>No « commune de naissance » for a birth in France.</summary>
    public const string BirthCommuneMissing = "etat-civil.birth-commune-missing";

    /// <summary>The « commune de naissance » is too long. Parameters: <c>limit</c>.</summary>
    public const string BirthCommuneTooLong = "etat-civil.birth-commune-too-long";

    /// <summary>A character of the « commune de naissance » belongs to no name of a commune.</summary>
    public const string BirthCommuneForbiddenCharacter = "etat-civil.birth-commune-forbidden-character";

    /// <summary>The « commune de naissance » holds no letter.</summary>
    public const string BirthCommuneMalformed = "etat-civil.birth-commune-malformed";

    /// <summary>A directory of communes was asked and does not know the « commune de naissance ». A warning: no directory is complete.</summary>
    public const string BirthCommuneNotRecognised = "etat-civil.birth-commune-not-recognised";

    /// <summary>The legal representative of a minor is not, or not wholly, indicated.</summary>
    public const string LegalRepresentativeMissing = "etat-civil.legal-representative-missing";
}
