using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Domain.Tests.Space;

public sealed class The_account_pages
{
    [Theory]
    [InlineData("page.my-space", "Mon Espace")]
    [InlineData("page.my-account", "Mon Compte")]
    [InlineData("sign-in.title", "JE POSSÈDE DÉJÀ UN COMPTE, JE M'IDENTIFIE")]
    [InlineData("sign-in.by-identifier", "Avec mon identifiant ANTS")]
    [InlineData("sign-in.identifier-forgotten", "Identifiant oublié ?")]
    [InlineData("sign-in.password-forgotten", "Mot de passe oublié ?")]
    [InlineData("button.sign-in", "ME CONNECTER")]
    [InlineData("france-connect.title", "Avec FranceConnect")]
    [InlineData("france-connect.sign-in", "Connectez-vous simplement avec FranceConnect")]
    [InlineData("france-connect.choose", "Cliquez sur le compte avec lequel vous souhaitez vous connecter sur les sites de l'Agence Nationale des Titres Sécurisés")]
    [InlineData("france-connect.remember", "Se souvenir de mon choix")]
    [InlineData("account-creation.title", "JE CRÉE UN COMPTE")]
    [InlineData("account-creation.by-form", "En remplissant les champs suivants")]
    [InlineData("account-profile.individual", "Particulier")]
    [InlineData("button.create-account", "CRÉER MON COMPTE")]
    [InlineData("account-creation.or", "ou")]
    [InlineData("france-connect.create", "Créez votre compte en 1 clic avec FranceConnect")]
    [InlineData("france-connect.identify", "S'identifier avec FranceConnect")]
    [InlineData("france-connect.what-is-it", "Qu'est-ce que FranceConnect ?")]
    [InlineData("account-creation.who", "Qui peut créer un compte ?")]
    [InlineData("account-creation.how", "La création de mon compte, comment ça se passe ?")]
    [InlineData("account-creation.success", "Succès!")]
    [InlineData("account-creation.activation-sent", "Un mél d'activation de votre compte vient de vous être envoyé.")]
    [InlineData("account-completion.title", "VOUS Y ÊTES PRESQUE !")]
    [InlineData("account-completion.intro", "Veillez compléter le formulaire ci-dessous:")]
    public void Say_what_the_tutorial_shows(string key, string words) => Assert.Equal(words, Labels.Get(key, Language.French));

    [Theory]
    [InlineData("/account/profile", "Je suis ...")]
    [InlineData("/account/birthName", "Nom de famille")]
    [InlineData("/account/givenName", "Prénom")]
    [InlineData("/account/email", "Adresse mél")]
    [InlineData("/account/captcha", "Saisir le code ci-dessus")]
    [InlineData("/account/terms", "J'accepte les conditions générales d'utilisation et les règles de confidentialité")]
    [InlineData("/account/sex", "Sexe")]
    [InlineData("/account/password", "Mot de passe")]
    [InlineData("/account/passwordConfirmation", "Confirmez le mot de passe")]
    [InlineData("/account/secretQuestion", "Question secrète")]
    [InlineData("/account/secretAnswer", "Réponse à votre question secrète")]
    [InlineData("/account/identifier", "Identifiant")]
    [InlineData("/account/currentPassword", "Mot de passe actuel")]
    [InlineData("/account/newEmail", "Nouvelle adresse mél")]
    public void Call_each_field_by_its_words(string path, string words)
    {
        Assert.Equal(words, FieldLabels.Of(JsonPath.Of(path), Language.French));
        Assert.NotEqual(words, FieldLabels.Of(JsonPath.Of(path), Language.English));
    }

    [Fact]
    public void Take_the_length_of_a_password_from_the_rules() =>
        Assert.Equal(
            "Ce mot de passe doit contenir 8 caractères minimum, des majuscules, des minuscules, des chiffres et des caractères spéciaux (@, ?, /...)",
            Labels.Get("hint.account.password", Language.French, new FindingParameter("length", new FindingValue.Number(8))));
}
