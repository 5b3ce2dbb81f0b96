using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Identity;

/// <summary>What surnames and given names have in common: their letters, their separators, their length.</summary>
/// <remarks>
/// Source: circulaire of 23 July 2014 (NOR JUSC1412888C) for the letters; apostrophes and hyphens are common in registered names although it does not list
/// them. A double hyphen joined the names of both parents from 2005 to 2011: it is accepted, never required and never written.
/// </remarks>
internal static class CivilName
{
    /// <summary>The greatest length. No text sets one; INSEE's files of deaths show 62 characters for surnames.</summary>
    public const int MaxLength = 100;

    private static readonly string[] Separators = [" ", "-", "'", "--", "' ", " '", "-'"];

    /// <summary>The normal form of a name and its first problem.</summary>
    public static TextProblem Read(string? text, out string normal)
    {
        normal = "";
        if (text?.Length > TypedText.HardStop)
            return TextProblem.TooLong;
        normal = WithoutSpacesAroundHyphens(TypedText.Normalise(text));
        return Judge(normal);
    }

    /// <summary>Whether a name bears a letter or sign that French civil registers do not admit.</summary>
    public static bool HasForeignSign(string name) => name.Any(c => LatinText.IsMark(c) || (LatinText.IsLatinLetter(c) && !LatinText.IsFrenchLetter(c)));

    /// <summary>The warning about a foreign sign, if there is one.</summary>
    public static ValueList<Finding> WarnOfForeignSign(string name, string code, JsonPath path) =>
        HasForeignSign(name) ? [new Finding(code, Severity.Warning, path)] : [];

    private static TextProblem Judge(string name)
    {
        if (name.Length == 0)
            return TextProblem.Missing;
        if (name.Length > MaxLength)
            return TextProblem.TooLong;
        if (!name.All(c => IsPartOfLetter(c) || c is ' ' or '-' or '\''))
            return TextProblem.ForbiddenCharacter;
        return IsWellFormed(name) ? TextProblem.None : TextProblem.BadShape;
    }

    private static bool IsPartOfLetter(char c) => LatinText.IsLatinLetter(c) || LatinText.IsMark(c);

    private static bool IsWellFormed(string name)
    {
        var start = name[0] == '\'' ? 1 : 0;
        if (start == name.Length || !LatinText.IsLatinLetter(name[start]) || !IsPartOfLetter(name[^1]))
            return false;
        for (var i = start; i < name.Length; i++)
        {
            var end = i;
            while (!IsPartOfLetter(name[end]))
                end++;
            if (end > i && (!Separators.Contains(name[i..end], StringComparer.Ordinal) || LatinText.IsMark(name[end])))
                return false;
            i = end;
        }

        return true;
    }

    private static string WithoutSpacesAroundHyphens(string name) =>
        string.Join('-', name.Split('-').Select(part => part.Trim(' ')));
}
