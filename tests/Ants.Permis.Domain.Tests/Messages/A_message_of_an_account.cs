using System.Text;
using System.Text.RegularExpressions;
using Ants.Permis.Accounts;
using Ants.Permis.Contact;
using Ants.Permis.Conventions;
using Ants.Permis.Findings;
using Ants.Permis.Messages;
using Ants.Permis.Primitives;

namespace Ants.Permis.Domain.Tests.Messages;

public sealed partial class A_message_of_an_account
{
    private static readonly Language[] Languages = Enum.GetValues<Language>();

    public static TheoryData<string> Kinds => new(EveryMessage.All.Select(message => message.Kind));

    [Fact]
    public void Is_of_a_kind_that_is_tested_here() =>
        Assert.Equal(
            typeof(AccountMessage).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(AccountMessage))).Select(type => type.Name).Order(StringComparer.Ordinal),
            EveryMessage.All.Select(message => message.GetType().Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Has_a_text_and_no_text_is_of_no_message() => Assert.Equal(EveryMessage.All.Select(message => message.Kind), MessageTemplates.Account.Kinds);

    [Theory]
    [InlineData(Language.French, "fr")]
    [InlineData(Language.English, "en")]
    public void Reads_as_committed(Language language, string suffix)
    {
        var text = new StringBuilder();
        foreach (var message in EveryMessage.All)
        {
            var written = Write(message, language);
            text.Append($"===== {message.Kind} =====\n{written.Subject}\n-----\n{written.Body}\n");
        }

        Golden.Match($"tests/Ants.Permis.Domain.Tests/Messages/messages.{suffix}.txt", text.ToString());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Shows_each_of_its_parameters_once(string kind)
    {
        var message = Sample(kind);
        Assert.All(Languages, language =>
        {
            var parameters = AccountMessageText.Parameters(message, language);
            // The way of signing in is a word of the language, which the text around it may use as well.
            Assert.All(parameters.Where(parameter => parameter.Name != "method"), parameter => Assert.Equal(1, Count(Write(message, language).Body, parameter.Text)));
            Assert.Equal(parameters.Select(parameter => parameter.Name).Order(StringComparer.Ordinal), Placeholders(kind, language).Except(["sender", "site", "sites"]).Order(StringComparer.Ordinal));
        });
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Has_the_same_parameters_and_paragraphs_in_both_languages(string kind)
    {
        Assert.Equal(Placeholders(kind, Language.French), Placeholders(kind, Language.English));
        Assert.Equal(MessageTemplates.Account.Of(kind, Language.French).Paragraphs.Count, MessageTemplates.Account.Of(kind, Language.English).Paragraphs.Count);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Has_a_subject_of_fixed_words_on_one_line(string kind) => Assert.All(Languages, language =>
    {
        var subject = MessageTemplates.Account.Of(kind, language).Subject;
        Assert.DoesNotContain(subject, c => char.IsControl(c) || c is '{' or '}' or ':');
        Assert.InRange(subject.Length, 10, 70);
        Assert.Equal(subject, Write(Sample(kind), language).Subject);
    });

    [Fact]
    public void Has_a_subject_of_its_own() =>
        Assert.All(Languages, language => Assert.Equal(EveryMessage.All.Count, EveryMessage.All.Select(message => Write(message, language).Subject).Distinct().Count()));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Greets_nobody_by_name_and_is_signed_by_the_host(string kind)
    {
        Assert.StartsWith("Bonjour,\n\n", Write(Sample(kind), Language.French).Body, StringComparison.Ordinal);
        Assert.StartsWith("Hello,\n\n", Write(Sample(kind), Language.English).Body, StringComparison.Ordinal);
        Assert.All(Languages, language => Assert.EndsWith("\n\nL'Agence Nationale des Titres Sécurisés\nhttps://ants.gouv.fr\n", Write(Sample(kind), language).Body, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Never_names_its_recipient(string kind) =>
        Assert.All(Languages, language => Assert.DoesNotContain("camille", Write(Sample(kind), language).Body, StringComparison.OrdinalIgnoreCase));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Says_its_kind_only_to_a_log(string kind)
    {
        Assert.Equal(kind, Sample(kind).ToString());
        Assert.All(Languages, language => Assert.Equal(nameof(MessageText), Write(Sample(kind), language).ToString()));
    }

    [Fact]
    public void Leaks_nothing_through_any_type_beside_it() =>
        Convention.Holds("ToString of a type of the messages writes no text and no date.",
            typeof(AccountMessage).Assembly.GetTypes()
                .Where(type => type.Namespace == "Ants.Permis.Messages" && Redaction.HoldsData(type))
                .Select(Redaction.Leak).OfType<string>());

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Says_what_to_do_when_it_comes_unasked_where_it_has_a_link(string kind)
    {
        if (!Placeholders(kind, Language.French).Contains("link"))
            return;
        Assert.Contains("Si vous n'avez pas demandé", Write(Sample(kind), Language.French).Body, StringComparison.Ordinal);
        Assert.Contains("If you did not ask for", Write(Sample(kind), Language.English).Body, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Names_the_clock_of_each_moment(string kind)
    {
        if (!Placeholders(kind, Language.French).Overlaps(["at", "until"]))
            return;
        Assert.Contains("4 juillet 2019 à 9 h 03 (heure de Paris)", Unbroken(Write(Sample(kind), Language.French).Body), StringComparison.Ordinal);
        Assert.Contains("4 July 2019 at 09:03 (Paris time)", Unbroken(Write(Sample(kind), Language.English).Body), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_another_way_to_sign_in_says_so()
    {
        var alert = new AccountMessage.SignInAlert(EmailAddress.Create(EveryMessage.Recipient), EveryMessage.Moment, SignInMethod.FranceConnect);
        Assert.Contains("\nMoyen de connexion : FranceConnect.\n", Write(alert, Language.French).Body, StringComparison.Ordinal);
        Assert.Contains("\nMoyen de connexion : mot de passe.\n", Write(Sample("sign-in-alert"), Language.French).Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2019, 3, 1, 0, 0, "1er mars 2019 à 0 h 00", "1 March 2019 at 00:00")]
    [InlineData(2026, 12, 31, 23, 59, "31 décembre 2026 à 23 h 59", "31 December 2026 at 23:59")]
    [InlineData(2019, 7, 3, 9, 3, "3 juillet 2019 à 9 h 03", "3 July 2019 at 09:03")]
    public void Writes_a_moment_as_its_reader_does(int year, int month, int day, int hour, int minute, string french, string english)
    {
        var moment = new NodaTime.LocalDateTime(year, month, day, hour, minute, 59);
        Assert.Equal([french, english], Languages.Select(language => ValueText.Of(moment, language)));
    }

    private static AccountMessage Sample(string kind) => EveryMessage.All.Single(message => message.Kind == kind);

    private static MessageText Write(AccountMessage message, Language language) => AccountMessageText.Of(message, EveryMessage.Sender, language);

    private static HashSet<string> Placeholders(string kind, Language language) =>
        [.. MessageTemplates.Account.Of(kind, language).Paragraphs.SelectMany(paragraph => Placeholder().Matches(paragraph).Select(match => match.Groups["name"].Value)).Order(StringComparer.Ordinal)];

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private static string Unbroken(string text) => text.Replace("\n  ", " ", StringComparison.Ordinal).Replace('\n', ' ');

    [GeneratedRegex(@"\{(?<name>[^}]*)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Placeholder();
}
