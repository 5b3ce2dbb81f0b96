using System.Buffers;
using Ants.Permis.Primitives;

namespace Ants.Permis.Contact;

/// <summary>What the free texts of an address have in common.</summary>
internal static class AddressText
{
    /// <summary>The greatest length: that of a way's label in the Sirene register.</summary>
    public const int MaxLength = 100;

    private static readonly SearchValues<char> Signs = SearchValues.Create(" -'().,/&:+\"°ºª«»#");

    /// <summary>The normal form of a text and its first problem.</summary>
    public static TextProblem Read(string? text, out string normal)
    {
        normal = text?.Length > TypedText.HardStop ? text : TypedText.Normalise(text);
        if (normal.Length == 0)
            return TextProblem.Missing;
        if (normal.Length > MaxLength)
            return TextProblem.TooLong;
        if (!normal.All(c => IsLetterOrDigit(c) || LatinText.IsMark(c) || Signs.Contains(c)))
            return TextProblem.ForbiddenCharacter;
        return normal.Any(IsLetterOrDigit) ? TextProblem.None : TextProblem.BadShape;
    }

    private static bool IsLetterOrDigit(char c) => LatinText.IsLatinLetter(c) || char.IsAsciiDigit(c);
}
