using System.Text.RegularExpressions;
using Ants.Permis.Messages;
using Ants.Permis.Primitives;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Ants.Permis.Domain.Tests.Messages;

/// <summary>Identifiers, links and senders made to break out of their place: none changes a word of the message around it.</summary>
[Properties(Arbitrary = [typeof(HostileParameters)], MaxTest = 300)]
public partial class A_message_with_anything_in_it
{
    private static readonly Language[] Languages = Enum.GetValues<Language>();

    [Property]
    public bool Holds_the_identifier_in_its_place_and_nowhere_else(AccountIdentifier identifier) =>
        Bodies(identifier, Link(), EveryMessage.Sender)
            .SequenceEqual(Bodies(Marker(), Link(), EveryMessage.Sender).Select(body => body.Replace(EveryMessage.Identifier, identifier.Value, StringComparison.Ordinal)));

    [Property]
    public bool Holds_the_link_on_a_line_of_its_own_and_nowhere_else(MessageLink link) =>
        Bodies(Marker(), link, EveryMessage.Sender)
            .SequenceEqual(Bodies(Marker(), Link(), EveryMessage.Sender).Select(body => body.Replace($"\n{EveryMessage.Link}\n", $"\n{link.Value}\n", StringComparison.Ordinal)));

    // The address of the site stands in sentences, so that only the breaks between lines move.
    [Property]
    public bool Holds_the_sender_and_the_site_in_their_places(MessageSender sender)
    {
        var marker = MessageSender.Create("NAME0FSENDER", "https://site0.exemple");
        return Bodies(Marker(), Link(), sender).Select(Words)
            .SequenceEqual(Bodies(Marker(), Link(), marker).Select(body => Words(body).Replace(marker.Name, Words(sender.Name), StringComparison.Ordinal).Replace(marker.Site, sender.Site, StringComparison.Ordinal)));
    }

    [Property]
    public bool Has_lines_that_a_mail_can_hold(AccountIdentifier identifier, MessageLink link, MessageSender sender) =>
        Bodies(identifier, link, sender).All(body => body.EndsWith('\n') && !body.Contains('\r') && body.Split('\n').All(line =>
            line.Length <= 78 || line.EndsWith(link.Value, StringComparison.Ordinal) || line.EndsWith(identifier.Value, StringComparison.Ordinal)));

    [Property]
    public bool Has_no_line_that_reads_as_a_header_or_as_the_end_of_the_message(AccountIdentifier identifier, MessageLink link, MessageSender sender) =>
        Bodies(identifier, link, sender).SelectMany(body => body.Split('\n')).All(line => line != "." && !Header().IsMatch(line));

    [Property]
    public bool Has_the_same_subject_as_ever(AccountIdentifier identifier, MessageLink link, MessageSender sender) =>
        Subjects(EveryMessage.Of(identifier, link, EveryMessage.Moment), sender).SequenceEqual(Subjects(EveryMessage.All, EveryMessage.Sender));

    private static AccountIdentifier Marker() => AccountIdentifier.Create(EveryMessage.Identifier);

    private static MessageLink Link() => MessageLink.Create(EveryMessage.Link);

    private static List<string> Bodies(AccountIdentifier identifier, MessageLink link, MessageSender sender) =>
        [.. from message in EveryMessage.Of(identifier, link, EveryMessage.Moment) from language in Languages select AccountMessageText.Of(message, sender, language).Body];

    private static IEnumerable<string> Subjects(IEnumerable<AccountMessage> messages, MessageSender sender) =>
        from message in messages from language in Languages select AccountMessageText.Of(message, sender, language).Subject;

    private static string Words(string text) => Blanks().Replace(text, " ");

    [GeneratedRegex("[ \n]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^\s*(to|cc|bcc|from|sender|reply-to|subject|date|message-id|received|return-path|mime-version|content-[a-z-]+|x-[a-z-]+)\s*:|^from ", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Header();
}

/// <summary>What a host, or somebody who found a way to choose its identifiers, might put into a message.</summary>
public static class HostileParameters
{
    private const string InPath = "abcZ09-._~/?@!$&'()*+,;=:";
    private const string InName = "aéZ0 '’-.,&()/°";

    public static Arbitrary<AccountIdentifier> Identifiers() =>
        Gen.OneOf(
            Gen.Elements("{link}", "{identifier}", "{site}", "{sender}", ".", "Bcc: a@b.fr", "From me", "Subject:", "</b>", " x ", "« a »", "$1", "${name}", "\\n", new string('W', 100)),
            AnyText.Text().Generator)
        .Where(IsIdentifier).Select(AccountIdentifier.Create).ToArbitrary();

    public static Arbitrary<MessageLink> Links() =>
        (from path in Gen.Elements(InPath.ToCharArray()).ArrayOf() select MessageLink.Create($"https://compte.exemple.fr/{new string(path)}")).ToArbitrary();

    public static Arbitrary<MessageSender> Senders() =>
        (from name in Gen.Elements(InName.ToCharArray()).ArrayOf() from length in Gen.Choose(1, 50) select MessageSender.Create(Name(new string(name)), $"https://{new string('s', length)}.fr")).ToArbitrary();

    private static string Name(string text)
    {
        var name = ("N" + text).TrimEnd(' ');
        return name.Length <= MessageSender.MaxNameLength ? name : name[..MessageSender.MaxNameLength].TrimEnd(' ');
    }

    private static bool IsIdentifier(string text) => !string.IsNullOrWhiteSpace(text) && text.Length <= AccountIdentifier.MaxLength && !text.Any(char.IsControl);
}
