using System.Text.RegularExpressions;
using Ants.Permis.Findings;
using Ants.Permis.FollowUp;
using Ants.Permis.Primitives;
using Ants.Permis.Submission;
using Ants.Permis.SupportingDocuments;
using NodaTime;

namespace Ants.Permis.Messages;

/// <summary>Writes the messages of an application as plain text, in French and in English.</summary>
/// <remarks>
/// The French of the confirmation follows the tutorial's step 7. A subject is fixed; a body holds the number, the names of documents, the texts of findings, the times and the
/// sender's name and site, and no name of a person: a name typed on the form would let anybody send words of their own to anybody's address.
/// </remarks>
public static partial class DemandeMessageText
{
    private const string Bullet = "- ";

    /// <summary>The text of a message.</summary>
    /// <param name="message">The message.</param>
    /// <param name="sender">Who signs it.</param>
    /// <param name="language">The reader's language.</param>
    /// <returns>The subject and the body.</returns>
    public static MessageText Of(DemandeMessage message, MessageSender sender, Language language)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(sender);
        var template = MessageTemplates.Demande.Of(message.Kind, language);
        var values = Parameters(message, language).Append(("sender", sender.Name)).Append(("site", sender.Site))
            .Where(parameter => parameter.Item2 is not null).ToDictionary(parameter => parameter.Item1, parameter => parameter.Item2!, StringComparer.Ordinal);
        // A paragraph about something that is not there is left out.
        var paragraphs = template.Paragraphs.Where(paragraph => Parameter().Matches(paragraph).All(match => values.ContainsKey(match.Groups["name"].Value)));
        return new(template.Subject, MessageLines.Write(paragraphs, values));
    }

    /// <summary>The parameters of a message, by the name between braces; null where it has none.</summary>
    internal static (string Name, string? Text)[] Parameters(DemandeMessage message, Language language) => message switch
    {
        DemandeMessage.Confirmation it => [("number", it.Number.Value), ("address", Address(it.PhotoForm))],
        DemandeMessage.Incomplete it =>
            [("number", it.Number?.Value), ("findings", FindingLines.Of(it.Findings, Severity.Blocking, language)), ("warnings", FindingLines.Of(it.Findings, Severity.Warning, language))],
        DemandeMessage.ComplementAsked it =>
            [("number", it.Number.Value), ("documents", Lines(it.Requests, request => Requested(request, language))), ("by", it.AnswerBy is { } day ? ValueText.Of(day, language) : null)],
        DemandeMessage.ComplementLifted it => [("number", it.Number.Value)],
        DemandeMessage.ComplementSent it => [("number", it.Number.Value), ("documents", Lines(it.Slots, slot => Document(slot, language))), ("at", ValueText.Of(it.At, language))],
        DemandeMessage.Decided it => [("number", it.Number.Value), ("outcome", Labels.For(it.Outcome, language))],
        DemandeMessage.Withdrawn it => [("number", it.Number.Value), ("at", ValueText.Of(it.At, language))],
        _ => throw new ArgumentOutOfRangeException(nameof(message)),
    };

    private static string? Address(PhotoFormPosting? posting) => posting is null ? null : string.Join('\n', posting.AddressLines.Select(line => MessageLines.Item("", line)));

    private static string Lines<T>(ValueList<T> items, Func<T, string> text) => string.Join('\n', items.Select(item => MessageLines.Item(Bullet, text(item))));

    private static string Document(DocumentSlot slot, Language language) => Labels.For(slot.Kind, language);

    private static string Requested(ComplementRequest request, Language language) => request.Reasons.Count == 0
        ? Document(request.Slot, language)
        : FindingLines.Joined(Document(request.Slot, language), string.Join(", ", request.Reasons.Select(reason => Labels.For(reason, language))), language);

    [GeneratedRegex(@"\{(?<name>[a-z]+)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Parameter();
}
