namespace Ants.Permis.Findings;

/// <summary>Codes of what is said about an account and about what is asked of it.</summary>
public static class AccountCodes
{
    /// <summary>The command was decided before, under the same key. An information.</summary>
    public const string AlreadyDecided = "account.already-decided";

    /// <summary>Somebody else changed the account in the meantime.</summary>
    public const string VersionConflict = "account.version-conflict";

    /// <summary>The account does not exist, is not activated or is closed.</summary>
    public const string NotActive = "account.not-active";

    /// <summary>An account in use is not deleted: its holder closes it first.</summary>
    public const string InUse = "account.in-use";

    /// <summary>The account was deleted: a new one has a history of its own.</summary>
    public const string Deleted = "account.deleted";

    /// <summary>It is too early to delete the account.</summary>
    public const string DeletionNotDue = "account.deletion-not-due";

    /// <summary>No « Je suis ... ».</summary>
    public const string ProfileMissing = "account.profile-missing";

    /// <summary>« Personnes morales : votre profil ne figure pas dans la liste ».</summary>
    public const string LegalPerson = "account.legal-person";

    /// <summary>The code of the picture is wrong or missing.</summary>
    public const string CaptchaFailed = "account.captcha-failed";

    /// <summary>The general terms are not accepted.</summary>
    public const string TermsNotAccepted = "account.terms-not-accepted";

    /// <summary>The link does not work: it is not the latest, was used already, or never was one.</summary>
    public const string LinkUnknown = "account.link-unknown";

    /// <summary>The link came too late.</summary>
    public const string LinkExpired = "account.link-expired";

    /// <summary>The confirmation is not the password.</summary>
    public const string ConfirmationDiffers = "account.confirmation-differs";

    /// <summary>No secret question was chosen.</summary>
    public const string SecretQuestionMissing = "account.secret-question-missing";

    /// <summary>Nobody was signed in. The same words whatever the reason is: unknown identifier, wrong password, delay, lock, account not activated or closed.</summary>
    public const string SignInRefused = "account.sign-in-refused";

    /// <summary>The proof asked again of somebody who is signed in is wrong, or not looked at for a time.</summary>
    public const string ProofRefused = "account.proof-refused";

    /// <summary>The secret answer does not open the account. The same words whatever the reason is.</summary>
    public const string SecretAnswerRefused = "account.secret-answer-refused";

    /// <summary>A message was sent if there is such an account. An information: the same words whether there is or not.</summary>
    public const string MessageIfKnown = "account.message-if-known";

    /// <summary>The rules do not offer this way to a new password.</summary>
    public const string RecoveryNotOffered = "account.recovery-not-offered";

    /// <summary>The answer of FranceConnect names nobody.</summary>
    public const string SubjectMissing = "account.subject-missing";

    /// <summary>There is an account already: FranceConnect is linked to it instead.</summary>
    public const string LinkInstead = "account.link-instead";

    /// <summary>The identity that FranceConnect gave is not that of the holder.</summary>
    public const string IdentityDiffers = "account.identity-differs";

    /// <summary>Whether the identity that FranceConnect gave is that of the holder cannot be told. A warning.</summary>
    public const string IdentityUncertain = "account.identity-uncertain";

    /// <summary>FranceConnect is the only way into the account.</summary>
    public const string NoOtherWayIn = "account.no-other-way-in";
}
