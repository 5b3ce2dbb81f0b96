using System.Diagnostics.CodeAnalysis;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Contact;

/// <summary>The whole second half of step 3: every required answer is there, and every answer has its shape.</summary>
/// <remarks>French: coordonnées où l'on peut vous joindre (tutorial, step 3).</remarks>
public sealed record ContactDetails
{
    private ContactDetails(EmailAddress email, MobileNumber? mobile, bool informationConsent, bool? followUpConsent) =>
        (Email, Mobile, InformationConsent, FollowUpConsent) = (email, mobile, informationConsent, followUpConsent);

    /// <summary>« Adresse mél. ».</summary>
    public EmailAddress Email { get; }

    /// <summary>« Téléphone portable (Recommandé) », or <see langword="null"/>.</summary>
    public MobileNumber? Mobile { get; }

    /// <summary>Whether personal data may be reused « à des fins d'information ».</summary>
    public bool InformationConsent { get; }

    /// <summary>Whether messages on the progress of the application are wanted, or <see langword="null"/> when this was not asked.</summary>
    public bool? FollowUpConsent { get; }

    /// <summary>Makes the whole from the answers of the form.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="value">The whole, or <see langword="null"/> when a required answer is missing or any answer is wrong.</param>
    /// <returns>Whether there is a value.</returns>
    public static bool TryCreate(ContactAnswers answers, [NotNullWhen(true)] out ContactDetails? value)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var hasMobile = MobileNumber.TryCreate(answers.Mobile, out var mobile, out var problem);
        value = EmailAddress.TryCreate(answers.Email, out var email, out _) && (hasMobile || problem == TextProblem.Missing) && answers.InformationConsent is { } consent
            ? new ContactDetails(email, mobile, consent, answers.FollowUpConsent)
            : null;
        return value is not null;
    }

    /// <summary>What is wrong with the shape of each typed answer.</summary>
    /// <param name="answers">The answers. Those not given give no finding.</param>
    /// <param name="path">Where they stand; each finding bears the name of its answer after it.</param>
    /// <returns>The findings.</returns>
    public static ValueList<Finding> Check(ContactAnswers answers, JsonPath path)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(path);
        return [.. EmailAddress.Check(answers.Email, path.Then("email")), .. MobileNumber.Check(answers.Mobile, path.Then("mobile"))];
    }

    /// <summary>The name of the type only: every member is personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(ContactDetails);
}
