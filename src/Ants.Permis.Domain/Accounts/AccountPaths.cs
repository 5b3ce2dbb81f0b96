using Ants.Permis.Primitives;

namespace Ants.Permis.Accounts;

/// <summary>The fields of the forms of an account: the paths that findings bear.</summary>
public static class AccountPaths
{
    /// <summary>The account as a whole.</summary>
    public static JsonPath Account { get; } = JsonPath.Of("/account");

    /// <summary>« Je suis ... ».</summary>
    public static JsonPath Profile { get; } = Account.Then("profile");

    /// <summary>« Nom de famille ».</summary>
    public static JsonPath BirthName { get; } = Account.Then("birthName");

    /// <summary>« Prénom ».</summary>
    public static JsonPath GivenName { get; } = Account.Then("givenName");

    /// <summary>« Adresse mél ».</summary>
    public static JsonPath Email { get; } = Account.Then("email");

    /// <summary>« Saisir le code ci-dessus ».</summary>
    public static JsonPath Captcha { get; } = Account.Then("captcha");

    /// <summary>« J'accepte les conditions générales d'utilisation et les règles de confidentialité ».</summary>
    public static JsonPath Terms { get; } = Account.Then("terms");

    /// <summary>« Sexe ».</summary>
    public static JsonPath Sex { get; } = Account.Then("sex");

    /// <summary>« Mot de passe », a new one.</summary>
    public static JsonPath Password { get; } = Account.Then("password");

    /// <summary>« Confirmez le mot de passe ».</summary>
    public static JsonPath Confirmation { get; } = Account.Then("passwordConfirmation");

    /// <summary>« Question secrète ».</summary>
    public static JsonPath SecretQuestion { get; } = Account.Then("secretQuestion");

    /// <summary>« Réponse à votre question secrète ».</summary>
    public static JsonPath SecretAnswer { get; } = Account.Then("secretAnswer");

    /// <summary>The password of somebody who is signed in and changes something.</summary>
    public static JsonPath CurrentPassword { get; } = Account.Then("currentPassword");

    /// <summary>A new address.</summary>
    public static JsonPath NewEmail { get; } = Account.Then("newEmail");
}
