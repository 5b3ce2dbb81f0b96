using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;

namespace Ants.Permis.Accounts;

/// <summary>What the decider of accounts says, apart from what is wrong with a form.</summary>
internal static class AccountFindings
{
    public static Finding AlreadyDecided { get; } = new(AccountCodes.AlreadyDecided, Severity.Information, AccountPaths.Account);

    public static Finding VersionConflict { get; } = Blocking(AccountCodes.VersionConflict);

    public static Finding NotActive { get; } = Blocking(AccountCodes.NotActive);

    public static Finding InUse { get; } = Blocking(AccountCodes.InUse);

    public static Finding Deleted { get; } = Blocking(AccountCodes.Deleted);

    public static Finding DeletionNotDue { get; } = Blocking(AccountCodes.DeletionNotDue);

    public static Finding LinkUnknown { get; } = Blocking(AccountCodes.LinkUnknown);

    public static Finding LinkExpired { get; } = Blocking(AccountCodes.LinkExpired);

    public static Finding SignInRefused { get; } = Blocking(AccountCodes.SignInRefused);

    public static Finding ProofRefused { get; } = Blocking(AccountCodes.ProofRefused) with { Path = AccountPaths.CurrentPassword };

    public static Finding SecretAnswerRefused { get; } = Blocking(AccountCodes.SecretAnswerRefused) with { Path = AccountPaths.SecretAnswer };

    public static Finding MessageIfKnown { get; } = new(AccountCodes.MessageIfKnown, Severity.Information, AccountPaths.Email);

    public static Finding NoOtherWayIn { get; } = Blocking(AccountCodes.NoOtherWayIn);

    public static Finding SubjectMissing { get; } = Blocking(AccountCodes.SubjectMissing);

    public static Finding LinkInstead { get; } = Blocking(AccountCodes.LinkInstead);

    public static Finding IdentityDiffers { get; } = Blocking(AccountCodes.IdentityDiffers);

    public static Finding IdentityUncertain { get; } = new(AccountCodes.IdentityUncertain, Severity.Warning, AccountPaths.Account);

    public static Finding ConfirmationDiffers { get; } = Blocking(AccountCodes.ConfirmationDiffers) with { Path = AccountPaths.Confirmation };

    public static Finding LegalPerson { get; } = Blocking(AccountCodes.LegalPerson) with { Path = AccountPaths.Profile };

    /// <summary>A way to a new password that the rules do not offer, with the rule that says so.</summary>
    public static Finding RecoveryNotOffered<TKey>(RuleRow<TKey, bool>? row) => Blocking(AccountCodes.RecoveryNotOffered) with { Rule = row?.Reference };

    private static Finding Blocking(string code) => new(code, Severity.Blocking, AccountPaths.Account);
}
