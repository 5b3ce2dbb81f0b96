using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Messages;

/// <summary>Writes the messages of an account as plain text, in French and in English.</summary>
/// <remarks>
/// The French of the activation and of the identifier follows the two mails of the tutorial. A subject is fixed; a body holds the link, the identifier, the times and the
/// sender's name and sites, and no name of a person: a name typed at the creation would let anybody send words of their own to anybody's address.
/// </remarks>
public static class AccountMessageText
{
    /// <summary>The text of a message.</summary>
    /// <param name="message">The message.</param>
    /// <param name="sender">Who signs it.</param>
    /// <param name="language">The reader's language.</param>
    /// <returns>The subject and the body.</returns>
    public static MessageText Of(AccountMessage message, MessageSender sender, Language language)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(sender);
        var template = MessageTemplates.Account.Of(message.Kind, language);
        (string, string)[] values = [.. Parameters(message, language), ("sender", sender.Name), ("site", sender.Site), ("sites", List(sender.Sites))];
        return new(template.Subject, MessageLines.Write(template.Paragraphs, values.ToDictionary(StringComparer.Ordinal)));
    }

    /// <summary>The parameters of a message, by the name between braces.</summary>
    internal static (string Name, string Text)[] Parameters(AccountMessage message, Language language) => message switch
    {
        AccountMessage.Activation it => [("link", it.Link.Value), ("until", ValueText.Of(it.Until, language))],
        AccountMessage.IdentifierAssigned it => [("identifier", it.Identifier.Value)],
        AccountMessage.IdentifierReminder it => [("identifier", it.Identifier.Value)],
        AccountMessage.RecoveryLink it => [("link", it.Link.Value), ("until", ValueText.Of(it.Until, language))],
        AccountMessage.PasswordChanged it => [("at", ValueText.Of(it.At, language))],
        AccountMessage.SignInAlert it => [("at", ValueText.Of(it.At, language)), ("method", Labels.For(it.Method, language))],
        AccountMessage.AccountLocked it => [("until", ValueText.Of(it.Until, language))],
        AccountMessage.EmailChangeConfirmation it => [("link", it.Link.Value), ("until", ValueText.Of(it.Until, language))],
        AccountMessage.EmailChangeNotice it => [("at", ValueText.Of(it.At, language))],
        AccountMessage.FranceConnectLinked it => [("at", ValueText.Of(it.At, language))],
        AccountMessage.AccountClosed it => [("on", ValueText.Of(it.DeletionOn, language))],
        AccountMessage.AccountDeleted it => [("at", ValueText.Of(it.At, language))],
        AccountMessage.UnusedAccountDeleted or AccountMessage.AlreadyRegistered => [],
        _ => throw new ArgumentOutOfRangeException(nameof(message)),
    };

    private static string List(ValueList<string> sites) => string.Join('\n', sites.Select(site => $"- {site}"));
}
