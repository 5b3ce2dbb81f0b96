using System.Text;
using Ants.Permis.Primitives;

namespace Ants.Permis.Findings;

/// <summary>The words of the form for the place that a finding bears.</summary>
/// <remarks>French term: « libellé du champ ».</remarks>
public static class FieldLabels
{
    // A path is answered by the words of its field; declarations and documents are choices, and have the words of the choice.
    private static readonly (string Pointer, string Prefix)[] Areas =
    [
        ("/motif/declarations/", "applicant-declaration."),
        ("/documents/", "document-kind."),
        ("/", "field."),
        ("/", "section."),
    ];

    /// <summary>The label of a field, or of the nearest place around it that has one: a file is called by its document.</summary>
    /// <param name="path">The field, as a finding bears it.</param>
    /// <param name="language">The reader's language.</param>
    /// <returns>The label, or <see langword="null"/> for the application as a whole.</returns>
    public static string? Of(JsonPath path, Language language)
    {
        ArgumentNullException.ThrowIfNull(path);
        return KeyOf(path) is { } key ? Labels.Get(key, language) : null;
    }

    /// <summary>The key of that label, or null.</summary>
    internal static string? KeyOf(JsonPath path)
    {
        for (var pointer = path.Value; pointer.Length > 0; pointer = pointer[..pointer.LastIndexOf('/')])
        {
            if (ExactKey(pointer) is { } key)
                return key;
        }

        return null;
    }

    private static string? ExactKey(string pointer)
    {
        foreach (var area in Areas)
        {
            if (pointer.StartsWith(area.Pointer, StringComparison.Ordinal) && area.Prefix + Key(pointer[area.Pointer.Length..]) is var key && Labels.TryGet(key, Language.French, out _))
                return key;
        }

        return null;
    }

    // "etatCivil/givenNames/0" is "etat-civil.given-names.0"; acronyms stay in one piece, as in the key of a choice.
    private static string Key(string pointer)
    {
        var key = new StringBuilder(pointer.Length + 4);
        foreach (var (index, character) in pointer.Index())
        {
            if (char.IsAsciiLetterUpper(character) && index > 0 && char.IsAsciiLetterLower(pointer[index - 1]))
                key.Append('-');
            key.Append(character == '/' ? '.' : char.ToLowerInvariant(character));
        }

        return key.ToString();
    }
}
