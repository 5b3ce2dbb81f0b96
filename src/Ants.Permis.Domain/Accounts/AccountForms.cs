using Ants.Permis.Credentials;
using Ants.Permis.Identity;

namespace Ants.Permis.Accounts;

/// <summary>« Je suis ... »: for whom an account is.</summary>
/// <remarks>French term: « profil ».</remarks>
public enum AccountProfile
{
    /// <summary>« Particulier ».</summary>
    Individual,

    /// <summary>« Personne morale »: not in the list of the form.</summary>
    LegalPerson,
}

/// <summary>« JE CRÉE UN COMPTE »: the form as it was filled in, right or wrong.</summary>
/// <param name="Profile">« Je suis ... ».</param>
/// <param name="BirthName">« Nom de famille », which is the birth name of step 2.</param>
/// <param name="GivenName">« Prénom », the first.</param>
/// <param name="Email">« Adresse mél ».</param>
/// <param name="IsCaptchaPassed">Whether the code of the picture was right: the host asks and judges.</param>
/// <param name="AreTermsAccepted">« J'accepte les conditions générales d'utilisation et les règles de confidentialité ».</param>
/// <remarks>French term: « formulaire de création de compte ».</remarks>
public sealed record AccountForm(AccountProfile? Profile, string? BirthName, string? GivenName, string? Email, bool IsCaptchaPassed, bool AreTermsAccepted)
{
    /// <summary>The name of the type: what was typed is personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(AccountForm);
}

/// <summary>« VOUS Y ÊTES PRESQUE ! »: the form behind the link of the first message.</summary>
/// <param name="Sex">« Sexe ».</param>
/// <param name="Password">« Mot de passe ».</param>
/// <param name="Confirmation">« Confirmez le mot de passe ».</param>
/// <param name="SecretQuestion">« Question secrète »; <see langword="null"/> where the rules offer none.</param>
/// <param name="SecretAnswer">« Réponse à votre question secrète »; <see langword="null"/> where the rules offer none.</param>
/// <remarks>French term: « formulaire d'activation ».</remarks>
public sealed record CompletionForm(Sex? Sex, TypedSecret? Password, TypedSecret? Confirmation, SecretQuestion? SecretQuestion, TypedSecret? SecretAnswer)
{
    /// <summary>The name of the type: what was typed is personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(CompletionForm);
}
