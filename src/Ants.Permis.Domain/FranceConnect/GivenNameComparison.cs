using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.FranceConnect;

/// <summary>Compares given names: their words, their order, and where one name ends.</summary>
internal static class GivenNameComparison
{
    private static readonly JsonPath Path = FranceConnectPaths.GivenNames;

    public static FieldComparison Of(ValueList<string> typed, FranceConnectIdentity given)
    {
        var names = typed.Where(name => !string.IsNullOrWhiteSpace(name)).ToValueList();
        var boxes = given.Answers.GivenNames;
        if (names.Count == 0 || boxes.Count == 0)
            return FieldComparison.OneSided(boxes.Count > 0, Path);
        if (names.Equals(boxes))
            return FieldComparison.Yes(FranceConnectCodes.CompareSame, Path);
        if (boxes.Any(box => box.Length == 0))
            return FieldComparison.CannotTell(FranceConnectCodes.CompareGivenNamesIncomplete, Path);
        var (typedKeys, givenKeys) = (Keys(names), Keys(boxes));
        return typedKeys.Equals(givenKeys)
            ? FieldComparison.Yes(FranceConnectCodes.CompareSameLetters, Path)
            : OtherNames(typedKeys, givenKeys, given.AreGivenNamesUncertain);
    }

    /// <summary>At the creation of an account one name is asked for; some people write several in its box.</summary>
    public static FieldComparison OfFirst(string? typed, FranceConnectIdentity given)
    {
        var boxes = given.Answers.GivenNames;
        if (string.IsNullOrWhiteSpace(typed) || boxes.Count == 0 || boxes[0].Length == 0)
            return FieldComparison.OneSided(boxes.Count > 0 && boxes[0].Length > 0, Path);
        if (NameComparison.Same(typed, boxes[0], Path) is { } same)
            return same;
        var words = Spelling.Words([typed]);
        if (given.AreGivenNamesUncertain && StartsWith(Spelling.Words(boxes), words))
            return FieldComparison.CannotTell(FranceConnectCodes.CompareGivenNamesCutUncertain, Path);
        return IsSeveral(words, boxes) ? FieldComparison.CannotTell(FranceConnectCodes.CompareSeveralGivenNamesTyped, Path) : FieldComparison.No(FranceConnectCodes.CompareDifferent, Path);
    }

    private static bool IsSeveral(ValueList<string> words, ValueList<string> boxes) =>
        Enumerable.Range(1, boxes.Count).Any(count => words.Count > 0 && Spelling.Words(boxes.Take(count)).Equals(words));

    private static FieldComparison OtherNames(ValueList<string> typed, ValueList<string> given, bool isUncertain)
    {
        var (typedWords, givenWords) = (Spelling.Words(typed), Spelling.Words(given));
        if (typedWords.Equals(givenWords))
            return isUncertain ? FieldComparison.CannotTell(FranceConnectCodes.CompareGivenNamesCutUncertain, Path) : FieldComparison.No(FranceConnectCodes.CompareGivenNamesCut, Path);
        if (StartsWith(given, typed) || (isUncertain && StartsWith(givenWords, typedWords)))
            return FieldComparison.CannotTell(FranceConnectCodes.CompareFewerGivenNamesTyped, Path);
        if (StartsWith(typed, given) || (isUncertain && StartsWith(typedWords, givenWords)))
            return FieldComparison.CannotTell(FranceConnectCodes.CompareFewerGivenNamesGiven, Path);
        return FieldComparison.No(IsReordered(typedWords, givenWords) ? FranceConnectCodes.CompareGivenNamesReordered : FranceConnectCodes.CompareDifferent, Path);
    }

    private static ValueList<string> Keys(ValueList<string> names) => names.Select(Spelling.Key).ToValueList();

    private static bool StartsWith(ValueList<string> longer, ValueList<string> shorter) => longer.Count >= shorter.Count && longer.AsSpan()[..shorter.Count].SequenceEqual(shorter.AsSpan());

    private static bool IsReordered(ValueList<string> one, ValueList<string> other) =>
        one.Order(StringComparer.Ordinal).SequenceEqual(other.Order(StringComparer.Ordinal), StringComparer.Ordinal);
}
