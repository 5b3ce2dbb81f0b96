using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using Ants.Permis.Primitives;

namespace Ants.Permis.Geography;

/// <summary>The name of a commune as typed, once its characters are those of such names. Whether there is such a commune is for a directory to say.</summary>
/// <remarks>
/// French: commune. One to 100 characters (INSEE's longest name has 45, its shortest is « Y »): Latin letters, digits for municipal arrondissements and
/// CEDEX, and the signs of INSEE's names. Source: Code officiel géographique 2026.
/// </remarks>
public sealed class CommuneName : TextValue<CommuneName>, ITextValue<CommuneName>
{
    /// <summary>The greatest number of characters.</summary>
    public const int MaxLength = 100;

    private static readonly SearchValues<char> Signs = SearchValues.Create(" -'().,/");

    private CommuneName(string value)
        : base(value)
    {
    }

    /// <summary>INSEE's « nom en clair » of the name: upper case, no sign, spaces for apostrophes and hyphens.</summary>
    public string ComparisonKey => LatinText.Fold(Value);

    /// <inheritdoc/>
    public static bool TryCreate(string? text, [NotNullWhen(true)] out CommuneName? value, out TextProblem problem)
    {
        var normal = text?.Length > TypedText.HardStop ? text : TypedText.Normalise(text);
        problem = Judge(normal);
        return TextValue.Accept(problem, normal, static name => new CommuneName(name), out value);
    }

    /// <summary>Makes a name from a text that is known to be good.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentException">The text is not a name of a commune.</exception>
    public static CommuneName Create(string text) => TextValue.Create<CommuneName>(text);

    private static TextProblem Judge(string name)
    {
        if (name.Length == 0)
            return TextProblem.Missing;
        if (name.Length > MaxLength)
            return TextProblem.TooLong;
        if (!name.All(c => LatinText.IsLatinLetter(c) || LatinText.IsMark(c) || char.IsAsciiDigit(c) || Signs.Contains(c)))
            return TextProblem.ForbiddenCharacter;
        return name.Any(LatinText.IsLatinLetter) ? TextProblem.None : TextProblem.BadShape;
    }
}
