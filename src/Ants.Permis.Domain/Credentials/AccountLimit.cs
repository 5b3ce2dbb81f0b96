namespace Ants.Permis.Credentials;

/// <summary>A limit in time or in number that protects accounts.</summary>
/// <remarks>French term: « limite du compte ».</remarks>
public enum AccountLimit
{
    /// <summary>For how long the link of the first message is good; an account that was not used by then is deleted.</summary>
    ActivationWindow,

    /// <summary>How many links of activation may be sent.</summary>
    ActivationLinks,

    /// <summary>After how many wrong passwords in a row there is a delay before the next is looked at.</summary>
    AttemptsBeforeDelay,

    /// <summary>The first delay; each further wrong password doubles it.</summary>
    FirstDelay,

    /// <summary>After how many wrong passwords in a row the account is locked.</summary>
    AttemptsBeforeLock,

    /// <summary>For how long it is locked.</summary>
    LockTime,

    /// <summary>After how many wrong secret answers in a row no further is looked at for a time.</summary>
    SecretAnswersBeforeLock,

    /// <summary>For how long no secret answer is looked at.</summary>
    SecretAnswerLockTime,

    /// <summary>For how long the right to choose a new password is good, by link or by secret question.</summary>
    RecoveryWindow,

    /// <summary>How many messages of one kind are sent within <see cref="MessageWindow"/>.</summary>
    MessagesInWindow,

    /// <summary>The time in which such messages are counted.</summary>
    MessageWindow,

    /// <summary>For how long the link that confirms a new e-mail address is good.</summary>
    EmailChangeWindow,

    /// <summary>For how long a closed account is kept before its data are deleted.</summary>
    ClosedAccountKeeping,
}
