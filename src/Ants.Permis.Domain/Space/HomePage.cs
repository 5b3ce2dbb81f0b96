using System.Globalization;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using NodaTime;

namespace Ants.Permis.Space;

/// <summary>What the home page shows to somebody who has signed in.</summary>
/// <remarks>French term: « page d'accueil ».</remarks>
/// <param name="LastSignIn">The sign-in before this one, in French legal time (Europe/Paris), or <see langword="null"/> at the first.</param>
/// <param name="Notifications">The notifications for the reader, the newest first.</param>
/// <param name="Areas">The three areas with their entries.</param>
public sealed record HomePage(LocalDateTime? LastSignIn, ValueList<Notification> Notifications, ValueList<AreaServices> Areas)
{
    /// <summary>The page on a day.</summary>
    /// <param name="lastSignIn">The sign-in before this one, in French legal time, or <see langword="null"/> at the first.</param>
    /// <param name="notifications">All notifications; those of a later day are not told yet.</param>
    /// <param name="reader">Who reads the page.</param>
    /// <param name="today">The day in Europe/Paris.</param>
    /// <returns>The page.</returns>
    public static HomePage Of(LocalDateTime? lastSignIn, IEnumerable<Notification> notifications, NotificationAudience reader, LocalDate today) =>
        new(lastSignIn, Notification.Select(notifications, new DateInterval(LocalDate.MinIsoValue, today), reader), SpaceCatalogue.HomePage);

    /// <summary>The greeting: « Bienvenue ». A host that knows the name adds it after.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>The word.</returns>
    public static string Welcome(Language language) => Labels.Get("home-page.welcome", language);

    /// <summary>The line « Dernière connexion : 03/07/2019 9:03 », for the holder to notice a sign-in of somebody else; in English the month is a word.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>The line; at the first sign-in it says that there was none.</returns>
    public string LastSignInLine(Language language) => LastSignIn is { } at
        ? Labels.Get("home-page.last-sign-in", language, new FindingParameter("at", new FindingValue.Verbatim(Written(at, language))))
        : Labels.Get("home-page.no-last-sign-in", language);

    /// <summary>The name of the type: when somebody signs in is personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(HomePage);

    // The page writes the hour without a nought before it.
    private static string Written(LocalDateTime at, Language language) => language == Language.French
        ? string.Create(CultureInfo.InvariantCulture, $"{Notification.ShortFrench(at.Date)} {at.Hour}:{at.Minute:00}")
        : ValueText.Of(at, language);
}
