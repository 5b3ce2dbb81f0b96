using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Ants.Permis.Primitives;

namespace Ants.Permis.Findings;

/// <summary>One embedded file of texts: key, then language, then a text or a message with its remedy.</summary>
internal sealed class TextCatalogue
{
    private readonly SortedDictionary<string, (FindingText French, FindingText English)> texts = new(StringComparer.Ordinal);

    public IEnumerable<string> Keys => texts.Keys;

    /// <summary>Reads every embedded file whose name starts with a prefix: one file an area, so that areas can grow apart.</summary>
    public static TextCatalogue Load(string prefix)
    {
        var assembly = typeof(TextCatalogue).Assembly;
        var catalogue = new TextCatalogue();
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(prefix, StringComparison.Ordinal)))
            catalogue.Add(assembly.GetManifestResourceStream(resource)!);
        return catalogue;
    }

    private void Add(Stream stream)
    {
        using var json = JsonDocument.Parse(stream);
        stream.Dispose();
        foreach (var entry in json.RootElement.EnumerateObject())
            texts.Add(entry.Name, (Read(entry.Value.GetProperty("fr")), Read(entry.Value.GetProperty("en"))));
    }

    public FindingText Get(string key, Language language) =>
        TryGet(key, language, out var text) ? text : throw new KeyNotFoundException($"No text has the key '{key}'.");

    public bool TryGet(string key, Language language, [NotNullWhen(true)] out FindingText? text)
    {
        var found = texts.TryGetValue(key, out var pair);
        text = found ? (language == Language.French ? pair.French : pair.English) : null;
        return found;
    }

    private static FindingText Read(JsonElement element) => element.ValueKind == JsonValueKind.String
        ? new FindingText(element.GetString()!, "")
        : new FindingText(element.GetProperty("message").GetString()!, element.GetProperty("remedy").GetString()!);
}
