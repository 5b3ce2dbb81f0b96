namespace Ants.Permis.Accounts;

/// <summary>How somebody signed in.</summary>
/// <remarks>French term: « mode de connexion ».</remarks>
public enum SignInMethod
{
    /// <summary>« Avec mon identifiant ANTS ».</summary>
    Password,

    /// <summary>« Avec FranceConnect ».</summary>
    FranceConnect,

    /// <summary>« vous serez directement connecté à votre compte » after the activation.</summary>
    Activation,
}

/// <summary>Why an account was deleted.</summary>
/// <remarks>French term: « motif de suppression ».</remarks>
public enum DeletionReason
{
    /// <summary>« sans connexion de votre part dans les 24h le compte sera supprimé ».</summary>
    NeverActivated,

    /// <summary>Its holder closed it.</summary>
    Closed,
}
