using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Space;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Space;

public sealed class A_home_page
{
    private static readonly LocalDate Today = new(2019, 7, 3);
    private static readonly LocalDateTime SignIn = new(2019, 7, 3, 9, 3, 41);

    [Fact]
    public void Welcomes() => Assert.Equal(["Bienvenue", "Welcome"], Enum.GetValues<Language>().Select(HomePage.Welcome));

    [Fact]
    public void Writes_the_last_sign_in_as_the_tutorial_shows_it() => Assert.Equal("Dernière connexion : 03/07/2019 9:03", Of(SignIn).LastSignInLine(Language.French));

    [Fact]
    public void Writes_the_last_sign_in_with_a_month_that_no_reader_takes_for_the_day() => Assert.Equal("Last sign-in: 3 July 2019 at 09:03", Of(SignIn).LastSignInLine(Language.English));

    [Theory]
    [InlineData(0, 0, "Dernière connexion : 03/07/2019 0:00")]
    [InlineData(23, 59, "Dernière connexion : 03/07/2019 23:59")]
    public void Writes_any_hour(int hour, int minute, string line) => Assert.Equal(line, Of(new(2019, 7, 3, hour, minute)).LastSignInLine(Language.French));

    [Fact]
    public void Says_at_the_first_sign_in_that_there_was_none_before() =>
        Assert.Equal(["Dernière connexion : aucune", "Last sign-in: none"], Enum.GetValues<Language>().Select(Of(null).LastSignInLine));

    [Fact]
    public void Shows_the_three_areas() => Assert.Equal(SpaceCatalogue.HomePage, Of(SignIn).Areas);

    [Fact]
    public void Shows_a_reader_what_is_for_the_reader()
    {
        Assert.Equal(Notification.Ants2019, Of(SignIn, NotificationAudience.DrivingSchools).Notifications);
        Assert.Equal([Notification.Ants2019[1]], Of(SignIn, NotificationAudience.Individuals).Notifications);
        Assert.Equal([Notification.Ants2019[1]], Of(SignIn, NotificationAudience.Everyone).Notifications);
    }

    [Fact]
    public void Tells_nothing_before_its_day()
    {
        Assert.Empty(HomePage.Of(SignIn, Notification.Ants2019, NotificationAudience.DrivingSchools, new(2019, 6, 19)).Notifications);
        Assert.Equal(2, HomePage.Of(SignIn, Notification.Ants2019, NotificationAudience.DrivingSchools, new(2019, 6, 20)).Notifications.Count);
    }

    [Fact]
    public void Says_nothing_in_a_log() => Assert.Equal(nameof(HomePage), Of(SignIn).ToString());

    private static HomePage Of(LocalDateTime? lastSignIn, NotificationAudience reader = NotificationAudience.Individuals) =>
        HomePage.Of(lastSignIn, Notification.Ants2019, reader, Today);
}

public sealed class A_notification
{
    [Fact]
    public void Reads_as_the_tutorial_shows_it() =>
        Assert.Equal(
            [
                "20/06/2019 - Ecole de conduite : vous ne devez pas utiliser les deux nouvelles démarches : \"Je demande un permis de conduire international\" & \"Je souhaite signaler une erreur sur mon permis de conduire reçu il y a moins de 6 mois\" présentes dans votre espace.",
                "20/06/2019 - Si vous avez réalisé une demande de permis de conduire international : vous pouvez désormais télécharger l'attestation de dépôt de votre demande à joindre à votre demande par courrier papier.",
            ],
            Notification.Ants2019.Select(notification => notification.Line(Language.French)));

    [Fact]
    public void Has_a_text_of_its_own_in_English()
    {
        var english = Notification.Ants2019.Select(notification => notification.Line(Language.English)).ToList();
        Assert.All(english, line => Assert.StartsWith("20 June 2019 - ", line, StringComparison.Ordinal));
        Assert.StartsWith("20 June 2019 - Driving schools: ", english[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(NotificationAudience.Everyone, NotificationAudience.Everyone, true)]
    [InlineData(NotificationAudience.Everyone, NotificationAudience.Individuals, true)]
    [InlineData(NotificationAudience.Individuals, NotificationAudience.Individuals, true)]
    [InlineData(NotificationAudience.Individuals, NotificationAudience.DrivingSchools, false)]
    [InlineData(NotificationAudience.DrivingSchools, NotificationAudience.Individuals, false)]
    [InlineData(NotificationAudience.DrivingSchools, NotificationAudience.Everyone, false)]
    public void Is_for_its_audience(NotificationAudience audience, NotificationAudience reader, bool isFor) =>
        Assert.Equal(isFor, new Notification(new(2019, 6, 20), audience, "fr", "en").IsFor(reader));

    [Fact]
    public void Is_told_the_newest_first_and_as_given_on_one_day()
    {
        var all = new[] { On(20, "a"), On(22, "b"), On(20, "c"), On(21, "d") };
        Assert.Equal(["b", "d", "a", "c"], Notification.Select(all, new(new(2019, 6, 1), new(2019, 6, 30)), NotificationAudience.Everyone).Select(it => it.French));
    }

    [Theory]
    [InlineData(20, 21, "bca")]
    [InlineData(20, 20, "a")]
    [InlineData(21, 30, "bc")]
    [InlineData(22, 30, "")]
    [InlineData(1, 19, "")]
    public void Is_of_the_days_asked_for_with_the_first_and_the_last(int from, int to, string expected)
    {
        var all = new[] { On(20, "a"), On(21, "b"), On(21, "c") };
        Assert.Equal(expected, string.Concat(Notification.Select(all, new(new(2019, 6, from), new(2019, 6, to)), NotificationAudience.Everyone).Select(it => it.French)));
    }

    private static Notification On(int day, string text) => new(new(2019, 6, day), NotificationAudience.Everyone, text, text);
}
