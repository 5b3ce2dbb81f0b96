namespace Ants.Permis.Credentials;

/// <summary>How somebody who forgot the password shows to be the holder of the account.</summary>
/// <remarks>French term: « mot de passe oublié ».</remarks>
public enum RecoveryMethod
{
    /// <summary>By the answer to the secret question.</summary>
    SecretQuestion,

    /// <summary>By a link sent to the e-mail address of the account.</summary>
    EmailLink,
}
