using Ants.Permis.Contact;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Requirements;

/// <summary>The checks of step 3: how the person is reached, and the consents.</summary>
internal static class ContactChecks
{
    public static readonly FieldCheck Email = new(Path("email"), (answers, rules) =>
    [
        .. FieldCheck.Required(Path("email"), ContactCodes.EmailMissing, answers.Contact.Email, rules),
        .. EmailAddress.Check(answers.Contact.Email, Path("email")),
    ]);

    public static readonly FieldCheck Mobile = new(Path("mobile"), (answers, rules) => string.IsNullOrWhiteSpace(answers.Contact.Mobile)
        ? [new Finding(ContactCodes.MobileRecommended, Severity.Information, Path("mobile")) { Rule = rules.Field(Path("mobile"))?.Reference }]
        : MobileNumber.Check(answers.Contact.Mobile, Path("mobile")));

    public static readonly FieldCheck InformationConsent = new(Path("informationConsent"), (answers, rules) =>
        FieldCheck.Required(Path("informationConsent"), ContactCodes.InformationConsentMissing, answers.Contact.InformationConsent is null, applies: true, rules));

    public static IReadOnlyList<FieldCheck> All { get; } = [Email, Mobile, InformationConsent];

    private static JsonPath Path(string member) => DemandePaths.Contact.Then(member);
}
