using System.Text.Json;
using Ants.Permis.Primitives;

namespace Ants.Permis.Messages;

/// <summary>The words of a message before its parameters are filled in.</summary>
internal sealed class MessageTemplate(string subject, ValueList<string> paragraphs)
{
    /// <summary>The subject, complete.</summary>
    public string Subject { get; } = subject;

    /// <summary>The paragraphs, from the greeting to the signature; names of parameters stand between braces.</summary>
    public ValueList<string> Paragraphs { get; } = paragraphs;
}

/// <summary>The embedded texts of one family of messages, by kind and language.</summary>
internal sealed class MessageTemplates
{
    private readonly Lazy<Dictionary<(string Kind, Language Language), MessageTemplate>> templates;

    private MessageTemplates(string resource) => templates = new(() => Load(resource));

    /// <summary>The messages of an account.</summary>
    public static MessageTemplates Account { get; } = new("messages.account.json");

    /// <summary>The messages of an application.</summary>
    public static MessageTemplates Demande { get; } = new("messages.demande.json");

    /// <summary>The kinds that have a text.</summary>
    public IEnumerable<string> Kinds => templates.Value.Keys.Select(key => key.Kind).Distinct(StringComparer.Ordinal);

    /// <summary>The words of a kind of message.</summary>
    public MessageTemplate Of(string kind, Language language) => templates.Value[(kind, language)];

    private static Dictionary<(string Kind, Language Language), MessageTemplate> Load(string resource)
    {
        using var stream = typeof(MessageTemplates).Assembly.GetManifestResourceStream(resource)!;
        using var json = JsonDocument.Parse(stream);
        var root = json.RootElement;
        var all = from kind in root.GetProperty("messages").EnumerateObject()
                  from language in Enum.GetValues<Language>()
                  select KeyValuePair.Create((kind.Name, language), Read(root, kind.Value, language));
        return all.ToDictionary();
    }

    private static MessageTemplate Read(JsonElement root, JsonElement message, Language language)
    {
        var name = language == Language.French ? "fr" : "en";
        var words = message.GetProperty(name);
        var paragraphs = new[] { root.GetProperty("greeting").GetProperty(name), words.GetProperty("body"), root.GetProperty("closing").GetProperty(name) };
        return new(words.GetProperty("subject").GetString()!, paragraphs.SelectMany(Texts).ToValueList());
    }

    private static IEnumerable<string> Texts(JsonElement list) => list.EnumerateArray().Select(text => text.GetString()!);
}
