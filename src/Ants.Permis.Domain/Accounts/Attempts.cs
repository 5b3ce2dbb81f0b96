using NodaTime;

namespace Ants.Permis.Accounts;

/// <summary>Wrong attempts since the last right one.</summary>
/// <param name="Failed">How many were looked at and wrong.</param>
/// <param name="HeldOff">How many came during a delay or a lock.</param>
/// <param name="NotBefore">Until when none is looked at, or <see langword="null"/>.</param>
/// <param name="IsLocked">Whether a lock began among them, of which the holder was told.</param>
/// <remarks>French term: « tentatives ».</remarks>
public sealed record Attempts(int Failed, int HeldOff, Instant? NotBefore, bool IsLocked)
{
    /// <summary>None.</summary>
    public static Attempts None { get; } = new(0, 0, null, IsLocked: false);

    /// <summary>The name of the type: when somebody tried is personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(Attempts);

    /// <summary>Whether an attempt is not looked at now.</summary>
    /// <param name="now">The instant of the attempt.</param>
    /// <returns>Whether it is held off; at <see cref="NotBefore"/> itself it is looked at.</returns>
    public bool IsHeldOffAt(Instant now) => NotBefore is { } open && now < open;
}

/// <summary>The right to choose a new password.</summary>
/// <param name="Hash">The hash of the token.</param>
/// <param name="Before">Until when it is good.</param>
/// <remarks>French term: « réinitialisation du mot de passe ».</remarks>
public sealed record OpenRecovery(Credentials.TokenHash Hash, Instant Before)
{
    /// <summary>The name of the type: when somebody forgot a password is personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(OpenRecovery);
}

/// <summary>A change of address that waits for its link.</summary>
/// <param name="Email">The new address.</param>
/// <param name="Hash">The hash of the token.</param>
/// <param name="Before">Until when the link is good.</param>
/// <remarks>French term: « changement d'adresse mél ».</remarks>
public sealed record OpenEmailChange(Contact.EmailAddress Email, Credentials.TokenHash Hash, Instant Before)
{
    /// <summary>The name of the type: the address is personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(OpenEmailChange);
}
