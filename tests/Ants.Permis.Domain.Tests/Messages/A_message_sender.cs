using Ants.Permis.Messages;

namespace Ants.Permis.Domain.Tests.Messages;

public sealed class A_message_sender
{
    private const string Site = "https://auto-ecole.exemple.fr";

    [Theory]
    [InlineData("L'Agence Nationale des Titres Sécurisés")]
    [InlineData("Auto-école de l’Étoile & fils (Lyon 3e), n° 7")]
    [InlineData("1")]
    public void Has_a_name(string name) => Assert.Equal(name, MessageSender.Create(name, Site).Name);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(" Agence")]
    [InlineData("Agence ")]
    [InlineData("-- ")]
    [InlineData(".")]
    [InlineData("Bcc: x")]
    [InlineData("Agence\nBcc: x@exemple.fr")]
    [InlineData("Agence\r")]
    [InlineData("Agence\u2028Bcc")]
    [InlineData("Agence\u0085Bcc")]
    [InlineData("Agence\u202Ecilbup")]
    [InlineData("Agence <a@exemple.fr>")]
    [InlineData("\"Agence\"")]
    [InlineData("Agence; x")]
    [InlineData("Agence {link}")]
    public void Has_no_name_that_could_pass_for_something_else(string text) => Assert.Throws<ArgumentException>("name", () => MessageSender.Create(text, Site));

    // Not in an attribute: the compiler writes those in UTF-8, which has no lone surrogate.
    [Fact]
    public void Has_no_half_character_in_its_name() => Assert.Throws<ArgumentException>("name", () => MessageSender.Create($"Agence{(char)0xD800}", Site));

    [Theory]
    [InlineData(78, true)]
    [InlineData(79, false)]
    public void Has_a_name_that_fits_a_line(int length, bool isTaken) => Assert.Equal(isTaken, Record.Exception(() => MessageSender.Create(new string('a', length), Site)) is null);

    [Theory]
    [InlineData("http://exemple.fr")]
    [InlineData("exemple.fr")]
    [InlineData("https://exemple.fr/a\nBcc: x")]
    [InlineData("https://exemple.fr/a b")]
    [InlineData("https://moi@exemple.fr")]
    public void Has_sites_that_are_https_addresses(string address)
    {
        Assert.Throws<ArgumentException>("site", () => MessageSender.Create("Agence", address));
        Assert.Throws<ArgumentException>("otherSites", () => MessageSender.Create("Agence", Site, address));
    }

    [Theory]
    [InlineData(70, true)]
    [InlineData(71, false)]
    public void Has_sites_that_fit_a_line(int length, bool isTaken) =>
        Assert.Equal(isTaken, Record.Exception(() => MessageSender.Create("Agence", "https://exemple.fr/".PadRight(length, 'a'))) is null);

    [Fact]
    public void Lists_its_first_site_among_the_others()
    {
        var sender = MessageSender.Create("Agence", Site, "https://permis.exemple.fr");
        Assert.Equal([Site, "https://permis.exemple.fr"], sender.Sites);
        Assert.Equal(Site, sender.Site);
        Assert.Equal(sender, MessageSender.Create("Agence", Site, "https://permis.exemple.fr"));
    }

    [Fact]
    public void Says_nothing_in_a_log() => Assert.Equal(nameof(MessageSender), MessageSender.Create("Agence", Site).ToString());
}
