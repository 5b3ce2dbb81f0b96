using Ants.Permis.Primitives;

namespace Ants.Permis.FranceConnect;

/// <summary>Compares names whatever their case, accents, ligatures, hyphens, apostrophes and blanks.</summary>
internal static class Spelling
{
    /// <summary>The form under which two spellings of a name are the same.</summary>
    public static string Key(string text) => LatinText.FoldTyped(text);

    /// <summary>Whether two texts are spellings of the same name.</summary>
    public static bool IsSame(string one, string other) => string.Equals(Key(one), Key(other), StringComparison.Ordinal);

    /// <summary>The words of several names in a row, each in that form.</summary>
    public static ValueList<string> Words(IEnumerable<string> names) =>
        names.SelectMany(name => Key(name).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)).ToValueList();
}
