using System.Diagnostics.CodeAnalysis;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Contact;

/// <summary>A French postal code: five digits whose first two are 01 to 95, 97 or 98.</summary>
/// <remarks>
/// French: code postal (tutorial, step 3). It determines neither the commune (51300 serves 46) nor, in 16 cases, the département. Spaces inside are
/// dropped. Business codes (« CEDEX ») have the same shape. Source: La Poste, base officielle des codes postaux.
/// </remarks>
public sealed class PostalCode : TextValue<PostalCode>, ITextValue<PostalCode>
{
    private const int Digits = 5;

    private static readonly ProblemCodes Codes = new() { BadShape = ContactCodes.PostalCodeMalformed, Unknown = ContactCodes.PostalCodeUnknown };

    private PostalCode(string value)
        : base(value)
    {
    }

    /// <summary>The départements that the digits suggest: one, or several, or in a few border communes the wrong one.</summary>
    /// <remarks>Overseas the first three digits count; 97133 and 97150 are Saint-Barthélemy and Saint-Martin, which left Guadeloupe in 2007; 20 is both halves of Corsica.</remarks>
    public ValueList<string> SuggestedDepartements => Value switch
    {
        "97133" => ["977"],
        "97150" => ["978"],
        ['2', '0', ..] => ["2A", "2B"],
        ['9', '7' or '8', ..] => [Value[..3]],
        _ => [Value[..2]],
    };

    /// <inheritdoc/>
    public static bool TryCreate(string? text, [NotNullWhen(true)] out PostalCode? value, out TextProblem problem)
    {
        var digits = text?.Length > TypedText.HardStop ? text : TypedText.Squeeze(text);
        problem = Judge(digits);
        return TextValue.Accept(problem, digits, static code => new PostalCode(code), out value);
    }

    /// <summary>Makes a postal code from a text that is known to be good.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The postal code.</returns>
    /// <exception cref="ArgumentException">The text is not a postal code.</exception>
    public static PostalCode Create(string text) => TextValue.Create<PostalCode>(text);

    /// <summary>What is wrong with the shape of a typed postal code.</summary>
    /// <param name="text">What was typed. Nothing typed gives no finding.</param>
    /// <param name="path">Where it stands.</param>
    /// <returns>The findings.</returns>
    public static ValueList<Finding> Check(string? text, JsonPath path)
    {
        TryCreate(text, out _, out var problem);
        return Codes.Report(problem, path);
    }

    private static TextProblem Judge(string code)
    {
        if (code.Length == 0)
            return TextProblem.Missing;
        if (code.Length != Digits || !code.All(char.IsAsciiDigit))
            return TextProblem.BadShape;
        return code is ['0', '0', ..] or ['9', '6' or '9', ..] ? TextProblem.Unknown : TextProblem.None;
    }
}
