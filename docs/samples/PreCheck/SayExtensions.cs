namespace PreCheck;

/// <summary>The program's own words in both languages, side by side where they are used. Those of the procedure come from the library.</summary>
internal static class SayExtensions
{
    public static string Say(this Language language, string french, string english) => language == Language.French ? french : english;

    public static string Count(this Language language, int count, (string One, string Many) french, (string One, string Many) english)
    {
        var (one, many) = language == Language.French ? french : english;
        // Nothing is singular in French and plural in English.
        var isOne = count == 1 || (count == 0 && language == Language.French);
        return $"{count} {(isOne ? one : many)}";
    }
}
