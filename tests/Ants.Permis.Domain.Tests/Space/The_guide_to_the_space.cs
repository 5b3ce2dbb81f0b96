using Ants.Permis.Contact;
using Ants.Permis.Conventions;
using Ants.Permis.Credentials;
using Ants.Permis.Demandes;
using Ants.Permis.FollowUp;
using Ants.Permis.Primitives;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Space;

public sealed class The_guide_to_the_space
{
    [Fact]
    public void Quotes_code_that_is_compiled_here() =>
        QuotedCode.IsCompiled("docs/guide/account-space.md", "tests/Ants.Permis.Domain.Tests/Space/AccountSpaceGuide.cs");

    [Fact]
    public void Writes_a_mail_with_the_link_and_the_hour_of_Paris()
    {
        var token = SecretToken.Create(new byte[SecretToken.MinLength]);
        var mail = AccountSpaceGuide.Write(AccountSpaceGuide.Activation(EmailAddress.Create("camille@exemple.fr"), token, Instant.FromUtc(2019, 7, 4, 7, 3)), Language.French);
        Assert.Equal("camille@exemple.fr", mail.To);
        Assert.Equal("Activation de votre compte", mail.Subject);
        Assert.Contains($"\nhttps://etoile.exemple.fr/activer/{token.Text}\n", mail.PlainText, StringComparison.Ordinal);
        Assert.Contains("4 juillet 2019 à 9 h 03", mail.PlainText, StringComparison.Ordinal);
        Assert.EndsWith("Auto-école de l'Étoile\nhttps://etoile.exemple.fr\n", mail.PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_the_home_page()
    {
        var lines = AccountSpaceGuide.HomePageLines(new LocalDateTime(2019, 7, 3, 9, 3), new LocalDate(2019, 7, 3), Language.French).ToList();
        Assert.Equal(["Bienvenue", "Dernière connexion : 03/07/2019 9:03"], lines[..2]);
        Assert.Contains("- Demander un permis de conduire: /request-licence", lines);
        Assert.Contains("- Connaître le solde de mes points sur: https://mespoints.permisdeconduire.gouv.fr/", lines);
        Assert.Contains("- Savoir comment obtenir un acte de: no link", lines);
    }

    [Fact]
    public void Shows_the_driver_page()
    {
        var at = Instant.FromUtc(2019, 7, 3, 7, 3);
        Assert.Equal(["Aucune demande à afficher"], AccountSpaceGuide.DriverPageLines([], Language.French));
        Assert.Equal(["Camille Martin: en cours de saisie"], AccountSpaceGuide.DriverPageLines([new DemandeListItem("Camille", "Martin", null, at, at, DemandeStatus.Draft, Step.Motif, null, [DemandeAction.Resume])], Language.French));
    }
}
