namespace Ants.Permis.Rules;

/// <summary>Writes an alphabet as its runs: <c>A-Z, 0-9</c> instead of every character.</summary>
internal static class CharacterRanges
{
    public static string Of(string alphabet) => string.Join(", ", Runs(alphabet));

    private static IEnumerable<string> Runs(string alphabet)
    {
        for (var start = 0; start < alphabet.Length;)
        {
            var end = start;
            while (end + 1 < alphabet.Length && alphabet[end + 1] == alphabet[end] + 1)
                end++;
            yield return start == end ? alphabet[start..(start + 1)] : $"{alphabet[start]}-{alphabet[end]}";
            start = end + 1;
        }
    }
}
