using Ants.Permis.Contact;
using Ants.Permis.Credentials;
using Ants.Permis.Findings;
using Ants.Permis.FollowUp;
using Ants.Permis.Messages;
using Ants.Permis.Primitives;
using Ants.Permis.Space;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Space;

// The code of docs/guide/account-space.md, region by region. The_guide_to_the_space runs it and compares the page with it.

/// <summary>A mail as the host's own library sends it.</summary>
public sealed record Mail(string To, string Subject, string PlainText);

public static class AccountSpaceGuide
{
    #region sender
    private static readonly MessageSender Sender = MessageSender.Create("Auto-école de l'Étoile", "https://etoile.exemple.fr");
    #endregion

    #region mail
    public static Mail Write(AccountMessage message, Language language)
    {
        var text = AccountMessageText.Of(message, Sender, language);
        return new Mail(message.Recipient.Value, text.Subject, text.Body);
    }
    #endregion

    #region activation
    public static AccountMessage.Activation Activation(EmailAddress address, SecretToken token, Instant expiry) => new(
        address,
        MessageLink.Create($"https://etoile.exemple.fr/activer/{token.Text}"),
        expiry.InZone(DateTimeZoneProviders.Tzdb["Europe/Paris"]).LocalDateTime);
    #endregion

    #region home-page
    public static IEnumerable<string> HomePageLines(LocalDateTime? lastSignIn, LocalDate today, Language language)
    {
        var page = HomePage.Of(lastSignIn, Notification.Ants2019, NotificationAudience.Individuals, today);
        yield return HomePage.Welcome(language);
        yield return page.LastSignInLine(language);
        foreach (var notification in page.Notifications)
            yield return notification.Line(language);
        foreach (var area in page.Areas)
        {
            yield return Labels.For(area.Area, language);
            foreach (var service in area.Services)
                yield return $"- {service.Label(language)}: {Link(service)}";
        }
    }

    private static string Link(SpaceService service) => service.Target switch
    {
        SpaceTarget.ServedHere => $"/{service.Id}",
        SpaceTarget.Elsewhere { Address: { } site } => site.AbsoluteUri,
        SpaceTarget.OutOfScope { Address: { } site } => site.AbsoluteUri,
        _ => "no link",
    };
    #endregion

    #region driver-page
    public static IEnumerable<string> DriverPageLines(IEnumerable<DemandeListItem> demandes, Language language)
    {
        var page = DriverPage.Of(demandes);
        if (page.Demandes.Count == 0)
            yield return Labels.Get("demande-list.empty", language);
        foreach (var line in page.Demandes)
            yield return $"{line.GivenName} {line.BirthName}: {Labels.For(line.Status, language)}";
    }
    #endregion
}
