namespace Ants.Permis.Messages;

/// <summary>How somebody proved to be the holder of the account, as a sign-in alert says it.</summary>
/// <remarks>French term: « moyen de connexion ».</remarks>
public enum SignInMethod
{
    /// <summary>With the identifier and the password: « Avec mon identifiant ANTS ».</summary>
    Password,

    /// <summary>« Avec FranceConnect ».</summary>
    FranceConnect,
}
