using Ants.Permis.Messages;
using Ants.Permis.Primitives;
using FsCheck.Xunit;

namespace Ants.Permis.Domain.Tests.Messages;

[Properties(Arbitrary = [typeof(NearlyLinks)], MaxTest = 2000)]
public class A_message_link
{
    [Theory]
    [InlineData("https://ants.gouv.fr/monespace/activer/723826497bdf2f775044f6d4273be82d/24962531")]
    [InlineData("https://exemple.fr")]
    [InlineData("https://exemple.fr/")]
    [InlineData("https://exemple.fr?token=abc")]
    [InlineData("https://localhost:5001/activer?jeton=A-b_c~1&retour=%2Fcompte#ici")]
    [InlineData("https://xn--xemple-9ua.fr:65535/@moi")]
    [InlineData("https://127.0.0.1/a")]
    public void Is_taken_as_it_is(string text) => Assert.Equal(text, MessageLink.Create(text).Value);

    [Theory]
    [InlineData("", TextProblem.Missing)]
    [InlineData(" ", TextProblem.Missing)]
    [InlineData("http://exemple.fr/a", TextProblem.BadShape)]
    [InlineData("HTTPS://exemple.fr/a", TextProblem.BadShape)]
    [InlineData("javascript:alert(1)", TextProblem.BadShape)]
    [InlineData("//exemple.fr/a", TextProblem.BadShape)]
    [InlineData("/activer/1", TextProblem.BadShape)]
    [InlineData("https://", TextProblem.BadShape)]
    [InlineData("https:///a", TextProblem.BadShape)]
    [InlineData("https://ants.gouv.fr@exemple.fr/a", TextProblem.BadShape)]
    [InlineData("https://user:secret@exemple.fr/a", TextProblem.BadShape)]
    [InlineData("https://exemple..fr/a", TextProblem.BadShape)]
    [InlineData("https://-exemple.fr/a", TextProblem.BadShape)]
    [InlineData("https://exemple-.fr/a", TextProblem.BadShape)]
    [InlineData("https://exem_ple.fr/a", TextProblem.BadShape)]
    [InlineData("https://exemple.fr:/a", TextProblem.BadShape)]
    [InlineData("https://exemple.fr:0/a", TextProblem.BadShape)]
    [InlineData("https://exemple.fr:65536/a", TextProblem.BadShape)]
    [InlineData("https://exemple.fr:+443/a", TextProblem.BadShape)]
    [InlineData("https://exemple.fr/a%", TextProblem.BadShape)]
    [InlineData("https://exemple.fr/a%0", TextProblem.BadShape)]
    [InlineData("https://exemple.fr/%41%4x", TextProblem.BadShape)]
    [InlineData("https://exemple.fr/a#b#c", TextProblem.BadShape)]
    [InlineData("https://exemple.fr/a\r\nBcc: x@exemple.fr", TextProblem.ForbiddenCharacter)]
    [InlineData("https://exemple.fr/a b", TextProblem.ForbiddenCharacter)]
    [InlineData(" https://exemple.fr/a", TextProblem.ForbiddenCharacter)]
    [InlineData("https://exemple.fr/a\n", TextProblem.ForbiddenCharacter)]
    [InlineData("https://exemple.fr/\u2028", TextProblem.ForbiddenCharacter)]
    [InlineData("https://exemple.fr/\u202Efr", TextProblem.ForbiddenCharacter)]
    [InlineData("https://éxemple.fr/a", TextProblem.ForbiddenCharacter)]
    [InlineData("https://exemple.fr\\@autre.fr", TextProblem.ForbiddenCharacter)]
    [InlineData("https://exemple.fr/\"><script>", TextProblem.ForbiddenCharacter)]
    [InlineData("https://[::1]/a", TextProblem.ForbiddenCharacter)]
    public void Is_refused(string text, TextProblem expected)
    {
        Assert.False(MessageLink.TryCreate(text, out var link, out var problem));
        Assert.Null(link);
        Assert.Equal(expected, problem);
    }

    [Theory]
    [InlineData(2048, TextProblem.None)]
    [InlineData(2049, TextProblem.TooLong)]
    public void Has_2048_characters_at_most(int length, TextProblem expected)
    {
        MessageLink.TryCreate("https://exemple.fr/".PadRight(length, 'a'), out _, out var problem);
        Assert.Equal(expected, problem);
    }

    [Theory]
    [InlineData(63, true)]
    [InlineData(64, false)]
    public void Has_63_characters_in_a_label_at_most(int length, bool isTaken) =>
        Assert.Equal(isTaken, MessageLink.TryCreate($"https://{new string('b', length)}.fr/", out _, out _));

    [Theory]
    [InlineData(251, true)]
    [InlineData(252, true)]
    [InlineData(253, true)]
    [InlineData(254, false)]
    public void Has_253_characters_in_its_host_at_most(int length, bool isTaken)
    {
        var label = new string('b', 50);
        var host = $"{label}.{label}.{label}.{label}.".PadRight(length, 'c');
        Assert.Equal(isTaken, MessageLink.TryCreate($"https://{host}/", out _, out _));
    }

    [Fact]
    public void Is_never_quoted_when_it_is_refused()
    {
        var refusal = Assert.Throws<ArgumentException>(() => MessageLink.Create("http://exemple.fr/s3cr3t"));
        Assert.DoesNotContain("s3cr3t", refusal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_nothing_in_a_log() => Assert.Equal(nameof(MessageLink), MessageLink.Create(EveryMessage.Link).ToString());

    [Property]
    public bool Is_read_alike_by_the_framework(NearlyLink text)
    {
        if (!MessageLink.TryCreate(text.Text, out var link, out _))
            return true;
        var host = link.Value["https://".Length..].Split('/', '?', '#', ':')[0];
        return Uri.TryCreate(link.Value, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps && uri.UserInfo.Length == 0
            && (string.Equals(uri.Host, host, StringComparison.OrdinalIgnoreCase) || uri.HostNameType == UriHostNameType.IPv4);
    }
}
