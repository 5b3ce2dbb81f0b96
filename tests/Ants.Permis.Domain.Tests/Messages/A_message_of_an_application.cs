using System.Text;
using System.Text.RegularExpressions;
using Ants.Permis.Contact;
using Ants.Permis.Conventions;
using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Messages;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using Ants.Permis.SupportingDocuments;
using Ants.Permis.Testing;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Ants.Permis.Domain.Tests.Messages;

[Properties(Arbitrary = [typeof(Arbitraries), typeof(HostileFindings)], MaxTest = 200)]
public sealed partial class A_message_of_an_application
{
    private static readonly Language[] Languages = Enum.GetValues<Language>();

    public static TheoryData<string> Kinds => [.. MessageTemplates.Demande.Kinds];

    [Fact]
    public void Is_of_a_kind_that_is_tested_here() =>
        Assert.Equal(
            typeof(DemandeMessage).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(DemandeMessage))).Select(type => type.Name).Order(StringComparer.Ordinal),
            EveryDemandeMessage.All.Select(sample => sample.Message.GetType().Name).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Has_a_text_and_no_text_is_of_no_message() =>
        Assert.Equal(EveryDemandeMessage.All.Select(sample => sample.Message.Kind).Distinct(), MessageTemplates.Demande.Kinds);

    [Theory]
    [InlineData(Language.French, "fr")]
    [InlineData(Language.English, "en")]
    public void Reads_as_committed(Language language, string suffix)
    {
        var text = new StringBuilder();
        foreach (var (name, message) in EveryDemandeMessage.All)
        {
            var written = Write(message, language);
            text.Append($"===== {name} =====\n{written.Subject}\n-----\n{written.Body}\n");
        }

        Golden.Match($"tests/Ants.Permis.Domain.Tests/Messages/demande-messages.{suffix}.txt", text.ToString());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Has_the_same_parameters_and_paragraphs_in_both_languages_and_a_value_for_each(string kind)
    {
        var (french, english) = (MessageTemplates.Demande.Of(kind, Language.French), MessageTemplates.Demande.Of(kind, Language.English));
        Assert.Equal(french.Paragraphs.Select(Placeholders), english.Paragraphs.Select(Placeholders));
        var parameters = EveryDemandeMessage.All.Where(sample => sample.Message.Kind == kind).SelectMany(sample => DemandeMessageText.Parameters(sample.Message, Language.French)).Where(parameter => parameter.Text is not null);
        Assert.Equal(
            french.Paragraphs.SelectMany(Placeholders).Except(["sender", "site"]).Distinct().Order(StringComparer.Ordinal),
            parameters.Select(parameter => parameter.Name).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Leaves_no_parameter_unfilled() => Assert.All(Bodies(EveryDemandeMessage.All.Select(sample => sample.Message)), body => Assert.DoesNotMatch(Placeholder(), body));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Has_a_subject_of_fixed_words_on_one_line(string kind) => Assert.All(Languages, language =>
    {
        var subject = MessageTemplates.Demande.Of(kind, language).Subject;
        Assert.DoesNotContain(subject, c => char.IsControl(c) || c is '{' or '}' or ':');
        Assert.InRange(subject.Length, 10, 70);
    });

    [Fact]
    public void Has_a_subject_of_its_own() =>
        Assert.All(Languages, language => Assert.Equal(MessageTemplates.Demande.Kinds.Count(), MessageTemplates.Demande.Kinds.Select(kind => MessageTemplates.Demande.Of(kind, language).Subject).Distinct().Count()));

    [Fact]
    public void Greets_nobody_by_name_never_names_its_recipient_and_is_signed_by_the_host() => Assert.All(EveryDemandeMessage.All, sample =>
    {
        Assert.StartsWith("Bonjour,\n\n", Write(sample.Message, Language.French).Body, StringComparison.Ordinal);
        Assert.StartsWith("Hello,\n\n", Write(sample.Message, Language.English).Body, StringComparison.Ordinal);
        Assert.All(Bodies([sample.Message]), body =>
        {
            Assert.DoesNotContain("camille", body, StringComparison.OrdinalIgnoreCase);
            Assert.EndsWith("\n\nL'Agence Nationale des Titres Sécurisés\nhttps://ants.gouv.fr\n", body, StringComparison.Ordinal);
        });
    });

    [Fact]
    public void Says_its_kind_only_to_a_log() => Assert.All(EveryDemandeMessage.All, sample => Assert.Equal(sample.Message.Kind, sample.Message.ToString()));

    [Fact]
    public void Has_lines_that_fit() => Assert.All(Bodies(EveryDemandeMessage.All.Select(sample => sample.Message)), body => Assert.All(body.Split('\n'), line => Assert.InRange(line.Length, 0, 78)));

    // What blocks comes before what only warns, by step, and what only informs is left out.
    [Fact]
    public void Lists_findings_by_step_with_their_remedies()
    {
        var body = Write(EveryDemandeMessage.All.Single(sample => sample.Name == "incomplete").Message, Language.French).Body;
        var order = new[] { "L'ensemble de la demande\n", "État civil\n- Nom de naissance :", "Pièces justificatives\n- Pièce d'identité, fichier 2 :", "- Justificatif de domicile :", "Ces autres points", "- Pièce d'identité :" }
            .Select(part => body.IndexOf(part, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, order);
        Assert.Equal(order.Order(), order);
        Assert.DoesNotContain("fichier 1", body, StringComparison.Ordinal);
        Assert.Equal(5, body.Split("Que faire :").Length - 1);
    }

    public static TheoryData<string> Codes => [.. FindingTexts.Codes];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Is_well_formed_for_every_code(string code)
    {
        foreach (var path in new[] { JsonPath.Root, DemandePaths.OfFile(DocumentKind.ProofOfAddress, 0) })
        {
            var message = DemandeMessages.Incomplete(EmailAddress.Create(EveryMessage.Recipient), null, [new Finding(code, Severity.Blocking, path) { Parameters = Parameters(code) }])!;
            Assert.All(Languages, language =>
            {
                var body = Write(message, language).Body;
                Assert.All(body.Split('\n'), line => Assert.InRange(line.Length, 0, 78));
                Assert.DoesNotMatch(Placeholder(), body);
                var text = FindingTexts.For(message.Findings[0], language);
                Assert.Contains(text.Message, Unbroken(body), StringComparison.Ordinal);
                Assert.Contains(text.Remedy, Unbroken(body), StringComparison.Ordinal);
            });
        }
    }

    [Property]
    public void Is_well_formed_for_any_application(SampleApplication application)
    {
        var findings = ApplicationVerdict.Of(application.Answers, Rulebook.Current.At(Samples.Today)).Findings;
        if (DemandeMessages.Incomplete(EmailAddress.Create(EveryMessage.Recipient), null, findings) is not { } message)
            return;
        Assert.All(Languages, language =>
        {
            var body = Write(message, language).Body;
            Assert.All(body.Split('\n'), line => Assert.InRange(line.Length, 0, 78));
            Assert.All(findings.Where(finding => finding.Severity == Severity.Blocking), finding => Assert.Contains(FindingTexts.For(finding, language).Message, Unbroken(body), StringComparison.Ordinal));
        });
    }

    [Property]
    public void Holds_a_hostile_finding_as_words_and_nothing_else(Finding finding, DemandeNumber number)
    {
        foreach (var message in EveryDemandeMessage.Of(number, [finding]).Select(sample => sample.Message))
        {
            Assert.All(Languages, language =>
            {
                var (body, subject) = (Write(message, language).Body, Write(message, language).Subject);
                Assert.Equal(MessageTemplates.Demande.Of(message.Kind, language).Subject, subject);
                Assert.DoesNotContain('\r', body);
                Assert.All(body.Split('\n'), line => Assert.True(line != "." && !line.StartsWith("From ", StringComparison.OrdinalIgnoreCase) && (line.Length <= 78 || line.EndsWith(number.Value, StringComparison.Ordinal)), line));
                Assert.DoesNotContain(body.Split('\n'), line => line.StartsWith("Bcc", StringComparison.OrdinalIgnoreCase));
            });
        }
    }

    [Fact]
    public void Leaks_nothing_through_any_type_beside_it() =>
        Convention.Holds("ToString of a type of the messages writes no text and no date.",
            typeof(DemandeMessage).Assembly.GetTypes().Where(type => type.Namespace == "Ants.Permis.Messages" && Redaction.HoldsData(type)).Select(Redaction.Leak).OfType<string>());

    private static MessageText Write(DemandeMessage message, Language language) => DemandeMessageText.Of(message, EveryMessage.Sender, language);

    private static IEnumerable<string> Bodies(IEnumerable<DemandeMessage> messages) => from message in messages from language in Languages select Write(message, language).Body;

    private static ValueList<FindingParameter> Parameters(string code) =>
        [.. Placeholder().Matches(FindingTexts.Template(code, Language.French).Message + FindingTexts.Template(code, Language.French).Remedy).Select(match => match.Groups["name"].Value).Distinct().Select(name => new FindingParameter(name, new FindingValue.Number(12)))];

    private static IEnumerable<string> Placeholders(string paragraph) => Placeholder().Matches(paragraph).Select(match => match.Groups["name"].Value);

    private static string Unbroken(string text) => Breaks().Replace(text, " ");

    [GeneratedRegex("\n *", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Breaks();

    [GeneratedRegex(@"\{(?<name>\w+)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Placeholder();
}

/// <summary>Findings and numbers that a host may make of anything.</summary>
public static class HostileFindings
{
    public static Arbitrary<Finding> Findings() =>
        (from text in Gen.OneOf(Gen.Elements("{findings}", "{site}", ".", "a\r\nBcc: a@b.fr", "\nFrom me", "\u2028Bcc: x", new string('W', 300), string.Concat(Enumerable.Repeat("😀", 90)), "« a »", "$1"), AnyText.Text().Generator)
         from severity in Gen.Elements(Enum.GetValues<Severity>())
         from path in Gen.Elements("", "/documents/proofOfAddress/files/99999999999", "/documents/proofOfAddress/files", "/nowhere/files/x", "/etatCivil")
         from own in Gen.Elements(true, false)
         select new Finding(own && !string.IsNullOrEmpty(text) ? text : DocumentCodes.LimitExceeded, severity, JsonPath.Of(path)) { Parameters = [new("what", new FindingValue.Verbatim(text ?? ""))] }).ToArbitrary();

    public static Arbitrary<DemandeNumber> Numbers() => HostileParameters.Identifiers().Generator.Select(identifier => DemandeNumber.Create(identifier.Value)).ToArbitrary();
}
