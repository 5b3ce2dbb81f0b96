using System.Globalization;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using NodaTime;

namespace Ants.Permis.Space;

/// <summary>A line under « NOTIFICATIONS » of the home page: what the operator of the site tells its users.</summary>
/// <remarks>French term: « notification ».</remarks>
/// <param name="On">The day it is told.</param>
/// <param name="Audience">Whom it concerns.</param>
/// <param name="French">The text in French.</param>
/// <param name="English">The text in English.</param>
public sealed record Notification(LocalDate On, NotificationAudience Audience, string French, string English)
{
    // The two lines that the tutorial shows are of one day.
    private static readonly LocalDate Sample = new(2019, 6, 20);

    /// <summary>The two notifications of the tutorial, both of 20 June 2019. The first one speaks to driving schools, and the page of 2019 showed it to everybody.</summary>
    public static ValueList<Notification> Ants2019 { get; } =
    [
        OfLabel(Sample, NotificationAudience.DrivingSchools, "notification.driving-schools"),
        OfLabel(Sample, NotificationAudience.Everyone, "notification.international-licence"),
    ];

    /// <summary>The text.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>The text alone, without its day.</returns>
    public string Text(Language language) => language == Language.French ? French : English;

    /// <summary>The line as the page shows it: « 20/06/2019 - Si vous avez… »; in English the month is a word.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>The day and the text.</returns>
    public string Line(Language language) => $"{(language == Language.French ? ShortFrench(On) : ValueText.Of(On, language))} - {Text(language)}";

    /// <summary>Whether a reader is meant.</summary>
    /// <param name="reader">The reader; <see cref="NotificationAudience.Everyone"/> is one of whom nothing is known.</param>
    /// <returns>Whether it is for the reader or for everyone.</returns>
    public bool IsFor(NotificationAudience reader) => Audience == NotificationAudience.Everyone || Audience == reader;

    /// <summary>The notifications of some days that are meant for a reader.</summary>
    /// <param name="notifications">All of them.</param>
    /// <param name="days">The days, the first and the last one included.</param>
    /// <param name="reader">The reader.</param>
    /// <returns>The newest first; those of one day in the order given.</returns>
    public static ValueList<Notification> Select(IEnumerable<Notification> notifications, DateInterval days, NotificationAudience reader)
    {
        ArgumentNullException.ThrowIfNull(notifications);
        ArgumentNullException.ThrowIfNull(days);
        return notifications.Where(it => days.Contains(it.On) && it.IsFor(reader)).OrderByDescending(it => it.On).ToValueList();
    }

    /// <summary>The name of the type.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(Notification);

    /// <summary>A day as the page writes it: « 20/06/2019 ».</summary>
    internal static string ShortFrench(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day:00}/{day.Month:00}/{day.Year:0000}");

    private static Notification OfLabel(LocalDate on, NotificationAudience audience, string key) =>
        new(on, audience, Labels.Get(key, Language.French), Labels.Get(key, Language.English));
}

/// <summary>Whom a notification concerns, or who reads the page.</summary>
/// <remarks>French term: « destinataires ».</remarks>
public enum NotificationAudience
{
    /// <summary>Everyone; as a reader, somebody of whom nothing is known.</summary>
    Everyone,

    /// <summary>Persons who apply for themselves or for their child: the profile « Particulier ».</summary>
    Individuals,

    /// <summary>« Ecole de conduite ».</summary>
    DrivingSchools,
}
