using Ants.Permis.Primitives;

namespace Ants.Permis.Findings;

/// <summary>The words of the procedure, copied from the tutorial in French, with an English reading beside.</summary>
/// <remarks>The texts are embedded in the library as JSON and chosen by an argument, so they work under invariant globalization.</remarks>
public static class Labels
{
    private static readonly Lazy<TextCatalogue> Catalogue = new(() => TextCatalogue.Load("labels."));

    /// <summary>All keys, in alphabetical order.</summary>
    public static IEnumerable<string> Keys => Catalogue.Value.Keys;

    /// <summary>The label for a key.</summary>
    /// <param name="key">A key such as <c>motif.inscription-examen</c>.</param>
    /// <param name="language">The reader's language.</param>
    /// <returns>The label.</returns>
    /// <exception cref="KeyNotFoundException">No label has that key.</exception>
    public static string Get(string key, Language language) => Catalogue.Value.Get(key, language).Message;

    /// <summary>The label for a key, with the names between its braces filled in.</summary>
    /// <param name="key">A key such as <c>hint.documents.proof-of-address</c>.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="parameters">The values, by name.</param>
    /// <returns>The label. A name without a value stays between its braces.</returns>
    /// <exception cref="KeyNotFoundException">No label has that key.</exception>
    public static string Get(string key, Language language, params ReadOnlySpan<FindingParameter> parameters) =>
        TemplateText.Fill(Get(key, language), parameters, language);

    /// <summary>The label of a choice.</summary>
    /// <typeparam name="TEnum">The type of the choice.</typeparam>
    /// <param name="value">The choice.</param>
    /// <param name="language">The reader's language.</param>
    /// <returns>The label, in French in the form's own words.</returns>
    /// <exception cref="KeyNotFoundException">The choice has no label.</exception>
    public static string For<TEnum>(TEnum value, Language language)
        where TEnum : struct, Enum => Get(EnumKey.Of(value), language);

    /// <summary>The label for a key, if there is one.</summary>
    /// <param name="key">A key.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="label">The label, or <see langword="null"/>.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryGet(string key, Language language, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? label)
    {
        var found = Catalogue.Value.TryGet(key, language, out var text);
        label = text?.Message;
        return found;
    }
}
