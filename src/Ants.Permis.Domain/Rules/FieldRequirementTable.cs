using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using NodaTime;

namespace Ants.Permis.Rules;

/// <summary>Whether a field must be filled in.</summary>
public enum FieldRequirement
{
    /// <summary>Marked with an asterisk.</summary>
    Required,

    /// <summary>Not marked with an asterisk.</summary>
    Optional,

    /// <summary>Shown, and then required, for births in France only.</summary>
    RequiredForBirthInFrance,

    /// <summary>Required when the application is for a minor.</summary>
    RequiredForMinor,
}

/// <summary>The asterisks of the forms: which field of steps 1 to 4 and of the account is required. The questions that depend on the motif are in <see cref="MotifQuestionTable"/>.</summary>
internal static class FieldRequirementTable
{
    private static readonly InForce Period = InForce.Since(Sources.TutorialDate);

    public static RuleTable<JsonPath, FieldRequirement> Ants2019 { get; } = new(
        "field-requirements",
        Row("FIELD-FOR-WHOM", "/motif/forWhom", FieldRequirement.Required, 1),
        Row("FIELD-MOTIF", "/motif/motif", FieldRequirement.Required, 1),
        Row("FIELD-BIRTH-NAME", "/etatCivil/birthName", FieldRequirement.Required, 2),
        Row("FIELD-NOM-USAGE", "/etatCivil/nomUsage", FieldRequirement.Optional, 2),
        Row("FIELD-SEX", "/etatCivil/sex", FieldRequirement.Required, 2),
        Row("FIELD-GIVEN-NAME-1", "/etatCivil/givenNames/0", FieldRequirement.Required, 2),
        Row("FIELD-GIVEN-NAME-2", "/etatCivil/givenNames/1", FieldRequirement.Optional, 2),
        Row("FIELD-BIRTH-DATE", "/etatCivil/birthDate", FieldRequirement.Required, 2),
        Row("FIELD-BIRTH-COUNTRY", "/etatCivil/birthCountry", FieldRequirement.Required, 2),
        Row("FIELD-BIRTH-DEPARTEMENT", "/etatCivil/birthDepartement", FieldRequirement.RequiredForBirthInFrance, 2),
        Row("FIELD-BIRTH-COMMUNE", "/etatCivil/birthCommune", FieldRequirement.RequiredForBirthInFrance, 2),
        Assumed("FIELD-REPRESENTATIVE-NAME", "/legalRepresentative/birthName", FieldRequirement.RequiredForMinor),
        Assumed("FIELD-REPRESENTATIVE-GIVEN-NAME", "/legalRepresentative/firstGivenName", FieldRequirement.RequiredForMinor),
        Assumed("FIELD-REPRESENTATIVE-QUALITY", "/legalRepresentative/quality", FieldRequirement.RequiredForMinor),
        Row("FIELD-STREET-NUMBER", "/address/streetNumber", FieldRequirement.Optional, 3),
        Row("FIELD-STREET-EXTENSION", "/address/streetExtension", FieldRequirement.Optional, 3),
        Row("FIELD-STREET-TYPE", "/address/streetType", FieldRequirement.Optional, 3),
        Row("FIELD-STREET-NAME", "/address/streetName", FieldRequirement.Required, 3),
        Row("FIELD-COMPLEMENT", "/address/complement", FieldRequirement.Optional, 3),
        Row("FIELD-POSTAL-CODE", "/address/postalCode", FieldRequirement.Required, 3),
        Row("FIELD-COMMUNE", "/address/commune", FieldRequirement.Required, 3),
        Row("FIELD-PREFECTURE", "/address/prefecture", FieldRequirement.Required, 3),
        Row("FIELD-EMAIL", "/contact/email", FieldRequirement.Required, 3),
        Row("FIELD-MOBILE", "/contact/mobile", FieldRequirement.Optional, 3),
        Row("FIELD-INFORMATION-CONSENT", "/contact/informationConsent", FieldRequirement.Required, 3),
        new("FIELD-FOLLOW-UP-CONSENT", JsonPath.Of("/contact/followUpConsent"), FieldRequirement.Optional, Period, Sources.Assumption, RuleStatus.Assumed, "Extension : le tutoriel mêle le suivi de la demande et la réutilisation des données ; ici les deux consentements sont séparés."),
        Row("FIELD-PHOTO-SIGNATURE", "/photoSignature/choice", FieldRequirement.Required, 4),
        Account("FIELD-ACCOUNT-PROFILE", "/account/profile"),
        Account("FIELD-ACCOUNT-BIRTH-NAME", "/account/birthName"),
        Account("FIELD-ACCOUNT-GIVEN-NAME", "/account/givenName"),
        Account("FIELD-ACCOUNT-EMAIL", "/account/email"),
        Account("FIELD-ACCOUNT-CAPTCHA", "/account/captcha"),
        Account("FIELD-ACCOUNT-TERMS", "/account/terms"),
        Account("FIELD-ACCOUNT-SEX", "/account/sex"),
        Account("FIELD-ACCOUNT-PASSWORD", "/account/password"),
        Account("FIELD-ACCOUNT-CONFIRMATION", "/account/passwordConfirmation"),
        Account("FIELD-ACCOUNT-QUESTION", "/account/secretQuestion"),
        Account("FIELD-ACCOUNT-ANSWER", "/account/secretAnswer"));

    private static RuleRow<JsonPath, FieldRequirement> Row(string id, string path, FieldRequirement value, int step) =>
        new(id, JsonPath.Of(path), value, Period, Sources.Tutorial(step), RuleStatus.FormText);

    private static RuleRow<JsonPath, FieldRequirement> Account(string id, string path) =>
        new(id, JsonPath.Of(path), FieldRequirement.Required, Period, Sources.TutorialAccount, RuleStatus.FormText);

    // Extension beyond the tutorial; the registration sheet asks for the representative of a minor.
    private static RuleRow<JsonPath, FieldRequirement> Assumed(string id, string path, FieldRequirement value) =>
        new(id, JsonPath.Of(path), value, Period, Sources.Sheet("F2825", new LocalDate(2025, 5, 26)), RuleStatus.Assumed, "Extension : le tutoriel ne montre pas la saisie du représentant légal ; la fiche demande son identité.");
}
