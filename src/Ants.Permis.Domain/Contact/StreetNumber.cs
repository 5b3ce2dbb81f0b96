using System.Diagnostics.CodeAnalysis;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Contact;

/// <summary>The number in the way, or two numbers of one building (<c>12-14</c>). « bis » and the like are an extension.</summary>
/// <remarks>French: n° de la voie (tutorial, step 3). Optional. One to four digits, as in the Sirene register; leading zeros are dropped.</remarks>
public sealed class StreetNumber : TextValue<StreetNumber>, ITextValue<StreetNumber>
{
    private const int MaxDigits = 4;

    private static readonly ProblemCodes Codes = new() { BadShape = ContactCodes.StreetNumberMalformed };

    private StreetNumber(string value)
        : base(value)
    {
    }

    /// <inheritdoc/>
    public static bool TryCreate(string? text, [NotNullWhen(true)] out StreetNumber? value, out TextProblem problem)
    {
        problem = Read(text, out var normal);
        return TextValue.Accept(problem, normal, static number => new StreetNumber(number), out value);
    }

    /// <summary>Makes a number from a text that is known to be good.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentException">The text is not a number in a way.</exception>
    public static StreetNumber Create(string text) => TextValue.Create<StreetNumber>(text);

    /// <summary>What is wrong with the shape of a typed number.</summary>
    /// <param name="text">What was typed. Nothing typed gives no finding.</param>
    /// <param name="path">Where it stands.</param>
    /// <returns>The findings.</returns>
    public static ValueList<Finding> Check(string? text, JsonPath path)
    {
        TryCreate(text, out _, out var problem);
        return Codes.Report(problem, path);
    }

    private static TextProblem Read(string? text, out string normal)
    {
        normal = "";
        if (string.IsNullOrWhiteSpace(text))
            return TextProblem.Missing;
        if (text.Length > TypedText.HardStop)
            return TextProblem.BadShape;
        var numbers = TypedText.Squeeze(text).Replace('/', '-').Split('-');
        if (numbers.Length > 2 || !numbers.All(IsNumber))
            return TextProblem.BadShape;
        normal = string.Join('-', numbers.Select(number => number.TrimStart('0')));
        return TextProblem.None;
    }

    private static bool IsNumber(string text) => text.Length is > 0 and <= MaxDigits && text.All(char.IsAsciiDigit) && text.Any(digit => digit != '0');
}
